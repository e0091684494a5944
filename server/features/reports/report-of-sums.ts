import type { Cut } from '../../contract/cut.ts';
import type { Report, ReportMessage, WindowReport } from '../../contract/report.ts';
import { LONGEST_WINDOW, totalTally } from '../../domain/answers/kept-sums.ts';
import { effectiveSample } from '../../domain/nps/effective-sample.ts';
import { monthsUpTo } from '../../domain/nps/rolling-window.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { reportTrend, TREND_MONTHS } from './report-trend.ts';
import { reportWindow } from './report-window.ts';
import { sayHidden } from './say-hidden.ts';
import type { Sees } from './sees.ts';
import type { SumsByMonth } from './sums-by-month.ts';
import { monthOf } from './wave-months.ts';

/** How far back the moving average begins: its base lies in the first year of what is read. */
export const HISTORY_MONTHS = 36;
/** Independent answers from which on a change of 15 points is seen in one month of two. */
const ENOUGH_FOR_A_MONTH = 206;

type Window = Report['window'];
const lengths: Record<Window, number> = { month: 1, quarter: LONGEST_WINDOW };

/** What a report is made of. */
export interface ReportSources {
  readonly sums: SumsByMonth;
  /** All waves of the survey, the newest first. */
  readonly waves: readonly StoredWave[];
  readonly cut: Cut;
  readonly sees: Sees;
  /** Accounts that take part now, by id with their names. */
  readonly active: ReadonlyMap<string, string>;
}

/** The figures of a month and of the three that end with it, and which of the two is told first. */
export function figuresOf(sources: ReportSources, month: string): Pick<Report, 'window' | 'ofMonth' | 'ofQuarter'> {
  const [ofMonth, ofQuarter] = [figuresOfWindow(sources, month, 'month'), figuresOfWindow(sources, month, 'quarter')];
  const sample = effectiveSample(sources.sums.window(month, 1, sources.cut), true);
  const isEnough = (sample?.effectiveAnswers ?? 0) >= ENOUGH_FOR_A_MONTH || sample?.answers === ofQuarter.answers;
  return { window: isEnough ? 'month' : 'quarter', ofMonth, ofQuarter };
}

/** The course of the months up to `last`, seen from as far back as is read. */
export function courseOf(sources: ReportSources, last: string): Pick<Report, 'trend' | 'base' | 'changePoint'> {
  const { sums, waves, cut } = sources;
  const months = monthsUpTo(last, HISTORY_MONTHS);
  const versions = months.map((month) => versionOf(waves, month));
  return reportTrend(
    months.map((month, at) => {
      const isTold = at >= HISTORY_MONTHS - TREND_MONTHS;
      return {
        month,
        rows: sums.window(month, 1, cut),
        quarter: isTold ? sums.window(month, LONGEST_WINDOW, cut) : [],
        version: versions[at]!,
        hidden: hiddenIn(sources, month, 'month') !== null,
        quarterHidden: isTold && hiddenIn(sources, month, 'quarter') !== null,
      };
    }),
  );
}

function figuresOfWindow(sources: ReportSources, month: string, window: Window): WindowReport {
  const { sums, waves, cut, sees, active } = sources;
  const length = lengths[window];
  const until = monthsUpTo(month, length + 1)[0]!;
  const versions = new Set(monthsUpTo(month, 2 * length).flatMap((one) => versionOf(waves, one) ?? []));
  const revenues = sums.revenues(month, length);
  return reportWindow({
    window,
    rows: sums.window(month, length, cut),
    tallies: sums.tallies(month, length, cut),
    before: sums.window(until, length, cut),
    until,
    newVersion: versions.size > 1,
    revenueOf: (id) => revenues.get(id) ?? null,
    active: isCut(cut) ? null : new Set(active.keys()),
    hidden: hiddenIn(sources, month, window),
    beforeIsHidden: hiddenIn(sources, until, window) !== null,
    nameOf: (id) => (sees === 'all' ? (active.get(id) ?? null) : null),
  });
}

/** Why the reader may not see a window; null when they may. */
function hiddenIn({ sums, cut, sees }: ReportSources, last: string, window: Window): ReportMessage | null {
  const reason = sees === 'all' ? null : sums.hidden(last, lengths[window], cut);
  return reason && sayHidden(reason, totalTally(sums.tallies(last, lengths[window], cut)).n);
}

/** Whether only some of the answers are looked at. */
export function isCut(cut: Cut): boolean {
  return Object.values(cut).some((value) => value !== undefined);
}

/** The wording that the newest wave of a month asked; null without a wave. */
function versionOf(waves: readonly StoredWave[], month: string): string | null {
  return waves.find((wave) => monthOf(wave) === month)?.surveyVersionId ?? null;
}
