import { cueBits, polarity } from './cues.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { type Language } from './language.ts';
import { english } from './lexicon-en.ts';
import { portuguese } from './lexicon-pt.ts';
import { type Span } from './own-words.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token } from './tokens.ts';

/** How a clause is joined to the one before it in its sentence. */
export type Joint = 'sentence' | 'turn' | 'and' | 'pause' | 'cause' | 'listed';

/** A part of a sentence that says one thing; `words` are its folded words joined by spaces. */
export interface Clause extends Span {
  readonly words: string;
  /** The same words apart. */
  readonly list: readonly string[];
  readonly language: Language;
  readonly asked: boolean;
  readonly joint: Joint;
  /** Holds an address or a number by which somebody is reached. */
  readonly contact: boolean;
  /** Most words begin with a capital, as in a signature; not when everything is capitals. */
  readonly titled: boolean;
}

export const lexicons = [english, portuguese] as const;

const CONJUNCTIONS = new Set('and also but plus however though e mas tambem porem contudo so nem'.split(' '));
/** Words by which a new thought begins whatever follows. */
const TURNS = new Set(
  'but however though although except mas porem contudo todavia entretanto excepto exceto infelizmente unfortunately sadly'.split(
    ' ',
  ),
);
const CAUSES = new Set('because porque pois'.split(' '));
/** What follows them describes or explains what stands before. */
const LEANING = new Set(
  'which who whom whose that where when if so such like as for to with without in on at by from of than until unless while whenever especially including instead even que onde quando se para sem com em no na nos nas de do da como por pelo pela ate enquanto especialmente inclusive principalmente sobretudo cujo cuja ao aos'.split(
    ' ',
  ),
);
const SUBJECTS = new Set(
  'i we you it they he she there this that these those my our the your its nobody everyone id ive im theres eu nos voce voces ele ela eles elas isso isto o os as minha meu nosso nossa ninguem alguem todos nao nunca ha no some every each all people please por gostaria gostava preciso queria falta podia podiam seria cada todo toda hoje agora depois now then today sometimes half metade'.split(
    ' ',
  ),
);
/** After a pause they begin a thought whatever follows. */
const PRONOUNS = new Set(
  'i we they he she it eu ele ela eles elas voces isso isto aquilo aquela aquele esse essa ninguem nobody'.split(' '),
);
/** Prepositions by which a place or a time can open a sentence: "no fim do mês dá diferença". */
const FRONTED = new Set('in on at after before by no na nos nas em ao depois por de with com'.split(' '));
/** No rule looks further than that many words for what opens a clause. */
const OPENING_WORDS = 10;
const HEAD_WORDS = 30;
/** Names in a list ("dark mode, SSO and an API") have so many words at the most. */
const LISTED_WORDS = 5;
/** Portuguese; few other words of that length end so. */
const INFINITIVE = /^[a-z]{2,}[aei]r$/;
const PAUSE = /[,:()[\]–—]|\s-+\s|\s[/+&]\s/u;
/** A verb in front of its object looks so in an order, whatever the verb: "swap the chairs", "ponham mais bancos". */
const OBJECT =
  /^(?:the|an?|my|our|your|more|us|me|them|people|all|every|some|less|fewer|o|os|as|um|uma|uns|umas|mais|menos|todos|todas)$/;
const ORDER_PT = /^[a-z]{2,}(?:em|am|ar|er|ir)$/;
/** After a pause they begin an afterthought, often the wish itself. */
const AFTERTHOUGHTS = new Set('maybe perhaps talvez otherwise only'.split(' '));
const OWNERS = new Set('my our your minha meu nossa nosso minhas meus nossos nossas'.split(' '));

const CONTACT = /@[\p{L}\p{N}]|\d[\d ().-]{6,}\d/u;

/** For the patterns, which know "e" only. */
const joined = (list: readonly Token[]): string => list.map(({ word }) => (word === 'eh' ? 'e' : word)).join(' ');
const some = (test: (lexicon: (typeof lexicons)[number]) => boolean): boolean => lexicons.some(test);

const asks = (words: string): boolean => some((lexicon) => lexicon.order.test(words) || lexicon.wish.test(words));
const orders = (words: string): boolean => some((lexicon) => lexicon.order.test(words));

/** Cuts one sentence; knows its gaps, so that every question about a place is answered by looking at a few words. */
class Cutter {
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
    return some((lexicon) => lexicon.subordinate.test(head));
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
    if (some((lexicon) => lexicon.opening.test(said))) return own;
    if (pause && /^(?:no|sem|nem|zero|not|nenhum|nenhuma)$/.test(first)) return own;
    if (pause && (PRONOUNS.has(first) || OWNERS.has(first)) && ahead.length > 2) return own;
    if (pause && AFTERTHOUGHTS.has(first) && ahead.length > 1) return own;
    if (this.looksLikeOrder(ahead) && (asks(head) || (pause && this.lists))) return own;
    if (!pause && INFINITIVE.test(first) && ahead.length > 2 && asks(head)) return own;
    if (this.standsAlone(from, at, ahead, pause)) return own;
    if (this.turnsRound(from, at, start, ahead.length)) return own;
    if ((asks(head) || this.isName(from, at)) && this.names(ahead, start)) return 'listed';
    if (this.lists && !pause && this.isAnotherThing(from, at, start)) return 'listed';
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
    return some(
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
      part.length <= LISTED_WORDS &&
      part.every(({ word }) => !isFiniteVerb(word) && !some((lexicon) => lexicon.sentenceWords.has(word))),
  );
  // "export of customers, jobs and invoices" is one need.
  const one = (filled[0]?.length ?? 0) >= 3 && filled.slice(1).some((part) => part.length === 1);
  return commas > 0 && filled.length >= 3 && names && !one ? filled : null;
}

/** Words at the head that only join a clause to the one before ("and", "because", "mas", "porque"). */
function withoutConnectors(words: readonly Token[]): readonly Token[] {
  let start = 0;
  while (start < words.length - 1 && some((lexicon) => lexicon.connectors.has((words[start] as Token).word)))
    start += 1;
  return words.slice(start);
}

function isTitled(text: string, words: readonly Token[]): boolean {
  const long = words.filter(({ from, to }) => to - from > 2).slice(0, OPENING_WORDS);
  const titled = long.filter(({ from, to }) => /^\p{Lu}.*\p{Ll}/u.test(text.slice(from, to)));
  return titled.length > 1 && titled.length * 3 >= long.length * 2;
}

/** From the words to their span: a sign before the first word ("@design", "#12") and a bracket closing it belong to it. */
function toClause(text: string, words: readonly Token[], about: Pick<Clause, 'asked' | 'joint' | 'language'>): Clause {
  const first = words[0] as Token;
  const last = words.at(-1) as Token;
  const from = /[@#$€£]/u.test(text.charAt(first.from - 1)) ? first.from - 1 : first.from;
  const inner = text.slice(from, last.to);
  const open = inner.lastIndexOf('(') > inner.lastIndexOf(')');
  const to = (open && text.charAt(last.to) === ')') || /[%+€$]/u.test(text.charAt(last.to)) ? last.to + 1 : last.to;
  return {
    from,
    to,
    words: joined(words),
    list: words.map(({ word }) => word),
    contact: CONTACT.test(inner),
    titled: isTitled(text, words),
    ...about,
  };
}

/**
 * The clauses of one paragraph: sentences, cut where a new request, complaint or thought begins.
 * In order, never overlapping; linear in the number of words.
 * @param lists whether a sentence of short names between commas is cut at the commas.
 */
export function clausesOf(text: string, words: readonly Token[], lists: boolean): Clause[] {
  const found: Clause[] = [];
  for (const sentence of sentencesOf(text, words)) {
    const { language } = sentence;
    const keep = (part: readonly Token[], asked: boolean, joint: Joint): void => {
      const own = withoutConnectors(part);
      if (own.length > 0) found.push(toClause(text, own, { asked, joint, language }));
    };
    const list = lists ? listed(text, sentence.words) : null;
    if (list) for (const [at, part] of list.entries()) keep(part, sentence.asked, at === 0 ? 'sentence' : 'listed');
    else {
      const parts = new Cutter(text, sentence, lists).cut();
      for (const [at, part] of parts.entries()) keep(part.words, sentence.asked && at === parts.length - 1, part.joint);
    }
  }
  return found;
}
