import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { themeTrend } from './theme-trend.ts';

const counts = (recent: number, before: number, allRecent: number, allBefore: number, begunThisMonth = false) => ({
  recent,
  before,
  allRecent,
  allBefore,
  begunThisMonth,
});

describe('the trend of a theme', () => {
  it('is new in the month of its first request, whatever else', () => {
    expect(themeTrend(counts(1, 0, 100, 300, true))).toBe('new');
    expect(themeTrend(counts(0, 0, 100, 300, true))).toBeNull();
  });

  it('is growing or quiet only when chance does not explain it', () => {
    // 3 of 4 with an expected quarter: P = 13/256, not rare enough.
    expect(themeTrend(counts(3, 1, 100, 300))).toBeNull();
    // 4 of 4: 1/256.
    expect(themeTrend(counts(4, 0, 100, 300))).toBe('growing');
    // 0 of 16 with an expected quarter: 0.75^16 = 0.01002; of 17: 0.0075.
    expect(themeTrend(counts(0, 16, 100, 300))).toBeNull();
    expect(themeTrend(counts(0, 17, 100, 300))).toBe('quiet');
  });

  it('does not grow because more people answered', () => {
    expect(themeTrend(counts(120, 40, 300, 100))).toBe('steady');
    expect(themeTrend(counts(120, 40, 100, 300))).toBe('growing');
  });

  it('is steady only when a change by half or to twice is ruled out', () => {
    expect(themeTrend(counts(5, 15, 100, 300))).toBeNull();
    expect(themeTrend(counts(25, 75, 1000, 3000))).toBe('steady');
  });

  it('says nothing where there is nothing to compare with', () => {
    expect(themeTrend(counts(9, 0, 9, 9))).toBeNull();
    expect(themeTrend(counts(0, 0, 100, 300))).toBeNull();
    expect(themeTrend(counts(0, 40, 0, 300))).toBeNull();
  });

  it('turns round when recent and before change places', () => {
    const few = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(few, few, (a, b) => {
        const one = themeTrend(counts(a, b, 500, 500));
        const other = themeTrend(counts(b, a, 500, 500));
        const turned = one === 'growing' ? 'quiet' : one === 'quiet' ? 'growing' : one;
        expect(other).toBe(turned);
      }),
    );
  });
});
