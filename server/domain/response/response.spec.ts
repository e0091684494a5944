import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../statistics/random.ts';
import { largestBias, representativity, silenceBounds, unequalBeyondChance } from './representativity.ts';
import { responseRates } from './response-rates.ts';

describe('response rates', () => {
  const asked = { complete: 120, partial: 10, refused: 15, noContact: 240, other: 5, unknown: 60, eligibleShare: 0.9 };

  it('are AAPOR’s', () => {
    const found = responseRates(asked)!;
    expect(found.rr1).toBeCloseTo(0.2666666667, 9);
    expect(found.rr2).toBeCloseTo(0.2888888889, 9);
    expect(found.rr3).toBeCloseTo(0.2702702703, 9);
    expect(found.rr4).toBeCloseTo(0.2927927928, 9);
    expect(found.rr5).toBeCloseTo(0.3076923077, 9);
    expect(found.rr6).toBeCloseTo(0.3333333333, 9);
  });

  it('are null when nobody was asked and 0 when nobody answered', () => {
    const nobody = { complete: 0, partial: 0, refused: 0, noContact: 0, other: 0, unknown: 0, eligibleShare: 1 };
    expect(responseRates(nobody)).toBeNull();
    expect(responseRates({ ...nobody, unknown: 3 })).toEqual({ rr1: 0, rr2: 0, rr3: 0, rr4: 0, rr5: 0, rr6: 0 });
  });

  it('grow from the strictest to the mildest, within 0 and 1', () => {
    const people = fc.nat(500);
    const dispositions = fc.record({
      complete: people,
      partial: people,
      refused: people,
      noContact: people,
      other: people,
      unknown: people,
      eligibleShare: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(dispositions, (given) => {
        const found = responseRates(given);
        if (!found) return;
        expect(found.rr3).toBeGreaterThanOrEqual(found.rr1);
        expect(found.rr2).toBeGreaterThanOrEqual(found.rr1);
        expect(found.rr4).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('representativity', () => {
  const groups = [
    { asked: 400, answered: 60 },
    { asked: 350, answered: 30 },
    { asked: 250, answered: 10 },
  ];

  it('is the R-indicator, and bounds the bias', () => {
    const found = representativity(groups)!;
    expect(found.spread).toBeCloseTo(0.0444229893, 9);
    expect(found.indicator).toBeCloseTo(0.9111540215, 9);
    expect(100 * largestBias(found, 0.8)!).toBeCloseTo(35.538, 2);
  });

  it('is 1 when all answer alike, null when nobody was asked', () => {
    expect(representativity([{ asked: 10, answered: 4 }])!.indicator).toBe(1);
    expect(representativity([])).toBeNull();
    expect(representativity([{ asked: 1, answered: 1 }])).toBeNull();
    expect(largestBias(representativity([{ asked: 10, answered: 0 }])!, 1)).toBeNull();
  });

  it('tells rates apart that chance would seldom make so unequal', () => {
    // χ² of 21.93 and of 5.99 and less with two degrees of freedom, whose 95 % quantile is 5.991.
    expect(unequalBeyondChance(groups)).toBe(true);
    const pair = (answered: number) => [
      { asked: 100, answered: 50 },
      { asked: 100, answered },
    ];
    // With one degree of freedom it is 3.841: 50 and 36 of 100 give 4.00, 50 and 37 give 3.44.
    expect([unequalBeyondChance(pair(36)), unequalBeyondChance(pair(37))]).toEqual([true, false]);
    expect(unequalBeyondChance([])).toBe(false);
    expect(unequalBeyondChance([{ asked: 10, answered: 4 }])).toBe(false);
    expect(
      unequalBeyondChance([
        { asked: 10, answered: 10 },
        { asked: 5, answered: 5 },
      ]),
    ).toBe(false);
    expect(
      unequalBeyondChance([
        { asked: 10, answered: 0 },
        { asked: 0, answered: 0 },
        { asked: 5, answered: 0 },
      ]),
    ).toBe(false);
  });

  it('takes many small groups of equal rates for unequal about one time in twenty, however low the indicator', () => {
    const random = seededRandom(1900);
    const RUNS = 2000;
    let low = 0;
    let unequal = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const some = Array.from({ length: 12 }, () => {
        const answered = Array.from({ length: 10 }, () => random()).filter((chance) => chance < 0.3).length;
        return { asked: 10, answered };
      });
      if (representativity(some)!.indicator < 0.8) low += 1;
      if (unequalBeyondChance(some)) unequal += 1;
    }
    expect(low / RUNS).toBeGreaterThan(0.8);
    expect(unequal / RUNS).toBeGreaterThan(0.03);
    expect(unequal / RUNS).toBeLessThan(0.07);
  });

  it('says how much silence could hide', () => {
    const { low, high } = silenceBounds(27, 0.1);
    expect([low, high].map((bound) => Math.round(bound * 10) / 10)).toEqual([-87.3, 92.7]);
  });
});
