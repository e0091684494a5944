import { foldText } from './fold.ts';

/** A word of a text: where it stands (UTF-16 offsets, `to` exclusive) and its folded form without apostrophes. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** Letters, marks and digits, with apostrophes inside: "can't" is one word, "sign-on" two. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of `text` in order; none for a text of punctuation. Linear in its length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = foldText(match[0]).replace(/['’\s]/gu, '');
    if (word !== '') found.push({ from: match.index, to: match.index + match[0].length, word });
  }
  return found;
}
