import { english } from './lexicon-en.ts';
import { portuguese } from './lexicon-pt.ts';
import { type Lexicon } from './lexicon.ts';
import { type Token } from './tokens.ts';

/** Both languages: comments mix them. */
export const lexicons: readonly Lexicon[] = [english, portuguese];

/** Whether one of the languages passes a test. */
export const someLexicon = (test: (lexicon: Lexicon) => boolean): boolean => lexicons.some(test);

/** Words for the patterns, which know "e" only. */
export const joined = (list: readonly Token[]): string =>
  list.map(({ word }) => (word === 'eh' ? 'e' : word)).join(' ');

/** Whether folded words joined by spaces begin with an order. */
export const orders = (words: string): boolean => someLexicon(({ order }) => order.test(words));

/** Whether they order or wish. */
export const asks = (words: string): boolean => orders(words) || someLexicon(({ wish }) => wish.test(words));
