import { mergeSums, type AccountSums } from './account-sums.ts';
import { answersIn } from './score.ts';
import { summariseSums, type NpsOptions, type NpsSummary } from './summary.ts';

/** Each account with the same weight, shared by its answers: one account, one voice. */
export function oneVoiceEach(rows: readonly AccountSums[]): AccountSums[] {
  return mergeSums(rows)
    .filter((row) => answersIn(row) > 0)
    .map((row) => {
      const weight = answersIn(row);
      return {
        ...row,
        promoters: row.promoters / weight,
        passives: row.passives / weight,
        detractors: row.detractors / weight,
      };
    });
}

/** NPS with one voice for each account: the mean of the accounts' own means, with its interval. Counts are of accounts. */
export function accountView(rows: readonly AccountSums[], options: Omit<NpsOptions, 'clustered'> = {}): NpsSummary {
  return summariseSums(oneVoiceEach(rows), { ...options, clustered: true });
}

/** Each account with the weight of its revenue, shared by its answers; accounts without revenue have no voice. */
export function revenueVoiceEach(
  rows: readonly AccountSums[],
  revenueOf: (accountId: string) => number | null,
): AccountSums[] {
  return oneVoiceEach(rows).flatMap((row) => {
    const revenue = row.accountId === null ? null : revenueOf(row.accountId);
    if (revenue === null || revenue <= 0) return [];
    const { promoters, passives, detractors } = row;
    return [{ ...row, promoters: promoters * revenue, passives: passives * revenue, detractors: detractors * revenue }];
  });
}

/**
 * NPS with each account counted by its revenue. Its counts are sums of revenue, its interval is that of the accounts, so
 * one large account makes it wide.
 * @param revenueOf in any one unit; null for an account whose revenue is not known, which is left out
 */
export function revenueView(
  rows: readonly AccountSums[],
  revenueOf: (accountId: string) => number | null,
  options: Omit<NpsOptions, 'clustered'> = {},
): NpsSummary {
  return summariseSums(revenueVoiceEach(rows, revenueOf), { ...options, clustered: true });
}
