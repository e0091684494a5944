import { type Token, tokens } from '../text/tokens.ts';
import { CLOSING, OPENING } from './request-frames.ts';

/** More frames than that do not stand around one sentence. */
const ROUNDS = 12;
const SENTENCE_END = /(?<=[.!?;…\n])\s+|\n+/u;
/** A text of that many letters in capitals is shouted; shorter ones are names ("SSO", "CSV"). */
const SHOUTED_LETTERS = 8;
const SHOUTED_SHARE = 0.6;

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Small letters for a text written in capitals; others as they are. */
export function calm(text: string): string {
  const capitals = countOf(text, /\p{Lu}/gu);
  const shouted = capitals >= SHOUTED_LETTERS && capitals >= SHOUTED_SHARE * countOf(text, /\p{L}/gu);
  return shouted ? text.toLowerCase() : text;
}

const joined = (list: readonly Token[]): string => list.map((token) => token.word).join(' ');
const wordsIn = (phrase: string): number => phrase.trim().split(' ').length;

/** The words between the opening and the closing phrases of a sentence. */
function unframed(list: readonly Token[]): readonly Token[] {
  let rest = list;
  for (let round = 0; round < ROUNDS && rest.length > 0; round += 1) {
    const opening = OPENING.exec(joined(rest));
    if (opening && opening[0].trim() !== '') rest = rest.slice(wordsIn(opening[0]));
    const closing = CLOSING.exec(joined(rest));
    if (closing && closing[0].trim() !== '') rest = rest.slice(0, rest.length - wordsIn(closing[0]));
    if (!opening && !closing) break;
  }
  return rest;
}

/**
 * What a request is about, in its own words and small letters, without what makes it a request: greetings, "please",
 * "it would be great if you could add", "gostaria de poder", "faz muita falta". Sentences that say nothing else fall away.
 * @returns the whole text in small letters when nothing would be left.
 */
export function essenceOf(text: string): string {
  const kept: string[] = [];
  for (const sentence of text.split(SENTENCE_END)) {
    const rest = unframed(tokens(sentence));
    const first = rest[0];
    const last = rest.at(-1);
    if (first && last) kept.push(sentence.slice(first.from, last.to));
  }
  return (kept.length > 0 ? kept.join('. ') : text).toLowerCase();
}
