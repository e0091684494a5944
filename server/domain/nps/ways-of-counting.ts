import { mergeSums, type AccountSums } from './account-sums.ts';
import { accountView, revenueView } from './account-view.ts';
import { summariseSums, type NpsSummary } from './summary.ts';

/** The same answers counted by answers, by accounts and by revenue. */
export interface WaysOfCounting {
  readonly answers: NpsSummary;
  readonly accounts: NpsSummary;
  /** Without a score when no revenue is known. */
  readonly revenue: NpsSummary;
  /** Whether any two of the scores are more than 10 points apart. */
  readonly differ: boolean;
  /** The account with the most answers, where it gave several and more than a fifth of all (0.2 to 1); else null. */
  readonly dominant: { readonly accountId: string; readonly share: number } | null;
}

/** Points between two ways of counting that a reader must be told of. */
const FAR_APART = 10;
/** Share of the answers from which on one account is told. */
const LARGE_SHARE = 0.2;

/**
 * Counts in all three ways and tells what must be known when they disagree.
 * @param revenueOf in any one unit; null for an account whose revenue is not known, which has no voice in that view
 */
export function waysOfCounting(
  rows: readonly AccountSums[],
  revenueOf: (accountId: string) => number | null,
): WaysOfCounting {
  const answers = summariseSums(rows);
  const accounts = accountView(rows);
  const revenue = revenueView(rows, revenueOf);
  const scores = [answers, accounts, revenue].flatMap(({ nps }) => (nps?.shown == null ? [] : [nps.exact]));
  return {
    answers,
    accounts,
    revenue,
    differ: scores.length > 1 && Math.max(...scores) - Math.min(...scores) > FAR_APART,
    dominant: dominantIn(rows, answers.answers),
  };
}

function dominantIn(rows: readonly AccountSums[], answers: number): WaysOfCounting['dominant'] {
  const largest = mergeSums(rows).reduce<AccountSums | null>(
    (most, row) => (row.n > (most?.n ?? 1) ? row : most),
    null,
  );
  if (largest === null || largest.accountId === null || largest.n === answers) return null;
  const share = largest.n / answers;
  return share > LARGE_SHARE ? { accountId: largest.accountId, share } : null;
}
