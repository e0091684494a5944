import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { KeptSums } from '../../domain/answers/kept-sums.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** The counted answers of one account, or of one person without, in one wave: all that reports read. */
export interface StoredSums extends KeptSums {
  /** `wave:account`, or `wave:contact` for someone without account. */
  _id: string;
  waveId: Id<'wave'>;
  /** The account, or the contact that has none. */
  cluster: string;
  rev: number;
  sample?: true;
}

@Injectable()
export class SumsStore {
  private readonly sums: Collection<StoredSums>;

  constructor(mongo: Mongo) {
    this.sums = mongo.collection<StoredSums>('sums');
  }

  ofWaves(waveIds: readonly string[]): Promise<StoredSums[]> {
    return this.sums.find({ waveId: { $in: [...waveIds] as Id<'wave'>[] } }).toArray();
  }

  /** The revision that a new count must name; 0 for sums that are not there. */
  async revOf(id: string): Promise<number> {
    return (await this.sums.findOne({ _id: id }, { projection: { rev: 1 } }))?.rev ?? 0;
  }

  /** False when another count was written since `rev` was read: answers may have changed, so count again. */
  async replace(sums: Omit<StoredSums, 'rev'>, rev: number): Promise<boolean> {
    const { _id, ...rest } = sums;
    try {
      const done = await this.sums.replaceOne({ _id, rev }, { ...rest, rev: rev + 1 }, { upsert: rev === 0 });
      return done.matchedCount + done.upsertedCount === 1;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async removeSample(): Promise<number> {
    return (await this.sums.deleteMany({ sample: true })).deletedCount;
  }
}
