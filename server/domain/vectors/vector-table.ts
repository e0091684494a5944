import { createMemory, instantiateKernel, type Kernel, type Memory } from './kernel.ts';

/** Rows compared in one step: a few milliseconds, so that whoever steps can do something else in between. */
const STEP = 16_384;
const PAGE = 65_536;
const FLOAT = 4;
const LANES = 8;

export interface Near {
  readonly id: string;
  /** Cosine, when the vectors have length 1. */
  readonly score: number;
}

/** Many vectors by id, to find those nearest to another one: every one of them is looked at, by the kernel. */
export class VectorTable {
  readonly #dims: number;
  /** Numbers from one row to the next: the kernel takes eight at a time, the last ones are zeros. */
  readonly #stride: number;
  readonly #memory: Memory;
  readonly #kernel: Kernel;
  readonly #ids: string[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #out: number;
  readonly #rows: number;

  constructor(dims: number) {
    this.#dims = dims;
    this.#stride = Math.ceil(dims / LANES) * LANES;
    this.#out = this.#stride * FLOAT;
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
    const row = this.#rowOf.get(id) ?? this.#append(id);
    new Float32Array(this.#memory.buffer, this.#address(row), this.#dims).set(vector);
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
    new Uint8Array(this.#memory.buffer).copyWithin(this.#address(row), from, from + this.#stride * FLOAT);
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
    let least = floor;
    for (let from = 0; from < this.#ids.length; from += STEP) {
      if (from > 0) yield;
      const count = Math.min(STEP, this.#ids.length - from);
      if (count <= 0) break;
      new Float32Array(this.#memory.buffer, 0, this.#dims).set(vector);
      this.#kernel.dots(0, this.#address(from), this.#out, count, this.#stride);
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
    return this.#rows + row * this.#stride * FLOAT;
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

/** Leaves the best `limit` of them; returns the least score that is still of interest. */
function keepBest(best: Map<string, number>, limit: number, floor: number): number {
  const ranked = [...best].sort((a, b) => b[1] - a[1]);
  for (const [id] of ranked.slice(limit)) best.delete(id);
  return best.size < limit ? floor : (ranked[limit - 1]?.[1] ?? floor);
}
