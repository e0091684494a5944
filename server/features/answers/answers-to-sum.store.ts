import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredAnswer } from './answers.ts';

/** What of an answer enters sums. */
export type AnswerToSum = Pick<
  StoredAnswer,
  '_id' | 'waveId' | 'cluster' | 'respondent' | 'metric' | 'score' | 'values' | 'updatedAt' | 'sample'
>;

/** One account, or one person without account, in one wave. */
export interface ClusterOfWave {
  readonly waveId: Id<'wave'>;
  readonly cluster: string;
}

const projection = {
  waveId: 1,
  cluster: 1,
  respondent: 1,
  metric: 1,
  score: 1,
  values: 1,
  updatedAt: 1,
  sample: 1,
} as const;

/** A question of more ids than this would come near the largest that the database takes. */
const IDS_A_QUESTION = 5000;

/** Answers as the sums take them over: many at a time. */
@Injectable()
export class AnswersToSumStore {
  private readonly answers: Collection<StoredAnswer>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<StoredAnswer>('answers');
  }

  /**
   * Some that changed since they were last summed, whatever their status: account by account, so that when many wait each
   * account is counted once or twice only.
   */
  pending(limit: number): Promise<AnswerToSum[]> {
    return this.answers
      .find({ summedAt: null }, { projection })
      .sort({ waveId: 1, cluster: 1, _id: 1 })
      .limit(limit)
      .toArray();
  }

  /** Those that have changed again since they were read stay pending. What is marked is passed on to the stage after. */
  async mark(summed: readonly Pick<AnswerToSum, '_id' | 'updatedAt'>[], at: Date): Promise<void> {
    const operations = summed.map(({ _id, updatedAt }) => ({
      updateOne: {
        filter: { _id, updatedAt, summedAt: null },
        update: { $set: { summedAt: at, passedOn: true as const } },
      },
    }));
    if (operations.length > 0) await this.answers.bulkWrite(operations, { ordered: false });
  }

  /** The counted answers of some accounts and lone people. */
  async countedOf(some: readonly ClusterOfWave[]): Promise<AnswerToSum[]> {
    if (some.length === 0) return [];
    const $or = [...new Set(some.map(({ waveId }) => waveId))].map((waveId): Filter<StoredAnswer> => {
      const clusters = some.filter((one) => one.waveId === waveId).map(({ cluster }) => cluster);
      return { waveId, cluster: { $in: [...new Set(clusters)] } };
    });
    return this.answers.find({ status: 'counted', $or }, { projection }).sort({ _id: 1 }).toArray();
  }

  /** Counted ones among some by their ids. */
  async counted(ids: readonly string[]): Promise<AnswerToSum[]> {
    if (ids.length === 0) return [];
    return this.answers.find({ _id: { $in: [...ids] }, status: 'counted' }, { projection }).toArray();
  }

  /** Which of some ids are of counted answers. */
  async countedAmong(ids: readonly string[]): Promise<Set<string>> {
    const counted = new Set<string>();
    for (let from = 0; from < ids.length; from += IDS_A_QUESTION) {
      const $in = ids.slice(from, from + IDS_A_QUESTION);
      const found = this.answers.find({ _id: { $in }, status: 'counted' }, { projection: { _id: 1 } });
      for (const { _id } of await found.toArray()) counted.add(_id);
    }
    return counted;
  }

  /** The accounts and lone people with counted answers in a wave, in a fixed order, and how many each has. */
  async clustersOf(waveId: Id<'wave'>): Promise<Map<string, number>> {
    const found = await this.answers
      .aggregate<{ _id: string; answers: number }>([
        { $match: { waveId, status: 'counted' } },
        { $group: { _id: '$cluster', answers: { $sum: 1 } } },
        { $sort: { _id: 1 } },
      ])
      .toArray();
    return new Map(found.map(({ _id, answers }) => [_id, answers]));
  }
}
