import { type Arena, type Block, type Matrix } from '../encoder/arena.ts';
import { GatedLayer } from './gated-layer.ts';
import { type ReaderShape, type ReaderWeights } from './reader-weights.ts';

/** Columns of matrices come in panels of so many. */
export const PANEL = 8;
/** Of a gated unit: what resets, what updates, and the candidate. */
export const GATES = 3;
/** Blocks of an arena that one reader takes at the most. */
export const BLOCKS_A_READER = 8;

/** The layers of one reader where they can be multiplied by. */
export interface Reader {
  readonly toPiece: readonly [bias: Float32Array, asked: Float32Array];
  readonly toPieces: readonly [matrix: Matrix, bias: Block];
  readonly pieces: readonly [GatedLayer, GatedLayer];
  readonly toPhrase: readonly [matrix: Matrix, bias: Block];
  readonly asked: Float32Array;
  readonly names: Float32Array;
  readonly toPhrases: readonly [matrix: Matrix, bias: Block];
  readonly phrases: readonly [GatedLayer, GatedLayer];
  readonly out: readonly [matrix: Matrix, bias: Block];
}

const inPanels = (columns: number): number => Math.ceil(columns / PANEL) * PANEL;

/** Numbers of the arena that one reader takes. */
export function numbersOfReader({ piece, pieces, phrase, phrases }: ReaderShape): number {
  return (
    (piece + 1) * GATES * 2 * pieces +
    (piece + 2 * pieces + 1) * phrase +
    (phrase + 1) * GATES * 2 * phrases +
    (phrase + 2 * phrases + 1) * PANEL
  );
}

/**
 * Lays the weights of one reader out in an arena.
 * @throws RangeError when one is missing.
 */
export function layReader(weights: ReaderWeights, at: number, arena: Arena): Reader {
  const values = (name: string): Float32Array => weights.matrix(at, name).values;
  const affine = (...names: string[]): [Matrix, Block] => {
    const parts = names.map((name) => [weights.matrix(at, name), weights.matrix(at, `${name} bias`)] as const);
    const { rows } = (parts[0] as (typeof parts)[0])[0];
    const together = beside(
      parts.map(([matrix]) => matrix.values),
      rows,
    );
    const biases = beside(
      parts.map(([, bias]) => bias.values),
      1,
    );
    const columns = inPanels(biases.length);
    return [arena.matrix(widened(together, rows, columns), columns), arena.row(widened(biases, 1, columns))];
  };
  const gated = (name: string): GatedLayer => new GatedLayer(weights.matrix(at, name));
  return {
    toPiece: [values('piece bias'), values('piece question')],
    toPieces: affine('pieces there', 'pieces back'),
    pieces: [gated('pieces there again'), gated('pieces back again')],
    toPhrase: affine('phrase'),
    asked: values('phrase question'),
    names: values('phrase names'),
    toPhrases: affine('phrases there', 'phrases back'),
    phrases: [gated('phrases there again'), gated('phrases back again')],
    out: affine('said', 'kind'),
  };
}

/** The first layer of all readers side by side. */
export function layFirstLayers(weights: ReaderWeights, arena: Arena): Matrix {
  const { features, readers, piece } = weights.shape;
  const matrices = Array.from({ length: readers }, (_, at) => weights.matrix(at, 'piece').values);
  return arena.matrix(beside(matrices, features), readers * piece);
}

/** Matrices of equally many rows side by side. */
function beside(matrices: readonly Float32Array[], rows: number): Float32Array {
  const widths = matrices.map(({ length }) => length / rows);
  const width = widths.reduce((sum, own) => sum + own, 0);
  const together = new Float32Array(rows * width);
  let place = 0;
  matrices.forEach((matrix, at) => {
    const own = widths[at] as number;
    for (let row = 0; row < rows; row += 1)
      together.set(matrix.subarray(row * own, (row + 1) * own), row * width + place);
    place += own;
  });
  return together;
}

/** The same matrix with columns of zeros behind. */
function widened(matrix: Float32Array, rows: number, columns: number): Float32Array {
  const own = matrix.length / rows;
  const wide = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row += 1) wide.set(matrix.subarray(row * own, (row + 1) * own), row * columns);
  return wide;
}
