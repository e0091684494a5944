import { matchLocale } from '../../contract/locale.ts';
import { type Clause } from './clauses.ts';
import { type Language, languageOfWords, portugueseMarks } from './language.ts';
import { kindOf, type LiftedKind, wordingOf } from './wording.ts';

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

/** Likelihoods, 0 to 1, that decide. */
export interface Thresholds {
  /** From this on a request needs no second look. */
  readonly sureFrom: number;
  /** From this on somebody who asks in so many words is believed. */
  readonly believedFrom: number;
}

export const BY_WORDS: Thresholds = { sureFrom: 0.54, believedFrom: 0.25 };
/** Below it a clause is no request worth a look. */
export const UNSURE_FROM = 0.35;
/** From this on each, what happened and the reason for it tell of one need. */
const TOGETHER_FROM = 0.15;

/** A clause with what it was found to be. */
export interface ReadClause extends Clause {
  readonly likelihood: number;
}

/** Who asks in so many words is believed where the rest leaves it open, unless it is about being reached. */
function believe(clause: ReadClause, question: 'wish' | 'why', { sureFrom, believedFrom }: Thresholds): ReadClause {
  const { likelihood, contact } = clause;
  const open = likelihood >= believedFrom && likelihood < sureFrom && !contact;
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

/** The requests among the clauses of a comment that was read by its words alone. */
export function requestsAmong(
  comment: string,
  clauses: readonly ReadClause[],
  { question, locale }: LiftContext,
  thresholds = BY_WORDS,
): LiftedRequest[] {
  const { sureFrom } = thresholds;
  const words = clauses.flatMap(({ list }) => list);
  const spoken = matchLocale(locale)?.startsWith('pt') ? 'pt' : 'en';
  const whole = languageOfWords(words, portugueseMarks(comment)) ?? spoken;
  const read = evenOut(clauses).map((clause) => believe(clause, question, thresholds));
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
