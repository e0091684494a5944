import { studentQuantile } from '../statistics/student-t.ts';
import { answersInStars, starValues, type StarCounts } from './star-counts.ts';
import { dfOfAccounts, resizeStars, type StarWorth } from './star-rows.ts';

/** Added to each of the five stars before the interval is computed: two answers in all. */
const ADDED = 2 / starValues.length;
/** From this many answers on a second decimal says something. */
const MANY_ANSWERS = 400;

/** The mean of stars and how sure it is, 1 to 5. */
export interface StarMean {
  /** Rounded: one decimal, two from 400 answers on; null for a single answer, which says nothing as a mean. */
  readonly shown: number | null;
  readonly exact: number;
  /** The mean drawn a little to the middle: the centre of the interval before clipping. */
  readonly adjusted: number;
  readonly standardError: number;
  /** Degrees of freedom of Student's t. */
  readonly df: number;
  readonly low: number;
  readonly high: number;
}

/** The middle of the interval and its parts, before clipping. */
interface AdjustedStars {
  readonly adjusted: number;
  readonly standardError: number;
  readonly df: number;
}

/**
 * Mean of 1-5 stars with an adjusted t interval: two answers are added, spread evenly over the five stars, because ratings
 * pile up at 5 and the plain interval is then too narrow and too high. Clipped to 1 and 5.
 * @param counts may be broken: weighted
 * @param level between 0 and 1
 * @param worth what the answers are worth when accounts gave several; each its own when left out
 * @returns null when there are no answers, never 0. One answer leaves the whole scale open.
 */
export function starMean(counts: StarCounts, level = 0.95, worth?: StarWorth): StarMean | null {
  const answers = answersInStars(counts);
  if (answers === 0) return null;
  const { adjusted, standardError, df } = adjustedStars(counts, worth);
  const half = studentQuantile((1 + level) / 2, df) * standardError;
  return {
    shown: answers === 1 ? null : shownMean(counts),
    exact: sumOf(counts) / answers,
    adjusted,
    standardError,
    df,
    low: Math.max(1, adjusted - half),
    high: Math.min(5, adjusted + half),
  };
}

/**
 * The bounds that hold with chance `level` each on its own side, not clipped: what a goal is held against.
 * @returns null when there are no answers.
 */
export function oneSidedBounds(
  counts: StarCounts,
  level = 0.95,
  worth?: StarWorth,
): { low: number; high: number } | null {
  if (answersInStars(counts) === 0) return null;
  const { adjusted, standardError, df } = adjustedStars(counts, worth);
  const half = studentQuantile(level, df) * standardError;
  return { low: adjusted - half, high: adjusted + half };
}

/** With several answers of accounts: at their effective size, with the accounts' degrees of freedom while they are few. */
function adjustedStars(counts: StarCounts, worth?: StarWorth): AdjustedStars {
  const effective = worth ? resizeStars(counts, worth.effectiveAnswers) : counts;
  const size = answersInStars(effective) + 2;
  const filled = effective.map((count) => count + ADDED);
  const adjusted = filled.reduce((sum, count, at) => sum + count * starValues[at]!, 0) / size;
  const variance = filled.reduce((sum, count, at) => sum + count * (starValues[at]! - adjusted) ** 2, 0) / size;
  const df = (worth && dfOfAccounts(worth)) ?? size - 1;
  return { adjusted, standardError: Math.sqrt(variance / size), df };
}

/** With how many decimals a mean of so many answers is told. */
export function decimalsOfMean(answers: number): 1 | 2 {
  return answers >= MANY_ANSWERS ? 2 : 1;
}

/** Halves away from zero, from the counts. */
function shownMean(counts: StarCounts): number {
  const answers = answersInStars(counts);
  const steps = 10 ** decimalsOfMean(answers);
  // Weighted counts carry rounding noise; a billionth decides a half as it was meant.
  return Math.floor((steps * sumOf(counts)) / answers + 0.5 + 1e-9) / steps;
}

const sumOf = (counts: StarCounts) => counts.reduce((sum, count, at) => sum + count * starValues[at]!, 0);
