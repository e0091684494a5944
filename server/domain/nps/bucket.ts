/** What an NPS answer counts as: promoters 9-10, passives 7-8, detractors 0-6 (Reichheld 2003). */
export type NpsBucket = 'promoter' | 'passive' | 'detractor';

/** How many answers of each kind; broken numbers when answers are weighted. */
export interface BucketCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Whether `value` can be an answer: a whole number from 0 to 10. */
export function isNpsScore(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10;
}

/**
 * The bucket of a score.
 * @throws RangeError for anything but a whole number from 0 to 10, so that another scale is never counted as NPS.
 */
export function bucketOf(score: number): NpsBucket {
  if (!isNpsScore(score)) throw new RangeError(`an NPS score is a whole number from 0 to 10, got ${score}`);
  return score >= 9 ? 'promoter' : score >= 7 ? 'passive' : 'detractor';
}

/** Counts scores by bucket; none gives three zeros. */
export function countBuckets(scores: Iterable<number>): BucketCounts {
  const counts = { promoter: 0, passive: 0, detractor: 0 };
  for (const score of scores) counts[bucketOf(score)] += 1;
  return { promoters: counts.promoter, passives: counts.passive, detractors: counts.detractor };
}

/** How often each score 0, 1, … 10 was given: eleven numbers. */
export function scoreDistribution(scores: Iterable<number>): number[] {
  const counts = new Array<number>(11).fill(0);
  for (const score of scores) {
    bucketOf(score);
    counts[score]! += 1;
  }
  return counts;
}
