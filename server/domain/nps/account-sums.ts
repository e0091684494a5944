import { bucketOf, type BucketCounts } from './bucket.ts';

/** One answer as the figures need it. */
export interface NpsAnswer {
  /** 0 to 10 */
  readonly score: number;
  /** Whose answers resemble each other; null when the person belongs to no account and stands alone. */
  readonly account: string | null;
  /** Above 0; 1 unless told. */
  readonly weight?: number | undefined;
}

/**
 * The answers of one account, summed: enough for every figure and interval, so that reports need not read answers.
 * With weights the three counts are sums of weights.
 */
export interface AccountSums extends BucketCounts {
  /** Whatever tells accounts apart; null for a person who stands alone. */
  readonly accountId: string | null;
  /** Answers, whatever their weight. */
  readonly n: number;
}

type Growing = { -readonly [Key in keyof AccountSums]: AccountSums[Key] };

/**
 * Sums answers by account; an answer without account is a row of its own. Order: by first answer.
 * @throws RangeError for a score that is not a whole number from 0 to 10.
 */
export function sumByAccount(answers: Iterable<NpsAnswer>): AccountSums[] {
  return mergeSums(
    Array.from(answers, ({ score, account, weight = 1 }) => {
      const row: Growing = { accountId: account, n: 1, promoters: 0, passives: 0, detractors: 0 };
      row[`${bucketOf(score)}s`] = weight;
      return row;
    }),
  );
}

/** Adds rows of the same account, as when several waves are read as one; rows of people alone stay. Order: by first row. */
export function mergeSums(rows: Iterable<AccountSums>): AccountSums[] {
  const merged: Growing[] = [];
  const byAccount = new Map<string, Growing>();
  for (const row of rows) {
    const kept = row.accountId === null ? undefined : byAccount.get(row.accountId);
    if (kept) {
      add(kept, row);
      continue;
    }
    const first = { ...row };
    merged.push(first);
    if (row.accountId !== null) byAccount.set(row.accountId, first);
  }
  return merged;
}

/** The counts of all rows together; none gives zeros. */
export function totalOf(rows: Iterable<AccountSums>): BucketCounts & { readonly n: number } {
  const total: Growing = { accountId: null, n: 0, promoters: 0, passives: 0, detractors: 0 };
  for (const row of rows) add(total, row);
  const { n, promoters, passives, detractors } = total;
  return { n, promoters, passives, detractors };
}

function add(into: Growing, row: AccountSums): void {
  into.n += row.n;
  into.promoters += row.promoters;
  into.passives += row.passives;
  into.detractors += row.detractors;
}
