import { matchLocale } from '../../contract/locale.ts';
import { scoresByMeaning } from './clause-meaning.ts';
import { featuresOf } from './clause-features.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { cueBits, cueNames, hasCue } from './cues.ts';
import { type Language, languageOfWords, portugueseMarks } from './language.ts';
import { ownWords } from './own-words.ts';
import { readWords } from './reading.ts';
import { likelihoodOf, scoreByWords } from './scorer.ts';
import { kindOf, type LiftedKind, saysNothing, wordingOf } from './wording.ts';

export type { LiftedKind } from './wording.ts';

/** The question that was answered: what to add or change ("wish"), or why the score ("why"). */
export interface LiftContext {
  readonly question: 'wish' | 'why';
  /** BCP 47 tag of the person's language, used when the words do not tell. */
  readonly locale?: string | null;
}

/** One request found in a comment; `text` is exactly `comment.slice(from, to)`. */
export interface LiftedRequest {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: LiftedKind;
  /** How likely it is to be a request, 0 to 1, in hundredths. */
  readonly confidence: number;
  /** Unsure ones wait for a person. */
  readonly sure: boolean;
  readonly language: Language;
}

/** From this confidence on a request needs no second look: read by words alone, and by meaning as well. */
export const SURE_FROM = 0.54;
export const SURE_BY_MEANING_FROM = 0.6;
/** Below it a clause is no request worth a look. */
export const UNSURE_FROM = 0.35;
/** From this on each, what happened and the reason for it tell of one need. */
const TOGETHER_FROM = 0.15;

/** A clause with what it was found to be. */
export interface ReadClause extends Clause {
  readonly likelihood: number;
}

/** The clauses of a comment as lifting sees them, without greetings, signature and quoted mail. Linear in its length. */
export function clausesIn(comment: string, question: 'wish' | 'why'): Clause[] {
  const all = readWords(comment);
  const found: Clause[] = [];
  let next = 0;
  for (const paragraph of ownWords(comment)) {
    const inside = [];
    for (; next < all.length && (all[next]?.from ?? 0) < paragraph.to; next += 1) {
      const token = all[next];
      if (token && token.from >= paragraph.from) inside.push(token);
    }
    found.push(...clausesOf(comment, inside, question === 'wish'));
  }
  return found;
}

/** Two words that say nothing of the thing they name ("dark mode"): as the reason for a score no request. */
function isBareName({ list, language }: Clause): boolean {
  return (
    list.length <= 2 &&
    list.every((word) => cueNames.every((cue) => cue === 'thing' || !hasCue(cueBits(word, language), cue)))
  );
}

/** The clauses with how likely each is a request, by its score in log-odds; those that say nothing are none. */
export function withLikelihood(
  clauses: readonly Clause[],
  scores: readonly number[],
  question: 'wish' | 'why',
): ReadClause[] {
  return clauses.map((clause, at) => {
    const none = saysNothing(clause.words) || (question === 'why' && isBareName(clause));
    return { ...clause, likelihood: none ? 0 : likelihoodOf(scores[at] as number) };
  });
}

/** Who asks in so many words is believed where the rest leaves it open, unless it is about being reached. */
function believe(clause: ReadClause, question: 'wish' | 'why', sureFrom: number): ReadClause {
  const { likelihood, contact } = clause;
  const open = likelihood >= UNSURE_FROM && likelihood < sureFrom && !contact;
  return open && wordingOf(clause, question) === 'wish' ? { ...clause, likelihood: sureFrom } : clause;
}

/** The names of one list ("dark mode, SSO and an API") are requests together or not at all. */
function evenOut(clauses: readonly ReadClause[]): ReadClause[] {
  const even = [...clauses];
  for (let at = 0; at < even.length; at += 1) {
    let end = at + 1;
    while (even[end]?.joint === 'listed') end += 1;
    const list = even.slice(at, end);
    const likelihood = list.reduce((sum, one) => sum + one.likelihood, 0) / list.length;
    if (list.length > 2)
      for (let one = at; one < end; one += 1) even[one] = { ...(even[one] as ReadClause), likelihood };
    at = end - 1;
  }
  return even;
}

/** A reason belongs to the request it explains; where there is none before it, it stands for itself. */
function joinReasons(clauses: readonly ReadClause[], sureFrom: number): ReadClause[] {
  const joined: ReadClause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const explains =
      clause.joint === 'cause' &&
      before !== undefined &&
      (before.likelihood >= sureFrom ||
        Math.min(before.likelihood, clause.likelihood) >= TOGETHER_FROM ||
        (before.likelihood >= UNSURE_FROM && clause.likelihood < sureFrom));
    if (explains) joined[joined.length - 1] = { ...before, to: clause.to };
    else joined.push(clause);
  }
  return joined;
}

/** The requests among the clauses of a comment; `sureFrom` is for measuring other thresholds. */
export function requestsAmong(
  comment: string,
  clauses: readonly ReadClause[],
  { question, locale }: LiftContext,
  sureFrom = SURE_FROM,
): LiftedRequest[] {
  const words = clauses.flatMap(({ list }) => list);
  const spoken = matchLocale(locale)?.startsWith('pt') ? 'pt' : 'en';
  const whole = languageOfWords(words, portugueseMarks(comment)) ?? spoken;
  const read = evenOut(clauses).map((clause) => believe(clause, question, sureFrom));
  return joinReasons(read, sureFrom)
    .filter(({ likelihood }) => likelihood >= UNSURE_FROM)
    .map((clause) => {
      const { from, to, likelihood } = clause;
      const text = comment.slice(from, to);
      return {
        from,
        to,
        text,
        kind: kindOf(clause, question),
        confidence: Math.min(0.99, Math.round(likelihood * 100) / 100),
        sure: likelihood >= sureFrom,
        language: languageOfWords(clause.list, portugueseMarks(text)) ?? whole,
      };
    });
}

/**
 * The requests in a comment: none, one or several, in order of appearance and never overlapping, each with its exact
 * place. Greetings, signatures and quoted mail are passed over. English and Portuguese, also mixed; time is linear in the
 * length of the comment, and the same comment always gives the same requests.
 * @param meaning where the sentence encoder is at hand, its own vectors of the clauses that `clausesIn` finds and behind them
 *   that of the whole comment; without them words alone decide.
 */
export function liftRequests(
  comment: string,
  context: LiftContext,
  meaning: Float32Array | null = null,
): LiftedRequest[] {
  const { question } = context;
  const clauses = clausesIn(comment, question);
  const byWords = featuresOf(clauses, question).map((features) => scoreByWords(features, question));
  const scores = meaning ? scoresByMeaning(byWords, meaning, question) : byWords;
  const sureFrom = meaning ? SURE_BY_MEANING_FROM : SURE_FROM;
  return requestsAmong(comment, withLikelihood(clauses, scores, question), context, sureFrom);
}
