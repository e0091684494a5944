import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Confidence, Effort, Impact } from '../../contract/rank-file.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** What is thought of a theme; its key is the theme's, so that there is one. */
export interface StoredEstimate {
  _id: Id<'theme'>;
  impact: Impact;
  effort: Effort;
  confidence: Confidence | null;
  reason: string | null;
  by: string | null;
  at: Date;
  rev: number;
  sample?: true;
}

/** Estimates are written through the log of changes only; here they are read. */
@Injectable()
export class EstimatesStore {
  private readonly estimates: Collection<StoredEstimate>;

  constructor(mongo: Mongo) {
    this.estimates = mongo.collection<StoredEstimate>('estimates');
  }

  find(id: Id<'theme'>, session?: ClientSession): Promise<StoredEstimate | null> {
    return this.estimates.findOne({ _id: id }, session ? { session } : {});
  }

  async findAll(ids: readonly Id<'theme'>[]): Promise<Map<string, StoredEstimate>> {
    const found = await this.estimates.find({ _id: { $in: [...ids] } }).toArray();
    return new Map(found.map((estimate) => [estimate._id, estimate]));
  }
}
