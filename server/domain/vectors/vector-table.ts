import { createMemory, instantiateKernel, type Kernel, type Memory } from './kernel.ts';

/** Rows compared in one step: a millisecond or two, so that whoever steps can do something else in between. */
const STEP = 32_768;
const PAGE = 65_536;
const FLOAT = 4;
const SHORT = 2;
/** Numbers of a row that the kernel takes at a time; a row's scale stands in as many bytes. */
const LANES = 16;
const LARGEST_BYTE = 127;
const LARGEST_SHORT = 32_767;
const LARGEST_SUM = 2 ** 31 - 1;

export interface Near {
  readonly id: string;
  /** Cosine, when the vectors have length 1; see `VectorTable` for how exact it is. */
  readonly score: number;
}

/**
 * Many vectors by id, to find those nearest to another one: every one of them is looked at, by the kernel. Each number is
 * kept as a 254th of its vector's range, so that a vector takes a quarter of the room and of the time; what is told of two
 * vectors of length 1 and `dims` numbers, none above `m`, is at the most `m` × (√dims + 1) / 200 away from their product.
 */
export class VectorTable {
  readonly #dims: number;
  /** Numbers of a row: the kernel takes sixteen at a time, the last ones are zeros. */
  readonly #width: number;
  readonly #stride: number;
  /** What the largest number of a question becomes: no sum over a row may leave int32. */
  readonly #largest: number;
  readonly #memory: Memory;
  readonly #kernel: Kernel;
  readonly #ids: string[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #out: number;
  readonly #rows: number;

  constructor(dims: number) {
    this.#dims = dims;
    this.#width = Math.ceil(dims / LANES) * LANES;
    this.#stride = this.#width + LANES;
    this.#largest = Math.min(LARGEST_SHORT, Math.floor(LARGEST_SUM / (LARGEST_BYTE * dims)));
    this.#out = this.#width * SHORT;
    this.#rows = this.#out + STEP * FLOAT;
    this.#memory = createMemory(this.#rows + PAGE);
    this.#kernel = instantiateKernel(this.#memory);
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Adds a vector, or replaces the one of the same id. @throws RangeError when its length is another. */
  set(id: string, vector: Float32Array): void {
    if (vector.length !== this.#dims) throw new RangeError(`${vector.length} numbers instead of ${this.#dims}`);
    const row = this.#address(this.#rowOf.get(id) ?? this.#append(id));
    const scale = scaleOf(vector, LARGEST_BYTE);
    const bytes = new Int8Array(this.#memory.buffer, row, this.#dims);
    for (let d = 0; d < this.#dims; d += 1) bytes[d] = Math.round((vector[d] as number) / scale);
    new Float32Array(this.#memory.buffer, row + this.#width, 1)[0] = scale;
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
    const best = new Map<string, number>();
    const scale = scaleOf(vector, this.#largest);
    const asked = Int16Array.from(vector, (value) => Math.round(value / scale));
    let least = floor;
    for (let from = 0; from < this.#ids.length; from += STEP) {
      if (from > 0) yield;
      const count = Math.min(STEP, this.#ids.length - from);
      if (count <= 0) break;
      new Int16Array(this.#memory.buffer, 0, this.#dims).set(asked);
      this.#kernel.dotsOfBytes(0, scale, this.#address(from), this.#out, count, this.#width);
      const scores = new Float32Array(this.#memory.buffer, this.#out, count);
      for (let at = 0; at < count; at += 1) {
        const score = scores[at] as number;
        if (score < least) continue;
        best.set(this.#ids[from + at] as string, score);
        if (best.size >= 4 * limit) least = keepBest(best, limit, floor);
      }
    }
    keepBest(best, limit, floor);
    return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
  }

  #address(row: number): number {
    return this.#rows + row * this.#stride;
  }

  #append(id: string): number {
    const row = this.#ids.push(id) - 1;
    this.#rowOf.set(id, row);
    const missing = this.#address(row + 1) - this.#memory.buffer.byteLength;
    // A quarter more at a time: doubling would waste half of a large table.
    if (missing > 0) this.#memory.grow(Math.ceil(Math.max(missing, this.#memory.buffer.byteLength / 4) / PAGE));
    return row;
  }
}

/** By what a vector is divided so that its largest number becomes `largest`; 1 for one of zeros only. */
function scaleOf(vector: Float32Array, largest: number): number {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  return most === 0 ? 1 : most / largest;
}

/** Leaves the best `limit` of them; returns the least score that is still of interest. */
function keepBest(best: Map<string, number>, limit: number, floor: number): number {
  const ranked = [...best].sort((a, b) => b[1] - a[1]);
  for (const [id] of ranked.slice(limit)) best.delete(id);
  return best.size < limit ? floor : (ranked[limit - 1]?.[1] ?? floor);
}
