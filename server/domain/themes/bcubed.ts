/** How well a grouping agrees with one made by people; each figure between 0 and 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * BCubed precision, recall and F1 (Bagga and Baldwin 1998; Amigó et al. 2009): for each item, how much of its found
 * group belongs with it, and how much of what belongs with it was found; then the means.
 * @param gold the true group of each item. @param found the found group of each item, in the same order.
 * @returns 1 everywhere for no items. @throws RangeError when the lengths differ.
 */
export function bcubed(gold: readonly string[], found: readonly string[]): Agreement {
  if (gold.length !== found.length) throw new RangeError('each item needs a true and a found group');
  if (gold.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const goldSizes = new Map<string, number>();
  const foundSizes = new Map<string, number>();
  const shared = new Map<string, { gold: string; found: string; size: number }>();
  const count = (sizes: Map<string, number>, group: string) => sizes.set(group, (sizes.get(group) ?? 0) + 1);
  gold.forEach((group, index) => {
    const other = found[index] as string;
    count(goldSizes, group);
    count(foundSizes, other);
    const key = JSON.stringify([group, other]);
    const cell = shared.get(key);
    if (cell) cell.size += 1;
    else shared.set(key, { gold: group, found: other, size: 1 });
  });
  let precision = 0;
  let recall = 0;
  for (const cell of shared.values()) {
    precision += cell.size ** 2 / (foundSizes.get(cell.found) ?? 1);
    recall += cell.size ** 2 / (goldSizes.get(cell.gold) ?? 1);
  }
  precision /= gold.length;
  recall /= gold.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
