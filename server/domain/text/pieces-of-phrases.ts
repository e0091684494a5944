import { type Span } from './own-words.ts';
import { type ReaderShape } from './reader-weights.ts';

/** So many code units behind the last phrase still belong to it. */
const MARKS_BEHIND = 2;

/** What one reader makes of all pieces, run by run. */
export function ownColumns(
  projections: readonly Float32Array[],
  reader: number,
  { readers, piece }: ReaderShape,
): Float32Array {
  const own = new Float32Array(projections.reduce((sum, { length }) => sum + length, 0) / readers);
  let to = 0;
  for (const rows of projections)
    for (let from = reader * piece; from < rows.length; from += readers * piece, to += piece)
      own.set(rows.subarray(from, from + piece), to);
  return own;
}

/** In which phrase each piece stands, the marks behind a phrase with it; -1 for none. */
export function phrasesOfPieces(places: readonly number[], phrases: readonly Span[]): Int32Array {
  const found = new Int32Array(places.length).fill(-1);
  const end = phrases.at(-1)?.to ?? 0;
  let phrase = -1;
  for (const [at, place] of places.entries()) {
    if (place < 0 || place > end + MARKS_BEHIND) continue;
    while (place >= (phrases[phrase + 1]?.from ?? Infinity)) phrase += 1;
    found[at] = phrase;
  }
  return found;
}
