import { Inject, Injectable } from '@nestjs/common';
import type { Cut } from '../../contract/cut.ts';
import type { Report, ReportMessage } from '../../contract/report.ts';
import { monthsBetween, totalTally } from '../../domain/answers/kept-sums.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { FunnelService } from './funnel.service.ts';
import { courseOf, figuresOf, HISTORY_MONTHS, isCut } from './report-of-sums.ts';
import { TREND_MONTHS } from './report-trend.ts';
import type { Sees } from './sees.ts';
import { SummingService } from './summing.service.ts';
import { detailOf, SumsByMonth } from './sums-by-month.ts';
import { SumsStore } from './sums.store.ts';
import { monthOf } from './wave-months.ts';

/** How are we doing, and is it real: read from the kept sums, so that it costs as much as there are accounts. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly funnels: FunnelService,
    private readonly answers: AnswersService,
    private readonly audience: AudienceService,
    private readonly summing: SummingService,
    private readonly sums: SumsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param sees what of it the reader may see: large groups only, unless told */
  async month(
    surveyId: string,
    { month: wanted, ...cut }: Cut & { month?: string | undefined } = {},
    sees: Sees = 'large',
  ): Promise<Report> {
    const survey = await this.surveys.get(surveyId);
    const waves = (await this.waves.all()).filter((wave) => wave.surveyId === surveyId);
    const month = wanted ?? latestMonth(waves);
    const shown = month ?? this.clock.now().toISOString().slice(0, 7);
    const last = lastShown(month, latestMonth(waves)) ?? shown;
    const ofMonth = waves.filter((wave) => monthOf(wave) === month);
    const waveIds = ofMonth.map(({ _id }) => _id);
    const [sums, accounts] = [await this.read(waves, last, cut), await this.audience.activeAccounts()];
    const active = new Map<string, string>(accounts.map(({ _id, name }) => [_id, name]));
    const sources = { sums, waves, cut, sees, active };
    const figures = figuresOf(sources, shown);
    const { headline, comparison } = figures.window === 'month' ? figures.ofMonth : figures.ofQuarter;
    const provisional = await this.answers.countOf(waveIds, 'provisional');
    return {
      surveyId: survey._id,
      surveyName: survey.name,
      month,
      cut,
      headline,
      change: comparison?.message ?? null,
      ...figures,
      funnel: isCut(cut) ? null : await this.funnels.of(ofMonth, totalTally(sums.tallies(shown, 1)), provisional),
      provisional,
      suspect: await this.answers.countOf(waveIds, 'suspect'),
      late: await this.answers.countOf(waveIds, 'late'),
      ...courseOf(sources, last),
      waves: ofMonth.map(({ _id, period, status, openedAt, closesAt }) => ({
        id: _id,
        period,
        status,
        openedAt: openedAt.toISOString(),
        closesAt: closesAt.toISOString(),
      })),
    };
  }

  /**
   * The sentence of the latest month with a wave, of the survey that asked last; null before the first wave. Surveys of
   * stars have a report of their own.
   */
  async headline(sees: Sees = 'large'): Promise<{
    surveyId: string;
    month: string;
    message: ReportMessage;
    change: ReportMessage | null;
  } | null> {
    const stars = new Set<string>(
      (await this.surveys.list()).items.flatMap(({ id, metric }) => (metric === 'stars' ? [id] : [])),
    );
    const latest = (await this.waves.all()).find(({ surveyId }) => !stars.has(surveyId));
    if (!latest) return null;
    const { headline, change } = await this.month(latest.surveyId, {}, sees);
    return { surveyId: latest.surveyId, month: monthOf(latest), message: headline, change };
  }

  /** Counts all sums anew; the ids of those that differ. */
  recount(): Promise<string[]> {
    return this.summing.recount();
  }

  removeSample(): Promise<number> {
    return this.sums.removeSample();
  }

  private async read(waves: readonly StoredWave[], last: string, cut: Cut): Promise<SumsByMonth> {
    const reach = waves.filter((wave) => {
      const before = monthsBetween(monthOf(wave), last);
      return before >= 0 && before < HISTORY_MONTHS;
    });
    const ids = reach.map(({ _id }) => _id);
    return new SumsByMonth(reach, await this.sums.ofWaves(ids, detailOf(cut)));
  }
}

/** Where the trend ends: with the latest month while the reported one is within its sight, so that one can go forward too. */
export function lastShown(month: string | null, latest: string | null): string | null {
  if (month === null || latest === null) return month;
  const after = monthsBetween(month, latest);
  return after > 0 && after < TREND_MONTHS ? latest : month;
}

export function latestMonth(waves: readonly StoredWave[]): string | null {
  const months = waves.map(monthOf).sort();
  return months.at(-1) ?? null;
}
