import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';

/**
 * Two-sided p of a t statistic: the chance of one at least as far from 0 when there is no difference.
 * @param df degrees of freedom, above 0, may be broken.
 * @returns 0..1
 */
export function studentTwoSidedP(t: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`degrees of freedom must be above 0, got ${df}`);
  return t === 0 ? 1 : incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/** Probability that Student's t with `df` degrees of freedom is at most `t`. 0..1. */
export function studentCdf(t: number, df: number): number {
  const tail = studentTwoSidedP(t, df) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The value Student's t with `df` degrees of freedom stays below with chance `p`.
 * @param p strictly between 0 and 1
 * @param df above 0, may be broken
 * @throws RangeError outside these ranges.
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability lies between 0 and 1, got ${p}`);
  if (!(df > 0)) throw new RangeError(`degrees of freedom must be above 0, got ${df}`);
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, df);
  // The cdf is concave above 0 and the normal quantile lies below the root, so that Newton climbs to it from one side.
  const upper = 1 - p;
  const logScale = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI);
  let t = normalQuantile(p);
  for (let round = 0; round < 200; round++) {
    const density = Math.exp(logScale - ((df + 1) / 2) * Math.log1p((t * t) / df));
    const step = (studentTwoSidedP(t, df) / 2 - upper) / density;
    t += step;
    if (Math.abs(step) <= 1e-14 * t) break;
  }
  return t;
}
