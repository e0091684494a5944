import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import type { AnswerStatus } from '../../contract/answer.ts';
import type { Id } from '../../contract/ids.ts';
import { literalPattern } from '../../domain/text/literal-pattern.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Revision, StoredAnswer } from './answers.ts';

/** What of a set of answers to show. */
export interface AnswerFilter {
  waveIds: readonly Id<'wave'>[];
  status?: AnswerStatus | undefined;
  /** A part of a comment; `textIds` are the questions it may stand in. */
  search?: string | undefined;
  textIds: readonly string[];
}

/** Reads answers, and what staff and later stages write on them; what respondents send is written by AnswerWrites. */
@Injectable()
export class AnswersStore {
  private readonly answers: Collection<StoredAnswer>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<StoredAnswer>('answers');
  }

  find(id: string): Promise<StoredAnswer | null> {
    return this.answers.findOne({ _id: id });
  }

  ofWave(waveId: string): Promise<StoredAnswer[]> {
    return this.answers
      .find({ waveId: waveId as Id<'wave'> })
      .sort({ answeredAt: -1, _id: -1 })
      .toArray();
  }

  ofContact(contactId: string): Promise<StoredAnswer[]> {
    return this.answers
      .find({ 'respondent.contactId': contactId as Id<'contact'> })
      .sort({ answeredAt: -1 })
      .toArray();
  }

  countOf(waveIds: readonly string[], status: AnswerStatus): Promise<number> {
    return this.answers.countDocuments({ waveId: { $in: [...waveIds] as Id<'wave'>[] }, status });
  }

  async page(
    wanted: AnswerFilter,
    { after, limit }: { after?: { at: Date; id: string } | undefined; limit: number },
  ): Promise<{ items: StoredAnswer[]; total: number }> {
    const parts: Filter<StoredAnswer>[] = [{ waveId: { $in: [...wanted.waveIds] } }];
    if (wanted.status) parts.push({ status: wanted.status });
    if (wanted.search) {
      const pattern = { $regex: literalPattern(wanted.search), $options: 'i' };
      parts.push({ $or: wanted.textIds.map((id) => ({ [`values.${id}`]: pattern }) as Filter<StoredAnswer>) });
    }
    const total = await this.answers.countDocuments({ $and: parts });
    if (after)
      parts.push({ $or: [{ answeredAt: { $lt: after.at } }, { answeredAt: after.at, _id: { $lt: after.id } }] });
    const items = await this.answers.find({ $and: parts }).sort({ answeredAt: -1, _id: -1 }).limit(limit).toArray();
    return { items, total };
  }

  /** The newest score of each contact since an instant, as told by NPS answers that count. */
  latestScores(
    since: Date,
  ): Promise<{ contactId: Id<'contact'>; accountId: Id<'account'> | null; score: number; at: Date }[]> {
    return this.answers
      .aggregate<{ contactId: Id<'contact'>; accountId: Id<'account'> | null; score: number; at: Date }>([
        { $match: { status: 'counted', metric: 'nps', answeredAt: { $gte: since } } },
        { $sort: { answeredAt: 1 } },
        {
          $group: {
            _id: '$respondent.contactId',
            accountId: { $last: '$respondent.accountId' },
            score: { $last: '$score' },
            at: { $last: '$answeredAt' },
          },
        },
        { $project: { _id: 0, contactId: '$_id', accountId: 1, score: 1, at: 1 } },
      ])
      .toArray();
  }

  /** Answers whose words have not been taken over since they last changed; withdrawn ones are among them. */
  unlifted(limit: number): Promise<StoredAnswer[]> {
    return this.answers
      .find({ liftedAt: null, status: { $in: ['counted', 'withdrawn'] } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  findAll(ids: readonly string[]): Promise<StoredAnswer[]> {
    return this.answers.find({ _id: { $in: [...ids] } }).toArray();
  }

  withoutKeptComments(limit: number): Promise<StoredAnswer[]> {
    return this.answers.find({ commentsPending: true }).sort({ _id: 1 }).limit(limit).toArray();
  }

  async markCommentsKept(ids: readonly string[]): Promise<void> {
    await this.answers.updateMany({ _id: { $in: [...ids] } }, { $unset: { commentsPending: '' } });
  }

  unsummed(limit: number): Promise<StoredAnswer[]> {
    return this.answers.find({ summedAt: null }).sort({ _id: 1 }).limit(limit).toArray();
  }

  /** False when the answer has changed since: then it is still to be done. */
  async markLifted(id: string, updatedAt: Date, at: Date): Promise<boolean> {
    const done = await this.answers.updateOne({ _id: id, updatedAt, liftedAt: null }, { $set: { liftedAt: at } });
    return done.modifiedCount === 1;
  }

  /** Writes what staff decided about the revision they saw; null when there is a newer one. */
  judge(
    id: string,
    rev: number,
    status: AnswerStatus,
    revision: Revision,
    answeredAt: Date,
  ): Promise<StoredAnswer | null> {
    return this.answers.findOneAndUpdate(
      { _id: id, rev },
      [
        {
          $set: {
            status,
            finaliseAt: null,
            answeredAt,
            revisions: { $slice: [{ $concatArrays: ['$revisions', [{ $literal: revision }]] }, -100] },
            updatedAt: { $max: [revision.at, { $add: ['$updatedAt', 1] }] },
            rev: { $add: ['$rev', 1] },
            liftedAt: null,
            summedAt: null,
          },
        },
      ],
      { returnDocument: 'after' },
    );
  }

  async insertSample(answers: readonly StoredAnswer[]): Promise<void> {
    if (answers.length > 0)
      await this.answers.insertMany(answers.map((answer) => ({ ...answer, sample: true as const })));
  }

  async removeSample(): Promise<number> {
    return (await this.answers.deleteMany({ sample: true })).deletedCount;
  }
}
