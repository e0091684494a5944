import type { Message } from '../../contract/words.ts';
import { CsvFault } from './csv-fault.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Set when the encoding was a guess. */
  readonly warning: Message | null;
}

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/**
 * Bytes as text without their byte order mark: UTF-16 when its mark says so, UTF-8 when every byte is valid UTF-8,
 * Windows-1252 with a warning otherwise.
 * @throws CsvFault for what is not text: a zip (xlsx, ods) or anything with NUL characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (ZIP_SIGNATURE.every((byte, at) => bytes[at] === byte)) throw new CsvFault(null, { key: 'csv.notText' });
  const decoded = decode(bytes);
  if (decoded.text.includes('\0')) throw new CsvFault(null, { key: 'csv.notText' });
  return decoded;
}

function decode(bytes: Uint8Array): DecodedText {
  for (const [encoding, first, second] of [
    ['utf-16le', 0xff, 0xfe],
    ['utf-16be', 0xfe, 0xff],
  ] as const) {
    if (bytes[0] === first && bytes[1] === second) {
      return { text: new TextDecoder(encoding).decode(bytes), encoding, warning: null };
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', warning: null };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      encoding: 'windows-1252',
      warning: { key: 'csv.notUtf8' },
    };
  }
}
