/** A vector by its entries other than 0: places ascending, and their values. */
export interface SparseVector {
  readonly at: Uint16Array;
  readonly values: Float32Array;
}

/** Keeps the entries of `vector` other than 0; at most 65,536 dimensions. */
export function toSparse(vector: Float32Array): SparseVector {
  let size = 0;
  for (const value of vector) if (value !== 0) size += 1;
  const at = new Uint16Array(size);
  const values = new Float32Array(size);
  let next = 0;
  for (let place = 0; place < vector.length; place += 1) {
    const value = vector[place] as number;
    if (value === 0) continue;
    at[next] = place;
    values[next] = value;
    next += 1;
  }
  return { at, values };
}

/** The inner product; for vectors of length 1 their cosine. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.at.length && j < b.at.length) {
    const left = a.at[i] as number;
    const right = b.at[j] as number;
    if (left === right) sum += (a.values[i++] as number) * (b.values[j++] as number);
    else if (left < right) i += 1;
    else j += 1;
  }
  return sum;
}
