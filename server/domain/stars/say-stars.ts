import { aboutAsMany, type Sentence } from '../answers/headline.ts';
import type { GoalReached } from './goal.ts';
import type { StarSummary } from './star-summary.ts';

/** How satisfied people are, in one sentence: the mean and how sure it is, or why there is none. */
export function sayStars({ mean, interval, answers }: StarSummary): Sentence {
  if (mean === null) return { key: 'stars.nobody', params: {} };
  if (mean.shown === null) return { key: 'stars.oneAnswer', params: {} };
  if (interval === null) return { key: 'stars.oneAccount', params: { mean: mean.shown, count: answers } };
  return { key: 'stars.mean', params: { mean: mean.shown, low: tenths(interval.low), high: tenths(interval.high) } };
}

/** Whether the goal is reached, in one sentence; how many more answers it would take is an estimate, told to two digits. */
export function sayGoal({ above, state, moreAnswers }: GoalReached): Sentence {
  const params = { goal: above };
  if (state === 'met') return { key: 'stars.goalMet', params };
  if (state === 'missed') return { key: 'stars.goalMissed', params };
  if (moreAnswers === null) return { key: 'stars.goalOpen', params };
  return { key: 'stars.goalOpenUntil', params: { ...params, count: aboutAsMany(moreAnswers) } };
}

const tenths = (stars: number) => Math.round(10 * stars) / 10;
