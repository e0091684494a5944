import { Injectable } from '@nestjs/common';
import type { ScheduleRule } from '../../contract/schedule.ts';
import type { WaveFacts } from '../../domain/sampling/facts.ts';
import { thirdOfTurn, type Third } from '../../domain/sampling/thirds.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesStore } from './waves.store.ts';

/** Whose turn it is in a survey's waves, by the waves it had before and the surveys beside it. */
@Injectable()
export class TurnsService {
  constructor(
    private readonly waves: WavesStore,
    private readonly surveys: SurveysService,
  ) {}

  /** What is known of a wave before anyone is decided on; `_id` is left out of one that is not opened yet. */
  async factsOf({
    _id,
    surveyId,
    period,
  }: {
    _id?: string;
    surveyId: string;
    period: string;
  }): Promise<Pick<WaveFacts, 'zone' | 'firstWaveAt' | 'third'>> {
    const { schedule } = await this.surveys.get(surveyId);
    const turns = await this.of(surveyId, schedule.rule);
    return {
      zone: schedule.zone,
      // A survey's first wave finds nobody too new, also when it is planned: what the preview showed is what happens.
      firstWaveAt: await this.waves.firstOpenedAt(surveyId, _id ?? null),
      third: turns.third(period, 0),
    };
  }

  /** The turns of a survey under a rule. `third` takes how many months with a wave lie between now and the period. */
  async of(
    surveyId: string,
    rule: ScheduleRule,
  ): Promise<{ periods: ReadonlySet<string>; third: (period: string, between: number) => Third }> {
    const periods = new Set((await this.waves.list(surveyId)).map((wave) => wave.period));
    const position = (await this.surveys.list()).items.findIndex(({ id }) => id === surveyId);
    return {
      periods,
      third: (period, between) => {
        const months = new Set([...periods].map((other) => other.slice(0, 7)));
        months.delete(period.slice(0, 7));
        const earlierMonths = months.size + between;
        return thirdOfTurn({ period, rule, earlierMonths, surveyPosition: Math.max(position, 0) });
      },
    };
  }
}
