import { type Language } from './language.ts';
import { joined, someLexicon } from './lexicons.ts';
import { namesInList } from './listed-names.ts';
import { type Span } from './own-words.ts';
import { type Joint, SentenceCutter } from './sentence-cutter.ts';
import { sentencesOf } from './sentences.ts';
import { type Token } from './tokens.ts';

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

const CONTACT = /@[\p{L}\p{N}]|\d[\d ().-]{6,}\d/u;
/** A signature shows in its first words. */
const TITLED_WORDS = 10;

/** Words at the head that only join a clause to the one before ("and", "because", "mas", "porque"). */
function withoutConnectors(words: readonly Token[]): readonly Token[] {
  let start = 0;
  while (start < words.length - 1 && someLexicon((lexicon) => lexicon.connectors.has((words[start] as Token).word)))
    start += 1;
  return words.slice(start);
}

function isTitled(text: string, words: readonly Token[]): boolean {
  const long = words.filter(({ from, to }) => to - from > 2).slice(0, TITLED_WORDS);
  const titled = long.filter(({ from, to }) => /^\p{Lu}.*\p{Ll}/u.test(text.slice(from, to)));
  return titled.length > 1 && titled.length * 3 >= long.length * 2;
}

/** What closes what was opened; a straight quotation mark does both in turn. */
const OPENED_BY: Readonly<Record<string, string>> = { ')': '(', '”': '“', '»': '«' };

function closesWhatIsOpen(inner: string, mark: string): boolean {
  if (mark === '"') return inner.split(mark).length % 2 === 0;
  const opening = OPENED_BY[mark];
  return opening !== undefined && inner.lastIndexOf(opening) > inner.lastIndexOf(mark);
}

/** Where some words stand: a sign before the first ("@design", "#12") and a bracket or quotation closing behind the last belong to them. */
export function placeOfWords(text: string, from: number, to: number): Span {
  const start = /[@#$€£]/u.test(text.charAt(from - 1)) ? from - 1 : from;
  const next = text.charAt(to);
  const closes = /[%+€$]/u.test(next) || closesWhatIsOpen(text.slice(start, to), next);
  return { from: start, to: closes ? to + 1 : to };
}

function toClause(text: string, words: readonly Token[], about: Pick<Clause, 'asked' | 'joint' | 'language'>): Clause {
  const { from, to } = placeOfWords(text, (words[0] as Token).from, (words.at(-1) as Token).to);
  return {
    from,
    to,
    words: joined(words),
    list: words.map(({ word }) => word),
    contact: CONTACT.test(text.slice(from, to)),
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
    const list = lists ? namesInList(text, sentence.words) : null;
    if (list) for (const [at, part] of list.entries()) keep(part, sentence.asked, at === 0 ? 'sentence' : 'listed');
    else {
      const parts = new SentenceCutter(text, sentence, lists).cut();
      for (const [at, part] of parts.entries()) keep(part.words, sentence.asked && at === parts.length - 1, part.joint);
    }
  }
  return found;
}
