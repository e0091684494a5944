import { oneSidedBounds } from './star-mean.ts';
import { answersInStars, starValues, type StarCounts } from './star-counts.ts';
import { resizeStars, type StarWorth } from './star-rows.ts';

/** Whether the customers' mean is above a goal, as far as the answers show. */
export type GoalState = 'met' | 'missed' | 'not-yet-shown';

const LEVEL = 0.95;
/** More answers than this are not asked for: nobody collects them. */
const MOST_ANSWERS = 1_000_000;

export interface GoalReached {
  /** The goal: a mean above so many stars. */
  readonly above: number;
  readonly state: GoalState;
  /** One-sided 95 % bounds of the mean, within 1 to 5. */
  readonly oneSidedLow: number;
  readonly oneSidedHigh: number;
  /** Answers more at the same shares until it would be met or missed; null when it is, or no number would do. */
  readonly moreAnswers: number | null;
}

/**
 * Holds stars against the goal "a mean above `above`": met when the one-sided 95 % lower bound lies above it, missed when
 * the upper bound lies below, not yet shown otherwise.
 * @param above 1 to 5
 * @param worth what the answers are worth when accounts gave several; each its own when left out
 * @returns null when there are no answers.
 */
export function goalOf(counts: StarCounts, above: number, worth?: StarWorth): GoalReached | null {
  const bounds = oneSidedBounds(counts, LEVEL, worth);
  if (!bounds) return null;
  const state = stateOf(bounds, above);
  return {
    above,
    state,
    oneSidedLow: Math.max(1, bounds.low),
    oneSidedHigh: Math.min(5, bounds.high),
    moreAnswers: state === 'not-yet-shown' ? moreAnswers(counts, above, worth) : null,
  };
}

function stateOf({ low, high }: { low: number; high: number }, above: number): GoalState {
  if (low > above) return 'met';
  return high < above ? 'missed' : 'not-yet-shown';
}

/**
 * The fewest answers more, the shares staying as they are, and those of as many accounts more: doubled until it is decided,
 * then halved to the first.
 */
function moreAnswers(counts: StarCounts, above: number, worth?: StarWorth): number | null {
  const answers = answersInStars(counts);
  const isDecidedAt = (size: number) => {
    const grown = worth && {
      effectiveAnswers: (worth.effectiveAnswers * size) / answers,
      accounts: (worth.accounts * size) / answers,
    };
    return stateOf(oneSidedBounds(resizeStars(counts, size), LEVEL, grown)!, above) !== 'not-yet-shown';
  };
  const mean = counts.reduce((sum, count, at) => sum + count * starValues[at]!, 0) / answers;
  if (mean === above) return null;
  let tooFew = answers;
  let enough = answers * 2;
  while (!isDecidedAt(enough)) {
    if (enough > MOST_ANSWERS) return null;
    tooFew = enough;
    enough *= 2;
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isDecidedAt(middle)) enough = middle;
    else tooFew = middle;
  }
  return Math.max(1, Math.ceil(enough - answers));
}
