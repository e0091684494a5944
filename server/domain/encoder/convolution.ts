import { type Arena, type Block } from './arena.ts';
import { type BranchWeights } from './layer-weights.ts';
import { addRectified, addTo } from './layers.ts';
import { BRANCH, BRANCHES, PIECES_TOGETHER, WIDEST } from './network-shape.ts';
import { type ProjectedPieces } from './projected-pieces.ts';

/** The pieces of each text of a group. */
export type Group = readonly (readonly number[])[];

/** Looks at each piece with its neighbours: windows of one size over a text, beyond whose ends there is nothing. */
export class Convolution {
  private readonly arena: Arena;
  private readonly pieces: ProjectedPieces;
  private readonly current: Block;
  private readonly windows: Block;
  private readonly convolved: Block;

  constructor(arena: Arena, pieces: ProjectedPieces) {
    this.arena = arena;
    this.pieces = pieces;
    this.current = arena.block(PIECES_TOGETHER * BRANCH);
    this.windows = arena.block(PIECES_TOGETHER * WIDEST * BRANCH);
    this.convolved = arena.block(PIECES_TOGETHER * BRANCH);
  }

  /**
   * Two rounds over windows of one size, each rectified and added to what was there.
   * @param at which size, of those in order.
   * @param slots of the pieces of the group.
   * @returns `BRANCH` numbers a piece, good until the next call.
   */
  run(branch: BranchWeights, at: number, firstPlace: number, group: Group, slots: readonly number[]): Float32Array {
    const { meanings } = this.pieces;
    const rows = this.current.values.subarray(0, slots.length * BRANCH);
    slots.forEach((slot, row) => {
      const from = slot * BRANCHES + at * BRANCH;
      rows.set(meanings.subarray(from, from + BRANCH), row * BRANCH);
    });
    const convolved = this.convolved.values.subarray(0, slots.length * BRANCH);
    this.addShares(branch, firstPlace, group, slots, convolved);
    addRectified(rows, convolved);
    this.gather(branch, group);
    this.arena.multiply(this.windows, branch.second.matrix, branch.second.bias, this.convolved, slots.length);
    addRectified(rows, convolved);
    return rows;
  }

  /** The first round: what the pieces of each window add at their places. */
  private addShares(
    { size, left, first }: BranchWeights,
    firstPlace: number,
    group: Group,
    slots: readonly number[],
    sums: Float32Array,
  ): void {
    const { pieces } = this;
    eachWindow(group, size, left, (row, from, to) => {
      const sum = sums.subarray(row * BRANCH, (row + 1) * BRANCH);
      sum.set(first.bias.values);
      for (let piece = from; piece < to; piece += 1) {
        const share = pieces.shareAt(slots[piece] as number, firstPlace + piece - (row - left));
        addTo(sum, pieces.shares.subarray(share, share + BRANCH));
      }
    });
  }

  /** For the second round: lays the pieces of each window side by side. */
  private gather({ size, left }: BranchWeights, group: Group): void {
    const rows = this.current.values;
    const windows = this.windows.values;
    eachWindow(group, size, left, (row, from, to) => {
      const window = row * size * BRANCH;
      const filled = window + (from - (row - left)) * BRANCH;
      windows.fill(0, window, filled);
      windows.set(rows.subarray(from * BRANCH, to * BRANCH), filled);
      windows.fill(0, filled + (to - from) * BRANCH, window + size * BRANCH);
    });
  }
}

/** Visits the window of each piece: the pieces from `from` to `to` of the group stand in it. */
function eachWindow(
  group: Group,
  size: number,
  left: number,
  visit: (row: number, from: number, to: number) => void,
): void {
  let start = 0;
  for (const { length } of group) {
    const end = start + length;
    for (let row = start; row < end; row += 1)
      visit(row, Math.max(start, row - left), Math.min(end, row - left + size));
    start = end;
  }
}
