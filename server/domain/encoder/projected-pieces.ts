import { type Arena, type Block } from './arena.ts';
import { type LayerWeights } from './layer-weights.ts';
import { normaliseRows } from './layers.ts';
import { BRANCHES, PIECE_DIMS, PIECES_TOGETHER } from './network-shape.ts';
import { CHUNKS, type Weights } from './weights.ts';

/** Pieces that are remembered, in 13 MB: texts of one company use few others. */
const REMEMBERED = 4096;

/**
 * What each piece means to the windows before its neighbours are looked at. It depends on the piece alone, and the same
 * few thousand come again and again, so they are remembered; when there is no more room, all are forgotten.
 */
export class ProjectedPieces {
  /** Rows of `BRANCHES` numbers, by slot. */
  readonly rows = new Float32Array(REMEMBERED * BRANCHES);
  private readonly slots = new Map<number, number>();
  private readonly weights: Weights;
  private readonly layer: LayerWeights['toBranches'];
  private readonly arena: Arena;
  private readonly pieces: Block;
  private readonly projected: Block;

  constructor(weights: Weights, layer: LayerWeights['toBranches'], arena: Arena) {
    this.weights = weights;
    this.layer = layer;
    this.arena = arena;
    this.pieces = arena.block(PIECES_TOGETHER * PIECE_DIMS);
    this.projected = arena.block(PIECES_TOGETHER * BRANCHES);
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
    const { matrix, bias, gain, shift } = this.layer;
    pieces.forEach((piece, row) => this.lookUp(piece, this.pieces.values, row * PIECE_DIMS));
    this.arena.multiply(this.pieces, matrix, bias, this.projected, pieces.length);
    const projected = this.projected.values.subarray(0, pieces.length * BRANCHES);
    normaliseRows(projected, gain.values, shift.values, this.weights.epsilon);
    this.rows.set(projected, this.slots.size * BRANCHES);
    for (const piece of pieces) this.slots.set(piece, this.slots.size);
  }
}
