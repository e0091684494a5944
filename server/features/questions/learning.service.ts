import { Injectable } from '@nestjs/common';
import { learnThreshold } from '../../domain/themes/threshold-learning.ts';
import { usualJoin } from '../../domain/themes/thresholds.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import type { StoredChange } from '../requests/change-record.ts';
import { ChangesStore } from '../requests/changes.store.ts';
import { TurnsStore } from '../requests/turns.store.ts';
import { GroupedThemesStore } from '../themes/grouped-themes.store.ts';
import { pairId } from '../themes/theme.ts';
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
  ) {}

  /** Themes that staff made one or kept apart elsewhere count as answered, when they were a question. */
  async takeUp(embedder: string): Promise<void> {
    for (;;) {
      const { order } = await this.questions.lastLook();
      const done = await this.changes.byStaffAfter(order, ['merged', 'separated'], CHANGES_AT_ONCE);
      if (done.length === 0) return;
      const answers: Answered[] = [];
      for (const change of done)
        for (const { pair, same } of saidBy(change)) {
          const question = await this.questions.find(pair);
          if (question?.embedder !== embedder) continue;
          const { _id: changeId, at } = change;
          answers.push({ _id: `${changeId}|${pair}`, changeId, score: question.score, same, embedder, at });
        }
      await this.answers.remember(answers);
      await this.questions.noteLook({ order: done.at(-1)!.order });
    }
  }

  /** What all answers that hold come to; the grouping is thought over when that is another threshold. */
  async learn(embedder: string): Promise<void> {
    const answers = await this.answers.standing(embedder);
    const usual = usualJoin(embedder);
    const learned = answers.length === 0 ? null : learnThreshold(answers, usual);
    const before = await this.thresholds.get(embedder);
    if (learned === before.learned && answers.length === before.answers) return;
    await this.thresholds.learn(embedder, learned, answers.length);
    const moved = Math.abs((learned ?? usual) - (before.learned ?? usual));
    if (before.fixed !== null || moved < LEAST_MOVE) return;
    await this.mongo.transaction(async (session) => {
      await this.turns.take(session);
      await this.themes.unsettleAll(session);
    });
    this.tasks.poke('themes.refine');
  }
}

/** What a change of staff says of pairs of themes. */
function saidBy({ kind, after }: StoredChange): { pair: string; same: boolean }[] {
  if (kind === 'separated')
    return after.flatMap((patch) =>
      patch.in === 'themeConstraints' && patch.fields?.['kind'] === 'apart' ? [{ pair: patch.id, same: false }] : [],
    );
  return after.flatMap((patch) => {
    const survivor = patch.in === 'themes' ? patch.fields?.['redirectTo'] : null;
    return typeof survivor === 'string' ? [{ pair: pairId(patch.id, survivor), same: true }] : [];
  });
}
