import { type Arena, type Block, type Matrix } from './arena.ts';
import { BRANCH, BRANCHES, FEATURES, HIDDEN, PIECE_DIMS, TEXT_DIMS, WINDOWS } from './network-shape.ts';
import { type Weights } from './weights.ts';

/** Two rounds over windows of one size. */
export interface BranchWeights {
  readonly size: number;
  readonly left: number;
  /** Gives what a piece adds at each place of a window, the places side by side. */
  readonly first: { readonly matrix: Matrix; readonly bias: Block };
  /** Takes the pieces of a window side by side. */
  readonly second: { readonly matrix: Matrix; readonly bias: Block };
}

/** The weights of all layers where the kernel can multiply by them. */
export interface LayerWeights {
  readonly toBranches: { readonly matrix: Matrix; readonly bias: Block; readonly gain: Block; readonly shift: Block };
  readonly branches: readonly BranchWeights[];
  readonly features: { readonly gain: Block; readonly shift: Block };
  readonly toText: { readonly matrix: Matrix; readonly bias: Block };
  readonly dense: Readonly<Record<'d0' | 'd1' | 'd2' | 'd3' | 'p1' | 'p3', Matrix>>;
}

/** Lays the weights of all layers out in an arena, under the names that they have in their file. */
export function layOut(weights: Weights, arena: Arena): LayerWeights {
  const matrix = (name: string, rows: number, columns: number): Matrix =>
    arena.matrix(weights.floats(name, rows, columns), columns);
  const row = (name: string, length: number): Block => arena.row(weights.floats(name, length));
  const sizes = WINDOWS.map(({ size }) => size);
  const rowOfBranches = (name: string): Block =>
    arena.row(concatenated(sizes.map((size) => weights.floats(`${name}${size}`, BRANCH))));
  const projections = sizes.map((size) => weights.floats(`proj${size}`, PIECE_DIMS, BRANCH));
  return {
    toBranches: {
      matrix: arena.matrix(sideBySide(projections, BRANCH), BRANCHES),
      bias: rowOfBranches('proj_b'),
      gain: rowOfBranches('ln_g'),
      shift: rowOfBranches('ln_b'),
    },
    branches: WINDOWS.map(({ size, left }) => ({
      size,
      left,
      first: {
        matrix: arena.matrix(byPlace(weights.floats(`w1_${size}`, size * BRANCH, BRANCH), size), size * BRANCH),
        bias: row(`b1_${size}`, BRANCH),
      },
      second: { matrix: matrix(`w2_${size}`, size * BRANCH, BRANCH), bias: row(`b2_${size}`, BRANCH) },
    })),
    features: { gain: row('ln_g', FEATURES), shift: row('ln_b', FEATURES) },
    toText: { matrix: matrix('cnn_W', FEATURES, TEXT_DIMS), bias: row('cnn_b', TEXT_DIMS) },
    dense: {
      d0: matrix('d0', TEXT_DIMS, HIDDEN),
      d1: matrix('d1', HIDDEN, HIDDEN),
      p1: matrix('p1', TEXT_DIMS, HIDDEN),
      d2: matrix('d2', HIDDEN, TEXT_DIMS),
      p3: matrix('p3', HIDDEN, TEXT_DIMS),
      d3: matrix('d3', TEXT_DIMS, TEXT_DIMS),
    },
  };
}

function concatenated(rows: readonly Float32Array[]): Float32Array {
  const together = new Float32Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const row of rows) {
    together.set(row, at);
    at += row.length;
  }
  return together;
}

/** Matrices of equally many rows and `columns` columns each as one. */
function sideBySide(matrices: readonly Float32Array[], columns: number): Float32Array {
  const rows = (matrices[0] as Float32Array).length / columns;
  const parts = Array.from({ length: rows }, (_, row) =>
    matrices.map((matrix) => matrix.subarray(row * columns, (row + 1) * columns)),
  );
  return concatenated(parts.flat());
}

/** The square matrices of the places of a window, which stand one below the other, side by side. */
function byPlace(matrix: Float32Array, size: number): Float32Array {
  const square = BRANCH * BRANCH;
  const places = Array.from({ length: size }, (_, place) => matrix.subarray(place * square, (place + 1) * square));
  return sideBySide(places, BRANCH);
}
