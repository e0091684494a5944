import type { BallotResultRow } from '../../../../server/contract/ballot.ts';

/** Rows that share a rank, together; every row alone where there is no ranking. */
export function tieGroups(
  rows: readonly BallotResultRow[],
): { key: string; rank: number | null; rows: BallotResultRow[] }[] {
  const groups: { key: string; rank: number | null; rows: BallotResultRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && row.rank !== null && last.rank === row.rank) last.rows.push(row);
    else groups.push({ key: row.themeId, rank: row.rank, rows: [row] });
  }
  return groups;
}
