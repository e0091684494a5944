/** Where an account stands by its subscription. */
export const revenueBands = ['low', 'middle', 'high'] as const;
export type RevenueBand = (typeof revenueBands)[number];

/** The subscriptions below which an account is `low`, and above which it is `high`. */
export interface BandLimits {
  readonly lowBelow: number;
  readonly highAbove: number;
}

/**
 * Divides accounts into thirds by their subscriptions. Accounts that pay the same stand in the same band: those who pay as
 * much as the last of the lower third or less than the first of the upper are not torn apart but stand in the middle, so the
 * outer bands may hold fewer than a third, and none when all pay the same.
 * @param revenues one a account, in any one unit; those that nobody knows left out
 * @returns null when no revenue is known
 */
export function bandLimits(revenues: Iterable<number>): BandLimits | null {
  const sorted = [...revenues].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return {
    lowBelow: sorted[Math.floor(sorted.length / 3)]!,
    highAbove: sorted[Math.ceil((2 * sorted.length) / 3) - 1]!,
  };
}

/** The band of a subscription; an empty text when it is not known, or there are no limits. */
export function bandOf(revenue: number | null, limits: BandLimits | null): RevenueBand | '' {
  if (revenue === null || limits === null) return '';
  if (revenue < limits.lowBelow) return 'low';
  return revenue > limits.highAbove ? 'high' : 'middle';
}
