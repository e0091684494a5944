import { maskPersonal } from '../../text/mask.ts';
import type { Language } from '../../text/language.ts';
import { clausesOf, written } from './clause.ts';
import { isPieceOfSentence } from './sentence.ts';
import { faultsOfName } from './well-formed.ts';

/** A quote longer than that is cut, in characters without its marks. */
const QUOTED = 48;
/** So few words need no quotation marks when they are no sentence. */
const PLAIN_WORDS = 3;

/**
 * What a request says, as it says it, for want of a name: in quotation marks, one line, without personal data and the
 * stop at its end; cut after a word with "…" at 48 characters. Up to three words that are no sentence stand without
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
    if (faults.length === 0 && !isPieceOfSentence(only!, 'bare', language)) return name;
  }
  const whole = said.replace(/[\s.,;:!–—-]+$/u, '');
  const shown = whole.length <= QUOTED ? whole : `${cutAtWord(whole)}…`;
  // A quotation inside that was cut open would close the wrong one.
  return `“${(shown.match(/"/gu)?.length ?? 0) % 2 === 0 ? shown.replaceAll('"', "'") : shown.replaceAll('"', '')}”`;
}

function cutAtWord(text: string): string {
  const start = text.slice(0, QUOTED + 1);
  const space = start.lastIndexOf(' ');
  const cut = space > QUOTED / 3 ? start.slice(0, space) : [...text.slice(0, QUOTED)].slice(0, -1).join('');
  return cut.replace(/[\s.,;:!?–—-]+$/u, '');
}
