import type { FollowUpReason } from '../../contract/followup.ts';

/** The metrics whose unhappy answers are followed up. */
export type FollowedMetric = 'nps' | 'stars';

/** A fall of this many points into a lower band is followed up. */
const FALL = 2;

/** The lowest scores of the middle and the upper band: NPS passives 7-8 and promoters 9-10; 3 stars, and 4-5. */
const bands: Readonly<
  Record<FollowedMetric, { readonly middle: number; readonly upper: number; readonly top: number }>
> = {
  nps: { middle: 7, upper: 9, top: 10 },
  stars: { middle: 3, upper: 4, top: 5 },
};

export function isFollowed(metric: string | null): metric is FollowedMetric {
  return metric === 'nps' || metric === 'stars';
}

/**
 * Why somebody should get back to a person: the score lies in the lowest band (NPS 0-6, one or two stars), or it is at least
 * two points below the person's score before and in a lower band. Null when neither.
 *
 * On these scales a fall of three points or more always crosses a band or ends in the lowest one, so it needs no rule of
 * its own.
 * @param previous the score of the same person before; null when there is none
 * @throws RangeError for a score outside the scale
 */
export function reasonToFollowUp(
  metric: FollowedMetric,
  score: number,
  previous: number | null,
): FollowUpReason | null {
  if (bandOf(metric, score) === 0) return 'unhappy';
  if (previous === null || previous - score < FALL) return null;
  return bandOf(metric, score) < bandOf(metric, previous) ? 'fell' : null;
}

function bandOf(metric: FollowedMetric, score: number): number {
  const { middle, upper, top } = bands[metric];
  const lowest = metric === 'nps' ? 0 : 1;
  if (!Number.isInteger(score) || score < lowest || score > top)
    throw new RangeError(`${score} is not a score of ${metric}`);
  return score >= upper ? 2 : score >= middle ? 1 : 0;
}
