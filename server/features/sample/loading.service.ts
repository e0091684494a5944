import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import type { Id } from '../../contract/ids.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { LetterWritingService } from '../letters/letter-writing.service.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { StaffService } from '../staff/staff.service.ts';
import { PastMonthsService } from './past-months.service.ts';
import { RemovingService } from './removing.service.ts';
import { SampleFollowUpsService } from './sample-follow-ups.service.ts';
import { SampleJobsStore, type SampleJob } from './sample-jobs.store.ts';
import { SampleMergesService } from './sample-merges.service.ts';
import { SampleRoadmapService } from './sample-roadmap.service.ts';

const LOOK_AGAIN_MS = 200;

/** Brings the sample company step by step; what Rumo can work out itself is left to its own tasks. */
@Injectable()
export class LoadingService {
  /** How many steps there are. */
  readonly steps = 12;

  constructor(
    private readonly jobs: SampleJobsStore,
    private readonly past: PastMonthsService,
    private readonly followUps: SampleFollowUpsService,
    private readonly merges: SampleMergesService,
    private readonly roadmap: SampleRoadmapService,
    private readonly removing: RemovingService,
    private readonly answers: AnswersService,
    private readonly requests: RequestsStore,
    private readonly staff: StaffService,
    private readonly letters: LetterWritingService,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Stops between two steps when the company is no longer wanted. */
  async load({ staffId }: SampleJob): Promise<void> {
    const now = this.clock.now();
    const { name, role, locale } = await this.staff.me(staffId);
    const actor: Member = { kind: 'staff', id: staffId, name, role, locale, sessionId: '' };
    let topics = new Map<string, string>();
    const steps: (() => Promise<void>)[] = [
      () => this.removing.remove(),
      async () => {
        topics = await this.past.write(now);
        await this.followUps.write(now, staffId as Id<'staff'>);
      },
      () => this.until('reports.sum', async () => (await this.answers.pendingSum(1)).length === 0),
      () => this.until('requests.lift', async () => (await this.answers.pendingLift(1)).length === 0),
      () => this.until('themes.place', async () => (await this.requests.pending(1)).length === 0),
      () => this.merges.merge(topics, actor),
      () => this.tasks.run('themes.place'),
      async () => this.roadmap.estimate(await this.roadmap.choose(), actor),
      async () => this.roadmap.move(await this.roadmap.choose(), actor, now),
      async () => this.roadmap.ballot(await this.roadmap.choose(), now),
      async () => {
        for (const task of ['ballots.close', 'ballots.invite', 'roadmap.rank']) await this.tasks.run(task);
      },
      () => this.letters.writeSample(now),
    ];
    for (const [done, step] of steps.entries()) {
      if (!(await this.jobs.progress(done))) return;
      await step();
    }
    await this.jobs.finish();
  }

  /** Another worker may be at the same task; then its work is waited for. */
  private async until(task: string, isDone: () => Promise<boolean>): Promise<void> {
    for (;;) {
      await this.tasks.run(task);
      if (await isDone()) return;
      await wait(LOOK_AGAIN_MS);
    }
  }
}
