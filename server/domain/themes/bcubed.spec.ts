import { describe, expect, it } from '@jest/globals';
import { bcubed } from './bcubed.ts';

describe('bcubed', () => {
  it('agrees with values worked out by hand', () => {
    expect(bcubed(['x', 'x', 'y'], ['1', '1', '2'])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(bcubed(['x', 'y'], ['1', '1'])).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(bcubed(['x', 'x'], ['1', '2'])).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    const { precision, recall } = bcubed(['x', 'x', 'x', 'y'], ['1', '1', '2', '2']);
    expect(precision).toBeCloseTo(0.75, 12);
    expect(recall).toBeCloseTo((4 / 3 + 1 / 3 + 1) / 4, 12);
  });

  it('is perfect for no items and refuses lists of two lengths', () => {
    expect(bcubed([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(() => bcubed(['x'], [])).toThrow(RangeError);
  });
});
