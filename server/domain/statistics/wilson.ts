import { normalQuantile } from './normal.ts';

/** A range in the unit of what it bounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a share (Wilson 1927).
 * @param successes 0..n, may be broken (weighted counts)
 * @param n trials
 * @param level between 0 and 1
 * @returns bounds in 0..1, or null when n is 0.
 */
export function wilsonInterval(successes: number, n: number, level = 0.95): Interval | null {
  if (n === 0) return null;
  const z = normalQuantile((1 + level) / 2);
  const share = successes / n;
  const scale = 1 + (z * z) / n;
  const middle = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return {
    low: successes === 0 ? 0 : Math.max(0, middle - half),
    high: successes === n ? 1 : Math.min(1, middle + half),
  };
}
