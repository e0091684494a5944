import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Metric } from '../../contract/survey.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredAnswer } from './answers.ts';

/** An earlier answer of somebody that counts. */
export interface EarlierScore {
  readonly contactId: Id<'contact'>;
  readonly waveId: Id<'wave'>;
  readonly metric: Metric | null;
  readonly score: number;
  readonly answeredAt: Date;
}

/** Answers as the follow-up takes them over, after they were summed. */
@Injectable()
export class AnswersToFollowStore {
  private readonly answers: Collection<StoredAnswer>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<StoredAnswer>('answers');
  }

  /** Some that changed since they were last looked at, whatever their status. */
  pending(limit: number): Promise<StoredAnswer[]> {
    return this.answers.find({ passedOn: true }).sort({ _id: 1 }).limit(limit).toArray();
  }

  /** Those that have changed again since they were read come again, once they are summed. */
  async taken(answers: readonly Pick<StoredAnswer, '_id' | 'updatedAt'>[]): Promise<void> {
    const operations = answers.map(({ _id, updatedAt }) => ({
      updateOne: { filter: { _id, updatedAt }, update: { $unset: { passedOn: true as const } } },
    }));
    if (operations.length > 0) await this.answers.bulkWrite(operations, { ordered: false });
  }

  /** Everything that counts of some people, the oldest first. */
  scoresOf(contactIds: readonly Id<'contact'>[]): Promise<EarlierScore[]> {
    return this.answers
      .find({ 'respondent.contactId': { $in: [...new Set(contactIds)] }, status: 'counted' })
      .sort({ answeredAt: 1, _id: 1 })
      .project<EarlierScore>({
        _id: 0,
        contactId: '$respondent.contactId',
        waveId: 1,
        metric: 1,
        score: 1,
        answeredAt: 1,
      })
      .toArray();
  }

  async byIds(ids: readonly string[]): Promise<Map<string, StoredAnswer>> {
    const found = await this.answers.find({ _id: { $in: [...ids] } }).toArray();
    return new Map(found.map((answer) => [answer._id, answer]));
  }
}
