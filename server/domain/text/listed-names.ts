import { isFiniteVerb } from './finite-verbs.ts';
import { someLexicon } from './lexicons.ts';
import { LISTED_WORDS } from './openings.ts';
import { type Token } from './tokens.ts';

/** Splits "dark mode, SSO and an API": short names between commas. Null when the words are no such list. */
export function namesInList(text: string, words: readonly Token[]): Token[][] | null {
  const parts: Token[][] = [[]];
  let commas = 0;
  for (const [index, token] of words.entries()) {
    const gap = index === 0 ? '' : text.slice((words[index - 1] as Token).to, token.from);
    const joins = (token.word === 'and' || token.word === 'e') && commas > 0;
    if (/[,/]\s/u.test(gap)) commas += 1;
    if (joins || /,\s/u.test(gap)) parts.push([]);
    if (!joins) (parts.at(-1) as Token[]).push(token);
  }
  const filled = parts.filter((part) => part.length > 0);
  const names = filled.every(
    (part) =>
      part.length <= LISTED_WORDS &&
      part.every(({ word }) => !isFiniteVerb(word) && !someLexicon((lexicon) => lexicon.sentenceWords.has(word))),
  );
  // "export of customers, jobs and invoices" is one need.
  const one = (filled[0]?.length ?? 0) >= 3 && filled.slice(1).some((part) => part.length === 1);
  return commas > 0 && filled.length >= 3 && names && !one ? filled : null;
}
