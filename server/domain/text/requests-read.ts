import { matchLocale } from '../../contract/locale.ts';
import { type Clause, placeOfWords } from './clauses.ts';
import { languageOfWords, portugueseMarks } from './language.ts';
import { chosenSpans, likelySpans, type LikelySpan } from './likely-spans.ts';
import { type Span } from './own-words.ts';
import { READ_KINDS, READ_NUMBERS, SAID_OF_A_PHRASE } from './phrase-reading.ts';
import { type Phrase } from './phrases.ts';
import { type LiftContext, type LiftedRequest, UNSURE_FROM } from './requests-among.ts';
import { isSamePlace } from './same-place.ts';
import { likelihoodOf } from './scorer.ts';
import { type LiftedKind, saysNothing } from './wording.ts';

/** A clause with its log-odds by words. */
export interface ScoredClause extends Clause {
  readonly score: number;
}

/** From this on a request that was read by its meaning needs no second look. */
export const SURE_BY_MEANING = 0.6;

/** What words say may make a request of a span that its meaning alone finds so likely. */
const LOOKED_AT_FROM = 0.1;
/** The log-odds by words count so much beside those by meaning. */
const WORDS_COUNT = 0.4;
/** Log-odds by words of what is no clause. */
const NO_CLAUSE = -2;
/** With these words no request begins. */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'e', 'mas', 'ou']);
/** Nothing is surer than that. */
const SUREST = 0.9999;

/** How likely a request stands there by its meaning and its words. */
function withWords(confidence: number, place: Span, clauses: readonly ScoredClause[]): number {
  const known = Math.min(SUREST, confidence);
  const score = clauses.find((clause) => isSamePlace(clause, place))?.score ?? NO_CLAUSE;
  return likelihoodOf(Math.log(known / (1 - known)) + WORDS_COUNT * score);
}

/** A word that joins what follows to what stands before, and belongs to neither. */
function onlyJoins({ list: [word, ...more] }: Phrase): boolean {
  return more.length === 0 && word !== undefined && JOINS.has(word);
}

/** The kind that the phrases of a span say most of, all of them together. */
function kindOfSpan({ first, last }: LikelySpan, read: Float32Array): LiftedKind {
  const sums = READ_KINDS.map((_, kind) => {
    let sum = 0;
    for (let at = first; at <= last; at += 1) sum += read[at * READ_NUMBERS + SAID_OF_A_PHRASE + kind] as number;
    return sum;
  });
  return READ_KINDS[sums.indexOf(Math.max(...sums))] as LiftedKind;
}

/**
 * The requests in a comment as a reader of its meaning finds them, believed the more the more their words are those of requests. Linear in
 * its length.
 * @param clauses of the comment, and its phrases, in order.
 * @param read what the reader says of each: `READ_NUMBERS` numbers a phrase.
 * @throws RangeError when that is not of so many phrases.
 */
export function requestsRead(
  comment: string,
  clauses: readonly ScoredClause[],
  phrases: readonly Phrase[],
  read: Float32Array,
  locale: LiftContext['locale'],
): LiftedRequest[] {
  if (read.length !== phrases.length * READ_NUMBERS)
    throw new RangeError(`${read.length} numbers for ${phrases.length} phrases`);
  const said = Float64Array.from({ length: phrases.length * SAID_OF_A_PHRASE }, (_, at) => {
    const phrase = Math.floor(at / SAID_OF_A_PHRASE);
    return read[phrase * READ_NUMBERS + (at % SAID_OF_A_PHRASE)] as number;
  });
  const placeOf = ({ first, last }: LikelySpan): Span => {
    const opens = first < last && onlyJoins(phrases[first] as Phrase) ? first + 1 : first;
    return placeOfWords(comment, (phrases[opens] as Phrase).from, (phrases[last] as Phrase).to);
  };
  const spoken = matchLocale(locale)?.startsWith('pt') ? 'pt' : 'en';
  const whole =
    languageOfWords(
      phrases.flatMap(({ list }) => list),
      portugueseMarks(comment),
    ) ?? spoken;
  return chosenSpans(likelySpans(said), placeOf, LOOKED_AT_FROM).flatMap((span): LiftedRequest[] => {
    const own = phrases.slice(span.first, span.last + 1);
    const place = placeOf(span);
    const near = clausesNear(clauses, own);
    const likelihood = withWords(span.confidence, place, near);
    if (likelihood < UNSURE_FROM || saysNothing(own.map(({ words }) => words).join(' '))) return [];
    const text = comment.slice(place.from, place.to);
    return [
      {
        ...place,
        text,
        kind: kindOfSpan(span, read),
        confidence: Math.min(0.99, Math.round(likelihood * 100) / 100),
        sure: likelihood >= SURE_BY_MEANING,
        language:
          languageOfWords(
            own.flatMap(({ list }) => list),
            portugueseMarks(text),
          ) ?? whole,
      },
    ];
  });
}

/** Those in which the phrases lie, so that not all are looked through for each span. */
function clausesNear(clauses: readonly ScoredClause[], phrases: readonly Phrase[]): readonly ScoredClause[] {
  const inside = phrases.map(({ clause }) => clause).filter((clause) => clause >= 0);
  const first = inside[0];
  return first === undefined ? [] : clauses.slice(first, (inside.at(-1) as number) + 1);
}
