const DENSE = 0;
const SPARSE = 1;
const HEAD = 1;
/** A place (2 bytes) and its value (4). */
const ENTRY = 6;
/** Then the bytes of a dense vector are those of the machine, and are copied as a whole. */
const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * A vector as bytes, little-endian: all its values, or only those other than 0 with their places, whichever is shorter.
 * At most 65,536 dimensions.
 */
export function packVector(vector: Float32Array): Uint8Array {
  let filled = 0;
  for (const value of vector) if (value !== 0) filled += 1;
  return filled * ENTRY < vector.length * 4 ? packSparse(vector, filled) : packDense(vector);
}

/** The vector of `dims` values that `packVector` wrote. */
export function unpackVector(bytes: Uint8Array, dims: number): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isSparse = view.getUint8(0) === SPARSE;
  if (!isSparse && IS_LITTLE_ENDIAN && bytes.length === HEAD + dims * 4)
    return new Float32Array(new Uint8Array(bytes.subarray(HEAD)).buffer);
  const vector = new Float32Array(dims);
  const size = isSparse ? ENTRY : 4;
  for (let at = HEAD, next = 0; at + size <= bytes.length; at += size, next += 1)
    vector[isSparse ? view.getUint16(at, true) : next] = view.getFloat32(at + size - 4, true);
  return vector;
}

function packSparse(vector: Float32Array, filled: number): Uint8Array {
  const bytes = new Uint8Array(HEAD + filled * ENTRY);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, SPARSE);
  let at = HEAD;
  for (let place = 0; place < vector.length; place += 1) {
    const value = vector[place] as number;
    if (value === 0) continue;
    view.setUint16(at, place, true);
    view.setFloat32(at + 2, value, true);
    at += ENTRY;
  }
  return bytes;
}

function packDense(vector: Float32Array): Uint8Array {
  const bytes = new Uint8Array(HEAD + vector.length * 4);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, DENSE);
  if (IS_LITTLE_ENDIAN) bytes.set(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength), HEAD);
  else for (let at = 0; at < vector.length; at += 1) view.setFloat32(HEAD + at * 4, vector[at] as number, true);
  return bytes;
}
