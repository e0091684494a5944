import { type Arena } from './arena.ts';
import { type BranchWeights } from './layer-weights.ts';
import { addRectified } from './layers.ts';
import { BRANCH, PIECES_TOGETHER, WIDEST } from './network-shape.ts';

/** The pieces of each text of a group. */
export type Group = readonly (readonly number[])[];

/** Looks at each piece with its neighbours: windows of one size over a text, beyond whose ends there is nothing. */
export class Convolution {
  private readonly arena: Arena;
  private readonly current;
  private readonly windows;
  private readonly convolved;

  constructor(arena: Arena) {
    this.arena = arena;
    this.current = arena.block(PIECES_TOGETHER * BRANCH);
    this.windows = arena.block(PIECES_TOGETHER * WIDEST * BRANCH);
    this.convolved = arena.block(PIECES_TOGETHER * BRANCH);
  }

  /** Where the numbers of each piece are laid before `run`, and found after it. */
  get rows(): Float32Array {
    return this.current.values;
  }

  /** Two rounds, each rectified and added to what was there. */
  run({ size, left, rounds }: BranchWeights, group: Group, count: number): void {
    const rows = this.rows.subarray(0, count * BRANCH);
    for (const { matrix, bias } of rounds) {
      this.gather(size, left, group);
      this.arena.multiply(this.windows, matrix, bias, this.convolved, count);
      addRectified(rows, this.convolved.values.subarray(0, count * BRANCH));
    }
  }

  /** Lays the pieces of each window side by side. */
  private gather(size: number, left: number, group: Group): void {
    const { rows } = this;
    const windows = this.windows.values;
    let start = 0;
    for (const { length } of group) {
      const end = start + length;
      for (let row = start; row < end; row += 1) {
        const first = row - left;
        const from = Math.max(start, first);
        const to = Math.min(end, first + size);
        const window = row * size * BRANCH;
        const filled = window + (from - first) * BRANCH;
        windows.fill(0, window, filled);
        windows.set(rows.subarray(from * BRANCH, to * BRANCH), filled);
        windows.fill(0, filled + (to - from) * BRANCH, window + size * BRANCH);
      }
      start = end;
    }
  }
}
