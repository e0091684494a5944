import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fuseRanks } from './fuse.ts';

describe('fuseRanks', () => {
  it('agrees with values worked out by hand', () => {
    expect(
      fuseRanks([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ).toEqual([
      { id: 'b', weight: 1 / 62 + 1 / 61 },
      { id: 'a', weight: 1 / 61 },
      { id: 'c', weight: 1 / 62 },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(fuseRanks([])).toEqual([]);
    expect(fuseRanks([[], []])).toEqual([]);
  });

  it('keeps one list as it is, and everything of every list once', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(50)), { maxLength: 4 }), (lists) => {
        const fused = fuseRanks(lists).map(({ id }) => id);
        expect(new Set(fused)).toEqual(new Set(lists.flat()));
        expect(fused.length).toBe(new Set(fused).size);
        const [only] = lists;
        if (only) expect(fuseRanks([only]).map(({ id }) => id)).toEqual(only);
      }),
    );
  });
});
