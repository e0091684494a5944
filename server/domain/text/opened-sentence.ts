import { cueBits, polarity } from './cues.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { LEANING } from './joining-words.ts';
import { type Language } from './language.ts';
import { joined, someLexicon } from './lexicons.ts';
import { type Sentence } from './sentences.ts';
import { type Token } from './tokens.ts';

/** No rule looks further than that many words for what opens a clause. */
export const OPENING_WORDS = 10;
const HEAD_WORDS = 30;
const PAUSE = /[,:()[\]–—]|\s-+\s|\s[/+&]\s/u;

export const hasFiniteVerb = (words: readonly Token[]): boolean => words.some(({ word }) => isFiniteVerb(word));

/** A sentence with its gaps, so that every question about a place in it is answered by looking at a few words. */
export class OpenedSentence {
  readonly words: readonly Token[];
  readonly language: Language;
  private readonly bits: readonly number[];
  private readonly pauses: readonly boolean[];

  constructor(text: string, { words, language }: Sentence) {
    this.words = words;
    this.language = language;
    this.bits = words.map(({ word }) => cueBits(word, language));
    let open = false;
    this.pauses = words.map(({ from }, at) => {
      const gap = at === 0 ? '' : text.slice((words[at - 1] as Token).to, from);
      const inside = open;
      if (/[()]/u.test(gap)) open = gap.lastIndexOf('(') > gap.lastIndexOf(')');
      // What stands in brackets belongs to what stands before.
      return PAUSE.test(gap) && !(inside && open) && !(open && !inside);
    });
  }

  word(at: number): string {
    return this.words[at]?.word ?? '';
  }

  isPause(at: number): boolean {
    return this.pauses[at] ?? false;
  }

  /** Whether what begins at `at` is subordinate: "when I open it". */
  leans(at: number): boolean {
    const head = joined(this.words.slice(at, at + OPENING_WORDS));
    return someLexicon((lexicon) => lexicon.subordinate.test(head));
  }

  /** What stands before `at` since `from`, its first words: looking at more would take ever longer in a sentence without end. */
  head(from: number, at: number): readonly Token[] {
    return this.words.slice(from, Math.min(at, from + HEAD_WORDS));
  }

  /** Words from `at` to the next pause, some at the most. */
  ahead(at: number): readonly Token[] {
    let end = at + 1;
    while (end < this.words.length && end < at + OPENING_WORDS && !this.isPause(end)) end += 1;
    return this.words.slice(at, end);
  }

  /** Good words less bad ones of a stretch. */
  side(from: number, to: number): number {
    return polarity(this.bits.slice(from, to));
  }

  /** Past "se der," and "if possible,": asides between pauses. */
  afterAside(start: number): number {
    if (!LEANING.has(this.word(start))) return start;
    for (let at = start + 1; at < this.words.length && at <= start + 3; at += 1) if (this.isPause(at)) return at;
    return start;
  }
}
