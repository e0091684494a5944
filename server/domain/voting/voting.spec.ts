import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BallotSheet } from '../../contract/ballot-sheet.ts';
import { checkBallot } from './check-ballot.ts';
import { recount, sheetFaults } from './recount.ts';
import { type CastBallot, tally } from './tally.ts';

const rules = { oneAccountOneVoice: true, quorum: null };
const cast = (account: string | null, X: number, Y: number, Z: number): CastBallot => ({ account, needs: { X, Y, Z } });
/** Three voters of Acme, one of Beta, two of Core. */
const published = [
  ...[cast('acme', 2, 0.5, 0), cast('acme', 1, 0, 1), cast('acme', 0, 1, 0.5)],
  cast('beta', 0, 2, 0),
  ...[cast('core', 0.5, 0, 2), cast('core', 1, 0, 1)],
];
const themes = ['X', 'Y', 'Z'];
const scores = (ballots: CastBallot[], oneAccountOneVoice = true) =>
  Object.fromEntries(
    tally(themes, ballots, { oneAccountOneVoice, quorum: null }).rows.map(({ theme, score }) => [theme, score]),
  );

describe('counting a need ballot', () => {
  it('gives the published means over accounts, not the company with most voters', () => {
    const result = tally(themes, published, rules);
    expect(result).toMatchObject({ voters: 6, accounts: 3, quorumReached: null });
    expect(result.rows.map(({ theme, rank, score }) => [theme, rank, Number(score?.toFixed(10))])).toEqual([
      ['Y', 1, 0.8333333333],
      ['Z', 2, 0.6666666667],
      ['X', 3, 0.5833333333],
    ]);
    expect(result.rows[0]?.needs).toEqual({ notNeeded: 3, nice: 1, important: 1, critical: 1 });
    expect(scores(published, false)).toEqual({ X: 4.5 / 6, Y: 3.5 / 6, Z: 4.5 / 6 });
  });

  it('has no score and no rank when nobody voted', () => {
    const none = { score: null, rank: null, needs: { notNeeded: 0, nice: 0, important: 0, critical: 0 } };
    expect(tally(themes, [], { ...rules, quorum: 1 })).toEqual({
      ...{ voters: 0, accounts: 0, quorumReached: false },
      rows: themes.map((theme) => ({ theme, ...none })),
    });
  });

  it('hears people without an account as one voice each', () => {
    const result = tally(themes, [cast(null, 2, 0, 0), cast(null, 0, 0, 0), cast('acme', 2, 0, 0)], rules);
    expect(result.accounts).toBe(3);
    expect(result.rows[0]).toMatchObject({ theme: 'X', score: 4 / 3, rank: 1 });
  });

  it('counts an empty ballot as a voter who needs nothing, and what it left out as not needed', () => {
    const result = tally(themes, [cast('a', 2, 1, 0), { account: 'b', needs: {} }], rules);
    expect(result.voters).toBe(2);
    expect(result.rows[0]).toMatchObject({ theme: 'X', score: 1, needs: { notNeeded: 0, critical: 1 } });
  });

  it('lets equal scores share a rank, in the order of the ballot', () => {
    const ranks = tally(themes, [cast('a', 0, 1, 1), cast('b', 0.5, 1, 1)], rules).rows;
    expect(ranks.map(({ theme, rank }) => [theme, rank])).toEqual([
      ['Y', 1],
      ['Z', 1],
      ['X', 3],
    ]);
  });

  it('says whether the quorum of voters is reached', () => {
    const reached = (quorum: number) => tally(themes, published, { ...rules, quorum }).quorumReached;
    expect([reached(6), reached(7)]).toEqual([true, false]);
  });

  const ballot = fc.record({
    account: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
    needs: fc.dictionary(fc.constantFrom(...themes), fc.constantFrom(0, 0.5, 1, 2)),
  });

  it('does not change with the order of the ballots, nor when a company sends the same ballot twice', () => {
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 12 }), (ballots) => {
        const ranks = (list: CastBallot[]) => tally(themes, list, rules).rows.map(({ theme, rank }) => [theme, rank]);
        expect(ranks(ballots.toReversed())).toEqual(ranks(ballots));
        const alone = { account: 'e', needs: ballots[0]?.needs ?? {} };
        expect(ranks([...ballots, alone, alone, alone])).toEqual(ranks([...ballots, alone]));
        for (const { score } of tally(themes, ballots, rules).rows) expect(score! >= 0 && score! <= 2).toBe(true);
      }),
    );
  });
});

describe('a cast ballot', () => {
  it('has only themes of the ballot, four answers, and few criticals', () => {
    const limit = { maxCritical: 1 };
    expect(checkBallot({ X: 2, Y: 0.5, Z: 0 }, themes, limit)).toEqual([]);
    expect(checkBallot({}, themes, limit)).toEqual([]);
    expect(checkBallot({ X: 2, Y: 2 }, themes, limit)).toEqual([{ code: 'too-many-critical', criticals: 2, limit: 1 }]);
    expect(checkBallot({ W: 1 }, themes, limit)).toEqual([{ code: 'unknown-theme', theme: 'W' }]);
    for (const value of [3, -1, 0.25, '1', null, NaN]) {
      expect(checkBallot({ X: value }, themes, limit)).toEqual([{ code: 'not-a-need', theme: 'X' }]);
    }
    expect(checkBallot({ X: 2 }, themes, { maxCritical: 0 })).toHaveLength(1);
  });
});

describe('a recount', () => {
  const sheet = (result: unknown, ballots = published) =>
    BallotSheet.parse({
      ballot: {
        ...{ id: 'b', question: 'What next?', closedAt: '2027-01-31T12:00:00Z' },
        rules: { maxCritical: 3, oneAccountOneVoice: true, quorum: null },
      },
      themes: themes.map((id) => ({ id, label: id })),
      ballots: ballots.map((one, index) => ({ voter: `v${index}`, ...one })),
      result,
    });
  const right = [
    { theme: 'Y', score: 0.8333, rank: 1 },
    { theme: 'Z', score: 2 / 3, rank: 2 },
    { theme: 'X', score: 0.5833, rank: 3 },
  ];

  it('matches what was counted right, also when rounded, or without ranks', () => {
    expect(recount(sheet(right))).toMatchObject({ matches: true, voters: 6, accounts: 3, differences: [] });
    expect(recount(sheet(right.map((row) => ({ ...row, rank: null })))).matches).toBe(true);
    expect(recount(sheet(null, []))).toEqual({ matches: true, voters: 0, accounts: 0, result: null, differences: [] });
  });

  it('finds a changed score, a changed rank, a missing and an invented theme', () => {
    const changed = [
      { ...right[0], score: 0.834 },
      { ...right[1], rank: 1 },
      { theme: 'W', score: 1, rank: 1 },
    ];
    const { matches, differences } = recount(sheet(changed));
    expect(matches).toBe(false);
    expect(differences.map(({ theme, published, counted }) => [theme, published?.rank, counted?.rank])).toEqual([
      ['Y', 1, 1],
      ['Z', 1, 2],
      ['X', undefined, 3],
      ['W', 1, undefined],
    ]);
    expect(recount(sheet(null)).matches).toBe(false);
    expect(recount(sheet(right, [])).matches).toBe(false);
  });

  it('names ballots that break the rules', () => {
    const four = { account: 'a', needs: { X: 2, Y: 2, Z: 2, W: 2 } };
    expect(sheetFaults(sheet(null, [cast('a', 0, 0, 0), four]))).toEqual([
      { place: 1, fault: { code: 'unknown-theme', theme: 'W' } },
      { place: 1, fault: { code: 'too-many-critical', criticals: 4, limit: 3 } },
    ]);
  });
});
