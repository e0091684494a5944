import { describe, expect, it } from '@jest/globals';
import { sumByAccount } from './account-sums.ts';
import { waysOfCounting } from './ways-of-counting.ts';

/** Accounts A to E with answers coded +1, 0, −1, and what they pay. */
const coded = { A: [1, 1, 1, 0], B: [-1, -1], C: [1], D: [0, -1], E: [1] };
const revenues = new Map(Object.entries({ A: 1000, B: 5000, C: 500, D: 2000, E: 500 }));
const scoreOf = (code: number) => (code === 1 ? 9 : code === 0 ? 7 : 3);
const rows = sumByAccount(
  Object.entries(coded).flatMap(([account, codes]) => codes.map((code) => ({ account, score: scoreOf(code) }))),
);

describe('ways of counting', () => {
  it('gives the three scores with the errors of survey samples, and says that they disagree', () => {
    const { answers, accounts, revenue, differ, dominant } = waysOfCounting(rows, (id) => revenues.get(id) ?? null);
    expect(answers.nps!.exact).toBeCloseTo(20, 9);
    expect([answers.nps!.low, answers.nps!.high]).toEqual([
      expect.closeTo(-71.33172776, 7),
      expect.closeTo(95.10029696, 7),
    ]);
    expect(accounts.nps!.exact).toBeCloseTo(25, 9);
    expect(revenue.nps!.exact).toBeCloseTo(-47.2222222222, 9);
    const share = (count: number) => count / (revenue.promoters + revenue.passives + revenue.detractors);
    const variance = share(revenue.promoters) + share(revenue.detractors) - (revenue.nps!.exact / 100) ** 2;
    expect(100 * Math.sqrt(variance / revenue.nps!.effectiveAnswers!)).toBeCloseTo(38.3783296379, 8);
    expect(differ).toBe(true);
    expect(dominant).toEqual({ accountId: 'A', share: 0.4 });
  });

  it('leaves revenue out where none is known, and does not compare with it', () => {
    const { revenue, differ } = waysOfCounting(rows, () => null);
    expect(revenue.nps).toBeNull();
    expect(differ).toBe(false);
  });

  it('calls nobody dominant who answered once, is alone, or gave a fifth', () => {
    const one = (account: string | null, score = 9) => ({ account, score });
    const dominantOf = (...accounts: (string | null)[]) =>
      waysOfCounting(sumByAccount(accounts.map((account) => one(account))), () => null).dominant;
    expect(dominantOf()).toBeNull();
    expect(dominantOf('a', 'b', 'c')).toBeNull();
    expect(dominantOf('a', 'a', 'a')).toBeNull();
    expect(dominantOf(null, null, null)).toBeNull();
    expect(dominantOf('a', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i')).toBeNull();
    expect(dominantOf('a', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')).toEqual({ accountId: 'a', share: 2 / 9 });
  });
});
