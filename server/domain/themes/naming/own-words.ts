import { foldText } from '../../text/fold.ts';
import { maskPersonal } from '../../text/mask.ts';
import type { Language } from '../../text/language.ts';
import { clausesOf, written } from './clause.ts';
import { isSalad } from './plausible.ts';
import { isPieceOfSentence } from './sentence.ts';
import { faultsOfName, isTail } from './well-formed.ts';

/** A quote longer than that is shortened, in characters without its marks. */
const QUOTED = 48;
/** So few words need no quotation marks when they are no sentence. */
const PLAIN_WORDS = 3;

/**
 * What a request says, as it says it, for want of a name: in quotation marks, one line, without personal data and the
 * stop at its end; of a longer one the first clauses, or what fits into 48 characters, cut after a word with "…". Up to three words that are no sentence stand without
 * marks, and so does a text that has no word.
 */
export function ownWordsOf(text: string, language: Language): string {
  const said = maskPersonal(text.normalize('NFC').slice(0, 500))
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
  const clauses = clausesOf(said);
  if (clauses.length === 0) return said.slice(0, 40);
  const [only] = clauses;
  if (clauses.length === 1 && only!.length <= PLAIN_WORDS) {
    const name = written(only!);
    const faults = faultsOfName(name, language).filter((fault) => fault !== 'short');
    if (
      faults.length === 0 &&
      !isPieceOfSentence(only!, 'bare', language) &&
      !isSalad({ words: only!, kind: 'bare' }, language)
    )
      return name;
  }
  const whole = said.replace(/[\s.,;:!–—-]+$/u, '');
  const shown = whole.length <= QUOTED ? whole : `${wholeClauses(whole, language) ?? cutAtWord(whole, language)}…`;
  // A quotation inside that was cut open would close the wrong one.
  return `“${(shown.match(/"/gu)?.length ?? 0) % 2 === 0 ? shown.replaceAll('"', "'") : shown.replaceAll('"', '')}”`;
}

/** Where one clause ends and another begins, with the words that join them. */
const BETWEEN: Record<Language, RegExp> = {
  en: /(?:\s*[,;:.!?–—](?=\s)|\s-(?=\s)|\s(?=(?:and|but|because|when|while|which|so|although|then)\s))/giu,
  pt: /(?:\s*[,;:.!?–—](?=\s)|\s-(?=\s)|\s(?=(?:e|mas|porque|quando|enquanto|pois|embora|então)\s))/giu,
};
/** Fewer words than that tell nothing by themselves. */
const TELLING_WORDS = 4;
/** Clauses shorter than that, in characters, leave room for too much of the next. */
const FROM = 30;

/** As many clauses from the beginning as there is room for: no clause is cut in two. Null when the first is too long, or so short that more can be said. */
function wholeClauses(text: string, language: Language): string | null {
  let found: string | null = null;
  for (const { index } of text.matchAll(BETWEEN[language])) {
    if (index > QUOTED) break;
    const clauses = text.slice(0, index);
    if (clauses.length >= FROM) found = clauses;
  }
  return found;
}

/** Cut after a word, and not after one that only joins. */
function cutAtWord(text: string, language: Language): string {
  const start = text.slice(0, QUOTED + 1);
  const space = start.lastIndexOf(' ');
  const cut = space > QUOTED / 3 ? start.slice(0, space) : [...text.slice(0, QUOTED)].slice(0, -1).join('');
  const words = cut.replace(/[\s.,;:!?–—-]+$/u, '').split(' ');
  while (words.length > TELLING_WORDS && isTail(foldText(words.at(-1)!), language)) words.pop();
  return words.join(' ').replace(/[\s.,;:!?–—-]+$/u, '');
}
