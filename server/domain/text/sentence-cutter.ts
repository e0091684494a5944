import {
  CONJUNCTIONS,
  AFTERTHOUGHTS,
  CAUSES,
  FRONTED,
  INFINITIVE,
  LEANING,
  OWNERS,
  PRONOUNS,
  TURNS,
} from './joining-words.ts';
import { asks, joined, orders, someLexicon } from './lexicons.ts';
import { OpenedSentence, OPENING_WORDS } from './opened-sentence.ts';
import { Openings } from './openings.ts';
import { type Sentence } from './sentences.ts';
import { type Token } from './tokens.ts';

/** How a clause is joined to the one before it in its sentence. */
export type Joint = 'sentence' | 'turn' | 'and' | 'pause' | 'cause' | 'listed';

/** Cuts one sentence where a new request, complaint or thought begins. */
export class SentenceCutter {
  private readonly sentence: OpenedSentence;
  private readonly openings: Openings;
  private readonly lists: boolean;

  constructor(text: string, sentence: Sentence, lists: boolean) {
    this.sentence = new OpenedSentence(text, sentence);
    this.openings = new Openings(this.sentence, lists);
    this.lists = lists;
  }

  cut(): { words: readonly Token[]; joint: Joint }[] {
    const parts: { words: readonly Token[]; joint: Joint }[] = [];
    let from = 0;
    let joint: Joint = 'sentence';
    let leaning = this.sentence.leans(0);
    for (let at = 1; at < this.sentence.words.length; at += 1) {
      const next = this.jointAt(from, at, leaning);
      // "When I open it, the app closes": the first pause after a leaning head is no end.
      if (leaning && this.sentence.isPause(at)) leaning = false;
      if (next === null) continue;
      parts.push({ words: this.sentence.words.slice(from, at), joint });
      from = at;
      joint = next;
      leaning = this.sentence.leans(at);
    }
    parts.push({ words: this.sentence.words.slice(from), joint });
    return parts;
  }

  private jointAt(from: number, at: number, leaning: boolean): Joint | null {
    const here = this.sentence.word(at);
    const pause = this.sentence.isPause(at);
    const conjunction = CONJUNCTIONS.has(here) || here === 'or' || here === 'ou';
    if (TURNS.has(here) && at < this.sentence.words.length - 1 && !(leaning && !pause && at - from < 3)) return 'turn';
    if (here === 'so' && this.sentence.word(at + 1) === 'que') return 'turn';
    if (CAUSES.has(here) && this.sentence.words.length - at > 2) return 'cause';
    if (!pause && !conjunction) return null;
    if (here === 'so' && !pause) return null;
    const head = joined(this.sentence.words.slice(from, Math.min(at, from + OPENING_WORDS)));
    if (pause && this.openings.greets(head)) return 'pause';
    if (leaning) return null;
    const own: Joint = conjunction ? 'and' : 'pause';
    const start = this.sentence.afterAside(conjunction ? at + 1 : at);
    if (start >= this.sentence.words.length) return null;
    const first = this.sentence.word(start);
    const ahead = this.sentence.ahead(start);
    const said = joined(ahead);
    if (pause && first === 'no' && (this.sentence.language === 'en' || this.sentence.word(from) === 'no')) return own;
    if (pause && first === 'sem' && this.sentence.side(from, from + this.sentence.head(from, at).length) > 0)
      return own;
    if (orders(said) && (asks(head) || (pause && this.lists))) return own;
    if (here === 'or' || here === 'ou') return null;
    if (LEANING.has(first)) {
      if (pause && conjunction && this.sentence.leans(start)) return own;
      return pause && FRONTED.has(first) && this.openings.opensWithPlace(from, at, ahead) ? own : null;
    }
    if (someLexicon((lexicon) => lexicon.opening.test(said))) return own;
    if (pause && /^(?:no|sem|nem|zero|not|nenhum|nenhuma)$/.test(first)) return own;
    if (pause && (PRONOUNS.has(first) || OWNERS.has(first)) && ahead.length > 2) return own;
    if (pause && AFTERTHOUGHTS.has(first) && ahead.length > 1) return own;
    if (this.openings.looksLikeOrder(ahead) && (asks(head) || (pause && this.lists))) return own;
    if (!pause && INFINITIVE.test(first) && ahead.length > 2 && asks(head)) return own;
    if (this.openings.standsAlone(from, at, ahead, pause)) return own;
    if (this.openings.turnsRound(from, at, start, ahead.length)) return own;
    if ((asks(head) || this.openings.isName(from, at)) && this.openings.names(ahead, start)) return 'listed';
    if (this.lists && !pause && this.openings.isAnotherThing(from, at, start)) return 'listed';
    if (this.lists && pause && this.openings.isNextThing(from, at, ahead)) return 'listed';
    return null;
  }
}
