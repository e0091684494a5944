import { featuresOf } from './clause-features.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { cueBits, cueNames, hasCue } from './cues.ts';
import { ownWords } from './own-words.ts';
import { phrasesOf } from './phrases.ts';
import { readWords } from './reading.ts';
import { type LiftContext, type LiftedRequest, type ReadClause, requestsAmong } from './requests-among.ts';
import { requestsRead } from './requests-read.ts';
import { likelihoodOf, scoreByWords } from './scorer.ts';
import { saysNothing } from './wording.ts';

export type { LiftContext, LiftedRequest } from './requests-among.ts';
export type { LiftedKind } from './wording.ts';

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

/**
 * The requests in a comment: none, one or several, in order of appearance and never overlapping, each with its exact
 * place. Greetings, signatures and quoted mail are passed over. English and Portuguese, also mixed; time is linear in the
 * length of the comment, and the same comment always gives the same requests.
 * @param read where the sentence encoder is at hand, what a reader makes of the comment by it (`readComment`); without it words alone decide.
 * @throws RangeError when that is not of this comment and question.
 */
export function liftRequests(comment: string, context: LiftContext, read: Float32Array | null = null): LiftedRequest[] {
  const { question, locale } = context;
  const clauses = clausesIn(comment, question);
  const scores = featuresOf(clauses, question).map((features) => scoreByWords(features, question));
  if (read) {
    const scored = clauses.map((clause, at) => ({ ...clause, score: scores[at] as number }));
    return requestsRead(comment, scored, phrasesOf(comment, clauses), read, locale);
  }
  return requestsAmong(comment, withLikelihood(clauses, scores, question), context);
}
