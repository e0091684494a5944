import { scoresByMeaning } from './clause-meaning.ts';
import { featuresOf } from './clause-features.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { cueBits, cueNames, hasCue } from './cues.ts';
import { ownWords } from './own-words.ts';
import { readWords } from './reading.ts';
import {
  BY_MEANING,
  BY_WORDS,
  type LiftContext,
  type LiftedRequest,
  type ReadClause,
  requestsAmong,
} from './requests-among.ts';
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
  return requestsAmong(comment, withLikelihood(clauses, scores, question), context, meaning ? BY_MEANING : BY_WORDS);
}
