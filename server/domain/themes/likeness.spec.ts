import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likeness } from './likeness.ts';

it('is the cosine of two single requests, and less for themes whose requests differ', () => {
  expect(likeness(0.6, 1, 1)).toBeCloseTo(0.6, 12);
  // 0.6 × (0.25 + 0.75 × 0.8 × 0.5)
  expect(likeness(0.6, 0.8, 0.5)).toBeCloseTo(0.33, 12);
  expect(likeness(0.6, 0, 1)).toBeCloseTo(0.15, 12);
});

it('lies between the mean cosine of members and the cosine of centroids', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (cosine, a, b) => {
      expect(likeness(cosine, a, b)).toBeLessThanOrEqual(cosine + 1e-12);
      expect(likeness(cosine, a, b)).toBeGreaterThanOrEqual(cosine * a * b - 1e-12);
      expect(likeness(cosine, a, b)).toBe(likeness(cosine, b, a));
    }),
  );
});
