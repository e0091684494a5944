import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { SuppressionReason } from '../../contract/audience.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

export interface Suppression {
  /** A keyed hash of the address, so that it outlives the person's erasure without naming them. */
  _id: string;
  reason: SuppressionReason;
  at: Date;
}

@Injectable()
export class SuppressionsStore {
  private readonly suppressions: Collection<Suppression>;

  constructor(mongo: Mongo) {
    this.suppressions = mongo.collection<Suppression>('suppressions');
  }

  find(fingerprints: readonly string[]): Promise<Suppression[]> {
    return this.suppressions.find({ _id: { $in: [...fingerprints] } }).toArray();
  }

  count(): Promise<number> {
    return this.suppressions.estimatedDocumentCount();
  }

  /** The first reason stays. */
  async add(suppression: Suppression): Promise<void> {
    const { _id, ...rest } = suppression;
    await this.suppressions.updateOne({ _id }, { $setOnInsert: rest }, { upsert: true });
  }

  async remove(fingerprint: string): Promise<void> {
    await this.suppressions.deleteOne({ _id: fingerprint });
  }
}
