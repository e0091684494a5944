import { incompleteBeta } from './incomplete-beta.ts';

/** Halvings of the unit interval, enough for a quantile near 0 to be exact in its own size. */
const HALVINGS = 120;

/**
 * The value a Beta(a, b) variable stays below with chance `p`, by halving.
 * @param p 0 to 1
 * @param a above 0
 * @param b above 0
 * @returns 0 to 1
 * @throws RangeError outside these ranges.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies between 0 and 1, got ${p}`);
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return p === 0 ? 0 : p === 1 ? 1 : (low + high) / 2;
}
