/** What a reader of requests is made of, as its file says. */
export interface ReaderShape {
  /** Numbers of a piece from the sentence encoder. */
  readonly features: number;
  /** Readers side by side, whose judgement is averaged. */
  readonly readers: number;
  /** Numbers of a piece within a reader, of each direction over the pieces, of a phrase, and of each direction over the phrases. */
  readonly piece: number;
  readonly pieces: number;
  readonly phrase: number;
  readonly phrases: number;
  /** Names of what is known of a phrase besides the meaning of its pieces, in the order of their rows. */
  readonly names: readonly string[];
}

/** A matrix, rows one behind the other. */
export interface WeightMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** The weights of one reader by what they are for. */
export interface ReaderWeights {
  readonly shape: ReaderShape;
  matrix(reader: number, name: string): WeightMatrix;
}

interface Listed {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

const LENGTH_BYTES = 4;

/**
 * Reads the weights of readers: the length of a head as uint32 (little-endian), the head (JSON, UTF-8), then the matrices that it lists in
 * order, each as the scales of its columns (float32) and its numbers (int8) in units of the scale of their column.
 * @throws RangeError when the bytes are not what the head says.
 */
export function readReaderWeights(bytes: Uint8Array): ReaderWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headBytes = view.getUint32(0, true);
  const head = JSON.parse(
    new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + headBytes)),
  ) as ReaderShape & { readonly matrices: readonly Listed[] };
  const found = new Map<string, WeightMatrix>();
  let at = LENGTH_BYTES + headBytes;
  for (const { name, rows, columns } of head.matrices) {
    const numbers = at + columns * Float32Array.BYTES_PER_ELEMENT;
    if (numbers + rows * columns > bytes.length) throw new RangeError('the weights of the readers are cut off');
    const values = new Float32Array(rows * columns);
    for (let place = 0; place < values.length; place += 1) {
      const scale = view.getFloat32(at + (place % columns) * Float32Array.BYTES_PER_ELEMENT, true);
      values[place] = view.getInt8(numbers + place) * scale;
    }
    found.set(name, { rows, columns, values });
    at = numbers + rows * columns;
  }
  if (at !== bytes.length) throw new RangeError(`${bytes.length - at} bytes after the weights of the readers`);
  return {
    shape: head,
    matrix: (reader, name) => {
      const matrix = found.get(`${reader} ${name}`);
      if (!matrix) throw new RangeError(`the weights hold no ${name} of reader ${reader}`);
      return matrix;
    },
  };
}
