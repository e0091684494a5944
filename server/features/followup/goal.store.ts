import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { FollowUpGoal } from '../../contract/followup.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

type StoredGoal = FollowUpGoal & { _id: 'goal' };

/** A day: what customers expect, and what a small team can keep. */
const DEFAULT: FollowUpGoal = { hours: 24, rev: 0 };

@Injectable()
export class GoalStore {
  private readonly settings: Collection<StoredGoal>;

  constructor(mongo: Mongo) {
    this.settings = mongo.collection<StoredGoal>('followUpSettings');
  }

  async get(): Promise<FollowUpGoal> {
    const stored = await this.settings.findOne({ _id: 'goal' });
    return stored ? { hours: stored.hours, rev: stored.rev } : DEFAULT;
  }

  /** Null when somebody else has changed it since. */
  async change({ hours, rev }: FollowUpGoal): Promise<FollowUpGoal | null> {
    try {
      const changed = await this.settings.findOneAndUpdate(
        { _id: 'goal', rev },
        { $set: { hours }, $inc: { rev: 1 } },
        { upsert: rev === DEFAULT.rev, returnDocument: 'after' },
      );
      return changed && { hours: changed.hours, rev: changed.rev };
    } catch (error) {
      if (isDuplicateKey(error)) return null;
      throw error;
    }
  }
}
