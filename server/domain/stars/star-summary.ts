import type { Message } from '../../contract/words.ts';
import { goalOf, type GoalReached } from './goal.ts';
import { satisfactionOf, type Satisfaction } from './satisfaction.ts';
import { answersInStars, type StarCounts } from './star-counts.ts';
import { starMean, type StarMean } from './star-mean.ts';
import { satisfied, totalStars, worthOfStars, type StarRow } from './star-rows.ts';

/** Stars of a time, and how sure they are with the accounts as units. */
export interface StarSummary {
  readonly counts: StarCounts;
  readonly answers: number;
  /** Accounts that answered, each person alone as one. */
  readonly accounts: number;
  /** Null without answers. */
  readonly mean: Pick<StarMean, 'shown' | 'exact'> | null;
  /** Of the mean; null when all answers come from one account: nothing tells how others would answer. */
  readonly interval: Pick<StarMean, 'low' | 'high'> | null;
  /** Independent answers that would be as sure; null without answers and for one account. */
  readonly effectiveAnswers: number | null;
  /** Null where the interval is. */
  readonly csat: Satisfaction | null;
  readonly goal: GoalReached | null;
  /** What a reader must know before the number. */
  readonly note: Message | null;
}

/**
 * Everything that is said about stars, from the counts of each account.
 * @param above the goal: a mean above so many stars; null for none
 */
export function summariseStars(rows: readonly StarRow[], above: number | null, level = 0.95): StarSummary {
  const counts = totalStars(rows);
  const answers = answersInStars(counts);
  const accounts = rows.filter((row) => answersInStars(row.counts) > 0).length;
  const worth = worthOfStars(rows);
  const mean = starMean(counts, level, worth ?? undefined);
  return {
    counts,
    answers,
    accounts,
    mean: mean && { shown: mean.shown, exact: mean.exact },
    interval: mean && worth && { low: mean.low, high: mean.high },
    effectiveAnswers: worth?.effectiveAnswers ?? null,
    csat: worth && satisfactionOf(counts, level, worthOfStars(rows, satisfied) ?? undefined),
    goal: above === null || !worth ? null : goalOf(counts, above, worth),
    note: answers === 1 ? { key: 'nps.oneAnswer' } : mean && !worth ? { key: 'nps.oneAccount' } : null,
  };
}
