import { normalQuantile } from '../statistics/normal.ts';
import type { Interval } from '../statistics/wilson.ts';
import type { BucketCounts } from './bucket.ts';

/** Halvings of a range of 2: the bounds are exact to about 1e-15. */
const HALVINGS = 60;

/**
 * The score interval of the difference of two dependent proportions (May and Johnson 1997; Tango 1998), applied to
 * promoters and detractors: every difference that a score test at `level` does not reject.
 * @returns both bounds as shares from −1 to 1; null without answers. With only promoters the upper bound is 1, with only
 * detractors the lower is −1.
 */
export function scoreInterval(counts: BucketCounts, level = 0.95): Interval | null {
  const { promoters, detractors } = counts;
  const answers = promoters + counts.passives + detractors;
  if (answers === 0) return null;
  const z = normalQuantile(0.5 + level / 2);
  const observed = (promoters - detractors) / answers;
  const distance = (difference: number): number => {
    const a = 2 * answers;
    const b = -detractors - promoters + (2 * answers - promoters + detractors) * difference;
    const c = -detractors * difference * (1 - difference);
    const likeliest = (Math.sqrt(Math.max(b * b - 4 * a * c, 0)) - b) / (2 * a);
    const variance = answers * (2 * likeliest + difference * (1 - difference));
    const gap = Math.abs(promoters - detractors - answers * difference);
    return variance <= 0 ? (gap === 0 ? 0 : Infinity) : gap / Math.sqrt(variance);
  };
  const boundTowards = (end: -1 | 1): number => {
    let inside = observed;
    let outside: number = end;
    for (let step = 0; step < HALVINGS; step += 1) {
      const middle = (inside + outside) / 2;
      if (distance(middle) <= z) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return {
    low: detractors === answers ? -1 : boundTowards(-1),
    high: promoters === answers ? 1 : boundTowards(1),
  };
}
