import { monthsUpTo } from '../nps/rolling-window.ts';
import { bucketOf, type BucketCounts } from '../nps/bucket.ts';

/** How many answers, of each kind and score, and what they add up to. Stars are of no kind: promoters and others stay 0. */
export interface Tally extends BucketCounts {
  readonly n: number;
  /** Of the scores, or the stars. */
  readonly sum: number;
  /** Answers with a comment. */
  readonly commented: number;
  /** Answers of each score from 0 to 10: eleven numbers, of which stars fill those from 1 to 5. */
  readonly scores: readonly number[];
}

/** What a survey asks for: a score from 0 to 10 that NPS is made of, or one to five stars. */
export type SummedMetric = 'nps' | 'stars';

/** A counted answer as the sums need it. */
export interface SummedAnswer {
  /** Whole: 0 to 10, or stars from 1 to 5. */
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
 * @throws RangeError for a score that is not a whole number from 0 to 10, for stars from 1 to 5.
 */
export function sumAnswers(answers: readonly SummedAnswer[], metric: SummedMetric = 'nps'): KeptSums {
  const whole = growing();
  const parts = Array.from({ length: LONGEST_WINDOW }, growing);
  for (const answer of answers) {
    count(whole, answer, metric);
    if (answer.againAfter !== null && parts[answer.againAfter]) count(parts[answer.againAfter]!, answer, metric);
  }
  return { ...whole, superseded: supersededOf(parts) };
}

/** Sums of different answers of one wave together; none gives zeros. */
export function addSums(some: Iterable<KeptSums>): KeptSums {
  const whole = growing();
  const parts = Array.from({ length: LONGEST_WINDOW }, growing);
  for (const sums of some) {
    add(whole, sums, 1);
    for (const part of sums.superseded) add(parts[part.after]!, part, 1);
  }
  return { ...whole, superseded: supersededOf(parts) };
}

/**
 * What the sums of a wave contribute to a window that ends `monthsBefore` months after the wave's own month: without the
 * answers that the same person replaced by a later one within the window.
 */
export function withinWindow(sums: KeptSums, monthsBefore: number): Tally {
  const { superseded, ...all } = sums;
  const replaced = superseded.filter(({ after }) => after <= monthsBefore);
  if (replaced.length === 0) return all;
  const rest = growing();
  add(rest, all, 1);
  for (const part of replaced) add(rest, part, -1);
  return rest;
}

/** All tallies together; none gives zeros. */
export function totalTally(tallies: Iterable<Tally>): Tally {
  const total = growing();
  for (const tally of tallies) add(total, tally, 1);
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

type Growing = { -readonly [Key in keyof Omit<Tally, 'scores'>]: number } & { scores: number[] };

function growing(): Growing {
  return { ...emptyTally, scores: [...emptyTally.scores] };
}

function count(into: Growing, { score, commented }: SummedAnswer, metric: SummedMetric): void {
  if (metric === 'nps') into[`${bucketOf(score)}s`] += 1;
  else if (!Number.isInteger(score) || score < 1 || score > 5)
    throw new RangeError(`${score} is not one to five stars`);
  into.n += 1;
  into.sum += score;
  if (commented) into.commented += 1;
  into.scores[score]! += 1;
}

function add(into: Growing, tally: Tally, sign: 1 | -1): void {
  into.n += sign * tally.n;
  into.promoters += sign * tally.promoters;
  into.passives += sign * tally.passives;
  into.detractors += sign * tally.detractors;
  into.sum += sign * tally.sum;
  into.commented += sign * tally.commented;
  for (let score = 0; score < into.scores.length; score++) into.scores[score]! += sign * tally.scores[score]!;
}

function supersededOf(parts: readonly Growing[]): KeptSums['superseded'] {
  return parts.map((part, after) => ({ after, ...part })).filter(({ n }) => n > 0);
}
