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
