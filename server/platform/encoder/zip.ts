import { inflateRawSync } from 'node:zlib';

/** Gives the bytes from `at` on, of a file or of memory. */
export type ReadAt = (at: number, length: number) => Uint8Array;

export interface ZipEntry {
  readonly name: string;
  /** Bytes once unpacked. */
  readonly size: number;
  /** Unpacks it. */
  read(): Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const DIRECTORY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The entries of a zip archive of `length` bytes (PKWARE's APPNOTE 6.3; below 4 GB, not encrypted). Nothing is unpacked
 * before it is asked for.
 * @throws RangeError when it is no such archive.
 */
export function zipEntries(readAt: ReadAt, length: number): ZipEntry[] {
  const tailAt = Math.max(0, length - END_BYTES - LONGEST_COMMENT);
  const tail = viewOf(readAt(tailAt, length - tailAt));
  let end = tail.byteLength - END_BYTES;
  while (end >= 0 && tail.getUint32(end, true) !== END_SIGNATURE) end -= 1;
  if (end < 0) throw new RangeError('not a zip archive, or one that is cut off');
  const count = tail.getUint16(end + 10, true);
  const directory = readAt(tail.getUint32(end + 16, true), tail.getUint32(end + 12, true));
  const view = viewOf(directory);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + DIRECTORY_BYTES > view.byteLength || view.getUint32(at, true) !== DIRECTORY_SIGNATURE)
      throw new RangeError('a zip archive whose directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const place = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      localAt: view.getUint32(at + 42, true),
    };
    const name = new TextDecoder().decode(directory.subarray(at + DIRECTORY_BYTES, at + DIRECTORY_BYTES + nameLength));
    entries.push({ name, size: place.size, read: () => unpack(readAt, name, place) });
    at += DIRECTORY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(
  readAt: ReadAt,
  name: string,
  { method, packed, size, localAt }: { method: number; packed: number; size: number; localAt: number },
): Uint8Array {
  const local = viewOf(readAt(localAt, LOCAL_BYTES));
  if (local.getUint32(0, true) !== LOCAL_SIGNATURE) throw new RangeError(`${name} is not where the archive says`);
  const dataAt = localAt + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  const data = readAt(dataAt, packed);
  // One chunk of the known size: nothing has to be put together afterwards.
  const bytes = method === STORED ? data : method === DEFLATED ? inflateRawSync(data, { chunkSize: size + 64 }) : null;
  if (bytes?.length !== size) throw new RangeError(`${name} cannot be unpacked`);
  return bytes;
}
