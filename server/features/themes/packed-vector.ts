const DENSE = 0;
const SPARSE = 1;
const HEAD = 1;
/** A place (2 bytes) and its value (4). */
const ENTRY = 6;

/**
 * A vector as bytes, little-endian: all its values, or only those other than 0 with their places, whichever is shorter.
 * At most 65,536 dimensions.
 */
export function packVector(vector: Float32Array): Uint8Array {
  const filled = vector.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  const sparse = filled * ENTRY < vector.length * 4;
  const bytes = new Uint8Array(HEAD + (sparse ? filled * ENTRY : vector.length * 4));
  const view = new DataView(bytes.buffer);
  view.setUint8(0, sparse ? SPARSE : DENSE);
  let at = HEAD;
  for (const [place, value] of vector.entries()) {
    if (sparse && value === 0) continue;
    if (sparse) {
      view.setUint16(at, place, true);
      at += 2;
    }
    view.setFloat32(at, value, true);
    at += 4;
  }
  return bytes;
}

/** The vector of `dims` values that `packVector` wrote. */
export function unpackVector(bytes: Uint8Array, dims: number): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const vector = new Float32Array(dims);
  const sparse = view.getUint8(0) === SPARSE;
  const size = sparse ? ENTRY : 4;
  for (let at = HEAD, next = 0; at + size <= bytes.length; at += size, next += 1)
    vector[sparse ? view.getUint16(at, true) : next] = view.getFloat32(at + size - 4, true);
  return vector;
}
