import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreInterval } from './score-interval.ts';

/**
 * Detractors, passives, promoters and the bounds in points, by bisection to 1e-12 or, with fewer decimals, as the R package NPS
 * tells them.
 */
const published: [number, number, number, number, number][] = [
  [2, 3, 5, -21.65921975, 67.5277888],
  [9, 12, 15, -10.06005, 40.89843],
  [20, 30, 50, 13.95514161, 44.33930663],
  [30, 40, 30, -15.08095, 15.08095],
  [5, 10, 85, 67.26694663, 87.81526757],
  [166, 333, 501, 28.79584, 38.02422],
  [200, 300, 500, 25.07610899, 34.75040009],
  [0, 0, 10, 44.49344003, 100],
  [10, 0, 0, -100, -44.49344003],
  [0, 10, 0, -27.75327999, 27.75327999],
  [0, 0, 1, -58.69013712, 100],
  [1, 0, 9, 19.169996, 96.424761],
];

/** To how many places both bounds are told; one place is left for rounding. */
function decimalsOf(...bounds: number[]): number {
  return Math.max(...bounds.map((bound) => `${bound}`.split('.')[1]?.length ?? 0)) - 1;
}

it.each(published)('of %i detractors, %i passives and %i promoters', (detractors, passives, promoters, low, high) => {
  const interval = scoreInterval({ detractors, passives, promoters })!;
  expect(100 * interval.low).toBeCloseTo(low, decimalsOf(low, high));
  expect(100 * interval.high).toBeCloseTo(high, decimalsOf(low, high));
});

it('is none without answers', () => {
  expect(scoreInterval({ detractors: 0, passives: 0, promoters: 0 })).toBeNull();
});

it('is mirrored when promoters and detractors change places', () => {
  const count = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(count, count, count, (detractors, passives, promoters) => {
      const one = scoreInterval({ detractors, passives, promoters });
      const other = scoreInterval({ detractors: promoters, passives, promoters: detractors });
      if (!one || !other) return expect(one).toBe(other);
      expect(one.low).toBeCloseTo(-other.high, 9);
      return expect(one.high).toBeCloseTo(-other.low, 9);
    }),
  );
});
