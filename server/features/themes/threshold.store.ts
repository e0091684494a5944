import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import { Mongo } from '../../platform/mongo/mongo.ts';

interface OwnThreshold {
  /** The embedder whose vectors it is for. */
  _id: string;
  join: number;
}

/** How near requests must be to be the same here, where this deployment has found its own figure. */
@Injectable()
export class ThresholdStore {
  private readonly thresholds: Collection<OwnThreshold>;

  constructor(mongo: Mongo) {
    this.thresholds = mongo.collection<OwnThreshold>('groupingThresholds');
  }

  /** Null: the usual one. */
  async join(embedderId: string): Promise<number | null> {
    return (await this.thresholds.findOne({ _id: embedderId }))?.join ?? null;
  }
}
