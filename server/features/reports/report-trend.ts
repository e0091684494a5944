import type { Report, TrendMonth } from '../../contract/report.ts';
import type { AccountSums } from '../../domain/nps/account-sums.ts';
import { effectiveSample } from '../../domain/nps/effective-sample.ts';
import { toldScore } from '../../domain/nps/shown-decimals.ts';
import { summariseSums, type NpsSummary } from '../../domain/nps/summary.ts';
import { chartOfMonths, type MonthOfAnswers } from '../../domain/trend/chart-of-months.ts';

/** How many months are told. */
export const TREND_MONTHS = 12;

/** A month with the sums of its answers and of the three months that end with it. */
export interface MonthOfSums {
  readonly month: string;
  readonly rows: readonly AccountSums[];
  readonly quarter: readonly AccountSums[];
  readonly version: string | null;
  /** Whether its result, and that of its quarter, may not be shown to the reader. */
  readonly hidden: boolean;
  readonly quarterHidden: boolean;
}

/**
 * The last twelve of the months, with the moving average over all that are given: its base may lie before what is told.
 * What is hidden enters neither.
 */
export function reportTrend(months: readonly MonthOfSums[]): Pick<Report, 'trend' | 'base' | 'changePoint'> {
  const { points, newVersion, base, changePoint } = chartOfMonths(months.map(answersOf));
  const nameOf = (at: number) => months[at]!.month;
  const trend = months.map((month, at): TrendMonth => {
    const point = points[at];
    return {
      month: month.month,
      ...told(summariseSums(month.rows), month.hidden),
      quarter: told(summariseSums(month.quarter), month.quarterHidden),
      average: point
        ? {
            value: point.average,
            low: Math.max(-100, point.low),
            high: Math.min(100, point.high),
            alarm: point.alarm,
          }
        : null,
      newVersion: newVersion[at]!,
    };
  });
  return {
    trend: trend.slice(-TREND_MONTHS),
    base: base && { from: nameOf(base.from), to: nameOf(base.to), nps: base.nps, answers: base.answers },
    changePoint: changePoint && {
      since: nameOf(changePoint.since),
      before: changePoint.before,
      after: changePoint.after,
    },
  };
}

function answersOf({ rows, version, hidden }: MonthOfSums): MonthOfAnswers {
  const { promoters, passives, detractors } = summariseSums(hidden ? [] : rows);
  const effectiveAnswers = hidden ? 0 : (effectiveSample(rows, true)?.effectiveAnswers ?? 0);
  return { promoters, passives, detractors, effectiveAnswers, version };
}

function told({ nps, answers }: NpsSummary, hidden: boolean): TrendMonth['quarter'] {
  const score = nps && !hidden ? toldScore(nps) : null;
  return {
    score,
    low: score === null ? null : nps!.low,
    high: score === null ? null : nps!.high,
    answers,
  };
}
