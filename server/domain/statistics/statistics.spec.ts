import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { betaQuantile } from './beta.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile, normalTwoSidedP, normalUpperTail } from './normal.ts';
import { seededRandom, xoshiro128 } from './random.ts';
import { studentCdf, studentQuantile, studentTwoSidedP } from './student-t.ts';
import { wilsonInterval } from './wilson.ts';

/** Within 1e-9 of the value, relative for values below 1. */
function expectClose(actual: number, expected: number, tolerance = 1e-9) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.min(1, Math.abs(expected)) + 1e-300);
}

describe('normal distribution', () => {
  it.each([
    [0.8, 0.8416212335729143],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489004],
    [0.9995, 3.2905267314919255],
  ])('has the quantile of %p', (p, z) => {
    expectClose(normalQuantile(p), z);
    expectClose(normalQuantile(1 - p), -z);
  });

  it('has its median at 0, its ends at infinity, and no quantile elsewhere', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
    expect(() => normalQuantile(NaN)).toThrow(RangeError);
  });

  it.each([
    [0, 1],
    [0.5, 0.6170750774519738],
    [1, 0.31731050786291415],
    [1.96, 0.04999579029644087],
    [3, 0.0026997960632601866],
    [5, 5.733031437583866e-7],
    [6, 1.9731752900753015e-9],
    [10, 1.523970604832105e-23],
    [30, 9.813427854297528e-198],
  ])('has the two-sided p of z = %p', (z, p) => {
    expectClose(normalTwoSidedP(z), p);
    expectClose(normalTwoSidedP(-z), p);
  });

  it('has tails that add up to 1 and undo the quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        const z = normalQuantile(p);
        expectClose(normalUpperTail(-z), p, 1e-11);
        expectClose(normalUpperTail(z) + normalUpperTail(-z), 1, 1e-14);
      }),
    );
    expect([normalUpperTail(Infinity), normalUpperTail(-Infinity)]).toEqual([0, 1]);
  });
});

describe('Student’s t', () => {
  it.each([
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [4, 2.7764451051977934],
    [9, 2.262157162798205],
    [11, 2.200985160091639],
    [29, 2.045229642132703],
    [51, 2.007583770315836],
    [201, 1.971836506779859],
    [1000, 1.9623390808264083],
  ])('has the 97.5 %% quantile with %p degrees of freedom', (df, t) => {
    expectClose(studentQuantile(0.975, df), t);
    expectClose(studentQuantile(0.025, df), -t);
  });

  it('has the p of a published paired test', () => {
    expectClose(studentTwoSidedP(-2.0493901532, 7), 0.0796020125, 1e-8);
  });

  it('undoes its quantile, for broken degrees of freedom too', () => {
    const p = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });
    fc.assert(
      fc.property(p, fc.double({ min: 1, max: 500, noNaN: true }), (chance, df) => {
        expectClose(studentCdf(studentQuantile(chance, df), df), chance, 1e-9);
      }),
    );
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect(() => studentQuantile(0.9, 0)).toThrow(RangeError);
    expect(() => studentQuantile(1, 3)).toThrow(RangeError);
  });
});

describe('gamma and beta functions', () => {
  it('knows factorials and the half', () => {
    expectClose(logGamma(11), Math.log(3628800));
    expectClose(logGamma(0.5), 0.5 * Math.log(Math.PI));
    expectClose(logGamma(0.1), 2.252712651734206);
    expect(() => logGamma(0)).toThrow(RangeError);
  });

  it('knows closed forms of the incomplete beta function', () => {
    expectClose(incompleteBeta(0.3, 1, 1), 0.3);
    expectClose(incompleteBeta(0.2, 1, 3), 1 - 0.8 ** 3);
    expectClose(incompleteBeta(0.7, 4, 1), 0.7 ** 4);
    expectClose(incompleteBeta(0.5, 5, 5), 0.5);
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError);
    expect(() => incompleteBeta(2, 1, 1)).toThrow(RangeError);
  });
});

describe('wilsonInterval', () => {
  it('has known bounds', () => {
    // Newcombe (1998), Table I, method 3.
    expect(wilsonInterval(81, 263)).toEqual({ low: expect.closeTo(0.2553, 4), high: expect.closeTo(0.3662, 4) });
    expect(wilsonInterval(15, 148)).toEqual({ low: expect.closeTo(0.0624, 4), high: expect.closeTo(0.1605, 4) });
    expect(wilsonInterval(0, 20)).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(wilsonInterval(29, 29)).toEqual({ low: expect.closeTo(0.883, 4), high: 1 });
  });

  // R prop.test(correct = FALSE) and statsmodels.
  it.each([
    [0, 10, 0, 0.2775327999],
    [10, 10, 0.7224672001, 1],
    [1, 1, 0.2065493144, 1],
    [8, 10, 0.4901624715, 0.9433178485],
    [45, 50, 0.7863976856, 0.9565242351],
    [81, 120, 0.5869018409, 0.7522414509],
  ])('of %p of %p', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n)!;
    expect(interval.low).toBeCloseTo(low, 9);
    expect(interval.high).toBeCloseTo(high, 9);
  });

  it('is null without trials', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('benjaminiHochberg', () => {
  it('adjusts the published example of 1995', () => {
    const p = [
      ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528],
      ...[0.759, 1],
    ];
    const adjusted = [
      ...[0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571429, 0.0638571429, 0.0645, 0.0765, 0.486, 0.5811818182],
      ...[0.714875, 0.7532307692, 0.8132142857, 1],
    ];
    benjaminiHochberg(p).forEach((value, at) => expectClose(value!, adjusted[at]!));
  });

  it('adjusts in the order given, keeps ties and nulls, takes none', () => {
    const adjusted = benjaminiHochberg([0.5, 0.001, null, 0.012, 0.04, 0.2, 0.021]);
    [0.5, 0.006, 0.036, 0.06, 0.24, 0.042].forEach((value, at) =>
      expectClose(adjusted.filter((p) => p !== null)[at]!, value),
    );
    expect(adjusted[2]).toBeNull();
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([0.02, 0.02])).toEqual([0.02, 0.02]);
  });

  it('never makes a p smaller, keeps their order and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
        const adjusted = benjaminiHochberg(p) as number[];
        adjusted.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(p[i]!);
          expect(value).toBeLessThanOrEqual(1);
          adjusted.forEach((other, j) => expect(p[i]! <= p[j]! ? value <= other : value >= other).toBe(true));
        });
      }),
    );
  });
});

describe('seededRandom', () => {
  it('is xoshiro128** by its published vector', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    const vector = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849];
    expect(vector.map(() => next())).toEqual(vector);
  });

  it('repeats with the seed, differs without, and spreads evenly', () => {
    const draw = (seed: number, count: number) => Array.from({ length: count }, seededRandom(seed));
    expect(draw(7, 5)).toEqual(draw(7, 5));
    expect(draw(7, 5)).not.toEqual(draw(8, 5));
    const many = draw(1, 20_000);
    expect(many.every((value) => value >= 0 && value < 1)).toBe(true);
    const tenths = many.reduce<number[]>((counts, value) => {
      counts[Math.floor(value * 10)]! += 1;
      return counts;
    }, new Array<number>(10).fill(0));
    // Chi-squared with 9 degrees of freedom stays below 27.9 in 999 of 1000 streams.
    expect(tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9);
  });
});

describe('beta distribution', () => {
  it.each([0.001, 0.3, 0.5, 0.975])('has the quantile of %p where it has a closed form', (p) => {
    for (const shape of [0.7, 1, 3, 40]) {
      expectClose(betaQuantile(p, shape, 1), p ** (1 / shape));
      expectClose(betaQuantile(p, 1, shape), 1 - (1 - p) ** (1 / shape));
    }
  });

  it('undoes the distribution', () => {
    // With a shape below 1 the distribution is too steep at its end for a number near 1 to hold.
    const shape = fc.double({ min: 1, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), shape, shape, (p, a, b) => {
        expectClose(incompleteBeta(betaQuantile(p, a, b), a, b), p, 1e-9);
      }),
    );
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect(() => betaQuantile(2, 1, 1)).toThrow(RangeError);
  });
});
