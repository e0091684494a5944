import type { Language } from '../text/language.ts';
import { tokens } from '../text/tokens.ts';
import { words } from '../text/lexicon.ts';
import { foldText } from '../text/fold.ts';
import { clausesOf, hasOwnSpelling, word, wordsOf, written } from './naming/clause.ts';
import { candidatesIn, type Candidate } from './naming/phrases.ts';
import type { PhraseKind } from './naming/frame.ts';
import { ownWordsOf } from './naming/own-words.ts';
import { isEuropean } from './naming/portuguese-variety.ts';
import { isPieceOfSentence, saysNothing } from './naming/sentence.ts';
import { faultsOfName } from './naming/well-formed.ts';

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

/** Naming a large theme needs no more voices than that. */
const VOICES = 60;
/** An old name stays until another one is better by that much. */
const HYSTERESIS = 0.12;

/** How much the way in which a phrase was found speaks for it. */
const BY_KIND: Record<PhraseKind, number> = {
  asked: 0.12,
  bare: 0.1,
  turned: 0.12,
  kept: -0.04,
  derived: -0.02,
  headline: -0.15,
  guessed: -0.3,
};
/** One word is vague, six are a sentence. */
const BY_LENGTH = [-1, -0.3, 0.08, 0.12, 0.08, 0, -0.08];
/** A name in two languages is one for nobody, while there is another. */
const IN_TWO_LANGUAGES = 0.3;
/** A request that says nothing else is a label already. */
const SAID_PLAINLY = 0.2;
const LATER_CLAUSE = 0.03;
/** So many of the words that most share belong into the name. */
const TOPICS = 3;
const TOPIC_FROM = 0.3;

const SMALL = words(
  'larger bigger higher lower fewer less simpler clearer cheaper shorter longer smaller reliable modern flexible accurate automatic ' +
    'maior maiores menor menores menos rapido rapida rapidos rapidas simples claro clara barato estavel estaveis moderno automatica automatico ' +
    'a an the to for in on with from by of at into and or per via more better faster easier app feature option ability users user able system ' +
    'o os um uma uns umas de do da dos das em no na nos nas para por com sem e ou ao aos as mais melhor opcao sistema aplicativo aplicacao',
);

/** Words of one family, by their first letters: "invoice" and "invoices", "exportar" and "exportação". */
const stem = (key: string): string => key.replace(/s$/, '').slice(0, 5);

const stemsOf = (keys: readonly string[]): string[] => [...new Set(keys.filter((key) => !SMALL.has(key)).map(stem))];

interface Hearing {
  /** Share of the voices in which a family of words stands. */
  readonly shares: ReadonlyMap<string, number>;
  /** Sum of the shares of those that most share. */
  readonly topics: number;
}

function hear(voices: readonly Voice[]): Hearing {
  const shares = new Map<string, number>();
  for (const { text } of voices)
    for (const one of stemsOf(
      tokens(text.slice(0, 500))
        .map(({ word }) => word)
        .filter((word) => word.length > 2),
    ))
      shares.set(one, (shares.get(one) ?? 0) + 1 / voices.length);
  return { shares, topics: 0 };
}

function agreement(keys: readonly string[], { shares, topics }: Hearing): number {
  const own = stemsOf(keys.flatMap((key) => key.split('-')));
  if (own.length === 0) return 0;
  const sum = own.reduce((total, one) => total + (shares.get(one) ?? 0), 0);
  return 0.6 * (sum / own.length) + 0.6 * Math.min(1, topics === 0 ? 1 : sum / topics);
}

function scoreOf({ keys, kind, clause, whole, isMixed }: Candidate, nearness: number, hearing: Hearing): number {
  return (
    agreement(keys, hearing) +
    0.25 * nearness +
    BY_KIND[kind] +
    (isMixed ? -IN_TWO_LANGUAGES : 0) +
    (whole ? SAID_PLAINLY : 0) +
    (BY_LENGTH[Math.min(keys.length, BY_LENGTH.length - 1)] ?? 0) -
    LATER_CLAUSE * clause
  );
}

/**
 * The name of a theme from what its requests say: each gives short noun phrases for what it asks for, and the one that
 * lies nearest the centre, holds the words that most share and is best formed is taken. A name the theme had before
 * stays while it is nearly as good. When no request gives a phrase, the shortest one's own words.
 * @param voices nearest to the centre first; the first 60 of the language are heard.
 * @param language used when someone spoke it, else any.
 * @param previous the name it has in this language.
 * @returns null for no voices.
 */
export function labelOf(voices: readonly Voice[], language?: Language, previous?: string): Label | null {
  const own = voices.filter((voice) => voice.language === language);
  const heard = (own.length > 0 ? own : voices).slice(0, VOICES);
  const [medoid] = heard;
  if (!medoid) return null;
  const spoken = own.length > 0 ? medoid.language : mostSpoken(heard);
  const chorus = heard.filter((voice) => voice.language === spoken);
  const european =
    spoken === 'pt' &&
    isEuropean(
      chorus.map(({ text }) => text),
      previous,
    );
  const found = chorus.map((voice) => ({ voice, candidates: candidatesIn(voice.text, voice.language, european) }));
  const { shares } = hear(chorus);
  // What most share is counted over what is asked for, not over what is said around it.
  const asked = new Map<string, number>();
  for (const { candidates } of found)
    for (const one of new Set(candidates.flatMap(({ keys }) => stemsOf(keys.flatMap((key) => key.split('-'))))))
      asked.set(one, (asked.get(one) ?? 0) + 1 / chorus.length);
  const topics = [...asked.values()]
    .filter((share) => share >= TOPIC_FROM)
    .sort((a, b) => b - a)
    .slice(0, TOPICS)
    .reduce((sum, share) => sum + share, 0);
  const hearing: Hearing = { shares, topics };

  const before = previous === undefined ? null : foldText(previous);
  let best: { name: string; score: number } | null = null;
  let old: number | null = null;
  for (const { voice, candidates } of found)
    for (const one of candidates) {
      // A piece of a sentence is no name, and a single word of one says nothing.
      if (!one.sound) continue;
      if (one.kind === 'guessed' && one.keys.length === 1) continue;
      const score = scoreOf(one, voice.nearness, hearing);
      if (best === null || score > best.score + 1e-9) best = { name: one.name, score };
      if (before !== null && foldText(one.name) === before) old = Math.max(old ?? -Infinity, score);
    }
  old ??= previous === undefined ? null : standing(previous, spoken, hearing);
  if (best && old !== null && best.score - old <= HYSTERESIS) return { label: previous!, language: spoken };
  return { label: best ? respelt(best.name, chorus) : inOwnWords(chorus, previous), language: spoken };
}

/** How good a name is that no request heard now gives any more: null when its words are not all in use, or it is no name. */
function standing(name: string, language: Language, hearing: Hearing): number | null {
  const keys = tokens(name).map(({ word: key }) => key);
  const said = wordsOf(name);
  if (isPieceOfSentence(said, 'bare', language) || saysNothing(said)) return null;
  const stems = stemsOf(keys);
  if (faultsOfName(name, language).length > 0 || stems.length === 0) return null;
  if (stems.some((one) => !hearing.shares.has(one))) return null;
  return agreement(keys, hearing) + (BY_LENGTH[Math.min(keys.length, BY_LENGTH.length - 1)] ?? 0) + BY_KIND.asked;
}

const ACCENTS = /[\u00c0-\u024f]/gu;

/** Accents, and capitals where a word has some beside its first letter. */
function marksOf(text: string): number {
  return (text.match(ACCENTS)?.length ?? 0) + (hasOwnSpelling(text) ? (text.match(/\p{Lu}/gu)?.length ?? 0) : 0);
}

/** Each word as those spell it who spell it best: with its accents and its capitals. */
function respelt(name: string, voices: readonly Voice[]): string {
  const best = new Map<string, { text: string; marks: number }>();
  for (const { text } of voices)
    for (const clause of clausesOf(text))
      for (const one of clause) {
        const marks = marksOf(one.text);
        if (marks > (best.get(one.key)?.marks ?? 0)) best.set(one.key, { text: one.text, marks });
      }
  const words = name.split(' ').map((part) => {
    // "e" and "é", "da" and "dá" are words of their own.
    const better = part.length < 3 ? undefined : best.get(foldText(part).replace(/['’]/gu, ''));
    return word(marksOf(part) < (better?.marks ?? 0) ? better!.text : part);
  });
  return written(words);
}

function mostSpoken(voices: readonly Voice[]): Language {
  const portuguese = voices.filter(({ language }) => language === 'pt').length;
  return portuguese * 2 > voices.length ? 'pt' : portuguese * 2 === voices.length ? voices[0]!.language : 'en';
}

/** Own words shorter than that say little, in characters. */
const TELLING = 14;

/** The words of the shortest voice that says something; those that are the name already stay while somebody says them. */
function inOwnWords(voices: readonly Voice[], previous?: string): string {
  const said = voices.map(({ text, language }) => ownWordsOf(text, language));
  if (previous !== undefined && said.includes(previous)) return previous;
  const telling = said.filter((one) => one.length >= TELLING);
  return (telling.length > 0 ? telling : said).reduce((shortest, one) =>
    one.length < shortest.length ? one : shortest,
  );
}
