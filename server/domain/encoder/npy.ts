/** An array of numbers as NumPy writes it: rows one behind the other. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float32Array | Float64Array | Uint8Array | BigInt64Array;
}

const MAGIC = '\u0093NUMPY';
/** Version 1 of the format: magic, version, two bytes of length, then the header. */
const HEADER_AT = 10;

const KINDS = { '|u1': Uint8Array, '<f4': Float32Array, '<f8': Float64Array, '<i8': BigInt64Array } as const;

/**
 * Reads an `.npy` file (NumPy Enhancement Proposal 1, format 1.0; machine little-endian, as everywhere WebAssembly's
 * memory is). The numbers share the memory of `bytes` where they stand aligned in it.
 * @throws RangeError for another format, another kind of number, columns before rows, or a file that is cut off.
 */
export function readNpy(bytes: Uint8Array): Tensor {
  if (String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC || bytes[MAGIC.length] !== 1)
    throw new RangeError('not an .npy file of format 1');
  const dataAt = HEADER_AT + ((bytes[8] as number) | ((bytes[9] as number) << 8));
  const header = String.fromCharCode(...bytes.subarray(HEADER_AT, dataAt));
  const kind = /'descr': '([^']+)'/.exec(header)?.[1];
  const shape = /'shape': \(([^)]*)\)/
    .exec(header)?.[1]
    ?.split(',')
    .map((size) => size.trim());
  if (kind === undefined || shape === undefined || !(kind in KINDS) || !/'fortran_order': False/.test(header))
    throw new RangeError(`an .npy file that cannot be read: ${header.trim()}`);
  const sizes = shape.filter((size) => size !== '').map(Number);
  const count = sizes.reduce((product, size) => product * size, 1);
  const Kind = KINDS[kind as keyof typeof KINDS];
  if (bytes.length !== dataAt + count * Kind.BYTES_PER_ELEMENT) throw new RangeError('an .npy file that is cut off');
  const at = bytes.byteOffset + dataAt;
  if (at % Kind.BYTES_PER_ELEMENT === 0)
    return { shape: sizes, data: new Kind(bytes.buffer as ArrayBuffer, at, count) };
  return { shape: sizes, data: new Kind(bytes.slice(dataAt).buffer, 0, count) };
}
