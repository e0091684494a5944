import type { Effort } from '../../contract/rank-file.ts';

/** The least effort anything is given, in person-weeks. */
export const LEAST_WEEKS = 0.25;

/** Expected person-weeks of a three-point estimate: the mean of the triangular distribution, at least a quarter week. */
export function expectedWeeks([best, likely, worst]: Effort): number {
  return Math.max(LEAST_WEEKS, (best + likely + worst) / 3);
}

/**
 * The person-weeks that a triangular distribution stays below with probability `p`, from 0 to 1; all three points equal
 * give that point. Not clamped.
 */
export function triangularQuantile([best, likely, worst]: Effort, p: number): number {
  if (best === worst) return best;
  const peak = (likely - best) / (worst - best);
  return p < peak
    ? best + Math.sqrt(p * (worst - best) * (likely - best))
    : worst - Math.sqrt((1 - p) * (worst - best) * (worst - likely));
}
