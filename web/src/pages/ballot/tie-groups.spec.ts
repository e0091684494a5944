import { expect, it } from '@jest/globals';
import type { BallotResultRow } from '../../../../server/contract/ballot.ts';
import type { Id } from '../../../../server/contract/ids.ts';
import { tieGroups } from './tie-groups.ts';

const row = (theme: string, rank: number | null): BallotResultRow => ({
  themeId: theme as Id<'theme'>,
  label: theme,
  score: 1,
  rank,
  needs: { notNeeded: 0, nice: 0, important: 1, critical: 0 },
});
const shape = (rows: BallotResultRow[]) =>
  tieGroups(rows).map((group) => group.rows.map(({ label }) => label).join('='));

it('brackets equal ranks and nothing else', () => {
  expect(shape([row('a', 1), row('b', 2), row('c', 2), row('d', 4)])).toEqual(['a', 'b=c', 'd']);
  expect(shape([row('a', 1), row('b', 1)])).toEqual(['a=b']);
  expect(shape([])).toEqual([]);
});

it('brackets nothing where there is no ranking', () => {
  expect(shape([row('a', null), row('b', null)])).toEqual(['a', 'b']);
});
