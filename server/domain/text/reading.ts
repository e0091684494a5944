import { languageOfWords, portugueseMarks } from './language.ts';
import { written } from './shorthand.ts';
import { mended } from './typing-slips.ts';
import { type Token, tokens } from './tokens.ts';

/** "é" is a verb where "e" joins; the folded form would hide it. */
const VERB_E = /^é$/iu;

/** "sooo" → "so", "muuuito" → "muito": a letter drawn out stands once. */
const plain = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1');

const wordsIn = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word);

/** The words of a comment as lifting reads them: folded, shorthand written out, slips mended, the verb "é" as "eh". Linear in its length. */
export function readWords(text: string): Token[] {
  const all = tokens(text);
  const portuguese = languageOfWords(wordsIn(all), portugueseMarks(text)) === 'pt';
  return all.map((token) => {
    // "e-mail" holds no "and".
    if (token.word === 'e' && text.charAt(token.to) === '-') return { ...token, word: 'email' };
    if (token.word === 'e' && VERB_E.test(text.slice(token.from, token.to).normalize('NFC')))
      return { ...token, word: 'eh' };
    const word = mended(written(plain(token.word), portuguese));
    return word === token.word ? token : { ...token, word };
  });
}
