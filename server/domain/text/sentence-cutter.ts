import { cueBits, polarity } from './cues.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import {
  AFTERTHOUGHTS,
  CAUSES,
  CONJUNCTIONS,
  FRONTED,
  INFINITIVE,
  LEANING,
  OBJECT,
  ORDER_PT,
  OWNERS,
  PRONOUNS,
  SUBJECTS,
  TURNS,
} from './joining-words.ts';
import { type Language } from './language.ts';
import { asks, joined, orders, someLexicon } from './lexicons.ts';
import { type Sentence } from './sentences.ts';
import { type Token } from './tokens.ts';

/** How a clause is joined to the one before it in its sentence. */
export type Joint = 'sentence' | 'turn' | 'and' | 'pause' | 'cause' | 'listed';

/** No rule looks further than that many words for what opens a clause. */
const OPENING_WORDS = 10;
const HEAD_WORDS = 30;
/** Names in a list ("dark mode, SSO and an API") have so many words at the most. */
export const LISTED_WORDS = 5;
const PAUSE = /[,:()[\]–—]|\s-+\s|\s[/+&]\s/u;

/** Cuts one sentence; knows its gaps, so that every question about a place is answered by looking at a few words. */
export class SentenceCutter {
  private readonly words: readonly Token[];
  private readonly language: Language;
  private readonly lists: boolean;
  private readonly bits: readonly number[];
  private readonly pauses: readonly boolean[];

  constructor(text: string, { words, language }: Sentence, lists: boolean) {
    this.words = words;
    this.language = language;
    this.lists = lists;
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

  cut(): { words: readonly Token[]; joint: Joint }[] {
    const parts: { words: readonly Token[]; joint: Joint }[] = [];
    let from = 0;
    let joint: Joint = 'sentence';
    let leaning = this.leans(0);
    for (let at = 1; at < this.words.length; at += 1) {
      const next = this.jointAt(from, at, leaning);
      // "When I open it, the app closes": the first pause after a leaning head is no end.
      if (leaning && this.isPause(at)) leaning = false;
      if (next === null) continue;
      parts.push({ words: this.words.slice(from, at), joint });
      from = at;
      joint = next;
      leaning = this.leans(at);
    }
    parts.push({ words: this.words.slice(from), joint });
    return parts;
  }

  private word(at: number): string {
    return this.words[at]?.word ?? '';
  }

  private isPause(at: number): boolean {
    return this.pauses[at] ?? false;
  }

  private leans(at: number): boolean {
    const head = joined(this.words.slice(at, at + OPENING_WORDS));
    return someLexicon((lexicon) => lexicon.subordinate.test(head));
  }

  /** What stands before `at` since `from`, its first words: looking at more would take ever longer in a sentence without end. */
  private head(from: number, at: number): readonly Token[] {
    return this.words.slice(from, Math.min(at, from + HEAD_WORDS));
  }

  /** Words from `at` to the next pause, some at the most. */
  private ahead(at: number): readonly Token[] {
    let end = at + 1;
    while (end < this.words.length && end < at + OPENING_WORDS && !this.isPause(end)) end += 1;
    return this.words.slice(at, end);
  }

  private jointAt(from: number, at: number, leaning: boolean): Joint | null {
    const here = this.word(at);
    const pause = this.isPause(at);
    const conjunction = CONJUNCTIONS.has(here) || here === 'or' || here === 'ou';
    if (TURNS.has(here) && at < this.words.length - 1 && !(leaning && !pause && at - from < 3)) return 'turn';
    if (here === 'so' && this.word(at + 1) === 'que') return 'turn';
    if (CAUSES.has(here) && this.words.length - at > 2) return 'cause';
    if (!pause && !conjunction) return null;
    if (here === 'so' && !pause) return null;
    const head = joined(this.words.slice(from, Math.min(at, from + OPENING_WORDS)));
    if (pause && this.greets(head)) return 'pause';
    if (leaning) return null;
    const own: Joint = conjunction ? 'and' : 'pause';
    const start = this.afterAside(conjunction ? at + 1 : at);
    if (start >= this.words.length) return null;
    const first = this.word(start);
    const ahead = this.ahead(start);
    const said = joined(ahead);
    if (pause && first === 'no' && (this.language === 'en' || this.word(from) === 'no')) return own;
    if (pause && first === 'sem' && polarity(this.bits.slice(from, Math.min(at, from + HEAD_WORDS))) > 0) return own;
    if (orders(said) && (asks(head) || (pause && this.lists))) return own;
    if (here === 'or' || here === 'ou') return null;
    if (LEANING.has(first)) {
      if (pause && conjunction && this.leans(start)) return own;
      return pause && FRONTED.has(first) && this.opensWithPlace(from, at, ahead) ? own : null;
    }
    if (someLexicon((lexicon) => lexicon.opening.test(said))) return own;
    if (pause && /^(?:no|sem|nem|zero|not|nenhum|nenhuma)$/.test(first)) return own;
    if (pause && (PRONOUNS.has(first) || OWNERS.has(first)) && ahead.length > 2) return own;
    if (pause && AFTERTHOUGHTS.has(first) && ahead.length > 1) return own;
    if (this.looksLikeOrder(ahead) && (asks(head) || (pause && this.lists))) return own;
    if (!pause && INFINITIVE.test(first) && ahead.length > 2 && asks(head)) return own;
    if (this.standsAlone(from, at, ahead, pause)) return own;
    if (this.turnsRound(from, at, start, ahead.length)) return own;
    if ((asks(head) || this.isName(from, at)) && this.names(ahead, start)) return 'listed';
    if (this.lists && !pause && this.isAnotherThing(from, at, start)) return 'listed';
    if (this.lists && pause && this.isNextThing(from, at, ahead)) return 'listed';
    return null;
  }

  /** Past "se der," and "if possible,": asides between pauses. */
  private afterAside(start: number): number {
    if (!LEANING.has(this.word(start))) return start;
    for (let at = start + 1; at < this.words.length && at <= start + 3; at += 1) if (this.isPause(at)) return at;
    return start;
  }

  private opensWithPlace(from: number, at: number, ahead: readonly Token[]): boolean {
    const verb = ahead.findIndex(({ word }) => isFiniteVerb(word));
    if (
      verb < 2 ||
      ahead.slice(0, verb).some(({ word }) => /^(?:que|which|that|who|when|quando|where|onde|if|se)$/.test(word))
    )
      return false;
    return this.head(from, at).some(({ word }) => isFiniteVerb(word));
  }

  private greets(head: string): boolean {
    return someLexicon(
      (lexicon) => lexicon.greeting.test(head) && head.replace(lexicon.greeting, '').trim().split(' ').length <= 2,
    );
  }

  /** A subject and a verb of its own, after something that was a sentence itself. */
  private standsAlone(from: number, at: number, ahead: readonly Token[], pause: boolean): boolean {
    const verb = ahead.findIndex(({ word }) => isFiniteVerb(word));
    if (verb < 0 || verb > 6) return false;
    const first = ahead[0]?.word ?? '';
    if (verb === 0 && !SUBJECTS.has(first) && !(pause && this.language === 'pt')) return false;
    if (!pause && !SUBJECTS.has(first)) return false;
    const before = this.head(from, at);
    return (
      this.lists ||
      before.length > 2 ||
      before.some(({ word }) => isFiniteVerb(word)) ||
      polarity(this.bits.slice(from, from + before.length)) !== 0
    );
  }

  /** Praise on one side, blame on the other: "bom atendimento, entrega péssima". */
  private turnsRound(from: number, at: number, start: number, length: number): boolean {
    const before = polarity(this.bits.slice(Math.max(from, at - OPENING_WORDS), at));
    const after = polarity(this.bits.slice(start, start + length));
    if (before * after < 0) return true;
    // "mensalidade salgada e metade das esteiras quebrada": two verdicts without a verb.
    const both = [...this.head(from, at), ...this.words.slice(start, start + length)];
    return before * after > 0 && at - from > 1 && length > 1 && !both.some(({ word }) => isFiniteVerb(word));
  }

  /** Two names of several words side by side are two wishes: "a weekly menu in the app and bigger lockers". */
  private isAnotherThing(from: number, at: number, start: number): boolean {
    const right = this.words.slice(start, start + OPENING_WORDS);
    if (at - from < 2 || right.length < 3 || SUBJECTS.has(this.word(start))) return false;
    return !right.some(({ word }) => isFiniteVerb(word));
  }

  /** "Room for bicycles, lockers with a key": a name of several words after a pause, where nothing before has a verb. */
  private isNextThing(from: number, at: number, ahead: readonly Token[]): boolean {
    if (at - from < 2 || ahead.length < 2 || SUBJECTS.has(ahead[0]?.word ?? '')) return false;
    return ![...this.head(from, at), ...ahead].some(({ word }) => isFiniteVerb(word));
  }

  /** What could be ordered to be done: a verb and its object. */
  private looksLikeOrder(ahead: readonly Token[]): boolean {
    const [first = '', second = ''] = ahead.slice(0, 2).map(({ word }) => word);
    if (ahead.length < 3 || !OBJECT.test(second) || LEANING.has(first) || SUBJECTS.has(first) || OBJECT.test(first))
      return false;
    return this.language === 'pt' ? ORDER_PT.test(first) : !isFiniteVerb(first) || orders(joined(ahead));
  }

  /** Where wishes were asked for: words without a verb, the name of a thing. */
  private isName(from: number, at: number): boolean {
    return this.lists && at - from <= LISTED_WORDS && !this.head(from, at).some(({ word }) => isFiniteVerb(word));
  }

  /** A short name of a thing at the end of a list of wishes: "please add dark mode and an API". */
  private names(ahead: readonly Token[], start: number): boolean {
    const leaning = ahead.findIndex(({ word }) => LEANING.has(word));
    const name = leaning < 0 ? ahead : ahead.slice(0, leaning);
    if (name.length === 0 || name.length > LISTED_WORDS || name.some(({ word }) => isFiniteVerb(word))) return false;
    const first = name[0]?.word ?? '';
    const end = start + ahead.length;
    if (end < this.words.length && !this.isPause(end)) return false;
    return /^(?:an?|um|uma|uns|umas|more|mais|better|melhor)$/.test(first);
  }
}
