import type { BucketCounts } from './bucket.ts';
import { answersIn } from './score.ts';

/** A mean of +1, 0 and −1 with what is needed to bound it, all in shares (−1 to 1), not points. */
export interface AdjustedMean {
  readonly mean: number;
  /** Of one answer. */
  readonly variance: number;
  /** Answers and the three added ones. */
  readonly size: number;
}

/**
 * NPS drawn a little towards 0: three answers are added, ¾ promoter, 1½ passive, ¾ detractor (Rocks 2016, "Interval
 * estimation for the Net Promoter Score", The American Statistician 70(4)). It behaves with few answers and with none of
 * a kind, where the plain variance would be 0.
 * @param counts may be broken and none
 */
export function adjustedMean(counts: BucketCounts): AdjustedMean {
  const size = answersIn(counts) + 3;
  const promoters = (counts.promoters + 0.75) / size;
  const detractors = (counts.detractors + 0.75) / size;
  const mean = promoters - detractors;
  return { mean, variance: promoters + detractors - mean * mean, size };
}

export interface NpsBounds {
  /** The adjusted score, the middle of the interval before clipping. */
  readonly adjusted: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Adjusted Wald interval of NPS in points, clipped to −100 to 100.
 * @param counts may be broken: a sample reduced to its effective size
 * @param quantile how many standard errors to each side, from the normal or Student's t
 */
export function adjustedWald(counts: BucketCounts, quantile: number): NpsBounds {
  const { mean, variance, size } = adjustedMean(counts);
  const error = Math.sqrt(variance / size);
  return {
    adjusted: 100 * mean,
    standardError: 100 * error,
    low: Math.max(-100, 100 * (mean - quantile * error)),
    high: Math.min(100, 100 * (mean + quantile * error)),
  };
}
