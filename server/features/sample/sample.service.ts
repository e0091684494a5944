import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Problem } from '../../contract/problem.ts';
import type { SampleState } from '../../contract/sample-state.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Leases } from '../../platform/leases.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { LoadingService } from './loading.service.ts';
import { RemovingService } from './removing.service.ts';
import { SampleJobsStore } from './sample-jobs.store.ts';

const WORK = 'sample.work';
const LEASE_SECONDS = 60;

/** Whether a sample company is here, and the work of bringing and removing it. */
@Injectable()
export class SampleService implements OnModuleInit {
  constructor(
    private readonly jobs: SampleJobsStore,
    private readonly loading: LoadingService,
    private readonly removing: RemovingService,
    private readonly audience: AudienceService,
    private readonly tasks: Tasks,
    private readonly leases: Leases,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: WORK, everySeconds: 5, run: () => this.work() });
  }

  async state(): Promise<SampleState> {
    const job = await this.jobs.find();
    if (!job) return { state: 'none', offered: await this.audience.isEmpty(), progress: null };
    const progress = job.state === 'loading' ? { done: job.done, total: this.loading.steps } : null;
    return { state: job.state, offered: false, progress };
  }

  /** `staffId` stands in the history of what is made up. */
  async load(staffId: string): Promise<SampleState> {
    if ((await this.jobs.find()) !== null) throw new Problem('conflict', { key: 'sample.alreadyThere' });
    if (!(await this.audience.isEmpty())) throw new Problem('conflict', { key: 'sample.hasCustomers' });
    if (!(await this.jobs.begin(staffId, this.clock.now())))
      throw new Problem('conflict', { key: 'sample.alreadyThere' });
    this.tasks.poke(WORK);
    return this.state();
  }

  async remove(): Promise<SampleState> {
    if (!(await this.jobs.beginRemoving())) throw new Problem('conflict', { key: 'sample.notThere' });
    this.tasks.poke(WORK);
    return this.state();
  }

  /** One process at a time. A loading that was interrupted begins anew: what it had written is marked, so it goes first. */
  private async work(): Promise<void> {
    const job = await this.jobs.find();
    if (!job || job.state === 'loaded') return;
    await this.leases.hold(WORK, LEASE_SECONDS, async () => {
      const current = await this.jobs.find();
      if (current?.state === 'loading') await this.loading.load(current);
      if ((await this.jobs.find())?.state !== 'removing') return;
      await this.removing.remove();
      await this.jobs.forget();
    });
  }
}
