import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Sending, Who } from '../../contract/chosen-survey.ts';
import { Problem } from '../../contract/problem.ts';
import type { Sample, Segment } from '../../contract/sampling.ts';
import type { Opening, OpenNow, Wave } from '../../contract/wave.ts';
import { localDayOf } from '../../domain/calendar/local-time.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import { Leases } from '../../platform/leases.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import type { StoredSurvey } from '../surveys/surveys.store.ts';
import { PlannerService } from './planner.service.ts';
import { toWave } from './waves.service.ts';
import { WavesStore, type StoredWave } from './waves.store.ts';

const DAY = 24 * 3_600_000;
/** A wave takes answers for this long. */
const OPEN_DAYS = 14;
/** Above this many who may be asked, a month's third is plenty. */
const SMALL_COMPANY = 150;

const TICK = 'waves.tick';
const PLAN = 'waves.plan';

/** Whom a wave is to ask, and when its mails leave. */
interface Ask {
  period: string;
  who: Who;
  sample?: Sample | null;
  segment?: Segment | null;
  sending: Sending;
}

/** Opens waves: by themselves when their time has come, or now. */
@Injectable()
export class OpeningService implements OnModuleInit {
  constructor(
    private readonly store: WavesStore,
    private readonly planner: PlannerService,
    private readonly surveys: SurveysService,
    private readonly tasks: Tasks,
    private readonly leases: Leases,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: TICK, everySeconds: 60, run: (now) => this.openDue(now) });
    this.tasks.register({ name: PLAN, everySeconds: 5, run: () => this.planOpen() });
  }

  /**
   * Opens what is due, however late: the instant kept with the schedule is the truth. After a longer pause only the latest
   * month is opened, since the months before can no longer be asked about, and that only while its month lasts or until
   * its wave would be closed.
   */
  async openDue(now: Date): Promise<void> {
    for (const survey of await this.surveys.switchedOn()) await this.surveys.refresh(survey);
    for (const survey of await this.surveys.due(now)) {
      const { schedule } = survey;
      let due = { at: schedule.nextWaveAt!, period: schedule.nextPeriod! };
      for (;;) {
        const next = await this.surveys.next(schedule, due.at);
        if (next.at > now) break;
        due = next;
      }
      // The wave first, the schedule after it: a crash in between finds the wave again by its month.
      const isRecent = now.getTime() - due.at.getTime() < OPEN_DAYS * DAY;
      if (isRecent || localDayOf(now, schedule.zone).slice(0, 7) === due.period)
        await this.insert(survey, { ...schedule, period: due.period, sending: 'window' }, now);
      await this.surveys.advance(survey, now);
    }
    this.tasks.poke(PLAN);
  }

  /** Decides on the people of every wave in planning; one process at a time, so that two waves never take the same person. */
  async planOpen(): Promise<void> {
    await this.leases.hold(PLAN, 60, async () => {
      const faults: unknown[] = [];
      // A wave that cannot be planned now must not hold up the others.
      for (const wave of await this.store.inPlanning())
        await this.planner.plan(wave).catch((fault: unknown) => faults.push(fault));
      if (faults.length > 0) throw faults[0];
    });
    this.tasks.poke('delivery.queue');
  }

  async preview(surveyId: string): Promise<Opening> {
    const survey = await this.surveys.get(surveyId);
    const now = this.clock.now();
    const { period, openWaveId } = await this.nextPeriod(survey, now);
    const segment = survey.schedule.segment ?? null;
    const plan = { surveyId: survey._id, period, openedAt: now };
    const { third, everyone } = await this.planner.preview(plan, segment);
    return {
      period,
      openWaveId,
      segment,
      third,
      everyone,
      suggested: everyone.invited > SMALL_COMPANY ? 'third' : 'everyone',
    };
  }

  /** The month that was previewed must still be the one to open: a second click does not open a second wave. */
  async openNow(surveyId: string, wish: OpenNow): Promise<Wave> {
    const { period } = wish;
    const survey = await this.surveys.get(surveyId);
    const now = this.clock.now();
    const next = await this.nextPeriod(survey, now);
    if (period !== next.period) throw new Problem('stale', { key: 'waves.openedMeanwhile', params: { period } });
    const wave = await this.insert(survey, wish, now);
    if (!wave) throw new Problem('conflict', { key: 'waves.openedMeanwhile', params: { period } });
    // This month's wave is open now: the schedule goes on with the next month.
    const due = survey.schedule.nextWaveAt;
    if (due && survey.schedule.nextPeriod === period) await this.surveys.advance(survey, due);
    this.tasks.poke(PLAN);
    return toWave(wave);
  }

  private async nextPeriod(
    survey: StoredSurvey,
    now: Date,
  ): Promise<{ period: string; openWaveId: StoredWave['_id'] | null }> {
    const month = localDayOf(now, survey.schedule.zone).slice(0, 7);
    const ofMonth = (await this.store.list(survey._id)).filter((wave) => wave.period.slice(0, 7) === month);
    const open = ofMonth.find((wave) => wave.status !== 'closed');
    return { period: ofMonth.length === 0 ? month : `${month}+${ofMonth.length}`, openWaveId: open?._id ?? null };
  }

  private async insert(
    survey: StoredSurvey,
    { period, who, sample, segment, sending }: Ask,
    now: Date,
  ): Promise<StoredWave | null> {
    const wave: StoredWave = {
      _id: newId('wave'),
      surveyId: survey._id,
      surveyVersionId: survey.versionId,
      surveyKind: survey.kind,
      surveyName: survey.name,
      period,
      status: 'planning',
      who,
      choice: sample || segment ? { sample: sample ?? null, segment: segment ?? null, draw: null } : null,
      sending,
      reminders: survey.schedule.reminders,
      openedAt: now,
      closesAt: new Date(now.getTime() + OPEN_DAYS * DAY),
      pause: null,
      watchedFrom: null,
      cancelledAt: null,
      rev: 1,
      ...(survey.sample ? { sample: true as const } : {}),
    };
    return (await this.store.insert(wave)) ? wave : null;
  }
}
