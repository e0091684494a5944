import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Metric } from '../../contract/survey.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredAnswer } from './answers.ts';

/** A counted answer, without its words. */
export interface CountedScore {
  readonly contactId: Id<'contact'>;
  /** Whose answers resemble each other: the account, or the contact who has none. */
  readonly cluster: string;
  readonly metric: Metric | null;
  readonly score: number;
  readonly answeredAt: Date;
}

/** Reads who gave which score, of whole waves. */
@Injectable()
export class ScoresStore {
  private readonly answers: Collection<StoredAnswer>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<StoredAnswer>('answers');
  }

  /** The counted answers of waves, by person; of several of one person the latest. */
  async byContact(waveIds: readonly string[]): Promise<Map<string, CountedScore>> {
    const scores = new Map<string, CountedScore>();
    const counted = this.answers
      .find({ waveId: { $in: [...waveIds] as Id<'wave'>[] }, status: 'counted' })
      .project<Pick<StoredAnswer, 'respondent' | 'cluster' | 'metric' | 'score' | 'answeredAt'>>({
        _id: 0,
        respondent: 1,
        cluster: 1,
        metric: 1,
        score: 1,
        answeredAt: 1,
      })
      .batchSize(1000);
    for await (const { respondent, cluster, metric, score, answeredAt } of counted) {
      const { contactId } = respondent;
      const known = scores.get(contactId);
      if (!known || known.answeredAt < answeredAt)
        scores.set(contactId, { contactId, cluster, metric, score, answeredAt });
    }
    return scores;
  }
}
