import { describe, expect, it } from '@jest/globals';
import { byNearness } from './nearness.ts';

const member = (id: string, ...values: number[]) => ({
  id,
  vector: values.length > 0 ? Float32Array.of(...values) : null,
});

describe('byNearness', () => {
  it('puts what lies nearest the centre first', () => {
    const found = byNearness([member('far', 0, 1), member('one', 1, 0), member('two', 1, 0)]);
    expect(found.map(({ id }) => id)).toEqual(['one', 'two', 'far']);
    expect(found[0]!.nearness).toBeCloseTo(2 / Math.sqrt(5), 6);
    expect(found[2]!.nearness).toBeCloseTo(1 / Math.sqrt(5), 6);
  });

  it('takes those that it cannot measure for usual ones', () => {
    const found = byNearness([member('new'), member('other', 1, 0, 0), member('own', 1, 0, 0), member('odd', 1, 0)]);
    expect(new Map(found.map(({ id, nearness }) => [id, nearness]))).toEqual(
      new Map([
        ['new', 1],
        ['other', 1],
        ['own', 1],
        ['odd', 1],
      ]),
    );
    expect(byNearness([member('a'), member('b')]).map(({ nearness }) => nearness)).toEqual([0, 0]);
    expect(byNearness([])).toEqual([]);
  });
});
