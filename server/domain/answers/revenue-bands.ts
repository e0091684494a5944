/** Where an account stands by its subscription. */
export const revenueBands = ['low', 'middle', 'high'] as const;
export type RevenueBand = (typeof revenueBands)[number];

/** The subscriptions up to which an account is `low`, and from which on it is `high`. */
export interface BandLimits {
  readonly lowUpTo: number;
  readonly highFrom: number;
}

/**
 * Divides accounts into thirds by their subscriptions. Accounts that pay the same stand in the same band: the one that the
 * middle of them falls into when all stand in a row (their ridit, Bross 1958). So bands may be of different sizes, and all
 * are in the middle when all pay the same.
 * @param revenues one an account, in any one unit; those that nobody knows left out
 * @returns null when no revenue is known
 */
export function bandLimits(revenues: Iterable<number>): BandLimits | null {
  const sorted = [...revenues].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  let lowUpTo = -Infinity;
  let highFrom = Infinity;
  for (let first = 0; first < sorted.length;) {
    const value = sorted[first]!;
    let next = first;
    while (sorted[next] === value) next += 1;
    const middle = (first + next) / 2 / sorted.length;
    if (middle < 1 / 3) lowUpTo = value;
    if (middle > 2 / 3) highFrom = Math.min(highFrom, value);
    first = next;
  }
  return { lowUpTo, highFrom };
}

/** The band of a subscription; an empty text when it is not known, or there are no limits. */
export function bandOf(revenue: number | null, limits: BandLimits | null): RevenueBand | '' {
  if (revenue === null || limits === null) return '';
  if (revenue <= limits.lowUpTo) return 'low';
  return revenue >= limits.highFrom ? 'high' : 'middle';
}
