import { englishCues } from './cues-en.ts';
import { portugueseCues } from './cues-pt.ts';
import { type Language } from './language.ts';

/** What a word can say about the clause it stands in. */
export type Cue = keyof typeof englishCues;

export const cueNames = Object.keys(englishCues) as Cue[];
const bitOf = new Map(cueNames.map((name, at) => [name, 1 << at]));

/** Words that say one thing in English and another in Portuguese. */
const AMBIGUOUS = new Set(
  'no na so do as a me nos mas por come data time todo vote real pede pode era sai more fim ate some cause to'.split(
    ' ',
  ),
);
/** Stems are looked up by their length. */
const SHORTEST = 3;
const LONGEST = 12;

interface Lookup {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

function lookupOf(lists: Record<Cue, string>): Lookup {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  for (const name of cueNames) {
    for (const entry of lists[name].split(/\s+/)) {
      const [into, key] = entry.endsWith('*') ? [stems, entry.slice(0, -1)] : [words, entry];
      into.set(key, (into.get(key) ?? 0) | (bitOf.get(name) ?? 0));
    }
  }
  return { words, stems };
}

const lookups: Record<Language, Lookup> = { en: lookupOf(englishCues), pt: lookupOf(portugueseCues) };

function bitsIn({ words, stems }: Lookup, word: string): number {
  let bits = words.get(word) ?? 0;
  for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length -= 1)
    bits |= stems.get(word.slice(0, length)) ?? 0;
  return bits;
}

/**
 * The cues of a folded word as bits, in the order of `cueNames`; 0 for a word that says nothing.
 * Words of either language count, for comments mix them; one that means something else in the other counts only in `language`.
 */
export function cueBits(word: string, language: Language): number {
  if (AMBIGUOUS.has(word)) return bitsIn(lookups[language], word);
  return bitsIn(lookups.en, word) | bitsIn(lookups.pt, word);
}

const bit = (name: Cue): number => bitOf.get(name) ?? 0;
const GOOD = bit('good');
const BAD = bit('bad') | bit('fault');
const DENY = bit('deny');
/** So many words after a "not" are turned round by it. */
const REACH = 3;

export const hasCue = (bits: number, name: Cue): boolean => (bits & bit(name)) !== 0;

/** Good words less bad ones; a denied word counts for the other side. 0 for none, or as many of both. */
export function polarity(bits: readonly number[]): number {
  let sum = 0;
  let denied = -REACH - 1;
  for (const [at, own] of bits.entries()) {
    if ((own & DENY) !== 0) denied = at;
    const side = ((own & GOOD) !== 0 ? 1 : 0) - ((own & BAD) !== 0 ? 1 : 0);
    sum += at > denied && at - denied <= REACH ? -side : side;
  }
  return sum;
}
