import { Injectable, type OnModuleInit } from '@nestjs/common';
import { thresholdsFor } from '../../domain/themes/thresholds.ts';
import { Leases } from '../../platform/leases.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { GroupingService } from './grouping.service.ts';
import { SensitivityStore } from './sensitivity.store.ts';

export const PREVIEW = 'themes.preview';
const LEASE_SECONDS = 60;
/** Of each kind; a person reads no more. */
const MOST_NAMED = 50;

/** Finds out what another threshold would come to, on a copy of the grouping in its thread. */
@Injectable()
export class SensitivityPreviews implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly leases: Leases,
    private readonly grouping: GroupingService,
    private readonly questions: SensitivityStore,
  ) {}

  onModuleInit(): void {
    this.tasks.register({
      name: PREVIEW,
      everySeconds: 2,
      run: async () => void (await this.leases.hold(PREVIEW, LEASE_SECONDS, () => this.answer())),
    });
  }

  private async answer(): Promise<void> {
    const question = await this.questions.get();
    if (!question || question.embedder === '' || question.answer !== null) return;
    const held = await this.grouping.current();
    // Another embedder has taken over since, by whose vectors the figure means something else.
    if (held?.embedder.id !== question.embedder) return;
    const thresholds = thresholdsFor(held.embedder.id, question.join);
    const { turn } = held;
    const answer = await held.thread.call('previewRegrouping', [thresholds, MOST_NAMED]);
    await this.questions.answer(question.asked, answer, turn);
  }
}
