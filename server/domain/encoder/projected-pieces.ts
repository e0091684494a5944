import { type Arena, type Block } from './arena.ts';
import { type LayerWeights } from './layer-weights.ts';
import { normaliseRows } from './layers.ts';
import { BRANCH, BRANCHES, PIECE_DIMS, PIECES_TOGETHER, PLACES } from './network-shape.ts';
import { CHUNKS, type Weights } from './weights.ts';

/** Pieces that are remembered, in 27 MB: the texts of one company use few others often. */
const REMEMBERED = 2048;
const SHARES = PLACES * BRANCH;

/**
 * What each piece brings to the windows that it stands in. That depends on the piece alone, and the same pieces come
 * again and again, so it is remembered; when there is no more room, all is forgotten. Saves half of the arithmetic.
 */
export class ProjectedPieces {
  /** What a piece means to each window size: rows of `BRANCHES` numbers, by slot. */
  readonly meanings = new Float32Array(REMEMBERED * BRANCHES);
  /** What it adds at each place of each window: rows of `SHARES` numbers, by slot. */
  readonly shares = new Float32Array(REMEMBERED * SHARES);
  private readonly slots = new Map<number, number>();
  private readonly weights: Weights;
  private readonly layers: Pick<LayerWeights, 'toBranches' | 'branches'>;
  private readonly arena: Arena;
  private readonly pieces: Block;
  private readonly projected: Block;
  private readonly shared: Block;

  constructor(weights: Weights, layers: Pick<LayerWeights, 'toBranches' | 'branches'>, arena: Arena) {
    this.weights = weights;
    this.layers = layers;
    this.arena = arena;
    this.pieces = arena.block(PIECES_TOGETHER * PIECE_DIMS);
    this.projected = arena.block(PIECES_TOGETHER * BRANCHES);
    this.shared = arena.block(PIECES_TOGETHER * SHARES);
  }

  /** The slots of up to `PIECES_TOGETHER` pieces, good until the next call. */
  slotsOf(pieces: readonly number[]): number[] {
    const unknown = [...new Set(pieces)].filter((piece) => !this.slots.has(piece));
    if (this.slots.size + unknown.length > REMEMBERED) {
      this.slots.clear();
      return this.slotsOf(pieces);
    }
    if (unknown.length > 0) this.remember(unknown);
    return pieces.map((piece) => this.slots.get(piece) as number);
  }

  /**
   * What the piece in a slot adds at a place, `BRANCH` numbers.
   * @param place counted over all windows: 0 and 1 are those of the first.
   */
  shareAt(slot: number, place: number): number {
    return slot * SHARES + place * BRANCH;
  }

  /** Writes the numbers of a piece from the table into `to`, from `at` on. */
  lookUp(piece: number, to: Float32Array, at: number): void {
    const { chunks, lowest, scale } = this.weights;
    const chunk = chunks[piece % CHUNKS] as Uint8Array;
    const step = scale[piece % CHUNKS] as number;
    const least = lowest[piece % CHUNKS] as number;
    const from = Math.floor(piece / CHUNKS) * PIECE_DIMS;
    for (let column = 0; column < PIECE_DIMS; column += 1)
      to[at + column] = (chunk[from + column] as number) * step + least;
  }

  private remember(pieces: readonly number[]): void {
    const { arena, projected, shared } = this;
    const { matrix, bias, gain, shift } = this.layers.toBranches;
    const count = pieces.length;
    pieces.forEach((piece, row) => this.lookUp(piece, this.pieces.values, row * PIECE_DIMS));
    arena.multiply(this.pieces, matrix, bias, projected, count);
    const meanings = projected.values.subarray(0, count * BRANCHES);
    normaliseRows(meanings, gain.values, shift.values, this.weights.epsilon);
    let place = 0;
    this.layers.branches.forEach(({ size, first }, at) => {
      const bytes = Float32Array.BYTES_PER_ELEMENT;
      const from = projected.address + at * BRANCH * bytes;
      const to = shared.address + place * BRANCH * bytes;
      const { address, rows, columns } = first.matrix;
      arena.kernel.gemm(from, BRANCHES, address, 0, to, SHARES, count, rows, columns);
      place += size;
    });
    this.meanings.set(meanings, this.slots.size * BRANCHES);
    this.shares.set(shared.values.subarray(0, count * SHARES), this.slots.size * SHARES);
    for (const piece of pieces) this.slots.set(piece, this.slots.size);
  }
}
