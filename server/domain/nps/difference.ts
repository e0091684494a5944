import { mergeSums, type AccountSums } from './account-sums.ts';
import { adjustedMean } from './adjusted-wald.ts';
import { effectiveSample, quantileAt, residualOf, twoSidedP, type EffectiveSample } from './effective-sample.ts';

/** Two NPS compared, later minus earlier, in points. */
export interface NpsDifference {
  /** Between the adjusted scores; −200 to 200, as are its bounds. */
  readonly difference: number;
  readonly standardError: number;
  /** At the level asked. */
  readonly low: number;
  readonly high: number;
  /** At 90 %: inside ±delta it shows that nothing moved (two one-sided tests, Schuirmann 1987). */
  readonly low90: number;
  readonly high90: number;
  /** Two-sided. */
  readonly p: number;
  readonly df: number | null;
  /** Answers behind the later score, and what each side is worth in independent answers. */
  readonly answersAfter: number;
  readonly effectiveBefore: number;
  readonly effectiveAfter: number;
  readonly level: number;
}

/**
 * Compares two sets of answers by adjusted Wald. Accounts (or, not clustered, persons, told by `accountId`) that are in
 * both sets count as such: what they share narrows the difference.
 * @returns null when a side has no answers, or all of its several answers from one account.
 */
export function npsDifference(
  before: readonly AccountSums[],
  after: readonly AccountSums[],
  { level = 0.95, clustered = true }: { level?: number; clustered?: boolean } = {},
): NpsDifference | null {
  const first = effectiveSample(before, clustered);
  const second = effectiveSample(after, clustered);
  if (!first?.effectiveCounts || !second?.effectiveCounts) return null;
  const a = adjustedMean(first.effectiveCounts);
  const b = adjustedMean(second.effectiveCounts);
  const varianceA = a.variance / a.size;
  const varianceB = b.variance / b.size;

  const overlap = sharedCovariance(before, first, after, second, clustered);
  const shrunk = overlap.covariance * ((a.size - 3) / a.size) * ((b.size - 3) / b.size);
  // Both sides' variances bound what they can share; a rest of a thousandth keeps a perfect panel from a width of 0.
  const variance = Math.max(varianceA + varianceB - 2 * shrunk, (varianceA + varianceB) / 1000);

  const df = clustered ? degreesOfFreedom(first, varianceA, second, varianceB, overlap.units) : null;
  const difference = 100 * (b.mean - a.mean);
  const standardError = 100 * Math.sqrt(variance);
  const half = quantileAt(level, df) * standardError;
  const half90 = quantileAt(0.9, df) * standardError;
  return {
    difference,
    standardError,
    low: difference - half,
    high: difference + half,
    low90: difference - half90,
    high90: difference + half90,
    p: twoSidedP(difference / standardError, df),
    df,
    answersAfter: second.answers,
    effectiveBefore: a.size - 3,
    effectiveAfter: b.size - 3,
    level,
  };
}

/** Covariance of the two means through the units in both, and how many units there are in all. */
function sharedCovariance(
  before: readonly AccountSums[],
  first: EffectiveSample,
  after: readonly AccountSums[],
  second: EffectiveSample,
  clustered: boolean,
): { covariance: number; units: number } {
  const earlier = new Map<string, AccountSums>();
  for (const row of mergeSums(before)) if (row.accountId !== null) earlier.set(row.accountId, row);
  let products = 0;
  let shared = 0;
  for (const row of mergeSums(after)) {
    const same = row.accountId === null ? undefined : earlier.get(row.accountId);
    if (!same) continue;
    shared += 1;
    products += residualOf(same, first.mean) * residualOf(row, second.mean);
  }
  const units = first.accounts + second.accounts - shared;
  const covariance = products / (first.weight * second.weight);
  return { covariance: clustered && units > 1 ? covariance * (units / (units - 1)) : covariance, units };
}

/** Welch and Satterthwaite's, at most the units of both sides less one; null from 50 units' worth on. */
function degreesOfFreedom(
  first: EffectiveSample,
  varianceA: number,
  second: EffectiveSample,
  varianceB: number,
  units: number,
): number | null {
  const parts = [
    [first, varianceA],
    [second, varianceB],
  ] as const;
  const spread = parts.reduce((sum, [{ df }, variance]) => sum + (df === null ? 0 : variance ** 2 / df), 0);
  if (spread === 0) return null;
  const df = Math.min((varianceA + varianceB) ** 2 / spread, Math.max(1, units - 1));
  return df >= 49 ? null : df;
}
