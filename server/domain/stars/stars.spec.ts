import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goalOf } from './goal.ts';
import { satisfactionOf } from './satisfaction.ts';
import { countStars, type StarCounts } from './star-counts.ts';
import { oneSidedBounds, starMean } from './star-mean.ts';
import { seededRandom } from '../statistics/random.ts';

const none: StarCounts = [0, 0, 0, 0, 0];
const someCounts = fc
  .tuple(...Array.from({ length: 5 }, () => fc.nat(200)))
  .map((counts) => counts as unknown as StarCounts)
  .filter((counts) => counts.some((count) => count > 0));

describe('stars', () => {
  it('are counted, and nothing else is', () => {
    expect(countStars([5, 4, 5, 1])).toEqual([1, 0, 0, 1, 2]);
    expect(countStars([])).toEqual(none);
    for (const other of [0, 6, 4.5, NaN]) expect(() => countStars([other])).toThrow(RangeError);
  });
});

describe('mean of stars', () => {
  it.each<[StarCounts, number, number, number, number, number, number, number]>([
    [[0, 0, 0, 0, 10], 5, 4.6666666667, 0.272165527, 11, 4.0676343807, 5, 4.1778887286],
    [[0, 1, 1, 2, 6], 4.3, 4.0833333333, 0.3427489633, 11, 3.3289479514, 4.8377187152, 3.4677956735],
    [[0, 0, 4, 12, 34], 4.6, 4.5384615385, 0.1034234219, 51, 4.3308303553, 4.7460927216, 4.3651978363],
    [[2, 3, 10, 45, 140], 4.59, 4.5742574257, 0.0540910714, 201, 4.4675986765, 4.6809161749, 4.4848735616],
    [[1, 0, 0, 0, 1], 3, 3, 0.8660254038, 3, 1, 5, 0.9619274811],
    [[0, 0, 0, 0, 1], 5, 3.6666666667, 0.8606629658, 2, 1, 5, 1.1535432169],
  ])('of %p', (counts, exact, adjusted, error, df, low, high, oneSided) => {
    const found = starMean(counts)!;
    expect(found.exact).toBeCloseTo(exact, 9);
    expect(found.adjusted).toBeCloseTo(adjusted, 9);
    expect(found.standardError).toBeCloseTo(error, 9);
    expect(found.df).toBe(df);
    expect(found.low).toBeCloseTo(low, 8);
    expect(found.high).toBeCloseTo(high, 8);
    expect(oneSidedBounds(counts)!.low).toBeCloseTo(oneSided, 8);
  });

  // 40,000 simulated samples a row: ratings that pile up at 5, where the plain t interval holds the truth 80 to 93 times in 100.
  it.each([
    [[0.01, 0.01, 0.03, 0.15, 0.8], 10, 0.991],
    [[0.01, 0.01, 0.03, 0.15, 0.8], 100, 0.968],
    [[0.1, 0.02, 0.03, 0.15, 0.7], 10, 0.986],
    [[0.1, 0.02, 0.03, 0.15, 0.7], 100, 0.953],
    [[0.2, 0.2, 0.2, 0.2, 0.2], 30, 0.954],
  ])('from %p, %p answers, holds the truth with %p', (shares, n, expected) => {
    const random = seededRandom(n);
    const truth = shares.reduce((sum, share, at) => sum + share * (at + 1), 0);
    const RUNS = 4000;
    let covered = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const counts = [0, 0, 0, 0, 0];
      for (let answer = 0; answer < n; answer += 1) {
        let left = random();
        counts[
          Math.max(
            0,
            shares.findIndex((share) => (left -= share) < 0),
          )
        ]! += 1;
      }
      const { low, high } = starMean(counts as unknown as StarCounts)!;
      if (low <= truth && truth <= high) covered += 1;
    }
    // Three standard errors of the simulation.
    expect(Math.abs(covered / RUNS - expected)).toBeLessThan(3 * Math.sqrt((expected * (1 - expected)) / RUNS) + 0.001);
  });

  it('is null without answers, and a single answer is not shown as a mean', () => {
    expect([starMean(none), oneSidedBounds(none)]).toEqual([null, null]);
    expect(starMean([0, 0, 0, 1, 0])!.shown).toBeNull();
  });

  it('shows one decimal, halves away from zero, two from 400 answers on', () => {
    expect(starMean([0, 0, 0, 3, 1])!.shown).toBe(4.3);
    expect(starMean([4, 6, 20, 90, 280])!.shown).toBe(4.59);
  });

  it('lies within its interval from two answers on, mirrors with the scale, and narrows with more of the same', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const found = starMean(counts)!;
        const mirrored = starMean([...counts].reverse() as unknown as StarCounts)!;
        expect(mirrored.low).toBeCloseTo(6 - found.high, 9);
        const more = starMean(counts.map((count) => count * 4) as unknown as StarCounts)!;
        expect(more.high - more.low).toBeLessThanOrEqual(found.high - found.low + 1e-9);
        if (counts.reduce((a, b) => a + b) < 2) return;
        expect(found.exact).toBeGreaterThanOrEqual(found.low - 1e-9);
        expect(found.exact).toBeLessThanOrEqual(found.high + 1e-9);
      }),
    );
  });
});

describe('the goal of more than 4.5 stars', () => {
  it('is not shown by 4.59 from 200 answers; 260 would', () => {
    const found = goalOf([2, 3, 10, 45, 140], 4.5)!;
    expect(found).toMatchObject({ state: 'not-yet-shown', moreAnswers: 60 });
    expect(found.oneSidedLow).toBeCloseTo(4.4848735616, 8);
  });

  it('is met, missed, or open, and null without answers', () => {
    expect(goalOf([0, 0, 0, 20, 480], 4.5)).toMatchObject({ state: 'met', moreAnswers: null });
    expect(goalOf([0, 0, 50, 50, 50], 4.5)).toMatchObject({ state: 'missed', moreAnswers: null });
    expect(goalOf([0, 0, 0, 10, 10], 4.5)).toMatchObject({ state: 'not-yet-shown', moreAnswers: null });
    expect(goalOf(none, 4.5)).toBeNull();
  });

  it('is decided with the answers it asks for, and with none fewer', () => {
    fc.assert(
      fc.property(someCounts, fc.constantFrom(3, 3.5, 4, 4.5), (counts, above) => {
        const found = goalOf(counts, above)!;
        if (found.moreAnswers === null) return;
        const n = counts.reduce((a, b) => a + b);
        const at = (size: number) => goalOf(counts.map((count) => (count * size) / n) as unknown as StarCounts, above)!;
        expect(at(n + found.moreAnswers).state).not.toBe('not-yet-shown');
        if (found.moreAnswers > 1) expect(at(n + found.moreAnswers - 1).state).toBe('not-yet-shown');
      }),
    );
  });
});

describe('satisfaction', () => {
  it('is the share of 4 and 5 stars with Wilson’s interval', () => {
    const found = satisfactionOf([0, 0, 5, 15, 30])!;
    expect(found.share).toBeCloseTo(0.9, 12);
    expect(found.low).toBeCloseTo(0.7863976856, 9);
    expect(found.high).toBeCloseTo(0.9565242351, 9);
    expect(satisfactionOf(none)).toBeNull();
  });

  it('is as wide as Student’s t makes it while accounts are few', () => {
    // Ten people of ten accounts are worth nine; z is 2.2621571628, the quantile with nine degrees of freedom.
    const few = satisfactionOf([0, 1, 1, 3, 5], 0.95, { effectiveAnswers: 9, accounts: 10 })!;
    expect(few.share).toBeCloseTo(0.8, 12);
    expect(few.low).toBeCloseTo(0.427012415, 9);
    expect(few.high).toBeCloseTo(0.9554954974, 9);
    const all = satisfactionOf([0, 0, 0, 0, 9], 0.95, { effectiveAnswers: 9, accounts: 10 })!;
    expect(all).toEqual({ share: 1, low: expect.closeTo(0.6375131872, 9), high: 1 });
    const many = { effectiveAnswers: 9, accounts: 50 };
    expect(satisfactionOf([0, 1, 1, 3, 5], 0.95, many)!.low).toBeGreaterThan(few.low);
  });
});
