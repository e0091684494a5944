import { Injectable } from '@nestjs/common';
import { type Handed, lessonsOf, weighTogether } from '../../domain/themes/handwork.ts';
import { pairId } from '../../domain/themes/pair-id.ts';
import { learnThreshold } from '../../domain/themes/threshold-learning.ts';
import { usualJoin } from '../../domain/themes/thresholds.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import type { Fields, StoredChange } from '../requests/change-record.ts';
import { ChangesStore } from '../requests/changes.store.ts';
import { TurnsStore } from '../requests/turns.store.ts';
import { GroupedThemesStore } from '../themes/grouped-themes.store.ts';
import { GroupingService } from '../themes/grouping.service.ts';
import { ThresholdStore } from '../themes/threshold.store.ts';
import { AnsweredStore, type Answered } from './answered.store.ts';
import { QuestionsStore } from './questions.store.ts';

const CHANGES_AT_ONCE = 200;
/** A smaller difference is none. */
const LEAST_MOVE = 0.005;

/** Learns from what people say is the same how near is near enough here, and has the grouping follow. */
@Injectable()
export class LearningService {
  constructor(
    private readonly mongo: Mongo,
    private readonly tasks: Tasks,
    private readonly changes: ChangesStore,
    private readonly turns: TurnsStore,
    private readonly themes: GroupedThemesStore,
    private readonly thresholds: ThresholdStore,
    private readonly answers: AnsweredStore,
    private readonly questions: QuestionsStore,
    private readonly grouping: GroupingService,
  ) {}

  /**
   * Themes that staff made one or kept apart elsewhere count as answered, when they were a question; requests that they
   * moved or split off say something of the themes they left and entered.
   */
  async takeUp(embedder: string): Promise<void> {
    for (;;) {
      const { order } = await this.questions.lastLook();
      const done = await this.changes.byStaffAfter(order, ['merged', 'separated', 'moved', 'split'], CHANGES_AT_ONCE);
      if (done.length === 0) return;
      const answers: Answered[] = [];
      for (const change of done)
        for (const { pair, same } of saidBy(change)) {
          const question = await this.questions.find(pair);
          if (question?.embedder !== embedder) continue;
          const { _id: changeId, at } = change;
          answers.push({ _id: `${changeId}|${pair}`, changeId, score: question.score, same, embedder, at });
        }
      const byHand = await this.doneByHand(done, embedder);
      if (byHand === null) return;
      await this.answers.remember([...answers, ...byHand]);
      await this.questions.noteLook({ order: done.at(-1)!.order });
    }
  }

  /** What all answers that hold come to; the grouping is thought over when that is another threshold. */
  async learn(embedder: string): Promise<void> {
    const { answers, byHand, questions, corrections } = await this.answers.standing(embedder);
    const usual = usualJoin(embedder);
    const all = weighTogether(answers, byHand);
    const learned = all.length === 0 ? null : learnThreshold(all, usual);
    const before = await this.thresholds.get(embedder);
    const from = { answers: questions, corrections };
    if (learned === before.learned && from.answers === before.answers && corrections === before.corrections) return;
    await this.thresholds.learn(embedder, learned, from);
    const moved = Math.abs((learned ?? usual) - (before.learned ?? usual));
    if (before.fixed !== null || moved < LEAST_MOVE) return;
    await this.mongo.transaction(async (session) => {
      await this.turns.take(session);
      await this.themes.unsettleAll(session);
    });
    this.tasks.poke('themes.refine');
  }

  /** Null when the embedder in use is not to be had: it is done later then. */
  private async doneByHand(done: readonly StoredChange[], embedder: string): Promise<Answered[] | null> {
    const lessons = done.flatMap((change) => lessonsOf(handedIn(change)).map((lesson) => ({ ...lesson, change })));
    if (lessons.length === 0) return [];
    const held = await this.grouping.current();
    if (held?.embedder.id !== embedder) return null;
    const fits = await held.thread.call('fits', [lessons.map(({ request, theme }) => [request, theme] as const)]);
    return lessons.flatMap(({ request, theme, same, weight, change: { _id: changeId, at } }, index) => {
      const score = fits[index] ?? null;
      const pair = `${request}:${theme}`;
      return score === null
        ? []
        : [{ _id: `${changeId}|${pair}`, changeId, score, same, weight, embedder, byHand: true, at }];
    });
  }
}

/** The requests that a change took out of one theme and put into another. */
function handedIn({ kind, before, after }: StoredChange): Handed[] {
  if (kind !== 'moved' && kind !== 'split') return [];
  const themeOf = (fields: Fields | null | undefined) => {
    const themeId = fields?.['themeId'];
    return typeof themeId === 'string' ? themeId : null;
  };
  return before.flatMap(({ in: place, id, fields }, at) =>
    place === 'requests' ? [{ request: id, from: themeOf(fields), to: themeOf(after[at]?.fields) }] : [],
  );
}

/** What a change of staff says of pairs of themes. */
function saidBy({ kind, after }: StoredChange): { pair: string; same: boolean }[] {
  if (kind === 'separated')
    return after.flatMap((patch) =>
      patch.in === 'themeConstraints' && patch.fields?.['kind'] === 'apart' ? [{ pair: patch.id, same: false }] : [],
    );
  if (kind !== 'merged') return [];
  return after.flatMap((patch) => {
    const survivor = patch.in === 'themes' ? patch.fields?.['redirectTo'] : null;
    return typeof survivor === 'string' ? [{ pair: pairId(patch.id, survivor), same: true }] : [];
  });
}
