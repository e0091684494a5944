import type { Message } from '../../contract/words.ts';
import { TextDecoder } from 'node:util';
import { SharingTime } from '../sharing-time.ts';
import { CsvFault } from './csv-fault.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Set when the encoding was a guess. */
  readonly warning: Message | null;
}

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** Bytes that are decoded before others may have their turn: about a millisecond. */
const STEP = 262_144;

/**
 * Bytes as text without their byte order mark: UTF-16 when its mark says so, UTF-8 when every byte is valid UTF-8,
 * Windows-1252 with a warning otherwise.
 * @throws CsvFault for what is not text: a zip (xlsx, ods) or anything with NUL characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const steps = decoding(bytes);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in a process that serves others meanwhile, who have their turn between two steps. */
export function decodeTextInSteps(bytes: Uint8Array): Promise<DecodedText> {
  return new SharingTime().through(decoding(bytes));
}

function* decoding(bytes: Uint8Array): Generator<void, DecodedText> {
  if (ZIP_SIGNATURE.every((byte, at) => bytes[at] === byte)) throw new CsvFault(null, { key: 'csv.notText' });
  for (const [encoding, first, second] of [
    ['utf-16le', 0xff, 0xfe],
    ['utf-16be', 0xfe, 0xff],
  ] as const)
    if (bytes[0] === first && bytes[1] === second)
      return { text: yield* decoded(bytes, new TextDecoder(encoding)), encoding, warning: null };
  try {
    const text = yield* decoded(bytes, new TextDecoder('utf-8', { fatal: true }));
    return { text, encoding: 'utf-8', warning: null };
  } catch (error) {
    if (error instanceof CsvFault) throw error;
    const text = yield* decoded(bytes, new TextDecoder('windows-1252'));
    return { text, encoding: 'windows-1252', warning: { key: 'csv.notUtf8' } };
  }
}

function* decoded(bytes: Uint8Array, decoder: TextDecoder): Generator<void, string> {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += STEP) {
    const isLast = from + STEP >= bytes.length;
    const part = decoder.decode(bytes.subarray(from, from + STEP), { stream: !isLast });
    if (part.includes('\0')) throw new CsvFault(null, { key: 'csv.notText' });
    parts.push(part);
    yield;
  }
  return parts.join('');
}
