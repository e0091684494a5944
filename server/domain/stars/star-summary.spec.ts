import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../statistics/random.ts';
import { goalOf } from './goal.ts';
import { satisfactionOf } from './satisfaction.ts';
import { countStars, type StarCounts } from './star-counts.ts';
import { starMean } from './star-mean.ts';
import { mergeStarRows, satisfied, totalStars, worthOfStars, type StarRow } from './star-rows.ts';
import { summariseStars } from './star-summary.ts';

const row = (accountId: string | null, ...stars: number[]): StarRow => ({ accountId, counts: countStars(stars) });
const someRows = fc
  .array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 30 })
  .map((accounts) => accounts.map((stars, at) => row(`a${at}`, ...stars)));

describe('rows of accounts', () => {
  it('are merged by account, people alone stay', () => {
    const rows = [row('a', 5), row(null, 1), row('a', 4), row(null, 1)];
    expect(mergeStarRows(rows)).toEqual([row('a', 5, 4), row(null, 1), row(null, 1)]);
    expect(totalStars(rows)).toEqual([2, 0, 0, 1, 1]);
    expect(totalStars([])).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('what answers of accounts are worth', () => {
  it('is v/V with the accounts as units', () => {
    // Mean 4, v = 1; u = 2, −2, 0: V = 3/2 × 8/36 = 1/3, so six answers are worth three.
    const rows = [row('a', 5, 5), row('b', 3, 3), row('c', 5, 3)];
    expect(worthOfStars(rows)).toEqual({ effectiveAnswers: expect.closeTo(3, 12), accounts: 3 });
    // Of the share of 4 and 5: u = 1, −1, 0 and v = ¼ give the same.
    expect(worthOfStars(rows, satisfied)).toEqual({ effectiveAnswers: expect.closeTo(3, 12), accounts: 3 });
  });

  it('is that of the accounts when all agree, nothing for one account, one for a single answer', () => {
    expect(worthOfStars([row('a', 5, 5, 5), row('b', 5)])).toEqual({ effectiveAnswers: 16 / 10, accounts: 2 });
    expect(worthOfStars([row('a', 5, 4, 3)])).toBeNull();
    expect(worthOfStars([])).toBeNull();
    expect(worthOfStars([row('a', 4)])).toEqual({ effectiveAnswers: 1, accounts: 1 });
  });

  it('is never more than there are answers, nor below one account’s, and does not ask for an order', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { effectiveAnswers } = worthOfStars(rows)!;
        const answers = totalStars(rows).reduce((a, b) => a + b);
        expect(effectiveAnswers).toBeLessThanOrEqual(answers);
        expect(effectiveAnswers).toBeGreaterThan(0);
        expect(worthOfStars([...rows].reverse())!.effectiveAnswers).toBeCloseTo(effectiveAnswers, 9);
      }),
    );
  });
});

describe('the summary of stars', () => {
  it('has no number for nobody, no interval for one account, no mean to show for one answer', () => {
    const nobody = summariseStars([], 4.5);
    expect(nobody).toMatchObject({ answers: 0, accounts: 0, mean: null, interval: null, csat: null, goal: null });
    const together = summariseStars([row('a', 5, 4)], 4.5);
    expect(together).toMatchObject({ mean: { shown: 4.5 }, interval: null, csat: null, goal: null });
    expect(together.note).toEqual({ key: 'nps.oneAccount' });
    const single = summariseStars([row('a', 4)], 4.5);
    expect(single).toMatchObject({ mean: { shown: null, exact: 4 }, note: { key: 'nps.oneAnswer' } });
  });

  it('is that of the answers when each is of an account of its own and there are many', () => {
    const counts: StarCounts = [2, 3, 10, 45, 140];
    const rows = counts.flatMap((count, at) => Array.from({ length: count }, () => row(null, at + 1)));
    const summary = summariseStars(rows, 4.5);
    const alone = starMean(counts)!;
    // One accounts' degree of freedom less is the only difference.
    expect(summary.effectiveAnswers).toBeCloseTo(199, 6);
    expect(summary.interval!.low).toBeCloseTo(alone.low, 2);
    expect(summary.interval!.high).toBeCloseTo(alone.high, 2);
    expect(summary.mean!.shown).toBe(4.6);
    expect(summary.csat!.low).toBeCloseTo(satisfactionOf(counts)!.low, 2);
    expect(summary.goal).toMatchObject({ state: 'not-yet-shown', above: 4.5 });
    expect(Math.abs(summary.goal!.moreAnswers! - goalOf(counts, 4.5)!.moreAnswers!)).toBeLessThanOrEqual(3);
  });

  it('is less sure when colleagues agree, and asks for more answers then', () => {
    const together = [...Array.from({ length: 18 }, (_, at) => row(`a${at}`, 5, 5, 5, 5)), row('x', 3, 3, 3, 3)];
    const apart = together.flatMap(({ counts }) =>
      counts.flatMap((count, at) => Array.from({ length: count }, () => row(null, at + 1))),
    );
    const width = (rows: StarRow[]) => {
      const { low, high } = summariseStars(rows, 4.5).interval!;
      return high - low;
    };
    expect(width(together)).toBeGreaterThan(1.5 * width(apart));
    expect(summariseStars(apart, 4.5).goal!.state).toBe('met');
    const goal = summariseStars(together, 4.5).goal!;
    expect(goal.state).toBe('not-yet-shown');
    expect(goal.moreAnswers).toBeGreaterThan(0);
  });

  it('holds its mean within the interval, within 1 and 5', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { mean, interval, csat, answers } = summariseStars(rows, null);
        if (answers < 2) return;
        expect(interval!.low).toBeLessThanOrEqual(mean!.exact + 1e-9);
        expect(interval!.high).toBeGreaterThanOrEqual(mean!.exact - 1e-9);
        expect(interval!.low).toBeGreaterThanOrEqual(1);
        expect(interval!.high).toBeLessThanOrEqual(5);
        expect(csat!.low).toBeLessThanOrEqual(csat!.share + 1e-9);
        expect(csat!.high).toBeGreaterThanOrEqual(csat!.share - 1e-9);
      }),
    );
  });

  it('covers the truth about 95 times in 100 where colleagues resemble each other', () => {
    const random = seededRandom(5);
    const shares = [0.05, 0.05, 0.1, 0.3, 0.5];
    const truth = 1 * 0.05 + 2 * 0.05 + 3 * 0.1 + 4 * 0.3 + 5 * 0.5;
    const draw = () => {
      let left = random();
      return (
        1 +
        Math.max(
          0,
          shares.findIndex((share) => (left -= share) < 0),
        )
      );
    };
    const RUNS = 1500;
    let covered = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const rows = Array.from({ length: 20 }, (_, at) => {
        const mood = draw();
        const people = 1 + Math.floor(random() * 8);
        // Six of ten say what their company feels.
        return row(`a${at}`, ...Array.from({ length: people }, () => (random() < 0.6 ? mood : draw())));
      });
      const { interval } = summariseStars(rows, null);
      if (interval!.low <= truth && truth <= interval!.high) covered += 1;
    }
    expect(covered / RUNS).toBeGreaterThan(0.93);
    expect(covered / RUNS).toBeLessThan(0.98);
  });
});
