import { Inject, Injectable } from '@nestjs/common';
import { roles, type Role } from '../../contract/route.ts';
import type { Today, TodayLine } from '../../contract/today.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import { firstSteps } from './first-steps.ts';
import type { LineSource } from './line-source.ts';
import { mailLines } from './mail-lines.ts';
import { scheduleLines } from './schedule-lines.ts';
import { waveStates } from './wave-states.ts';

const urgencies = ['now', 'soon', 'later'] as const;

/** Gathers from every stage what someone should know and do now. */
@Injectable()
export class TodayService {
  /** In the order of the loop; within an urgency this order stays. */
  private readonly sources: readonly LineSource[];

  constructor(
    private readonly audience: AudienceService,
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly delivery: DeliveryService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.sources = [(now) => mailLines(waves, delivery, now), () => scheduleLines(surveys, waves)];
  }

  async get(role: Role): Promise<Today> {
    const { audience, surveys, waves, delivery } = this;
    return {
      score: null,
      waves: await waveStates(waves, delivery),
      nextWave: await this.nextWave(),
      steps: await firstSteps({ audience, surveys, waves, delivery }),
      lines: await this.lines(role),
    };
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
