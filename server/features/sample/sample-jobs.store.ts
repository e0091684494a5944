import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** There is one sample company at most, so its job has a fixed key. */
const KEY = 'company';

export interface SampleJob {
  _id: typeof KEY;
  state: 'loading' | 'loaded' | 'removing';
  /** Steps done of this loading. */
  done: number;
  /** Who asked for it: their name stands in the history of the sample's themes. */
  staffId: string;
  startedAt: Date;
}

@Injectable()
export class SampleJobsStore {
  private readonly jobs: Collection<SampleJob>;

  constructor(mongo: Mongo) {
    this.jobs = mongo.collection<SampleJob>('sampleJobs');
  }

  find(): Promise<SampleJob | null> {
    return this.jobs.findOne({ _id: KEY });
  }

  /** False when there is a sample company already. */
  async begin(staffId: string, startedAt: Date): Promise<boolean> {
    try {
      await this.jobs.insertOne({ _id: KEY, state: 'loading', done: 0, staffId, startedAt });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** False when the loading is no longer wanted. */
  async progress(done: number): Promise<boolean> {
    return (await this.jobs.updateOne({ _id: KEY, state: 'loading' }, { $set: { done } })).matchedCount === 1;
  }

  async finish(): Promise<void> {
    await this.jobs.updateOne({ _id: KEY, state: 'loading' }, { $set: { state: 'loaded' } });
  }

  /** False when there is nothing to remove. */
  async beginRemoving(): Promise<boolean> {
    return (await this.jobs.updateOne({ _id: KEY }, { $set: { state: 'removing' } })).matchedCount === 1;
  }

  async forget(): Promise<void> {
    await this.jobs.deleteOne({ _id: KEY, state: 'removing' });
  }
}
