import { sameWordsKey } from '../text/fold.ts';
import { type Embedder } from './embedder.ts';

const DIMS = 1024;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
const WORD_WEIGHT = 2;
/** Words that say little about what is asked for count less, with all their parts. */
const SMALL_WORD_WEIGHT = 0.3;
const SMALL_WORDS = new Set(
  (
    'a an the to of in on for with and or is are be it i we you my our your me us this that so do does did can could would should please ' +
    'like want need have has had will if as at by from not no what how when where which there any some all more ' +
    'o os um uma uns umas de da das dos em na nas nos para por com e ou que se eu meu minha seu sua ao aos mais nao qual quero gostaria gostava ' +
    'queria preciso precisamos ser estar ter tem foi voce voces isso isto este esta esse essa favor'
  ).split(' '),
);

/** FNV-1a with a final mix (as in MurmurHash3), so that low bits serve as an index and a high bit as a sign. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/**
 * The vector of one text: signed feature hashing (Weinberger et al. 2009) of its words and of the 3- to 5-letter pieces
 * inside each word, scaled to length 1. Accents, case and punctuation do not matter.
 * @returns zeros for a text without letters and digits.
 */
export function lexicalVector(text: string): Float32Array {
  const vector = new Float32Array(DIMS);
  const add = (value: number, weight: number): void => {
    const at = value % DIMS;
    vector[at] = (vector[at] as number) + ((value >>> 20) & 1 ? weight : -weight);
  };
  for (const word of sameWordsKey(text).split(' ')) {
    if (word === '') continue;
    const weight = SMALL_WORDS.has(word) ? SMALL_WORD_WEIGHT : 1;
    const named = `w:${word}`;
    add(hash(named, 0, named.length), weight * WORD_WEIGHT);
    const padded = ` ${word} `;
    for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length += 1)
      for (let from = 0; from + length <= padded.length; from += 1) add(hash(padded, from, from + length), weight);
  }
  const squares = vector.reduce((sum, value) => sum + value * value, 0);
  if (squares > 0) {
    const scale = 1 / Math.sqrt(squares);
    for (let at = 0; at < DIMS; at += 1) vector[at] = (vector[at] as number) * scale;
  }
  return vector;
}

/** Matching by spelling alone: works at once, without a model, but not from one language to another. */
export const lexicalEmbedder: Embedder = {
  id: 'lexical-1024/1',
  dims: DIMS,
  sparse: true,
  embed: (texts) => Promise.resolve(texts.map(lexicalVector)),
};
