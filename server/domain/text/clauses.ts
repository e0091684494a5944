import { english } from './lexicon-en.ts';
import { portuguese } from './lexicon-pt.ts';
import { type Span } from './own-words.ts';
import { type Token } from './tokens.ts';

/** A part of a sentence that says one thing; `words` are its folded words joined by spaces. */
export interface Clause extends Span {
  readonly words: string;
  readonly asked: boolean;
}

export const lexicons = [english, portuguese] as const;

const ABBREVIATIONS = new Set('eg ie etc vs approx ex sr sra dr dra mr mrs ms no nr num pag av inc ltd p'.split(' '));
const CONJUNCTIONS = new Set('and also but plus however though e mas tambem porem contudo so'.split(' '));
/** Words by which a new thought begins whatever follows. */
const TURNS = new Set('but however mas porem contudo'.split(' '));
/** No rule looks further than that many words for what opens a clause. */
const OPENING_WORDS = 10;
/** Names in a list ("dark mode, SSO and an API") have so many words at the most. */
const LISTED_WORDS = 4;

const joined = (list: readonly Token[]): string => list.map((token) => token.word).join(' ');
const some = (test: (lexicon: (typeof lexicons)[number]) => boolean): boolean => lexicons.some(test);

/** Whether the text between two words ends a sentence; `before` is the word in front of it. */
function endsSentence(gap: string, before: string): 'end' | 'asked' | null {
  if (/[?]/.test(gap)) return 'asked';
  if (/[!;…\u2022。！？]/u.test(gap)) return 'end';
  if (!/[.](?:["'”’)\]]*)(?:\s|$)/u.test(gap)) return null;
  return ABBREVIATIONS.has(before) && /^\.\s*$/.test(gap) ? null : 'end';
}

/** Sentences of a paragraph as runs of words. */
function sentences(text: string, words: readonly Token[]): { words: Token[]; asked: boolean }[] {
  const found: { words: Token[]; asked: boolean }[] = [];
  let current: Token[] = [];
  for (const [index, token] of words.entries()) {
    current.push(token);
    const next = words[index + 1];
    const gap = text.slice(token.to, next?.from ?? token.to + 3);
    const end = next === undefined ? (/^["'”’)\]]*\s*\?/u.test(gap) ? 'asked' : 'end') : endsSentence(gap, token.word);
    if (end === null) continue;
    found.push({ words: current, asked: end === 'asked' });
    current = [];
  }
  return found;
}

/** Whether a new clause begins at word `at`: a turn, or a pause or conjunction before what opens a clause. */
function opensClause(text: string, words: readonly Token[], from: number, at: number): boolean {
  const before = words[at - 1] as Token;
  const here = words[at] as Token;
  const gap = text.slice(before.to, here.from);
  const pause = /[,:(–—]|\s-+\s/u.test(gap);
  const conjunction = CONJUNCTIONS.has(here.word);
  if (!pause && !conjunction) return false;
  // "só" and "so" are conjunctions after a pause only, "e" and "and" may join words.
  if (here.word === 'so' && !pause) return false;
  const head = joined(words.slice(from, Math.min(at, from + OPENING_WORDS)));
  if (
    pause &&
    some((lexicon) => lexicon.greeting.test(head) && head.replace(lexicon.greeting, '').trim().split(' ').length <= 2)
  )
    return true;
  if (some((lexicon) => lexicon.subordinate.test(head)) && at - from <= OPENING_WORDS) return false;
  if (TURNS.has(here.word)) return true;
  const ahead = joined(words.slice(conjunction ? at + 1 : at, at + OPENING_WORDS + 1));
  return some((lexicon) => lexicon.opening.test(ahead));
}

/** Splits "dark mode, SSO and an API": short names between commas. Null when the words are no such list. */
function listed(text: string, words: readonly Token[]): Token[][] | null {
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
      part.length <= LISTED_WORDS && part.every(({ word }) => !some((lexicon) => lexicon.sentenceWords.has(word))),
  );
  return commas > 0 && filled.length >= 3 && names ? filled : null;
}

/** Words at the head that only join a clause to the one before ("and", "because", "mas", "porque"). */
function withoutConnectors(words: readonly Token[]): readonly Token[] {
  let start = 0;
  while (start < words.length - 1 && some((lexicon) => lexicon.connectors.has((words[start] as Token).word)))
    start += 1;
  return words.slice(start);
}

/** From the words to their span: a sign before the first word ("@design", "#12") and a bracket closing it belong to it. */
function toClause(text: string, words: readonly Token[], asked: boolean): Clause {
  const first = words[0] as Token;
  const last = words.at(-1) as Token;
  const from = /[@#$€£]/u.test(text.charAt(first.from - 1)) ? first.from - 1 : first.from;
  const inner = text.slice(from, last.to);
  const open = inner.lastIndexOf('(') > inner.lastIndexOf(')');
  const to = (open && text.charAt(last.to) === ')') || /[%+€$]/u.test(text.charAt(last.to)) ? last.to + 1 : last.to;
  return { from, to, words: joined(words), asked };
}

/**
 * The clauses of one paragraph: sentences, cut where a new request, complaint or thought begins.
 * In order, never overlapping; linear in the number of words.
 * @param lists whether a sentence of short names between commas is cut at the commas.
 */
export function clausesOf(text: string, words: readonly Token[], lists: boolean): Clause[] {
  const found: Clause[] = [];
  const keep = (part: readonly Token[], asked: boolean): void => {
    const own = withoutConnectors(part);
    if (own.length > 0) found.push(toClause(text, own, asked));
  };
  for (const { words: sentence, asked } of sentences(text, words)) {
    const list = lists ? listed(text, sentence) : null;
    if (list) {
      for (const part of list) keep(part, asked);
      continue;
    }
    let from = 0;
    for (let at = 1; at < sentence.length; at += 1) {
      if (!opensClause(text, sentence, from, at)) continue;
      keep(sentence.slice(from, at), false);
      from = at;
    }
    keep(sentence.slice(from), asked);
  }
  return found;
}
