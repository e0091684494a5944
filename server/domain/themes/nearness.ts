/** Something with a vector of length 1, or without one. */
export interface Placed {
  readonly vector: Float32Array | null;
}

/**
 * Members of a theme by how near they lie to its centre, the nearest first (ties: in the order given).
 * `nearness` is the cosine with the sum of all vectors, -1 to 1; 0 for a member without a vector, and for every member
 * whose vector has another length than the first one (made by another embedder).
 */
export function byNearness<Member extends Placed>(
  members: readonly Member[],
): (Omit<Member, 'vector'> & { nearness: number })[] {
  const dims = members.find(({ vector }) => vector !== null)?.vector?.length ?? 0;
  const sum = new Float64Array(dims);
  const usable = (vector: Float32Array | null): vector is Float32Array => vector?.length === dims;
  for (const { vector } of members) if (usable(vector)) for (let at = 0; at < dims; at += 1) sum[at]! += vector[at]!;
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return members
    .map(({ vector, ...rest }) => {
      let dot = 0;
      if (usable(vector)) for (let at = 0; at < dims; at += 1) dot += vector[at]! * sum[at]!;
      return { ...rest, nearness: length === 0 ? 0 : dot / length };
    })
    .sort((a, b) => b.nearness - a.nearness);
}
