import { cueBits } from './cues.ts';
import { familiarWords, familyOf } from './families.ts';

/** Shorter words are too near to one another. */
const SHORTEST = 6;
const LONGEST = 16;

let missing: ReadonlyMap<string, readonly string[]> | null = null;

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);
const isFamiliar = (word: string): boolean => familyOf(word) !== null || cueBits(word, 'en') !== 0;

/** Words that say something about a clause, by what is left of them when one letter is missing. */
function index(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of familiarWords()) {
    if (word.length < SHORTEST || word.length > LONGEST || cueBits(word, 'en') === 0) continue;
    for (let at = 1; at < word.length; at += 1) {
      const left = without(word, at);
      const same = found.get(left);
      if (!same) found.set(left, [word]);
      else if (same.at(-1) !== word) same.push(word);
    }
  }
  return found;
}

/** One letter more, less or other, or two neighbours changed about (optimal string alignment distance 1). */
function isOneSlip(typed: string, meant: string): boolean {
  let from = 0;
  while (from < typed.length && typed.charAt(from) === meant.charAt(from)) from += 1;
  const rests = (a: number, b: number): boolean => typed.slice(from + a) === meant.slice(from + b);
  if (rests(1, 0) || rests(0, 1) || rests(1, 1)) return true;
  const changed = typed.charAt(from) === meant.charAt(from + 1) && typed.charAt(from + 1) === meant.charAt(from);
  return changed && rests(2, 2);
}

/**
 * The cue that a folded word was meant to be, when the word itself is unknown and one slip away from it with the same first
 * letter: "imporve" → "improve", "funcoina" → "funciona". Other words come back as they are. Looks at as many entries as the
 * word has letters; words under 6 or above 17 letters are left alone.
 */
export function mended(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST + 1 || isFamiliar(word)) return word;
  missing ??= index();
  const lookups = [word, ...Array.from({ length: word.length - 1 }, (_, at) => without(word, at + 1))];
  for (const left of lookups) {
    const meant = missing.get(left)?.find((one) => isOneSlip(word, one));
    if (meant !== undefined) return meant;
    // A letter too many: what is left is the word itself.
    if (left !== word && left.length >= SHORTEST && familyOf(left) !== null && cueBits(left, 'en') !== 0) return left;
  }
  return word;
}
