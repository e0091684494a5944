import { normaliseText } from './normalise-text.ts';

/** Stands for a space in pieces: ▁ (U+2581). */
export const SPACE = '\u2581';

/** A text as it is cut into pieces, in UTF-8 with ▁ before each word, and at which code unit of the text each byte stands. */
export interface PlacedBytes {
  readonly bytes: Uint8Array;
  readonly places: readonly number[];
}

/** White space as in `normaliseText`. */
const WORD = /[^\s\u0085\u200b]+/gu;
const encoder = new TextEncoder();

/**
 * Normalises a text word by word, so that every byte is known to come from its word; the ▁ before a word stands where the
 * word begins. Where normalising makes a word longer or shorter, places within it are in proportion. None for a text that
 * shows nothing. Linear in its length.
 */
export function placedBytes(text: string): PlacedBytes {
  const bytes: number[] = [];
  const places: number[] = [];
  const add = (character: string, place: number): void => {
    for (const byte of encoder.encode(character)) {
      bytes.push(byte);
      places.push(place);
    }
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const normal = normaliseText(word);
    if (normal === '') continue;
    const stretch = word.length / normal.length;
    add(SPACE, index);
    let unit = 0;
    for (const character of normal) {
      add(character === ' ' ? SPACE : character, index + Math.floor(unit * stretch));
      unit += character.length;
    }
  }
  return { bytes: Uint8Array.from(bytes), places };
}
