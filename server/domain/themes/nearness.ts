/** Something with a vector of length 1, or without one. */
export interface Placed {
  readonly vector: Float32Array | null;
}

/**
 * Members of a theme by how near they lie to its centre, the nearest first (ties: in the order given).
 * `nearness` is the cosine with the sum of all vectors, -1 to 1. A member without a vector, or with one of another
 * length than the first (made by another embedder), is taken for as near as the others are on the average; 0 when none
 * has one.
 */
export function byNearness<Member extends Placed>(
  members: readonly Member[],
): (Omit<Member, 'vector'> & { nearness: number })[] {
  const dims = members.find(({ vector }) => vector !== null)?.vector?.length ?? 0;
  const sum = new Float64Array(dims);
  const usable = (vector: Float32Array | null): vector is Float32Array => vector?.length === dims;
  for (const { vector } of members) if (usable(vector)) for (let at = 0; at < dims; at += 1) sum[at]! += vector[at]!;
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  const cosineOf = (vector: Float32Array): number => {
    let dot = 0;
    for (let at = 0; at < dims; at += 1) dot += vector[at]! * sum[at]!;
    return length === 0 ? 0 : dot / length;
  };
  const known = members.map(({ vector }) => (usable(vector) ? cosineOf(vector) : null));
  const measured = known.filter((cosine) => cosine !== null);
  const usual = measured.length === 0 ? 0 : measured.reduce((total, cosine) => total + cosine, 0) / measured.length;
  return members
    .map(({ vector, ...rest }, at) => ({ ...rest, nearness: vector === null ? usual : (known[at] ?? usual) }))
    .sort((a, b) => b.nearness - a.nearness);
}
