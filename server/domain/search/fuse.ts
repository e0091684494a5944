/** Damps the first places, as in the paper. */
const K = 60;

/** One thing found, and what made it come where it stands. */
export interface Fused<Id> {
  readonly id: Id;
  /** Sum over the lists of 1 / (60 + place); above 0. */
  readonly weight: number;
}

/**
 * Makes one list of several that rank the same kind of thing by different lights: reciprocal rank fusion (Cormack,
 * Clarke and Buettcher, 2009). What stands high in one list or well in several comes first; ties keep the order of
 * first appearance, list by list.
 * @param lists each best first, without repeats; none gives none.
 */
export function fuseRanks<Id>(lists: readonly (readonly Id[])[]): Fused<Id>[] {
  const weights = new Map<Id, number>();
  for (const list of lists)
    for (const [place, id] of list.entries()) weights.set(id, (weights.get(id) ?? 0) + 1 / (K + place + 1));
  return [...weights].map(([id, weight]) => ({ id, weight })).sort((a, b) => b.weight - a.weight);
}
