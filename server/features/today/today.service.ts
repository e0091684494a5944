import { Inject, Injectable } from '@nestjs/common';
import { roles, type Role } from '../../contract/route.ts';
import type { Today, TodayLine, TodayWave } from '../../contract/today.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { BallotsService } from '../ballots/ballots.service.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { WaveCountsService } from '../delivery/wave-counts.service.ts';
import { FollowupService } from '../followup/followup.service.ts';
import { ReportsService } from '../reports/reports.service.ts';
import { seesOf } from '../reports/sees.ts';
import { StarsReportService } from '../reports/stars-report.service.ts';
import { RequestsService } from '../requests/requests.service.ts';
import { RoadmapService } from '../roadmap/roadmap.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import { answerLines } from './answer-lines.ts';
import { ballotLines } from './ballot-lines.ts';
import { firstSteps } from './first-steps.ts';
import { followUpLines } from './follow-up-lines.ts';
import type { LineSource } from './line-source.ts';
import { mailLines } from './mail-lines.ts';
import { requestLines } from './request-lines.ts';
import { roadmapLines } from './roadmap-lines.ts';
import { scheduleLines } from './schedule-lines.ts';
import { waveState, waveStates } from './wave-states.ts';

const urgencies = ['now', 'soon', 'later'] as const;

/** Gathers from every stage what someone should know and do now. */
@Injectable()
export class TodayService {
  /** In the order of the loop; within an urgency this order stays. */
  private readonly sources: readonly LineSource[];

  constructor(
    readonly audience: AudienceService,
    readonly surveys: SurveysService,
    readonly waves: WavesService,
    readonly delivery: DeliveryService,
    readonly mails: WaveCountsService,
    readonly answers: AnswersService,
    private readonly reports: ReportsService,
    private readonly stars: StarsReportService,
    followUps: FollowupService,
    requests: RequestsService,
    ballots: BallotsService,
    roadmap: RoadmapService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.sources = [
      (now) => mailLines(waves, mails, now),
      () => answerLines(waves, answers),
      () => followUpLines(followUps),
      () => requestLines(requests),
      () => roadmapLines(roadmap),
      (now) => ballotLines(ballots, now),
      () => scheduleLines(surveys, waves),
    ];
  }

  async get(role: Role): Promise<Today> {
    const sees = seesOf({ role });
    const headline = (await this.reports.headline(sees)) ?? (await this.stars.headline(sees));
    return {
      score: headline?.message ?? null,
      change: headline?.change ?? null,
      waves: await waveStates(this),
      nextWave: await this.nextWave(),
      steps: await firstSteps(this),
      lines: await this.lines(role),
    };
  }

  async wave(id: string): Promise<TodayWave> {
    return waveState(this, await this.waves.wave(id));
  }

  private async lines(role: Role): Promise<TodayLine[]> {
    const now = this.clock.now();
    const found = (await Promise.all(this.sources.map((source) => source(now)))).flat();
    return found
      .filter((line) => roles.indexOf(line.role) <= roles.indexOf(role))
      .sort((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency))
      .map(({ key, message, action, link, urgency }) => ({ key, message, action, link, urgency }));
  }

  private async nextWave(): Promise<Today['nextWave']> {
    const planned = (await this.surveys.list()).items.flatMap(({ id, name, schedule }) =>
      schedule.nextWaveAt ? [{ surveyId: id, surveyName: name, at: schedule.nextWaveAt }] : [],
    );
    return planned.sort((a, b) => a.at.localeCompare(b.at))[0] ?? null;
  }
}
