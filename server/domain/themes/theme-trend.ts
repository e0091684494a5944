import { betaQuantile } from '../statistics/beta.ts';
import { incompleteBeta } from '../statistics/incomplete-beta.ts';

/** Months that count as recent, the current one included. */
export const RECENT_MONTHS = 3;
/** Months of a year. */
export const TREND_MONTHS = 12;

/** What the counts say about a theme; null where they carry nothing. */
export type ThemeTrend = 'new' | 'growing' | 'steady' | 'quiet';

/** Requests of one theme and of all themes together, in the recent months and in those of the year before them. */
export interface TrendCounts {
  readonly recent: number;
  readonly before: number;
  readonly allRecent: number;
  readonly allBefore: number;
  /** Whether the first request ever came in the current month. */
  readonly begunThisMonth: boolean;
}

/** Of a hundred themes that do not change, about one is said to grow, and one to be quiet. */
const CHANCE = 0.01;
const STEADY_LEVEL = 0.9;
/** Steady is what lies surely between half and twice as often as before. */
const STEADY_RATIO = 2;
/** With fewer requests in all before, there is nothing to compare with. */
const LEAST_BEFORE = 10;

/** The chance that a Binomial(n, p) variable is at most `k`. */
function atMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : 1 - incompleteBeta(p, k + 1, n - k);
}

/**
 * Whether a theme is asked for more or less often than before, as a share of everything that is asked for, so that a
 * month with many answers makes no theme grow. Conditional test of two Poisson rates (Przyborowski and Wilenski 1940):
 * of the theme's `recent + before` requests, `recent` is Binomial with the share of all requests that are recent.
 * - `new`: the first request came this month.
 * - `growing`, `quiet`: the test says so at 1 %, one-sided.
 * - `steady`: the 90 % interval of the ratio of both rates (Clopper and Pearson 1934) lies within one half and two.
 * @returns null when the counts carry none of these, or when fewer than ten requests in all came before.
 */
export function themeTrend({ recent, before, allRecent, allBefore, begunThisMonth }: TrendCounts): ThemeTrend | null {
  if (begunThisMonth && recent > 0) return 'new';
  const n = recent + before;
  if (n === 0 || allBefore < LEAST_BEFORE || allRecent === 0) return null;
  const share = allRecent / (allRecent + allBefore);
  if (1 - atMost(recent - 1, n, share) <= CHANCE) return 'growing';
  if (atMost(recent, n, share) <= CHANCE) return 'quiet';
  const tail = (1 - STEADY_LEVEL) / 2;
  const low = recent === 0 ? 0 : betaQuantile(tail, recent, before + 1);
  const high = before === 0 ? 1 : betaQuantile(1 - tail, recent + 1, before);
  const ratio = (part: number): number => (part / (1 - part)) * (allBefore / allRecent);
  return ratio(low) >= 1 / STEADY_RATIO && ratio(high) <= STEADY_RATIO ? 'steady' : null;
}
