import type { NpsDifference } from './difference.ts';
import { quantileAt } from './effective-sample.ts';

/** What may be said about a difference; the words are chosen by whoever shows it. */
export type ChangeState = 'dropped' | 'rose' | 'no-real-change' | 'cant-tell-yet' | 'too-few-answers';

/** Below this many effective answers on either side nothing is said. */
const FEWEST_EFFECTIVE_ANSWERS = 10;
/** Effective sizes are quotients: eleven people on their own are worth ten answers, or ten less a trillionth. */
const ROUNDING = 1e-9;
const MOST_ANSWERS_ASKED = 1_000_000;

export interface Change {
  readonly state: ChangeState;
  /**
   * For `cant-tell-yet`: answers more on the later side that would settle it either way, if the scores stay as they are
   * and the earlier side grows alike; null when no number of answers would, or more than a million.
   */
  readonly moreAnswers: number | null;
}

/**
 * What a difference shows. Dropped or rose: its interval excludes 0. No real change: its 90 % interval lies inside
 * ±delta. Can't tell yet: neither. Too few answers: either side is worth fewer than 10.
 * @param difference null when a side could not be bounded: too few answers
 * @param delta points that matter, above 0
 * @param p decides instead of the difference's own where many comparisons were adjusted together
 */
export function describeChange(difference: NpsDifference | null, delta = 5, p = difference?.p): Change {
  if (
    !difference ||
    Math.min(difference.effectiveBefore, difference.effectiveAfter) < FEWEST_EFFECTIVE_ANSWERS - ROUNDING
  ) {
    return { state: 'too-few-answers', moreAnswers: null };
  }
  if (p! < 1 - difference.level) return { state: difference.difference < 0 ? 'dropped' : 'rose', moreAnswers: null };
  if (difference.low90 > -delta && difference.high90 < delta) return { state: 'no-real-change', moreAnswers: null };
  return { state: 'cant-tell-yet', moreAnswers: moreAnswers(difference, delta, p!) };
}

/**
 * The width shrinks with the root of the answers: how many times more until it excludes 0 or fits inside ±delta. Where p was
 * adjusted the interval has to exclude 0 at the stricter level that p is then held to, as if the other comparisons stayed.
 */
function moreAnswers(compared: NpsDifference, delta: number, p: number): number | null {
  const { difference, low, low90, answersAfter, level, df } = compared;
  const size = Math.abs(difference);
  const stricter = p === compared.p ? 1 : quantileAt(1 - (1 - level) * (compared.p / p), df) / quantileAt(level, df);
  const untilDifferent = size === 0 ? Infinity : (stricter * (difference - low)) / size;
  const untilSame = size >= delta ? Infinity : (difference - low90) / (delta - size);
  const more = Math.ceil(answersAfter * (Math.min(untilDifferent, untilSame) ** 2 - 1));
  return more <= MOST_ANSWERS_ASKED ? Math.max(1, more) : null;
}
