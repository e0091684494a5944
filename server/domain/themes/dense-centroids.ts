import { PackedSlots } from '../vectors/packed-slots.ts';
import { BLOCK, type Centroids, type KeptVector } from './centroids.ts';
import { type NearSlots, Shortlist } from './shortlist.ts';

/** Adding and taking away again rounds a number to multiples of 2^-26. */
const ROUNDING = 1.5 * 2 ** 26;

/** Vectors are summed in multiples of 2^-26, so that sums (up to 2^27 vectors) are exact and their order does not matter. */
const rounded = (value: number): number => value + ROUNDING - ROUNDING;

/**
 * Centroids of vectors with few zeros, as models of meaning make them. They lie packed at length 1; the sums they come
 * from are kept beside only where a theme has more than one member. Where a theme stands depends only on who is in it,
 * not on the order in which they came.
 */
export class DenseCentroids implements Centroids {
  readonly #dims: number;
  readonly #packed: PackedSlots;
  readonly #counts: number[] = [];
  readonly #coherence: number[] = [];
  readonly #sums: (Float64Array | undefined)[] = [];
  /** The only member so far of a slot without a sum. */
  readonly #only: (Float32Array | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #scratch: Float64Array;

  constructor(dims: number) {
    this.#dims = dims;
    this.#packed = new PackedSlots(dims, BLOCK);
    this.#scratch = new Float64Array(dims);
  }

  get size(): number {
    return this.#counts.length;
  }

  keep(vector: Float32Array): Float32Array {
    return vector;
  }

  dot(a: KeptVector, b: KeptVector): number {
    const [left, right] = [a as Float32Array, b as Float32Array];
    let sum = 0;
    for (let d = 0; d < this.#dims; d += 1) sum += (left[d] as number) * (right[d] as number);
    return sum;
  }

  count(slot: number): number {
    return this.#counts[slot] ?? 0;
  }

  open(): number {
    const reused = this.#free.pop();
    if (reused !== undefined) return reused;
    const slot = this.#counts.push(0) - 1;
    this.#packed.reserve(slot + 1);
    return slot;
  }

  close(slot: number): void {
    this.#free.push(slot);
  }

  add(slot: number, vector: KeptVector): void {
    const added = vector as Float32Array;
    const count = this.count(slot) + 1;
    this.#counts[slot] = count;
    if (count === 1) {
      this.#only[slot] = added;
      for (let d = 0; d < this.#dims; d += 1) this.#scratch[d] = rounded(added[d] as number);
      this.#write(slot, this.#scratch);
      return;
    }
    let sum = this.#sums[slot];
    if (!sum) {
      sum = Float64Array.from(this.#only[slot] as Float32Array, rounded);
      this.#sums[slot] = sum;
      this.#only[slot] = undefined;
    }
    for (let d = 0; d < this.#dims; d += 1) sum[d] = (sum[d] as number) + rounded(added[d] as number);
    this.#write(slot, sum);
  }

  remove(slot: number, vector: KeptVector): void {
    const removed = vector as Float32Array;
    const count = this.count(slot) - 1;
    this.#counts[slot] = count;
    if (count === 0) {
      this.#only[slot] = undefined;
      this.#sums[slot] = undefined;
      this.#write(slot, this.#scratch.fill(0));
      return;
    }
    const sum = this.#sums[slot] as Float64Array;
    for (let d = 0; d < this.#dims; d += 1) sum[d] = (sum[d] as number) - rounded(removed[d] as number);
    this.#write(slot, sum);
  }

  cosine(vector: KeptVector, slot: number): number {
    return this.#packed.product(vector as Float32Array, slot);
  }

  cosines(vectors: readonly KeptVector[], slots: readonly number[]): Float64Array {
    return this.#packed.products(vectors as readonly Float32Array[], slots);
  }

  cosineWithout(vector: KeptVector, slot: number): number {
    const own = vector as Float32Array;
    const sum = this.#sums[slot];
    if (this.count(slot) < 2 || !sum) return 0;
    let inner = 0;
    let squares = 0;
    for (let d = 0; d < this.#dims; d += 1) {
      const value = own[d] as number;
      const rest = (sum[d] as number) - rounded(value);
      inner += rest * value;
      squares += rest * rest;
    }
    return squares > 1e-9 ? inner / Math.sqrt(squares) : 0;
  }

  coherence(slot: number): number {
    return this.#coherence[slot] ?? 0;
  }

  centroid(slot: number): Float32Array {
    return this.#packed.read(slot);
  }

  near(vectors: readonly KeptVector[], floor: number, keep: number, from = 0): NearSlots[] {
    const lists = vectors.map(() => new Shortlist(floor, keep));
    this.#packed.search(
      vectors as readonly Float32Array[],
      [from, this.size],
      (row) => lists[row]?.floor ?? floor,
      (row, slot, cosine) => {
        if (this.count(slot) > 0) lists[row]?.offer(slot, cosine);
      },
    );
    return lists.map((list) => list.close());
  }

  #write(slot: number, sum: Float64Array): void {
    let squares = 0;
    for (let d = 0; d < this.#dims; d += 1) squares += (sum[d] as number) * (sum[d] as number);
    this.#coherence[slot] = Math.sqrt(squares) / Math.max(1, this.count(slot));
    this.#packed.write(slot, sum, squares > 0 ? 1 / Math.sqrt(squares) : 0);
  }
}
