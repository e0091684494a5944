import { normalQuantile } from '../statistics/normal.ts';
import { studentQuantile } from '../statistics/student-t.ts';
import { wilsonInterval, type Interval } from '../statistics/wilson.ts';
import { answersInStars, type StarCounts } from './star-counts.ts';
import { dfOfAccounts, type StarWorth } from './star-rows.ts';

/** CSAT: the share of answers with 4 or 5 stars. */
export interface Satisfaction extends Interval {
  /** 0 to 1. */
  readonly share: number;
}

/**
 * CSAT (top two of five) with Wilson's interval; null when there are no answers. While accounts are few it is that of
 * Student's t: an effective size of n·(z/t)² turns the one into the other (Korn and Graubard 1998).
 * @param worth what the answers are worth for this share when accounts gave several; each its own when left out
 */
export function satisfactionOf(counts: StarCounts, level = 0.95, worth?: StarWorth): Satisfaction | null {
  const answers = answersInStars(counts);
  if (answers === 0) return null;
  const share = (counts[3] + counts[4]) / answers;
  const size = worth ? worth.effectiveAnswers * forFewAccounts(worth, level) : answers;
  // A share of all or none stays exactly so.
  return { share, ...wilsonInterval(share === 1 ? size : share * size, size, level)! };
}

function forFewAccounts(worth: StarWorth, level: number): number {
  const df = dfOfAccounts(worth);
  const p = (1 + level) / 2;
  return df === null ? 1 : (normalQuantile(p) / studentQuantile(p, df)) ** 2;
}
