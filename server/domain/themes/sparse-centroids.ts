import { type Centroids, type KeptVector } from './centroids.ts';
import { type NearSlots, Shortlist } from './shortlist.ts';
import { dot, type SparseVector, toSparse } from './sparse-vector.ts';

/** Slots in one panel: a panel of 256 dimensions (256 kB) stays in a core's cache while a block of texts passes over it. */
const PANEL = 256;
/** Entries of a text multiplied in one step: fewer writes of the running sums. */
const TOGETHER = 8;

/**
 * Centroids of vectors with many zeros, as matching by spelling makes them: the sums of member vectors, kept in panels
 * of columns so that one text meets many themes in a row of plain multiplications, and a text of few entries skips the
 * rest. The cosine with a centroid is the inner product with the sum over the length of the sum.
 */
export class SparseCentroids implements Centroids {
  readonly #dims: number;
  readonly #panels: Float32Array[] = [];
  readonly #counts: number[] = [];
  /** 1 / length of the sum; 0 for a slot without members. */
  #inverse = new Float64Array(PANEL);
  readonly #free: number[] = [];

  constructor(dims: number) {
    this.#dims = dims;
  }

  get size(): number {
    return this.#counts.length;
  }

  keep(vector: Float32Array): SparseVector {
    return toSparse(vector);
  }

  dot(a: KeptVector, b: KeptVector): number {
    return dot(a as SparseVector, b as SparseVector);
  }

  count(slot: number): number {
    return this.#counts[slot] ?? 0;
  }

  open(): number {
    const reused = this.#free.pop();
    if (reused !== undefined) return reused;
    const slot = this.#counts.push(0) - 1;
    if (slot % PANEL === 0) this.#panels.push(new Float32Array(this.#dims * PANEL));
    if (slot >= this.#inverse.length) {
      const longer = new Float64Array(this.#inverse.length * 2);
      longer.set(this.#inverse);
      this.#inverse = longer;
    }
    return slot;
  }

  close(slot: number): void {
    this.#free.push(slot);
  }

  add(slot: number, vector: KeptVector): void {
    this.#change(slot, vector as SparseVector, 1);
  }

  remove(slot: number, vector: KeptVector): void {
    this.#change(slot, vector as SparseVector, -1);
  }

  cosine(vector: KeptVector, slot: number): number {
    return this.#inner(vector as SparseVector, slot) * (this.#inverse[slot] as number);
  }

  cosines(vectors: readonly KeptVector[], slots: readonly number[]): Float64Array {
    return Float64Array.from(vectors.flatMap((vector) => slots.map((slot) => this.cosine(vector, slot))));
  }

  cosineWithout(vector: KeptVector, slot: number): number {
    const member = vector as SparseVector;
    const inverse = this.#inverse[slot] as number;
    if (this.count(slot) < 2 || inverse === 0) return 0;
    const inner = this.#inner(member, slot);
    let own = 0;
    for (const value of member.values) own += value * value;
    const squares = 1 / (inverse * inverse) - 2 * inner + own;
    return squares > 1e-9 ? (inner - own) / Math.sqrt(squares) : 0;
  }

  coherence(slot: number): number {
    const inverse = this.#inverse[slot] as number;
    return inverse === 0 ? 0 : 1 / (inverse * this.count(slot));
  }

  centroid(slot: number): SparseVector {
    const vector = new Float32Array(this.#dims);
    const panel = this.#panelOf(slot);
    const inverse = this.#inverse[slot] as number;
    for (let d = 0, at = slot % PANEL; d < this.#dims; d += 1, at += PANEL) vector[d] = (panel[at] as number) * inverse;
    return toSparse(vector);
  }

  near(vectors: readonly KeptVector[], floor: number, keep: number, from = 0): NearSlots[] {
    const lists = vectors.map(() => new Shortlist(floor, keep));
    const figures = new Float64Array(PANEL);
    for (let index = Math.floor(from / PANEL); index < this.#panels.length; index += 1) {
      const first = index * PANEL;
      for (const [row, list] of lists.entries()) {
        const { at, values } = vectors[row] as SparseVector;
        addRows(this.#panels[index] as Float32Array, at, values, figures.fill(0));
        for (let column = Math.max(0, from - first); column < PANEL; column += 1) {
          const slot = first + column;
          if (this.count(slot) > 0) list.offer(slot, (figures[column] as number) * (this.#inverse[slot] as number));
        }
      }
    }
    return lists.map((list) => list.close());
  }

  #panelOf(slot: number): Float32Array {
    return this.#panels[Math.floor(slot / PANEL)] as Float32Array;
  }

  #inner({ at, values }: SparseVector, slot: number): number {
    const panel = this.#panelOf(slot);
    const column = slot % PANEL;
    const whole = at.length - (at.length % TOGETHER);
    let sum = 0;
    for (let i = 0; i < whole; i += TOGETHER)
      sum +=
        (values[i] as number) * (panel[(at[i] as number) * PANEL + column] as number) +
        (values[i + 1] as number) * (panel[(at[i + 1] as number) * PANEL + column] as number) +
        (values[i + 2] as number) * (panel[(at[i + 2] as number) * PANEL + column] as number) +
        (values[i + 3] as number) * (panel[(at[i + 3] as number) * PANEL + column] as number) +
        (values[i + 4] as number) * (panel[(at[i + 4] as number) * PANEL + column] as number) +
        (values[i + 5] as number) * (panel[(at[i + 5] as number) * PANEL + column] as number) +
        (values[i + 6] as number) * (panel[(at[i + 6] as number) * PANEL + column] as number) +
        (values[i + 7] as number) * (panel[(at[i + 7] as number) * PANEL + column] as number);
    for (let i = whole; i < at.length; i += 1)
      sum += (values[i] as number) * (panel[(at[i] as number) * PANEL + column] as number);
    return sum;
  }

  #change(slot: number, { at, values }: SparseVector, sign: 1 | -1): void {
    const panel = this.#panelOf(slot);
    const column = slot % PANEL;
    const count = this.count(slot) + sign;
    this.#counts[slot] = count;
    for (let i = 0; i < at.length; i += 1) {
      const place = (at[i] as number) * PANEL + column;
      panel[place] = (panel[place] as number) + sign * (values[i] as number);
    }
    let squares = 0;
    for (let d = 0, place = column; d < this.#dims; d += 1, place += PANEL) {
      // What rounding leaves behind must not outlive the last member.
      if (count === 0) panel[place] = 0;
      squares += (panel[place] as number) * (panel[place] as number);
    }
    this.#inverse[slot] = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  }
}

/** Adds weighted rows of a panel to `out`, some together; the order of sums is that of `#inner`. */
function addRows(panel: Float32Array, at: Uint16Array, weights: Float32Array, out: Float64Array): void {
  const whole = at.length - (at.length % TOGETHER);
  for (let i = 0; i < whole; i += TOGETHER) {
    const a = weights[i] as number;
    const b = weights[i + 1] as number;
    const c = weights[i + 2] as number;
    const d = weights[i + 3] as number;
    const e = weights[i + 4] as number;
    const f = weights[i + 5] as number;
    const g = weights[i + 6] as number;
    const h = weights[i + 7] as number;
    const rowA = (at[i] as number) * PANEL;
    const rowB = (at[i + 1] as number) * PANEL;
    const rowC = (at[i + 2] as number) * PANEL;
    const rowD = (at[i + 3] as number) * PANEL;
    const rowE = (at[i + 4] as number) * PANEL;
    const rowF = (at[i + 5] as number) * PANEL;
    const rowG = (at[i + 6] as number) * PANEL;
    const rowH = (at[i + 7] as number) * PANEL;
    for (let slot = 0; slot < PANEL; slot += 1)
      out[slot] =
        (out[slot] as number) +
        (a * (panel[rowA + slot] as number) +
          b * (panel[rowB + slot] as number) +
          c * (panel[rowC + slot] as number) +
          d * (panel[rowD + slot] as number) +
          e * (panel[rowE + slot] as number) +
          f * (panel[rowF + slot] as number) +
          g * (panel[rowG + slot] as number) +
          h * (panel[rowH + slot] as number));
  }
  for (let i = whole; i < at.length; i += 1) {
    const weight = weights[i] as number;
    const row = (at[i] as number) * PANEL;
    for (let slot = 0; slot < PANEL; slot += 1)
      out[slot] = (out[slot] as number) + weight * (panel[row + slot] as number);
  }
}
