import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TRAP_WINDOW } from '../../domain/answers/evidence.ts';
import { doubtsAfter, type AutoScore } from '../../domain/answers/one-click.ts';
import { PROVISIONAL_FOR } from '../../domain/answers/status.ts';
import { scoreQuestion } from '../../domain/survey/questions.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import type { StoredAnswer } from './answers.ts';
import { LinkEventsStore } from './link-events.store.ts';
import { MachineTime } from './machine-time.ts';
import { ProvisionalStore } from './provisional.store.ts';

const BATCH = 500;

/** Counts what nobody confirmed a quarter of an hour after it came, unless something speaks against it by then. */
@Injectable()
export class ProvisionalService implements OnModuleInit {
  constructor(
    private readonly store: ProvisionalStore,
    private readonly events: LinkEventsStore,
    private readonly surveys: SurveysService,
    private readonly tasks: Tasks,
    private readonly time: MachineTime,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'answers.finalise', everySeconds: 60, run: () => this.finaliseDue() });
  }

  async finaliseDue(): Promise<void> {
    const now = this.time.now();
    for (;;) {
      const due = await this.store.due(now, BATCH);
      let decided = 0;
      for (const answer of due) if (await this.finalise(answer, now)) decided += 1;
      // What has changed meanwhile is provisional anew, and comes with the next run.
      if (due.length < BATCH || decided === 0) return;
    }
  }

  private async finalise(answer: StoredAnswer, now: Date): Promise<boolean> {
    const at = answer.finaliseAt!.getTime() - PROVISIONAL_FOR;
    const visits = await this.events.since(answer._id, new Date(at - TRAP_WINDOW));
    const doubts = doubtsAfter(at, visits, await this.autoScores(answer));
    const evidence = answer.evidence!;
    const suspicions = [...new Set([...evidence.suspicions, ...doubts])];
    return this.store.decide(answer, doubts.length === 0 ? 'counted' : 'suspect', { ...evidence, suspicions }, now);
  }

  private async autoScores({ revisions, surveyVersionId }: StoredAnswer): Promise<AutoScore[]> {
    const { id } = scoreQuestion(await this.surveys.definition(surveyVersionId));
    return revisions
      .filter(({ evidence }) => evidence?.source === 'auto')
      .map(({ at, values }) => ({ at: at.getTime(), score: values[id] as number }));
  }
}
