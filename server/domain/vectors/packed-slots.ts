import { createMemory, instantiateKernel, type Kernel, type Memory } from './kernel.ts';

/** Columns of one panel of the kernel's. */
const PANEL = 8;
/** Slots multiplied at a time: the figures of a block stay in cache until they are looked through. */
const CHUNK = 1024;
/** Slots that are gathered from all over the memory to be multiplied together. */
const GATHERED = 64;
const FLOAT = 4;
const PAGE = 65_536;
/** Far above a rounding to float32, far below a difference of meaning. */
const HAIR = 1e-6;

const aligned = (address: number): number => Math.ceil(address / 64) * 64;
const inPanels = (slots: number): number => Math.ceil(slots / PANEL) * PANEL;

/**
 * Very many vectors in the kernel's memory, one a slot, in panels of 8. Every inner product of one vector and one slot is
 * the same to the last bit however it is asked for.
 */
export class PackedSlots {
  readonly #dims: number;
  readonly #memory: Memory;
  readonly #kernel: Kernel;
  #numbers: Float32Array;
  /** Addresses: a block of vectors, one vector, figures, places found in them, gathered slots, the panels. */
  readonly #block: number;
  readonly #single: number;
  readonly #figures: number;
  readonly #found: number;
  readonly #gathered: number;
  readonly #panels: number;
  /** The vector that lies in `#single`. */
  #asked: Float32Array | undefined;

  /** @param dims length of each vector. @param block how many vectors are asked about together at the most. */
  constructor(dims: number, block: number) {
    this.#dims = dims;
    this.#block = 64;
    this.#single = this.#block + block * dims * FLOAT;
    this.#figures = aligned(this.#single + dims * FLOAT);
    this.#found = this.#figures + block * CHUNK * FLOAT;
    this.#gathered = this.#found + CHUNK * FLOAT;
    this.#panels = this.#gathered + GATHERED * dims * FLOAT;
    this.#memory = createMemory(this.#panels + CHUNK * dims * FLOAT);
    this.#kernel = instantiateKernel(this.#memory);
    this.#numbers = new Float32Array(this.#memory.buffer);
  }

  /** Makes room for slots below `size`; new ones are all zeros. */
  reserve(size: number): void {
    const missing = this.#addressOf(inPanels(size)) - this.#memory.buffer.byteLength;
    if (missing <= 0) return;
    // In proportion, so that growing is rare; what is never written to takes no room in the machine.
    this.#memory.grow(Math.ceil(Math.max(missing, this.#memory.buffer.byteLength / 2) / PAGE));
    this.#numbers = new Float32Array(this.#memory.buffer);
  }

  /** Puts `vector` times `scale` into a slot. */
  write(slot: number, vector: Float64Array, scale: number): void {
    for (let d = 0, at = this.#placeOf(slot); d < this.#dims; d += 1, at += PANEL)
      this.#numbers[at] = (vector[d] as number) * scale;
  }

  read(slot: number): Float32Array {
    const vector = new Float32Array(this.#dims);
    for (let d = 0, at = this.#placeOf(slot); d < this.#dims; d += 1, at += PANEL)
      vector[d] = this.#numbers[at] as number;
    return vector;
  }

  /** The inner product of `vector`, whose numbers must not change any more, with a slot. */
  product(vector: Float32Array, slot: number): number {
    if (vector !== this.#asked) {
      this.#numbers.set(vector, this.#single / FLOAT);
      this.#asked = vector;
    }
    const first = slot - (slot % PANEL);
    this.#multiply(this.#single, 1, this.#addressOf(first), PANEL);
    return this.#numbers[this.#figures / FLOAT + (slot - first)] as number;
  }

  /** Those of a block of vectors with some slots, vector by vector. */
  products(vectors: readonly Float32Array[], slots: readonly number[]): Float64Array {
    const products = new Float64Array(vectors.length * slots.length);
    this.#layOut(vectors);
    for (let start = 0; start < slots.length; start += GATHERED) {
      const some = slots.slice(start, start + GATHERED);
      this.#gather(some);
      const width = inPanels(some.length);
      this.#multiply(this.#block, vectors.length, this.#gathered, width);
      for (let row = 0; row < vectors.length; row += 1)
        for (let column = 0; column < some.length; column += 1)
          products[row * slots.length + start + column] = this.#numbers[
            this.#figures / FLOAT + row * width + column
          ] as number;
    }
    return products;
  }

  /**
   * Tells all products of a block of vectors with the slots `from` to `to` (excluded) that are at least `floorOf(row)`, and
   * perhaps some that are lower by a hair. The floor may rise meanwhile.
   */
  search(
    vectors: readonly Float32Array[],
    [from, to]: readonly [from: number, to: number],
    floorOf: (row: number) => number,
    tell: (row: number, slot: number, product: number) => void,
  ): void {
    this.#layOut(vectors);
    for (let chunk = from - (from % PANEL); chunk < to; chunk += CHUNK) {
      const slots = Math.min(CHUNK, inPanels(to - chunk));
      this.#multiply(this.#block, vectors.length, this.#addressOf(chunk), slots);
      for (let row = 0; row < vectors.length; row += 1) {
        const figures = this.#figures + row * slots * FLOAT;
        const count = this.#kernel.places(figures, slots, floorOf(row) - HAIR, this.#found);
        const found = new Int32Array(this.#memory.buffer, this.#found, count);
        for (let at = 0; at < count; at += 1) {
          const place = found[at] as number;
          const slot = chunk + place;
          if (slot >= from && slot < to) tell(row, slot, this.#numbers[figures / FLOAT + place] as number);
        }
      }
    }
  }

  /** Products of `rows` vectors at `vectors` with `slots` slots in panels at `panels`, to `#figures`, row by row. */
  #multiply(vectors: number, rows: number, panels: number, slots: number): void {
    this.#kernel.gemm(vectors, this.#dims, panels, 0, this.#figures, slots, rows, this.#dims, slots);
  }

  /** Puts a block of vectors where `#multiply` finds them. */
  #layOut(vectors: readonly Float32Array[]): void {
    for (const [row, vector] of vectors.entries()) this.#numbers.set(vector, this.#block / FLOAT + row * this.#dims);
  }

  /** Copies slots side by side into panels of their own. */
  #gather(slots: readonly number[]): void {
    const numbers = this.#numbers;
    for (const [column, slot] of slots.entries()) {
      let to = this.#gathered / FLOAT + (column - (column % PANEL)) * this.#dims + (column % PANEL);
      for (let d = 0, from = this.#placeOf(slot); d < this.#dims; d += 1, from += PANEL, to += PANEL)
        numbers[to] = numbers[from] as number;
    }
  }

  /** Address of the panel that begins with slot `first`. */
  #addressOf(first: number): number {
    return this.#panels + first * this.#dims * FLOAT;
  }

  /** Where in `#numbers` the first number of a slot is; the others follow at distances of a panel's width. */
  #placeOf(slot: number): number {
    const column = slot % PANEL;
    return this.#addressOf(slot - column) / FLOAT + column;
  }
}
