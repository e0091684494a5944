import { normalQuantile, normalTwoSidedP } from '../statistics/normal.ts';
import { studentQuantile, studentTwoSidedP } from '../statistics/student-t.ts';
import { totalOf, type AccountSums } from './account-sums.ts';
import type { BucketCounts } from './bucket.ts';
import { answersIn } from './score.ts';

/** From this many accounts on Student's t is the normal distribution, near enough. */
const MANY_ACCOUNTS = 50;

/** What a set of answers is worth once answers of the same account count for less than strangers'. */
export interface EffectiveSample {
  readonly answers: number;
  /** Sum of weights. */
  readonly weight: number;
  readonly accounts: number;
  /** Of +1, 0, −1; −1 to 1. */
  readonly mean: number;
  /** Variance of the mean as the accounts show it; 0 when all agree. */
  readonly varianceOfMean: number;
  /** As many independent answers would be as sure; at most `answers`; null when one account gave several answers. */
  readonly effectiveAnswers: number | null;
  /** The counts at the size of `effectiveAnswers`, for the adjusted Wald interval. */
  readonly effectiveCounts: BucketCounts | null;
  /** Degrees of freedom of Student's t; null for the normal distribution. */
  readonly df: number | null;
}

/**
 * Reduces answers to their effective size. Clustered, the accounts are the units: V = m/(m−1) Σu²/W² with
 * u = Σ w(s − mean) of each account, and the effective size is v/V, as for intervals of shares in survey samples
 * (Korn and Graubard 1998; Franco, Little, Louis and Slud 2019). When V is 0 it is Kish's (Σw)²/Σw² of the accounts.
 * Not clustered, every answer is a unit: weighted rows must then hold one answer each.
 * @returns null for no answers. A single answer is taken as not clustered.
 */
export function effectiveSample(rows: readonly AccountSums[], clustered: boolean): EffectiveSample | null {
  const total = totalOf(rows);
  const weight = answersIn(total);
  if (total.n === 0 || weight === 0) return null;
  const byAccount = clustered && total.n > 1;
  const accounts = rows.filter((row) => row.n > 0).length;
  const promoters = total.promoters / weight;
  const detractors = total.detractors / weight;
  const mean = promoters - detractors;
  const variance = Math.max(0, promoters + detractors - mean * mean);

  const unitSquares = rows.reduce((sum, row) => sum + residualOf(row, mean) ** 2, 0) / weight ** 2;
  const varianceOfMean = byAccount ? unitSquares * (accounts / (accounts - 1)) : unitSquares;

  let effectiveAnswers: number | null;
  if (byAccount && accounts === 1) effectiveAnswers = null;
  else if (!byAccount && rows.every((row) => row.n === answersIn(row))) effectiveAnswers = total.n;
  else if (varianceOfMean <= 1e-15 * variance) effectiveAnswers = Math.min(total.n, kish(rows, weight));
  else effectiveAnswers = Math.min(total.n, variance / varianceOfMean);

  return {
    answers: total.n,
    weight,
    accounts,
    mean,
    varianceOfMean: effectiveAnswers === null ? 0 : varianceOfMean,
    effectiveAnswers,
    effectiveCounts:
      effectiveAnswers === null
        ? null
        : {
            promoters: promoters * effectiveAnswers,
            passives: (total.passives / weight) * effectiveAnswers,
            detractors: detractors * effectiveAnswers,
          },
    df: byAccount && accounts > 1 && accounts < MANY_ACCOUNTS ? accounts - 1 : null,
  };
}

/** How far an account's answers lie from the mean of all, summed: Σ w(s − mean). */
export function residualOf(row: AccountSums, mean: number): number {
  return row.promoters - row.detractors - mean * answersIn(row);
}

/** Standard errors to each side of an interval at `level`: Student's t with `df`, the normal distribution without. */
export function quantileAt(level: number, df: number | null): number {
  const p = (1 + level) / 2;
  return df === null ? normalQuantile(p) : studentQuantile(p, df);
}

/** Two-sided p of `statistic`: Student's t with `df`, the normal distribution without. */
export function twoSidedP(statistic: number, df: number | null): number {
  return df === null ? normalTwoSidedP(statistic) : studentTwoSidedP(statistic, df);
}

function kish(rows: readonly AccountSums[], weight: number): number {
  return weight ** 2 / rows.reduce((sum, row) => sum + answersIn(row) ** 2, 0);
}
