import { isFiniteVerb } from './finite-verbs.ts';
import { LEANING, OBJECT, ORDER_PT, SUBJECTS } from './joining-words.ts';
import { joined, orders, someLexicon } from './lexicons.ts';
import { hasFiniteVerb, OPENING_WORDS, type OpenedSentence } from './opened-sentence.ts';
import { type Token } from './tokens.ts';

/** Names in a list ("dark mode, SSO and an API") have so many words at the most. */
export const LISTED_WORDS = 5;

/** What the words before and after a place look like: what tells that a clause of its own begins there. */
export class Openings {
  private readonly sentence: OpenedSentence;
  private readonly lists: boolean;

  /** @param lists whether wishes were asked for, so that bare names of things are wishes. */
  constructor(sentence: OpenedSentence, lists: boolean) {
    this.sentence = sentence;
    this.lists = lists;
  }

  greets(head: string): boolean {
    return someLexicon(
      (lexicon) => lexicon.greeting.test(head) && head.replace(lexicon.greeting, '').trim().split(' ').length <= 2,
    );
  }

  opensWithPlace(from: number, at: number, ahead: readonly Token[]): boolean {
    const verb = ahead.findIndex(({ word }) => isFiniteVerb(word));
    if (
      verb < 2 ||
      ahead.slice(0, verb).some(({ word }) => /^(?:que|which|that|who|when|quando|where|onde|if|se)$/.test(word))
    )
      return false;
    return hasFiniteVerb(this.sentence.head(from, at));
  }

  /** What could be ordered to be done: a verb and its object. */
  looksLikeOrder(ahead: readonly Token[]): boolean {
    const [first = '', second = ''] = ahead.slice(0, 2).map(({ word }) => word);
    if (ahead.length < 3 || !OBJECT.test(second) || LEANING.has(first) || SUBJECTS.has(first) || OBJECT.test(first))
      return false;
    return this.sentence.language === 'pt' ? ORDER_PT.test(first) : !isFiniteVerb(first) || orders(joined(ahead));
  }

  /** A subject and a verb of its own, after something that was a sentence itself. */
  standsAlone(from: number, at: number, ahead: readonly Token[], pause: boolean): boolean {
    const verb = ahead.findIndex(({ word }) => isFiniteVerb(word));
    if (verb < 0 || verb > 6) return false;
    const first = ahead[0]?.word ?? '';
    if (verb === 0 && !SUBJECTS.has(first) && !(pause && this.sentence.language === 'pt')) return false;
    if (!pause && !SUBJECTS.has(first)) return false;
    const before = this.sentence.head(from, at);
    return (
      this.lists || before.length > 2 || hasFiniteVerb(before) || this.sentence.side(from, from + before.length) !== 0
    );
  }

  /** Praise on one side, blame on the other: "bom atendimento, entrega péssima". */
  turnsRound(from: number, at: number, start: number, length: number): boolean {
    const before = this.sentence.side(Math.max(from, at - OPENING_WORDS), at);
    const after = this.sentence.side(start, start + length);
    if (before * after < 0) return true;
    // "mensalidade salgada e metade das esteiras quebrada": two verdicts without a verb.
    const both = [...this.sentence.head(from, at), ...this.sentence.words.slice(start, start + length)];
    return before * after > 0 && at - from > 1 && length > 1 && !hasFiniteVerb(both);
  }

  /** Two names of several words side by side are two wishes: "a weekly menu in the app and bigger lockers". */
  isAnotherThing(from: number, at: number, start: number): boolean {
    const right = this.sentence.words.slice(start, start + OPENING_WORDS);
    if (at - from < 2 || right.length < 3 || SUBJECTS.has(this.sentence.word(start))) return false;
    return !hasFiniteVerb(right);
  }

  /** "Room for bicycles, lockers with a key": a name of several words after a pause, where nothing before has a verb. */
  isNextThing(from: number, at: number, ahead: readonly Token[]): boolean {
    if (at - from < 2 || ahead.length < 2 || SUBJECTS.has(ahead[0]?.word ?? '')) return false;
    return !hasFiniteVerb([...this.sentence.head(from, at), ...ahead]);
  }

  /** Where wishes were asked for: words without a verb, the name of a thing. */
  isName(from: number, at: number): boolean {
    return this.lists && at - from <= LISTED_WORDS && !hasFiniteVerb(this.sentence.head(from, at));
  }

  /** A short name of a thing at the end of a list of wishes: "please add dark mode and an API". */
  names(ahead: readonly Token[], start: number): boolean {
    const leaning = ahead.findIndex(({ word }) => LEANING.has(word));
    const name = leaning < 0 ? ahead : ahead.slice(0, leaning);
    if (name.length === 0 || name.length > LISTED_WORDS || hasFiniteVerb(name)) return false;
    const first = name[0]?.word ?? '';
    const end = start + ahead.length;
    if (end < this.sentence.words.length && !this.sentence.isPause(end)) return false;
    return /^(?:an?|um|uma|uns|umas|more|mais|better|melhor)$/.test(first);
  }
}
