import { Arena, type Block, type Matrix } from './arena.ts';
import { scaleToLengthOne } from './layers.ts';

/** Rows projected at a time. */
const TOGETHER = 64;

/**
 * Turns vectors towards what distinguishes them: subtracts what texts have in common, keeps the main directions in which
 * they differ and evens those out a little (principal components with light whitening, fitted without labels).
 */
export class Projection {
  readonly dims: number;
  private readonly mean: Float32Array;
  private readonly arena: Arena;
  private readonly matrix: Matrix;
  private readonly centred: Block;
  private readonly projected: Block;

  /**
   * @param mean what is subtracted.
   * @param matrix as many rows as the mean has numbers, one behind the other.
   * @throws RangeError when they do not fit together.
   */
  constructor(mean: Float32Array, matrix: Float32Array) {
    const columns = matrix.length / mean.length;
    if (!Number.isInteger(columns) || columns < 1)
      throw new RangeError(`a projection of ${matrix.length} numbers for ${mean.length} dimensions`);
    this.dims = columns;
    this.mean = mean;
    this.arena = new Arena(matrix.length + TOGETHER * (mean.length + columns), 3);
    this.matrix = this.arena.matrix(matrix, columns);
    this.centred = this.arena.block(TOGETHER * mean.length);
    this.projected = this.arena.block(TOGETHER * columns);
  }

  /**
   * The projections of vectors that stand one behind the other, each of length 1; zeros where nothing distinguishes a
   * vector from the mean.
   */
  project(vectors: Float32Array): Float32Array[] {
    const { mean, dims } = this;
    const count = vectors.length / mean.length;
    const found: Float32Array[] = [];
    for (let from = 0; from < count; from += TOGETHER) {
      const rows = Math.min(TOGETHER, count - from);
      const centred = this.centred.values;
      for (let at = 0; at < rows * mean.length; at += 1)
        centred[at] = (vectors[from * mean.length + at] as number) - (mean[at % mean.length] as number);
      this.arena.multiply(this.centred, this.matrix, null, this.projected, rows);
      const projected = this.projected.values.slice(0, rows * dims);
      scaleToLengthOne(projected, dims);
      for (let row = 0; row < rows; row += 1) found.push(projected.slice(row * dims, (row + 1) * dims));
    }
    return found;
  }
}
