import { describe, expect, it } from '@jest/globals';
import type { AccountSums } from './account-sums.ts';
import { pullOfThemes } from './pull.ts';

type Counts = [detractors: number, passives: number, promoters: number];
const crowd = ([detractors, passives, promoters]: Counts): AccountSums[] => [
  { accountId: null, n: detractors + passives + promoters, promoters, passives, detractors },
];
const all: Counts = [60, 90, 150];
const mentions = (theme: string, counts: Counts) => ({
  theme,
  withTheme: crowd(counts),
  withoutTheme: crowd(all.map((count, at) => count - counts[at]!) as Counts),
});

describe('pull of a theme', () => {
  const table = (
    [
      ['slow', [30, 15, 5]],
      ['support praise', [2, 8, 50]],
      ['price', [12, 14, 14]],
      ['docs', [4, 5, 6]],
    ] as [string, Counts][]
  ).map(([theme, counts]) => mentions(theme, counts));

  it.each([
    [0, -50, 46, -16, -92.62435678, -112.93305475, -72.3156582, 3.925e-19],
    [1, 80, 17.5, 12.5, 58.90652557, 42.69274385, 75.1203073, 1.073e-12],
    [2, 5, 33.84615385, -3.84615385, -28.80891325, -54.42282834, -3.19499817, 0.02749],
    [3, 13.33333333, 30.87719298, -0.87719298, -19.44444444, -57.10081825, 18.21192936, 0.3115],
  ])('row %p', (at, npsWith, npsWithout, pull, gap, low, high, p) => {
    const found = pullOfThemes(table, { clustered: false })[at]!;
    expect(found.npsWith).toBeCloseTo(npsWith, 8);
    expect(found.npsWithout).toBeCloseTo(npsWithout, 8);
    expect(found.pull).toBeCloseTo(pull, 8);
    expect(found.gap!.difference).toBeCloseTo(gap, 7);
    expect(found.gap!.low).toBeCloseTo(low, 5);
    expect(found.gap!.high).toBeCloseTo(high, 5);
    expect(found.gap!.p / p).toBeCloseTo(1, 3);
  });

  it('is adjusted for all themes of the table', () => {
    const [slow, , price, docs] = pullOfThemes(table, { clustered: false });
    expect(slow!.pAdjusted! / slow!.gap!.p).toBeCloseTo(4, 9);
    expect(price!.pAdjusted! / price!.gap!.p).toBeCloseTo(4 / 3, 9);
    expect(docs!.pAdjusted).toBe(docs!.gap!.p);
  });

  it('is the whole score less the score without', () => {
    const [slow] = pullOfThemes(table, { clustered: false });
    expect(30 - slow!.npsWithout).toBeCloseTo(slow!.pull, 12);
  });

  it('leaves out what few or all mention', () => {
    expect(pullOfThemes([mentions('rare', [3, 3, 3]), mentions('everybody', all)])).toEqual([]);
    expect(pullOfThemes([])).toEqual([]);
  });
});
