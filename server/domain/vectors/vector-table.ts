import { Best, type Near } from './best.ts';
import { createMemory, instantiateKernel, type Kernel, type Memory } from './kernel.ts';
import { CODED_TOGETHER, ENTRIES, roughQuestion, roughVector } from './rough-likeness.ts';

/** Rows compared in one step: less than a millisecond, so that whoever steps can do something else in between. */
const STEP = 32_768;
const PAGE = 65_536;
const FLOAT = 4;
const SHORT = 2;
/** Numbers of a row that the kernel takes at a time; a row's scale stands in as many bytes. */
const LANES = 16;
/** Rows of which the codes stand together. */
const BLOCK = 16;
const LARGEST_BYTE = 127;
const LARGEST_SHORT = 32_767;
const LARGEST_SUM = 2 ** 31 - 1;

/**
 * Many vectors by id, to find those nearest to another one. Every one of them is looked at by its signs (see
 * `roughVector`), and those that may be near enough by that are compared: fewer than one in a thousand that is near enough
 * is put aside. Each number is kept as a 254th of its vector's range; what is told of two vectors of length 1 and `dims`
 * numbers, none above `m`, is at the most `m` × (√dims + 1) / 200 away from their product.
 */
export class VectorTable {
  readonly #dims: number;
  /** Numbers of a row: the kernel takes sixteen at a time, the last ones are zeros. */
  readonly #width: number;
  readonly #stride: number;
  /** Bytes of a block of codes, with factors and slacks. */
  readonly #block: number;
  /** What the largest number of a question becomes: no sum over a row may leave int32. */
  readonly #largest: number;
  readonly #memory: Memory;
  readonly #kernel: Kernel;
  readonly #ids: string[] = [];
  readonly #rowOf = new Map<string, number>();
  /** Where the question's tables, estimates, places, likenesses, and the first part begin; the question itself at 0. */
  readonly #tables: number;
  readonly #estimates: number;
  readonly #places: number;
  readonly #scores: number;
  readonly #parts: number;
  /** Bytes of a part: the codes of `STEP` rows, then the rows. */
  readonly #part: number;

  constructor(dims: number) {
    this.#dims = dims;
    this.#width = Math.ceil(dims / LANES) * LANES;
    this.#stride = this.#width + LANES;
    this.#block = BLOCK * (this.#width / (2 * CODED_TOGETHER) + 2 * FLOAT);
    this.#largest = Math.min(LARGEST_SHORT, Math.floor(LARGEST_SUM / (LARGEST_BYTE * dims)));
    this.#tables = this.#width * SHORT;
    this.#estimates = this.#tables + (this.#width / CODED_TOGETHER) * ENTRIES;
    this.#places = this.#estimates + STEP * FLOAT;
    this.#scores = this.#places + STEP * FLOAT;
    this.#parts = this.#scores + STEP * FLOAT;
    this.#part = (STEP / BLOCK) * this.#block + STEP * this.#stride;
    this.#memory = createMemory(this.#parts + PAGE);
    this.#kernel = instantiateKernel(this.#memory);
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Adds a vector, or replaces the one of the same id. @throws RangeError when its length is another. */
  set(id: string, vector: Float32Array): void {
    if (vector.length !== this.#dims) throw new RangeError(`${vector.length} numbers instead of ${this.#dims}`);
    const row = this.#rowOf.get(id) ?? this.#append(id);
    const address = this.#address(row);
    const scale = scaleOf(vector, LARGEST_BYTE);
    const bytes = new Int8Array(this.#memory.buffer, address, this.#dims);
    for (let d = 0; d < vector.length; d += 1) bytes[d] = Math.round((vector[d] as number) / scale);
    new Float32Array(this.#memory.buffer, address + this.#width, 1)[0] = scale;
    const { codes, factor, slack } = roughVector(vector, this.#width);
    const [packed, factors] = this.#roughly(row);
    for (let at = 0; at < codes.length; at += 2) packed[at * (BLOCK / 2)] = codes[at]! | (codes[at + 1]! << 4);
    factors[0] = factor;
    factors[BLOCK] = slack;
  }

  /** The last one takes its place. Does nothing for an unknown id. */
  delete(id: string): void {
    const row = this.#rowOf.get(id);
    const last = this.#ids.pop();
    if (row === undefined || last === undefined) {
      if (last !== undefined) this.#ids.push(last);
      return;
    }
    this.#rowOf.delete(id);
    if (last === id) return;
    this.#ids[row] = last;
    this.#rowOf.set(last, row);
    const from = this.#address(this.#ids.length);
    new Uint8Array(this.#memory.buffer).copyWithin(this.#address(row), from, from + this.#stride);
    const [[codes, factors], [lastCodes, lastFactors]] = [this.#roughly(row), this.#roughly(this.#ids.length)];
    for (let at = 0; at < lastCodes.length; at += BLOCK) codes[at] = lastCodes[at]!;
    for (const at of [0, BLOCK]) factors[at] = lastFactors[at]!;
  }

  /** The nearest to `vector` with a score of at least `floor`, best first, `limit` at the most. */
  nearest(vector: Float32Array, limit: number, floor: number): Near[] {
    const steps = this.steps(vector, limit, floor);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same, a few milliseconds at a time. What comes or goes in between may or may not be found. */
  *steps(vector: Float32Array, limit: number, floor: number): Generator<void, Near[], void> {
    const best = new Best(limit, floor);
    const scale = scaleOf(vector, this.#largest);
    const asked = Int16Array.from(vector, (value) => Math.round(value / scale));
    const length = Math.hypot(...vector) || 1;
    const rough = roughQuestion(
      vector.map((value) => value / length),
      this.#width,
    );
    for (let from = 0; from < this.#ids.length; from += STEP) {
      if (from > 0) yield;
      const count = Math.min(STEP, this.#ids.length - from);
      if (count <= 0) break;
      // Somebody else may have asked in between.
      new Int16Array(this.#memory.buffer, 0, this.#dims).set(asked);
      new Uint8Array(this.#memory.buffer, this.#tables).set(rough.tables);
      const found = this.#mayReach(best.least / length, rough, from, count);
      const rows = this.#address(from);
      this.#kernel.dotsOfBytes(0, scale, rows, this.#places, this.#scores, found, this.#width);
      const places = new Int32Array(this.#memory.buffer, this.#places, found);
      const scores = new Float32Array(this.#memory.buffer, this.#scores, found);
      for (let at = 0; at < found; at += 1) {
        const place = places[at] as number;
        if (place < count) best.offer(this.#ids[from + place] as string, scores[at] as number);
      }
    }
    return best.inOrder();
  }

  /** Writes the places of those rows that may have so much, for a question of length 1; returns how many there are. */
  #mayReach(least: number, { step, offset }: { step: number; offset: number }, from: number, count: number): number {
    const blocks = Math.ceil(count / BLOCK);
    const pairs = this.#width / (2 * CODED_TOGETHER);
    const part = this.#parts + (from / STEP) * this.#part;
    this.#kernel.estimates(this.#tables, step, offset, part, this.#estimates, blocks, pairs);
    return this.#kernel.places(this.#estimates, blocks * BLOCK, least, this.#places);
  }

  #address(row: number): number {
    const part = this.#parts + Math.floor(row / STEP) * this.#part;
    return part + (STEP / BLOCK) * this.#block + (row % STEP) * this.#stride;
  }

  /** Views from a row's first code and from its factor on; the next code is `BLOCK` bytes further, the slack as many numbers. */
  #roughly(row: number): [codes: Uint8Array, factors: Float32Array] {
    const part = this.#parts + Math.floor(row / STEP) * this.#part;
    const block = part + Math.floor((row % STEP) / BLOCK) * this.#block;
    const [within, codes] = [row % BLOCK, this.#block - 2 * BLOCK * FLOAT];
    return [
      new Uint8Array(this.#memory.buffer, block + within, codes - within),
      new Float32Array(this.#memory.buffer, block + codes + within * FLOAT, BLOCK + 1),
    ];
  }

  #append(id: string): number {
    const row = this.#ids.push(id) - 1;
    this.#rowOf.set(id, row);
    // Rows are looked at block by block.
    const end = this.#address(row - (row % BLOCK) + BLOCK - 1) + this.#stride;
    const missing = end - this.#memory.buffer.byteLength;
    // A quarter more at a time: doubling would waste half of a large table.
    if (missing > 0) this.#memory.grow(Math.ceil(Math.max(missing, this.#memory.buffer.byteLength / 4) / PAGE));
    return row;
  }
}

/** By what a vector is divided so that its largest number becomes `largest`; 1 for one of zeros only. */
function scaleOf(vector: Float32Array, largest: number): number {
  let most = 0;
  for (let d = 0; d < vector.length; d += 1) most = Math.max(most, Math.abs(vector[d] as number));
  return most === 0 ? 1 : most / largest;
}
