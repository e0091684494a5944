import { createMemory, instantiateKernel, type Kernel, type Memory } from '../vectors/kernel.ts';
import { BLOCK, type Centroids, type KeptVector } from './centroids.ts';
import { type NearSlots, Shortlist } from './shortlist.ts';

/** Columns of one panel of the kernel's. */
const PANEL = 8;
/** Slots multiplied at a time: the figures of a block stay in cache until they are looked through. */
const CHUNK = 1024;
/** Centroids that are gathered from all over the memory to be multiplied together. */
const GATHERED = 64;
const FLOAT = 4;
const PAGE = 65_536;
/** Adding and taking away again rounds a number to multiples of 2^-26. */
const ROUNDING = 1.5 * 2 ** 26;
/** Far above a rounding to float32, far below a difference of meaning. */
const HAIR = 1e-6;

/** Vectors are summed in multiples of 2^-26, so that sums (up to 2^27 vectors) are exact and their order does not matter. */
const rounded = (value: number): number => value + ROUNDING - ROUNDING;

/**
 * Centroids of vectors with few zeros, as models of meaning make them. They lie in the kernel's memory at length 1, in
 * panels of 8 slots; the sums they come from are kept beside only where a theme has more than one member. Where a theme
 * stands depends only on who is in it, not on the order in which they came.
 */
export class DenseCentroids implements Centroids {
  readonly #dims: number;
  readonly #memory: Memory;
  readonly #kernel: Kernel;
  #numbers: Float32Array;
  readonly #counts: number[] = [];
  readonly #coherence: number[] = [];
  readonly #sums: (Float64Array | undefined)[] = [];
  /** The only member so far of a slot without a sum. */
  readonly #only: (Float32Array | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #scratch: Float64Array;
  /** Addresses: a block of vectors, one vector, figures, places found in them, gathered centroids, the panels. */
  readonly #block: number;
  readonly #single: number;
  readonly #figures: number;
  readonly #found: number;
  readonly #gathered: number;
  readonly #panels: number;
  /** The vector that lies in `#single`. */
  #asked: Float32Array | undefined;

  constructor(dims: number) {
    this.#dims = dims;
    this.#scratch = new Float64Array(dims);
    this.#block = 64;
    this.#single = this.#block + BLOCK * dims * FLOAT;
    this.#figures = aligned(this.#single + dims * FLOAT);
    this.#found = this.#figures + BLOCK * CHUNK * FLOAT;
    this.#gathered = this.#found + CHUNK * FLOAT;
    this.#panels = this.#gathered + GATHERED * dims * FLOAT;
    this.#memory = createMemory(this.#panels + CHUNK * dims * FLOAT);
    this.#kernel = instantiateKernel(this.#memory);
    this.#numbers = new Float32Array(this.#memory.buffer);
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
    const end = this.#panels + (Math.floor(slot / PANEL) + 1) * PANEL * this.#dims * FLOAT;
    const { byteLength } = this.#memory.buffer;
    if (end > byteLength) {
      // In proportion, so that growing is rare; what is never written to takes no room in the machine.
      this.#memory.grow(Math.ceil(byteLength / 2 / PAGE));
      this.#numbers = new Float32Array(this.#memory.buffer);
    }
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
    const asked = vector as Float32Array;
    if (asked !== this.#asked) {
      this.#numbers.set(asked, this.#single / FLOAT);
      this.#asked = asked;
    }
    const first = slot - (slot % PANEL);
    this.#multiply(this.#single, 1, this.#panelOf(first), PANEL);
    return this.#numbers[this.#figures / FLOAT + (slot - first)] as number;
  }

  cosines(vectors: readonly KeptVector[], slots: readonly number[]): Float64Array {
    const numbers = this.#numbers;
    const cosines = new Float64Array(vectors.length * slots.length);
    this.#layOut(vectors);
    for (let start = 0; start < slots.length; start += GATHERED) {
      const some = slots.slice(start, start + GATHERED);
      for (const [column, slot] of some.entries()) {
        const place = this.#gathered / FLOAT + (column - (column % PANEL)) * this.#dims + (column % PANEL);
        for (let d = 0, from = this.#placeOf(slot), to = place; d < this.#dims; d += 1, from += PANEL, to += PANEL)
          numbers[to] = numbers[from] as number;
      }
      const width = Math.ceil(some.length / PANEL) * PANEL;
      this.#multiply(this.#block, vectors.length, this.#gathered, width);
      for (let row = 0; row < vectors.length; row += 1)
        for (let column = 0; column < some.length; column += 1)
          cosines[row * slots.length + start + column] = numbers[
            this.#figures / FLOAT + row * width + column
          ] as number;
    }
    return cosines;
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
    const vector = new Float32Array(this.#dims);
    for (let d = 0, at = this.#placeOf(slot); d < this.#dims; d += 1, at += PANEL)
      vector[d] = this.#numbers[at] as number;
    return vector;
  }

  near(vectors: readonly KeptVector[], floor: number, keep: number, from = 0): NearSlots[] {
    const numbers = this.#numbers;
    const lists = vectors.map(() => new Shortlist(floor, keep));
    this.#layOut(vectors);
    for (let chunk = from - (from % PANEL); chunk < this.size; chunk += CHUNK) {
      const slots = Math.min(CHUNK, Math.ceil((this.size - chunk) / PANEL) * PANEL);
      this.#multiply(this.#block, vectors.length, this.#panelOf(chunk), slots);
      for (const [row, list] of lists.entries()) {
        const figures = this.#figures + row * slots * FLOAT;
        const count = this.#kernel.places(figures, slots, list.floor - HAIR, this.#found);
        const found = new Int32Array(this.#memory.buffer, this.#found, count);
        for (let at = 0; at < count; at += 1) {
          const place = found[at] as number;
          if (this.count(chunk + place) > 0 && chunk + place >= from)
            list.offer(chunk + place, numbers[figures / FLOAT + place] as number);
        }
      }
    }
    return lists.map((list) => list.close());
  }

  /** Cosines of `rows` vectors at `vectors` with `slots` centroids in panels at `panels`, to `#figures`, row by row. */
  #multiply(vectors: number, rows: number, panels: number, slots: number): void {
    this.#kernel.gemm(vectors, this.#dims, panels, 0, this.#figures, slots, rows, this.#dims, slots);
  }

  /** Address of the panel that begins with slot `first`. */
  #panelOf(first: number): number {
    return this.#panels + first * this.#dims * FLOAT;
  }

  /** Where in `#numbers` the first number of a centroid is; the others follow at distances of a panel's width. */
  #placeOf(slot: number): number {
    const column = slot % PANEL;
    return this.#panels / FLOAT + (slot - column) * this.#dims + column;
  }

  /** Puts a block of vectors where `#multiply` finds them. */
  #layOut(vectors: readonly KeptVector[]): void {
    for (const [row, vector] of vectors.entries())
      this.#numbers.set(vector as Float32Array, this.#block / FLOAT + row * this.#dims);
  }

  #write(slot: number, sum: Float64Array): void {
    let squares = 0;
    for (let d = 0; d < this.#dims; d += 1) squares += (sum[d] as number) * (sum[d] as number);
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    this.#coherence[slot] = Math.sqrt(squares) / Math.max(1, this.count(slot));
    for (let d = 0, at = this.#placeOf(slot); d < this.#dims; d += 1, at += PANEL)
      this.#numbers[at] = (sum[d] as number) * scale;
  }
}

const aligned = (address: number): number => Math.ceil(address / 64) * 64;
