import { describe, expect, it } from '@jest/globals';
import { ThemeIndex } from './theme-index.ts';
import { thresholdsAround } from './thresholds.ts';

const at = (degrees: number): Float32Array => {
  const angle = (degrees / 180) * Math.PI;
  return Float32Array.of(Math.cos(angle), Math.sin(angle), 0, 0, 0, 0, 0, 0);
};

function grouped(places: readonly [id: string, degrees: number][]): ThemeIndex {
  let opened = 0;
  const index = new ThemeIndex({ dims: 8, thresholds: thresholdsAround(0.5), newId: () => `t${(opened += 1)}` });
  index.add(places.map(([id, degrees]) => ({ id, text: id, vector: at(degrees) })));
  return index;
}

describe('loosest', () => {
  it('names of each theme the request that fits it least, the least fitting first', () => {
    const index = grouped([
      ['a', 0],
      ['b', 2],
      ['c', 50],
      ['x', 180],
      ['y', 181],
      ['z', 200],
    ]);
    const found = index.loosest(0.999, 9);
    expect(found.map(({ request, theme, others }) => ({ request, theme, others }))).toEqual([
      { request: 'c', theme: 't1', others: 2 },
      { request: 'z', theme: 't2', others: 2 },
    ]);
    expect(found[0]?.score).toBeCloseTo(Math.cos((49 / 180) * Math.PI), 5);
    expect(index.loosest(0.8, 9)).toHaveLength(1);
    expect(index.loosest(0.999, 1)).toHaveLength(1);
  });

  it('leaves out what a person placed, and what stands alone', () => {
    const index = grouped([
      ['a', 0],
      ['b', 40],
      ['alone', 180],
    ]);
    index.move('a', 't1');
    index.move('b', 't1');
    expect(index.loosest(1, 9)).toEqual([]);
    expect(grouped([]).loosest(1, 9)).toEqual([]);
  });
});
