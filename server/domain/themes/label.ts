import { guessLanguage, type Language } from '../text/language.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { ENDS, JOINTS, LEAD } from './label-phrases.ts';

/** A request as far as naming its theme goes. */
export interface Voice {
  readonly text: string;
  readonly language: Language;
  /** Cosine with the centre of its theme, 0 when unknown. */
  readonly nearness: number;
}

export interface Label {
  readonly label: string;
  readonly language: Language;
}

const LONGEST = 6;
/** No label is looked for beyond that many words: what is wanted is said early. */
const LOOKED_AT = 40;
const LOOKED_AT_CHARACTERS = 400;
/** Naming a large theme needs no more voices than that. */
const VOICES = 200;

const isJoint = ({ word }: Token): boolean => JOINTS.has(word);

/** "sign-on" and "e-mail" are one word where names are concerned. */
function hyphenated(text: string): Token[] {
  const list: Token[] = [];
  for (const token of tokens(text)) {
    const last = list.at(-1);
    if (last && token.from === last.to + 1 && text.charAt(last.to) === '-')
      list[list.length - 1] = { from: last.from, to: token.to, word: `${last.word}-${token.word}` };
    else list.push(token);
  }
  return list;
}

/** Words without the phrases that begin a request; never empty unless the words were. */
function withoutLead(list: readonly Token[]): readonly Token[] {
  let rest = list;
  for (let round = 0; round < LONGEST * 2; round += 1) {
    const lead = LEAD.exec(rest.map((token) => token.word).join(' '));
    if (!lead) break;
    rest = rest.slice(lead[0].trim().split(' ').length);
  }
  return rest;
}

/** Words up to the first pause or reason. */
function untilPause(text: string, list: readonly Token[], language: Language): readonly Token[] {
  const ends = ENDS[language];
  for (let at = 1; at < list.length; at += 1) {
    const { word } = list[at] as Token;
    const gap = text.slice((list[at - 1] as Token).to, (list[at] as Token).from);
    if (/[.,;:!?()\n\r"“”«»–—…]|\s-+\s/u.test(gap) || ends.has(word)) return list.slice(0, at);
    // "… para limpar a lista" is a purpose, "… para o Excel" is not.
    if (at > 1 && word === 'para' && /[aei]r$/.test(list[at + 1]?.word ?? '')) return list.slice(0, at);
  }
  return list;
}

function withoutJointsAtEnd(list: readonly Token[]): readonly Token[] {
  let end = list.length;
  while (end > 1 && isJoint(list[end - 1] as Token)) end -= 1;
  return list.slice(0, end);
}

/** At most `LONGEST` words, cut before a joint; null when no cut leaves two words. */
function shortened(list: readonly Token[]): readonly Token[] | null {
  if (list.length <= LONGEST) return list;
  for (let end = LONGEST; end >= 2; end -= 1)
    if (isJoint(list[end] as Token)) return withoutJointsAtEnd(list.slice(0, end));
  return null;
}

function written(text: string, list: readonly Token[]): string {
  const first = list[0] as Token;
  const from = /[@#]/u.test(text.charAt(first.from - 1)) ? first.from - 1 : first.from;
  const label = text.slice(from, (list.at(-1) as Token).to).replace(/\s+/gu, ' ');
  const [head = ''] = label;
  // "iPad" and "eSocial" keep the spelling of their own.
  return /^\p{Ll}\p{Lu}/u.test(label) ? label : head.toUpperCase() + label.slice(head.length);
}

/**
 * What a request asks for, as a short phrase of its own words in sentence case: without "please add", "gostaria de"
 * and the like, without the reason that follows, six words at the most.
 * @returns null when the words give no such phrase.
 */
export function objectOf(text: string): string | null {
  const found = objectWords(text, guessLanguage(text) ?? 'en');
  return found && written(text, found);
}

function objectWords(text: string, language: Language): readonly Token[] | null {
  const all = hyphenated(text.slice(0, LOOKED_AT_CHARACTERS)).slice(0, LOOKED_AT);
  const phrase = withoutJointsAtEnd(untilPause(text, withoutLead(all), language));
  const short = phrase.length === 0 ? null : shortened(phrase);
  if (short === null || short.length === 0) return null;
  return short.every(isJoint) ? null : short;
}

/** The first words of a text, for want of a better name. */
function beginning(text: string, language: Language): string {
  const all = hyphenated(text.slice(0, LOOKED_AT_CHARACTERS));
  if (all.length === 0) return text.trim().slice(0, 40);
  const cut = withoutJointsAtEnd(untilPause(text, all, language).slice(0, LONGEST));
  return written(text, cut.length > 1 ? cut : withoutJointsAtEnd(all.slice(0, LONGEST)));
}

/**
 * The name of a theme, taken from the words of its requests: the phrase that the most of them share, of one near the
 * centre; the beginning of the most central request when none gives a phrase.
 * @param voices nearest to the centre first; the first 200 are heard.
 * @param language used when someone spoke it, else any.
 * @returns null for no voices.
 */
export function labelOf(voices: readonly Voice[], language?: Language): Label | null {
  const own = voices.filter((voice) => voice.language === language);
  const heard = (own.length > 0 ? own : voices).slice(0, VOICES);
  const [medoid] = heard;
  if (!medoid) return null;
  const shares = new Map<string, number>();
  for (const { text } of heard)
    for (const word of new Set(hyphenated(text.slice(0, LOOKED_AT_CHARACTERS)).map((token) => token.word)))
      shares.set(word, (shares.get(word) ?? 0) + 1 / heard.length);

  let best: { label: string; language: Language; score: number } | null = null;
  for (const voice of heard) {
    const phrase = objectWords(voice.text, voice.language);
    if (!phrase) continue;
    const telling = phrase.filter((token) => !isJoint(token));
    const shared = telling.reduce((sum, { word }) => sum + (shares.get(word) ?? 0), 0) / telling.length;
    // Two to four words name a thing best; one is vague, six are a sentence.
    const length = phrase.length === 1 ? -0.1 : phrase.length <= 4 ? 0.1 : 0;
    const score = shared + 0.25 * voice.nearness + length;
    if (best === null || score > best.score + 1e-9)
      best = { label: written(voice.text, phrase), language: voice.language, score };
  }
  if (best) return { label: best.label, language: best.language };
  return { label: beginning(medoid.text, medoid.language), language: medoid.language };
}
