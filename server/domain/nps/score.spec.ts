import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bucketOf, countBuckets, isNpsScore, scoreDistribution } from './bucket.ts';
import { exactNps, shownNps } from './score.ts';

/** Counts with a given P − D and n, the rest passive. */
const netOf = (net: number, n: number) => ({
  promoters: Math.max(0, net),
  detractors: Math.max(0, -net),
  passives: n - Math.abs(net),
});

describe('bucketOf', () => {
  it('divides 0-10 as everyone does', () => {
    expect(Array.from({ length: 11 }, (_, score) => bucketOf(score))).toEqual([
      ...new Array<string>(7).fill('detractor'),
      ...['passive', 'passive', 'promoter', 'promoter'],
    ]);
  });

  it('refuses what is not an answer on this scale', () => {
    for (const value of [-1, 11, 9.5, NaN, Infinity]) expect(() => bucketOf(value)).toThrow(RangeError);
    for (const value of ['9', null, undefined]) expect(isNpsScore(value)).toBe(false);
  });

  it('counts buckets and single scores', () => {
    expect(countBuckets([10, 9, 8, 0])).toEqual({ promoters: 2, passives: 1, detractors: 1 });
    expect(countBuckets([])).toEqual({ promoters: 0, passives: 0, detractors: 0 });
    expect(scoreDistribution([10, 0, 10])).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(() => scoreDistribution([12])).toThrow(RangeError);
  });
});

describe('exact and shown score', () => {
  it.each([
    [1, 8, 12.5, 13],
    [-1, 8, -12.5, -13],
    [23, 40, 57.5, 58],
    [-11, 40, -27.5, -28],
    [11, 30, 36.6666667, 37],
    [29, 100, 29, 29],
    [1, 3, 33.3333333, 33],
    [-1, 3, -33.3333333, -33],
    [1, 200, 0.5, 1],
    [0, 5, 0, 0],
  ])('rounds %p of %p from the counts', (net, n, exact, shown) => {
    expect(exactNps(netOf(net, n))).toBeCloseTo(exact, 6);
    expect(shownNps(netOf(net, n))).toBe(shown);
  });

  it('leaves dismissed surveys out and is not built from rounded shares', () => {
    expect(shownNps({ promoters: 50, passives: 30, detractors: 20 })).toBe(30);
    expect(shownNps({ promoters: 16, passives: 9, detractors: 5 })).toBe(37);
  });

  it('is null for no answers and never −0', () => {
    const none = { promoters: 0, passives: 0, detractors: 0 };
    expect([exactNps(none), shownNps(none)]).toEqual([null, null]);
    expect(Object.is(shownNps(netOf(-1, 1000)), 0)).toBe(true);
    expect(Object.is(exactNps({ promoters: 0, passives: 2, detractors: 0 }), 0)).toBe(true);
  });

  it('mirrors, lies within half a point of the exact score and takes weights', () => {
    const count = fc.nat({ max: 500 });
    fc.assert(
      fc.property(count, count, count, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const shown = shownNps({ promoters, passives, detractors })!;
        expect(shownNps({ promoters: detractors, passives, detractors: promoters })).toBe(0 - shown);
        expect(Math.abs(shown - exactNps({ promoters, passives, detractors })!)).toBeLessThanOrEqual(0.5 + 1e-9);
        const tenth = { promoters: promoters * 0.1, passives: passives * 0.1, detractors: detractors * 0.1 };
        expect(shownNps(tenth)).toBe(shown);
      }),
    );
  });
});
