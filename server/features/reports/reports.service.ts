import { Inject, Injectable } from '@nestjs/common';
import type { Report, ReportMessage } from '../../contract/report.ts';
import { LONGEST_WINDOW, monthsBetween, totalTally } from '../../domain/answers/kept-sums.ts';
import type { AccountSums } from '../../domain/nps/account-sums.ts';
import { effectiveSample } from '../../domain/nps/effective-sample.ts';
import { monthsUpTo } from '../../domain/nps/rolling-window.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { FunnelService } from './funnel.service.ts';
import { reportTrend, TREND_MONTHS } from './report-trend.ts';
import { reportWindow } from './report-window.ts';
import { monthOf, SummingService } from './summing.service.ts';
import { SumsByMonth } from './sums-by-month.ts';
import { SumsStore } from './sums.store.ts';

/** How far back the moving average begins: its base lies in the first year of what is read. */
const HISTORY_MONTHS = 36;
/** Independent answers from which on a change of 15 points is seen in one month of two. */
const ENOUGH_FOR_A_MONTH = 206;

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

  async month(surveyId: string, wanted: { month?: string | undefined } = {}): Promise<Report> {
    const survey = await this.surveys.get(surveyId);
    const all = (await this.waves.all()).filter((wave) => wave.surveyId === surveyId);
    const thisMonth = this.clock.now().toISOString().slice(0, 7);
    const month = wanted.month ?? latestMonth(all);
    const waves = all.filter((wave) => monthOf(wave) === month);
    const last = lastShown(month, latestMonth(all)) ?? thisMonth;
    const sums = await this.read(all, last);
    const accounts = await this.audience.activeAccounts();
    const active = new Map<string, string>(accounts.map(({ _id, name }) => [_id, name]));
    const windowOf = (window: 'month' | 'quarter') => this.window(sums, all, month ?? thisMonth, window, active);
    const [ofMonth, ofQuarter] = [windowOf('month'), windowOf('quarter')];
    const window = isEnough(sums.window(month ?? thisMonth, 1), ofQuarter.answers) ? 'month' : 'quarter';
    const { headline, comparison } = window === 'month' ? ofMonth : ofQuarter;
    const waveIds = waves.map(({ _id }) => _id);
    const provisional = await this.answers.countOf(waveIds, 'provisional');
    return {
      surveyId: survey._id,
      surveyName: survey.name,
      month,
      window,
      headline,
      change: comparison?.message ?? null,
      ofMonth,
      ofQuarter,
      funnel: await this.funnels.of(waves, totalTally(sums.tallies(month ?? thisMonth, 1)), provisional),
      provisional,
      suspect: await this.answers.countOf(waveIds, 'suspect'),
      late: await this.answers.countOf(waveIds, 'late'),
      ...this.trend(sums, all, last),
      waves: waves.map(({ _id, period, status, openedAt, closesAt }) => ({
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
  async headline(): Promise<{
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
    const { headline, change } = await this.month(latest.surveyId);
    return { surveyId: latest.surveyId, month: monthOf(latest), message: headline, change };
  }

  /** Counts all sums anew; the ids of those that differ. */
  recount(): Promise<string[]> {
    return this.summing.recount();
  }

  removeSample(): Promise<number> {
    return this.sums.removeSample();
  }

  private async read(waves: readonly StoredWave[], last: string): Promise<SumsByMonth> {
    const reach = waves.filter((wave) => {
      const before = monthsBetween(monthOf(wave), last);
      return before >= 0 && before < HISTORY_MONTHS;
    });
    return new SumsByMonth(reach, await this.sums.ofWaves(reach.map(({ _id }) => _id)));
  }

  private window(
    sums: SumsByMonth,
    waves: readonly StoredWave[],
    month: string,
    window: 'month' | 'quarter',
    active: ReadonlyMap<string, string>,
  ) {
    const length = window === 'month' ? 1 : LONGEST_WINDOW;
    const until = monthsUpTo(month, length + 1)[0]!;
    const versions = new Set(monthsUpTo(month, 2 * length).flatMap((one) => versionOf(waves, one) ?? []));
    return reportWindow({
      window,
      rows: sums.window(month, length),
      tallies: sums.tallies(month, length),
      before: sums.window(until, length),
      until,
      newVersion: versions.size > 1,
      revenueOf: () => null,
      active: new Set(active.keys()),
      hidden: null,
      beforeIsHidden: false,
      nameOf: (id) => active.get(id) ?? null,
    });
  }

  private trend(sums: SumsByMonth, waves: readonly StoredWave[], last: string) {
    const months = monthsUpTo(last, HISTORY_MONTHS);
    return reportTrend(
      months.map((month, at) => ({
        month,
        rows: sums.window(month, 1),
        quarter: at < HISTORY_MONTHS - TREND_MONTHS ? [] : sums.window(month, LONGEST_WINDOW),
        version: versionOf(waves, month),
        hidden: false,
        quarterHidden: false,
      })),
    );
  }
}

/** Whether a month tells enough by itself, or all there is. */
function isEnough(rows: readonly AccountSums[], inQuarter: number): boolean {
  const sample = effectiveSample(rows, true);
  return sample !== null && ((sample.effectiveAnswers ?? 0) >= ENOUGH_FOR_A_MONTH || sample.answers === inQuarter);
}

/** The wording that the newest wave of a month asked; null without a wave. */
function versionOf(waves: readonly StoredWave[], month: string): string | null {
  return waves.find((wave) => monthOf(wave) === month)?.surveyVersionId ?? null;
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
