import type { RankAccount, RankSettings } from '../../contract/rank-file.ts';

/**
 * How much each active account counts: its segment's weight × min((mrr ÷ median mrr)^exponent, cap), scaled so that the
 * mean over all active accounts is 1 and demand stays in accounts.
 *
 * An account without mrr counts as the median; when the median is 0 or unknown, revenue is left out. When every weight is
 * 0, so is every account. Inactive accounts have no weight.
 */
export function accountWeights(
  accounts: readonly RankAccount[],
  { revenueExponent, revenueCap, segmentWeights }: RankSettings,
): Map<string, number> {
  const active = accounts.filter((account) => account.active);
  const median = medianOf(active.flatMap(({ mrr }) => (mrr === null ? [] : [mrr])));
  const raw = active.map(({ mrr, segment }) => {
    const ratio = median ? (mrr ?? median) / median : 1;
    const bySegment = segment !== null && Object.hasOwn(segmentWeights, segment) ? (segmentWeights[segment] ?? 1) : 1;
    return bySegment * Math.min(ratio ** revenueExponent, revenueCap);
  });
  const mean = raw.reduce((sum, weight) => sum + weight, 0) / raw.length;
  return new Map(active.map(({ id }, index) => [id, mean > 0 ? (raw[index] ?? 0) / mean : 0]));
}

/** The middle value, or the mean of the two in the middle; null of none. */
function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
