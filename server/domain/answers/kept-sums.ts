import { monthsUpTo } from '../nps/rolling-window.ts';
import { bucketOf, type BucketCounts } from '../nps/bucket.ts';

/** How many answers, of each kind and score, and what they add up to. */
export interface Tally extends BucketCounts {
  readonly n: number;
  /** Of the scores. */
  readonly sum: number;
  /** Answers with a comment. */
  readonly commented: number;
  /** Answers of each score from 0 to 10: eleven numbers. */
  readonly scores: readonly number[];
}

/** A counted answer as the sums need it. */
export interface SummedAnswer {
  /** Whole, 0 to 10. */
  readonly score: number;
  readonly commented: boolean;
  /**
   * After how many months the same person answered again (0: in a second wave of the month), if within `LONGEST_WINDOW`;
   * null when not.
   */
  readonly againAfter: number | null;
}

/** The sums of one account in one wave, and of those answers that a later one of the same person takes the place of. */
export interface KeptSums extends Tally {
  readonly superseded: readonly (Tally & { readonly after: number })[];
}

/** Months of the longest window that is shown. */
export const LONGEST_WINDOW = 3;

export const emptyTally: Tally = {
  n: 0,
  promoters: 0,
  passives: 0,
  detractors: 0,
  sum: 0,
  commented: 0,
  scores: new Array<number>(11).fill(0),
};

/**
 * Sums the counted answers of one account in one wave; none gives zeros.
 * @throws RangeError for a score that is not a whole number from 0 to 10.
 */
export function sumAnswers(answers: readonly SummedAnswer[]): KeptSums {
  const superseded = Array.from({ length: LONGEST_WINDOW }, (_, after) => ({
    after,
    ...tallyOf(answers.filter(({ againAfter }) => againAfter === after)),
  }));
  return { ...tallyOf(answers), superseded: superseded.filter(({ n }) => n > 0) };
}

/**
 * What the sums of a wave contribute to a window that ends `monthsBefore` months after the wave's own month: without the
 * answers that the same person replaced by a later one within the window.
 */
export function withinWindow(sums: KeptSums, monthsBefore: number): Tally {
  const { superseded, ...all } = sums;
  return superseded
    .filter(({ after }) => after <= monthsBefore)
    .reduce<Tally>((rest, part) => add(rest, part, -1), all);
}

/** All tallies together; none gives zeros. */
export function totalTally(tallies: Iterable<Tally>): Tally {
  let total = emptyTally;
  for (const tally of tallies) total = add(total, tally, 1);
  return total;
}

/**
 * Whole months from `earlier` to `later`, both written 2027-01; negative when `later` lies before.
 * @throws RangeError for anything else than a month.
 */
export function monthsBetween(earlier: string, later: string): number {
  const count = (month: string) => {
    const [first] = monthsUpTo(month, 1);
    return Number(first!.slice(0, 4)) * 12 + Number(first!.slice(5));
  };
  return count(later) - count(earlier);
}

function tallyOf(answers: readonly SummedAnswer[]): Tally {
  return totalTally(
    answers.map(({ score, commented }): Tally => {
      const bucket = bucketOf(score);
      return {
        n: 1,
        promoters: bucket === 'promoter' ? 1 : 0,
        passives: bucket === 'passive' ? 1 : 0,
        detractors: bucket === 'detractor' ? 1 : 0,
        sum: score,
        commented: commented ? 1 : 0,
        scores: emptyTally.scores.map((_, at) => (at === score ? 1 : 0)),
      };
    }),
  );
}

function add(a: Tally, b: Tally, sign: 1 | -1): Tally {
  return {
    n: a.n + sign * b.n,
    promoters: a.promoters + sign * b.promoters,
    passives: a.passives + sign * b.passives,
    detractors: a.detractors + sign * b.detractors,
    sum: a.sum + sign * b.sum,
    commented: a.commented + sign * b.commented,
    scores: a.scores.map((count, at) => count + sign * b.scores[at]!),
  };
}
