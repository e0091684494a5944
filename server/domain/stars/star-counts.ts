/** How many answers gave 1, 2, 3, 4 and 5 stars; broken numbers when answers are weighted. */
export type StarCounts = readonly [one: number, two: number, three: number, four: number, five: number];

export const starValues = [1, 2, 3, 4, 5] as const;

/** Whether `value` can be an answer: a whole number from 1 to 5. */
export function isStars(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5;
}

/**
 * Counts answers by stars; none gives five zeros.
 * @throws RangeError for anything but a whole number from 1 to 5, so that another scale is never counted as stars.
 */
export function countStars(stars: Iterable<number>): StarCounts {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const value of stars) {
    if (!isStars(value)) throw new RangeError(`stars are a whole number from 1 to 5, got ${value}`);
    counts[value - 1]! += 1;
  }
  return counts;
}

/** All answers of the counts. */
export function answersInStars(counts: StarCounts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
