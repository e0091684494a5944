import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linearScale, pathOf, runsOf, scoreDomain, stackedWidths, ticksOf } from './chart-scale.ts';

describe('linearScale', () => {
  it('maps straight and holds what is outside at the ends', () => {
    const x = linearScale([-100, 100], [0, 400]);
    expect([-100, 0, 34, 100].map(x)).toEqual([0, 200, 268, 400]);
    expect(x(-500)).toBe(0);
    expect(x(500)).toBe(400);
  });

  it('puts everything in the middle of an empty domain', () => {
    expect(linearScale([5, 5], [0, 10])(5)).toBe(5);
  });
});

describe('scoreDomain', () => {
  it('is the whole range when there is nothing', () => {
    expect(scoreDomain([])).toEqual([-100, 100]);
  });

  it('encloses the values in twenties', () => {
    expect(scoreDomain([5, 49])).toEqual([0, 60]);
    expect(scoreDomain([100])).toEqual([60, 100]);
    expect(scoreDomain([-100])).toEqual([-100, -60]);
  });

  it('holds all values, stays in range and is at least 40 wide', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 }), (values) => {
        const [low, high] = scoreDomain(values);
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(high - low).toBeGreaterThanOrEqual(40);
      }),
    );
  });
});

describe('ticksOf', () => {
  it('takes round steps', () => {
    expect(ticksOf([0, 60])).toEqual([0, 20, 40, 60]);
    expect(ticksOf([-40, 80])).toEqual([-40, 0, 40, 80]);
    expect(ticksOf([-100, 100])).toEqual([-100, -50, 0, 50, 100]);
    expect(ticksOf([-20, 20])).toEqual([-20, -10, 0, 10, 20]);
  });
});

describe('runsOf', () => {
  it('breaks where a value is missing', () => {
    expect(runsOf([1, 2, null, 3, null, null], (value) => value !== null)).toEqual([[1, 2], [3]]);
    expect(runsOf([null], (value) => value !== null)).toEqual([]);
  });
});

describe('pathOf', () => {
  it('writes one move and then lines', () => {
    expect(
      pathOf([
        [0, 1.04],
        [2, 3],
      ]),
    ).toBe('M0,1 L2,3');
    expect(pathOf([])).toBe('');
  });
});

describe('stackedWidths', () => {
  it('shares the width by count and keeps the smallest visible', () => {
    expect(stackedWidths([3, 1], 100)).toEqual([75, 25]);
    expect(stackedWidths([999, 1, 0], 100, 6)).toEqual([94, 6, 0]);
    expect(stackedWidths([0, 0], 100, 6)).toEqual([0, 0]);
    expect(stackedWidths([], 100)).toEqual([]);
  });

  it('fills the width exactly', () => {
    const counts = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 }).filter((all) => all.some((n) => n > 0));
    fc.assert(
      fc.property(counts, (all) => {
        const sum = stackedWidths(all, 600, 6).reduce((total, width) => total + width, 0);
        expect(sum).toBeCloseTo(600, 6);
      }),
    );
  });
});
