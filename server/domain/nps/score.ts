import type { BucketCounts } from './bucket.ts';

/** All answers of the counts, weighted ones by weight. */
export function answersIn({ promoters, passives, detractors }: BucketCounts): number {
  return promoters + passives + detractors;
}

/** NPS unrounded, −100 to 100; null when there are no answers. */
export function exactNps(counts: BucketCounts): number | null {
  const answers = answersIn(counts);
  return answers === 0 ? null : (100 * (counts.promoters - counts.detractors)) / answers + 0;
}

/**
 * NPS as shown: a whole number from −100 to 100, halves away from zero, computed from the counts and never from rounded
 * shares; null when there are no answers, never −0.
 */
export function shownNps(counts: BucketCounts): number | null {
  const answers = answersIn(counts);
  if (answers === 0) return null;
  const net = counts.promoters - counts.detractors;
  const whole = [counts.promoters, counts.passives, counts.detractors].every(Number.isInteger);
  // Weighted counts carry rounding noise; a billionth of a point decides a half as it was meant.
  const size = whole
    ? Math.floor((200 * Math.abs(net) + answers) / (2 * answers))
    : Math.floor((100 * Math.abs(net)) / answers + 0.5 + 1e-9);
  return net < 0 && size > 0 ? -size : size;
}
