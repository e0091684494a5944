import { answersInStars, starValues, type StarCounts } from './star-counts.ts';

/** The answers of one account, or of a person who stands alone. */
export interface StarRow {
  /** Whatever tells accounts apart; null for a person who stands alone. */
  readonly accountId: string | null;
  readonly counts: StarCounts;
}

/** What answers are worth once answers of the same account count for less than strangers'. */
export interface StarWorth {
  /** As many independent answers would be as sure; at most there are answers, and more than 0. */
  readonly effectiveAnswers: number;
  /** Accounts that answered; may be broken when the answers are imagined to grow. */
  readonly accounts: number;
}

/** From this many accounts on their number no longer widens an interval. */
const MANY_ACCOUNTS = 50;

/** Degrees of freedom of Student's t while accounts are few; null for one answer, and from 50 accounts on. */
export function dfOfAccounts({ accounts }: StarWorth): number | null {
  return accounts > 1 && accounts < MANY_ACCOUNTS ? accounts - 1 : null;
}

/** The share of each star that a value is computed from: the stars themselves. */
export const starsThemselves: StarCounts = starValues;
/** Satisfied or not: 4 and 5 stars count as one. */
export const satisfied: StarCounts = [0, 0, 0, 1, 1];

/** Adds rows of the same account, as when several waves are read as one; rows of people alone stay. Order: by first row. */
export function mergeStarRows(rows: Iterable<StarRow>): StarRow[] {
  const merged: { accountId: string | null; counts: StarCounts }[] = [];
  const byAccount = new Map<string, (typeof merged)[number]>();
  for (const { accountId, counts } of rows) {
    const kept = accountId === null ? undefined : byAccount.get(accountId);
    if (kept) {
      kept.counts = addStars(kept.counts, counts);
      continue;
    }
    const first = { accountId, counts };
    merged.push(first);
    if (accountId !== null) byAccount.set(accountId, first);
  }
  return merged;
}

/** The counts of all rows together; none gives zeros. */
export function totalStars(rows: Iterable<StarRow>): StarCounts {
  let total: StarCounts = [0, 0, 0, 0, 0];
  for (const { counts } of rows) total = addStars(total, counts);
  return total;
}

/**
 * What the answers of accounts are worth for the mean of `values`, with the accounts as units: V = m/(m−1) Σu²/n² with
 * u = Σ(value − mean) of each account, and the effective size is v/V (Korn and Graubard 1998; Franco, Little, Louis and
 * Slud 2019). When V is 0 it is Kish's n²/Σn² of the accounts.
 * @param values what an answer of 1 to 5 stars counts as
 * @returns null without answers, and for several answers of a single account: nothing tells how others would answer. A
 * single answer is worth one.
 */
export function worthOfStars(rows: readonly StarRow[], values: StarCounts = starsThemselves): StarWorth | null {
  const total = totalStars(rows);
  const answers = answersInStars(total);
  if (answers === 0) return null;
  if (answers === 1) return { effectiveAnswers: 1, accounts: 1 };
  const sizes = rows.map(({ counts }) => answersInStars(counts)).filter((size) => size > 0);
  const accounts = sizes.length;
  if (accounts === 1) return null;
  const mean = weigh(total, (at) => values[at]!) / answers;
  const variance = weigh(total, (at) => (values[at]! - mean) ** 2) / answers;
  const squares = rows.reduce((sum, { counts }) => sum + weigh(counts, (at) => values[at]! - mean) ** 2, 0);
  const varianceOfMean = ((accounts / (accounts - 1)) * squares) / answers ** 2;
  const effectiveAnswers =
    varianceOfMean <= 1e-15 * variance || variance === 0
      ? answers ** 2 / sizes.reduce((sum, size) => sum + size ** 2, 0)
      : variance / varianceOfMean;
  return { effectiveAnswers: Math.min(answers, effectiveAnswers), accounts };
}

/** The counts with their shares kept and another size; zeros stay. */
export function resizeStars(counts: StarCounts, size: number): StarCounts {
  const answers = answersInStars(counts);
  return answers === 0 ? counts : (counts.map((count) => (count * size) / answers) as unknown as StarCounts);
}

function addStars(a: StarCounts, b: StarCounts): StarCounts {
  return a.map((count, at) => count + b[at]!) as unknown as StarCounts;
}

function weigh(counts: StarCounts, valueAt: (at: number) => number): number {
  return counts.reduce((sum, count, at) => sum + count * valueAt(at), 0);
}
