/** Scores nearer than this part of the larger one are equal: sums in another order differ in their last digits. */
const EQUAL_WITHIN = 1e-9;

/**
 * Ranks of scores, 1 for the highest; equal scores share a rank and the next is passed over (1, 1, 3).
 * @param descending scores, highest first.
 */
export function competitionRanks(descending: readonly number[]): number[] {
  const ranks: number[] = [];
  descending.forEach((score, index) => {
    const before = descending[index - 1];
    const tied = before !== undefined && before - score <= EQUAL_WITHIN * Math.max(Math.abs(before), Math.abs(score));
    ranks.push(tied ? (ranks[index - 1] ?? 1) : index + 1);
  });
  return ranks;
}
