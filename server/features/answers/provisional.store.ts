import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Evidence } from '../../domain/answers/evidence.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredAnswer } from './answers.ts';

/** Answers that nobody confirmed, once their time is over. */
@Injectable()
export class ProvisionalStore {
  private readonly answers: Collection<StoredAnswer>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<StoredAnswer>('answers');
  }

  due(now: Date, limit: number): Promise<StoredAnswer[]> {
    return this.answers
      .find({ status: 'provisional', finaliseAt: { $lte: now } })
      .sort({ finaliseAt: 1 })
      .limit(limit)
      .toArray();
  }

  /** Decides about the revision that was seen; false when something newer has come. */
  async decide(
    { _id, rev, updatedAt }: StoredAnswer,
    status: 'counted' | 'suspect',
    evidence: Evidence,
    at: Date,
  ): Promise<boolean> {
    const decided = await this.answers.updateOne(
      { _id, rev, status: 'provisional' },
      {
        $set: {
          status,
          evidence,
          finaliseAt: null,
          updatedAt: new Date(Math.max(at.getTime(), updatedAt.getTime() + 1)),
          liftedAt: null,
          summedAt: null,
        },
        $inc: { rev: 1 },
      },
    );
    return decided.modifiedCount === 1;
  }
}
