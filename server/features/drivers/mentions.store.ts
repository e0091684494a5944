import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';

const BATCH = 1000;

/** A counted answer, as far as its score and its person go. */
export type ScoredAnswer = Pick<StoredAnswer, '_id' | 'waveId' | 'respondent' | 'cluster' | 'score'>;

/** Reads which answers mention which themes: only the answers of some waves in which something was asked for. */
@Injectable()
export class MentionsStore {
  private readonly requests: Collection<CustomerRequest>;
  private readonly answers: Collection<StoredAnswer>;

  constructor(mongo: Mongo) {
    this.requests = mongo.collection<CustomerRequest>('requests');
    this.answers = mongo.collection<StoredAnswer>('answers');
  }

  /**
   * By answer the themes of its open requests. An answer is called by its wave, so the ones of a wave lie side by side in
   * the index; words that the comment no longer has are no mention.
   */
  async ofWave(waveId: Id<'wave'>): Promise<Map<string, Set<Id<'theme'>>>> {
    const mentions = new Map<string, Set<Id<'theme'>>>();
    const found = this.requests
      .find({
        'source.answerId': { $gte: `${waveId}:`, $lt: `${waveId};` },
        state: 'open',
        sure: true,
        textChanged: false,
        themeId: { $ne: null },
      })
      .project<{ source: { answerId: string }; themeId: Id<'theme'> }>({ _id: 0, 'source.answerId': 1, themeId: 1 })
      .batchSize(BATCH);
    for await (const { source, themeId } of found) {
      const themes = mentions.get(source.answerId);
      if (themes) themes.add(themeId);
      else mentions.set(source.answerId, new Set([themeId]));
    }
    return mentions;
  }

  /** Those of some answers that count. */
  async counted(ids: readonly string[]): Promise<ScoredAnswer[]> {
    const counted: ScoredAnswer[] = [];
    for (let from = 0; from < ids.length; from += BATCH)
      counted.push(
        ...(await this.answers
          .find({ _id: { $in: ids.slice(from, from + BATCH) }, status: 'counted', metric: 'nps' })
          .project<ScoredAnswer>({ waveId: 1, respondent: 1, cluster: 1, score: 1 })
          .toArray()),
      );
    return counted;
  }

  /** Which of some answers there are and count, without reading more of them. */
  async countedAmong(ids: readonly string[]): Promise<Set<string>> {
    const there = new Set<string>();
    for (let from = 0; from < ids.length; from += BATCH) {
      const found = this.answers
        .find({ _id: { $in: ids.slice(from, from + BATCH) }, status: 'counted' })
        .project<{ _id: string }>({ _id: 1 });
      for await (const { _id } of found) there.add(_id);
    }
    return there;
  }
}
