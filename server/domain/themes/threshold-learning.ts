/** What somebody said of two requests or two themes. */
export interface Answer {
  /** How alike they are by the vectors of the embedder in use, -1 to 1. */
  readonly score: number;
  /** Whether they are the same. */
  readonly same: boolean;
  /** How much it counts, from 0 to 1; 1 unless it says otherwise. */
  readonly weight?: number;
}

/** To be told apart afterwards costs more work than to be brought together. */
const FALSE_MERGE = 1.5;
const MISSED_MATCH = 1;
/** The cost of leaving the usual threshold by one `SPREAD`, in missed matches. */
const PRIOR = 2;
const SPREAD = 0.1;
/** Thresholds considered, in steps of a hundredth from the usual one. */
const LOWEST = -10;
const HIGHEST = 28;
const STEP = 0.01;

/** What a threshold costs on what was answered: wrong merges, missed matches, and its distance from the usual one. */
function costOf(threshold: number, answers: readonly Answer[], prior: number): number {
  let cost = PRIOR * ((threshold - prior) / SPREAD) ** 2;
  for (const { score, same, weight = 1 } of answers) {
    if (same && score < threshold) cost += MISSED_MATCH * weight;
    if (!same && score >= threshold) cost += FALSE_MERGE * weight;
  }
  return cost;
}

/**
 * The threshold that serves a board best by what people said of its pairs: the least of 1.5 × false merges + missed
 * matches + 2 × ((t − prior) / 0.1)², each by its weight, for t from 0.10 below the usual threshold to 0.28 above it in steps of 0.01. Few
 * answers hardly move it, contradictory ones do not, twenty suffice for most boards.
 * @param answers in any order; none: the usual threshold. @param prior the usual threshold of the embedder, -1 to 1.
 * @returns of equally good ones the one nearest to the usual, of two the higher one. Rounded to hundredths from `prior`.
 */
export function learnThreshold(answers: readonly Answer[], prior: number): number {
  let best = prior;
  let least = costOf(prior, answers, prior);
  for (let distance = 1; distance <= HIGHEST; distance += 1)
    for (const steps of [distance, -distance]) {
      if (steps < LOWEST) continue;
      const threshold = prior + steps * STEP;
      const cost = costOf(threshold, answers, prior);
      if (cost < least - 1e-9) [best, least] = [threshold, cost];
    }
  return Math.round(best * 1e6) / 1e6;
}
