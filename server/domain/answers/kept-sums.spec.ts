import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rollingWindow } from '../nps/rolling-window.ts';
import { scoreDistribution } from '../nps/bucket.ts';
import { emptyTally, monthsBetween, sumAnswers, totalTally, withinWindow, type SummedAnswer } from './kept-sums.ts';

describe('kept sums', () => {
  it('adds up one account', () => {
    const sums = sumAnswers([
      { score: 10, commented: true, againAfter: null },
      { score: 8, commented: false, againAfter: 1 },
      { score: 0, commented: true, againAfter: 2 },
    ]);
    expect(sums).toMatchObject({ n: 3, promoters: 1, passives: 1, detractors: 1, sum: 18, commented: 2 });
    expect(sums.scores).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1]);
    expect(sums.superseded.map(({ after, n, sum }) => [after, n, sum])).toEqual([
      [1, 1, 8],
      [2, 1, 0],
    ]);
    expect(withinWindow(sums, 0)).toMatchObject({ n: 3, sum: 18 });
    expect(withinWindow(sums, 1)).toMatchObject({ n: 2, passives: 0, sum: 10 });
    expect(withinWindow(sums, 2)).toMatchObject({ n: 1, promoters: 1, detractors: 0, commented: 1, sum: 10 });
  });

  it('is nothing for nobody', () => {
    expect(sumAnswers([])).toEqual({ ...emptyTally, superseded: [] });
    expect(totalTally([])).toEqual(emptyTally);
  });

  it('refuses what is no score', () => {
    expect(() => sumAnswers([{ score: 11, commented: false, againAfter: null }])).toThrow(RangeError);
  });

  it('counts months over the year', () => {
    expect(monthsBetween('2026-11', '2027-01')).toBe(2);
    expect(monthsBetween('2027-01', '2027-01')).toBe(0);
    expect(monthsBetween('2027-01', '2026-12')).toBe(-1);
    expect(() => monthsBetween('2027-13', '2027-01')).toThrow(RangeError);
  });

  it('gives, for every window, what the latest answers of each person give', () => {
    const months = ['2026-10', '2026-11', '2026-12', '2027-01', '2027-02'];
    const answer = fc.record({
      person: fc.integer({ min: 0, max: 5 }).map(String),
      month: fc.constantFrom(...months),
      score: fc.integer({ min: 0, max: 10 }),
      commented: fc.boolean(),
    });
    const once = fc.uniqueArray(answer, { selector: ({ person, month }) => `${person} ${month}`, maxLength: 25 });
    fc.assert(
      fc.property(once, fc.constantFrom(...months), fc.integer({ min: 1, max: 3 }), (answers, last, length) => {
        const summed = (month: string) =>
          sumAnswers(
            answers
              .filter((one) => one.month === month)
              .map((one): SummedAnswer => {
                const later = answers
                  .filter((other) => other.person === one.person)
                  .map((other) => monthsBetween(month, other.month))
                  .filter((gap) => gap > 0 && gap < 3);
                return { ...one, againAfter: later.length > 0 ? Math.min(...later) : null };
              }),
          );
        const window = months.filter((month) => {
          const before = monthsBetween(month, last);
          return before >= 0 && before < length;
        });
        const total = totalTally(window.map((month) => withinWindow(summed(month), monthsBetween(month, last))));
        const expected = rollingWindow(
          answers.map((one) => ({ ...one, at: one.month })),
          last,
          length,
        );
        expect(total.n).toBe(expected.length);
        expect(total.scores).toEqual(scoreDistribution(expected.map(({ score }) => score)));
        expect(total.commented).toBe(expected.filter(({ commented }) => commented).length);
      }),
    );
  });
});
