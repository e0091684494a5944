import { foldText } from '../../text/fold.ts';
import { MASK, maskPersonal } from '../../text/mask.ts';
import { tokens } from '../../text/tokens.ts';
import { KNOWN_SPELLINGS } from './known-spellings.ts';

/** A word of a request on its way into a name. */
export interface Word {
  /** As it is written in a name; capitals at the head of a sentence are gone unless the word has them of its own. */
  readonly text: string;
  /** Folded, without apostrophes. */
  readonly key: string;
  /** What stands between it and the word before instead of a space: "/" or "&"; '' for a space. */
  readonly glue: string;
}

/** Words between two pauses. */
export type Clause = readonly Word[];

/** What is wanted is said early. */
const LOOKED_AT = 500;
const CLAUSES = 10;

const ASIDE = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/gu;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S{1,200}/giu;
const PAUSE = new RegExp(
  `[!?;…=\\n\\r|→]|[.:,](?=\\s|$)|(?:^|\\s)[-–*>]+(?=\\s|$)|[–—${MASK[0]}]|\\p{Extended_Pictographic}`,
  'u',
);
/** "n.º", "nº": its stop ends no sentence. */
const NUMBER_SIGN = /(?<![\p{L}\p{N}])n\.?\s?[º°]\s?/giu;
/** "incl. tax": its stop ends no sentence. */
const SHORTENED = /(?<![\p{L}\p{N}])(incl|excl|approx|max|min|máx|mín|qty|qtd|dept|tel|vs|tx)\.\s/giu;
const GLUE = /^\s*([/&+])\s*$/u;

export function word(text: string, glue = ''): Word {
  return { text, key: foldText(text).replace(/['’\s]/gu, ''), glue };
}

export function wordsOf(text: string): Word[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((one) => word(one));
}

export function keysOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ');
}

/** Whether a word is spelt with capitals or digits of its own: "SSO", "iPad", "2FA", "QuickBooks". */
export function hasOwnSpelling(text: string): boolean {
  return /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\d/u.test(text);
}

/** Three words and more, all in capitals or all beginning with one: its capitals say nothing. */
function capitalsSayNothing(parts: readonly string[]): boolean {
  const letters = parts.filter((part) => /\p{L}{2}/u.test(part));
  if (letters.length < 3) return false;
  const shouted = letters.filter((part) => part === part.toUpperCase()).length;
  const long = letters.filter((part) => part.length > 3);
  return shouted > letters.length * 0.7 || (long.length > 2 && long.every((part) => /^\p{Lu}/u.test(part)));
}

function spelt(part: string, atHead: boolean, meaningless: boolean, afterName = false): string {
  const known = KNOWN_SPELLINGS.get(foldText(part));
  if (known !== undefined) return known;
  if (afterName && /^\p{Lu}\p{Ll}/u.test(part)) return part;
  if (meaningless && (part.length > 4 || !hasOwnSpelling(part) || /^\p{Lu}+$/u.test(part))) return part.toLowerCase();
  return atHead && !hasOwnSpelling(part) ? part.toLowerCase() : part;
}

/**
 * The clauses of a request in order, ten at the most: parted at pauses, without asides in brackets, addresses and
 * personal data. A hyphenated word is one.
 */
export function clausesOf(text: string): Clause[] {
  const plain = maskPersonal(text.normalize('NFC').slice(0, LOOKED_AT))
    .replace(ADDRESS, ' ')
    .replace(ASIDE, ' ')
    .replace(NUMBER_SIGN, 'número ')
    .replace(SHORTENED, '$1 ');
  const found = tokens(plain);
  const meaningless = capitalsSayNothing(found.map(({ from, to }) => plain.slice(from, to)));
  const clauses: Word[][] = [[]];
  let end = 0;
  let afterStop = true;
  for (const [place, { from, to }] of found.entries()) {
    const gap = plain.slice(end, from);
    const current = clauses.at(-1)!;
    const percent = gap.startsWith('%') ? current.pop() : undefined;
    if (percent) current.push({ ...percent, text: `${percent.text}%` });
    const last = current.at(-1);
    const part = plain.slice(from, to);
    if (last && gap === '/' && last.text.length === 1 && to - from === 1) {
      // "A/B" is one word.
      current[current.length - 1] = word(`${last.text}/${part}`.toUpperCase(), last.glue);
    } else if (last && gap === '-') {
      current[current.length - 1] = word(hyphenated(last.text, part, meaningless), last.glue);
    } else {
      if (current.length > 0 && (PAUSE.test(gap) || beginsAClause(found[place]!.word, found[place + 1]?.word ?? '')))
        clauses.push([]);
      if (/[.!?\n\r]/u.test(gap)) afterStop = true;
      const glue = GLUE.exec(gap)?.[1] ?? '';
      const head = afterStop || clauses.at(-1)!.length === 0;
      const before = /[@#$€£]$/u.exec(gap)?.[0] ?? '';
      clauses.at(-1)!.push({ ...word(before + spelt(part, head, meaningless, isName(last)), last ? glue : '') });
    }
    afterStop = false;
    end = to;
  }
  return clauses.filter((clause) => clause.length > 0).slice(0, CLAUSES);
}

const SUBJECTS =
  /^(?:i|we|id|wed|it|you|there|please|would|need|gostaria|gostava|gostariamos|queria|queriamos|quero|queremos|precisamos|preciso|seria|era|falta|faltam|nao)$/;

/** "… but we need …", "… e gostaria de …": another clause without a pause before it. */
function beginsAClause(key: string, next: string): boolean {
  if (key === 'but' || key === 'mas' || key === 'porem') return true;
  return (key === 'and' || key === 'e' || key === 'so' || key === 'entao') && SUBJECTS.test(next);
}

const isName = (one: Word | undefined): boolean => one !== undefined && KNOWN_SPELLINGS.get(one.key) === one.text;

function hyphenated(first: string, second: string, meaningless: boolean): string {
  const joined = `${first}-${second}`;
  return KNOWN_SPELLINGS.get(foldText(joined)) ?? `${first}-${spelt(second, false, meaningless)}`;
}

/** Words as a name: one space between, the first letter large unless the first word has a spelling of its own. */
export function written(words: readonly Word[]): string {
  const text = words.map(({ text: part, glue }, at) => (at === 0 ? part : `${glue || ' '}${part}`)).join('');
  return /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
