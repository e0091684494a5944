import { describe, expect, it } from '@jest/globals';
import { mergeSums, type AccountSums } from './account-sums.ts';
import { monthsUpTo, rollingWindow } from './rolling-window.ts';
import { summariseSums } from './summary.ts';

describe('rolling quarter', () => {
  const months: [number, number, number][] = [
    [20, 30, 50],
    [25, 30, 45],
    [18, 40, 42],
    [15, 35, 50],
  ];
  const rows = months.map(([detractors, passives, promoters]): AccountSums => ({
    accountId: null,
    n: detractors + passives + promoters,
    promoters,
    passives,
    detractors,
  }));

  it.each([
    [3, 24.6666666667, 15.6617674528, 33.1831170357],
    [4, 26.3333333333, 17.4935090087, 34.6517055128],
  ])('at month %p pools counts', (month, exact, low, high) => {
    const { nps } = summariseSums(mergeSums(rows.slice(month - 3, month)), { clustered: false });
    expect(nps!.exact).toBeCloseTo(exact, 9);
    expect(nps!.low).toBeCloseTo(low, 9);
    expect(nps!.high).toBeCloseTo(high, 9);
  });

  it('keeps the latest answer of each person in the window', () => {
    const answers = [
      { person: 'p1', month: '2026-11', at: '2026-11-03', score: 2 },
      { person: 'p1', month: '2027-01', at: '2027-01-04', score: 9 },
      { person: 'p1', month: '2026-12', at: '2026-12-04', score: 5 },
      { person: 'p2', month: '2026-10', at: '2026-10-04', score: 1 },
      { person: null, month: '2026-12', at: '2026-12-01', score: 7 },
      { person: null, month: '2026-12', at: '2026-12-01', score: 8 },
    ];
    expect(rollingWindow(answers, '2027-01').map((answer) => answer.score)).toEqual([7, 8, 9]);
    expect(rollingWindow(answers, '2026-12', 3).map((answer) => answer.score)).toEqual([7, 8, 5, 1]);
    expect(rollingWindow([], '2027-01')).toEqual([]);
  });

  it('counts months over the turn of the year', () => {
    expect(monthsUpTo('2027-01', 3)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsUpTo('2026-12', 1)).toEqual(['2026-12']);
    expect(() => monthsUpTo('2026-13', 3)).toThrow(RangeError);
  });
});
