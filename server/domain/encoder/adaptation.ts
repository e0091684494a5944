import { FEATURES, HIDDEN, TEXT_DIMS } from './network-shape.ts';
import { type Weights } from './weights.ts';

/** The matrices of the layers that make one vector of a text, by their names in the file of weights. */
const MATRICES = [
  { name: 'cnn_W', rows: FEATURES, columns: TEXT_DIMS },
  { name: 'd0', rows: TEXT_DIMS, columns: HIDDEN },
  { name: 'd1', rows: HIDDEN, columns: HIDDEN },
  { name: 'd2', rows: HIDDEN, columns: TEXT_DIMS },
  { name: 'd3', rows: TEXT_DIMS, columns: TEXT_DIMS },
  { name: 'p1', rows: TEXT_DIMS, columns: HIDDEN },
  { name: 'p3', rows: HIDDEN, columns: TEXT_DIMS },
] as const;
const SCALE_BYTES = Float32Array.BYTES_PER_ELEMENT;

/**
 * The weights as they serve requests: to the matrices of the layers that make one vector of a text is added what was learnt
 * from labelled requests. The layers that look at pieces stay as they are.
 * @param learnt for each of `MATRICES`, in that order: a scale for each column (float32, little-endian), then a signed byte
 * for each number of the matrix, row by row, which counts times the scale of its column.
 * @throws RangeError when `learnt` is not as long as that.
 */
export function adapted(weights: Weights, learnt: Uint8Array): Weights {
  const starts = new Map<string, number>();
  let end = 0;
  for (const { name, rows, columns } of MATRICES) {
    starts.set(name, end);
    end += (SCALE_BYTES + rows) * columns;
  }
  if (learnt.length !== end) throw new RangeError(`what was learnt takes ${learnt.length} bytes, not ${end}`);
  return {
    ...weights,
    floats: (name, ...shape) => {
      const plain = weights.floats(name, ...shape);
      const start = starts.get(name);
      return start === undefined ? plain : sum(plain, learnt.subarray(start), shape[1] as number);
    },
  };
}

function sum(plain: Float32Array, learnt: Uint8Array, columns: number): Float32Array {
  const view = new DataView(learnt.buffer, learnt.byteOffset, learnt.byteLength);
  const scales = Float32Array.from({ length: columns }, (_, at) => view.getFloat32(at * SCALE_BYTES, true));
  const first = columns * SCALE_BYTES;
  return plain.map((value, at) => value + view.getInt8(first + at) * (scales[at % columns] as number));
}
