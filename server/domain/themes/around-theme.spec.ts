import { describe, expect, it } from '@jest/globals';
import { ThemeIndex } from './theme-index.ts';
import { thresholdsAround } from './thresholds.ts';

const at = (degrees: number): Float32Array => {
  const angle = (degrees / 180) * Math.PI;
  return Float32Array.of(Math.cos(angle), Math.sin(angle), 0, 0, 0, 0, 0, 0);
};
const cosine = (degrees: number): number => Math.cos((degrees / 180) * Math.PI);

/** `own` at 0°, a pair at 40° and 36°, one alone at 75° and one that is unlike at 180°: each a theme. */
function grouped(): ThemeIndex {
  let opened = 0;
  const index = new ThemeIndex({ dims: 8, thresholds: thresholdsAround(0.9), newId: () => `t${(opened += 1)}` });
  const places = { own: 0, near: 40, nearer: 36, alone: 75, unlike: 180 };
  index.add(Object.entries(places).map(([id, degrees]) => ({ id, text: id, vector: at(degrees) })));
  return index;
}

describe('themesAround', () => {
  it('names the themes most like one, best first, each with the request that is nearest to it', () => {
    const index = grouped();
    const around = index.themesAround('t1', 0.1, 9, 9);
    expect(around.map(({ theme, request }) => [theme, request])).toEqual([
      ['t2', 'nearer'],
      ['t3', 'alone'],
    ]);
    expect(around[1]!.score).toBeCloseTo(cosine(75), 5);
    expect(index.themesAround('t1', 0.1, 1, 9)).toHaveLength(1);
    expect(index.themesAround('t1', 0.1, 9, 1)[0]?.request).toBe('near');
    expect(index.themesAround('t1', 0.99, 9, 9)).toEqual([]);
  });

  it('leaves out what a person keeps apart from it, and offers it again when that is taken back', () => {
    const index = grouped();
    index.notTheSame('t1', 't2');
    expect(index.themesAround('t1', 0.1, 9, 9).map(({ theme }) => theme)).toEqual(['t3']);
    expect(index.themesAround('t3', 0.1, 9, 9).map(({ theme }) => theme)).toEqual(['t2', 't1']);
    index.mayBeTheSame('t1', 't2');
    expect(index.themesAround('t1', 0.1, 9, 9)).toHaveLength(2);
  });

  it('offers nothing around a theme that is empty or never was, and no empty theme', () => {
    const index = grouped();
    index.remove('alone');
    expect(index.themesAround('t1', 0.1, 9, 9).map(({ theme }) => theme)).toEqual(['t2']);
    expect(index.themesAround('t3', 0.1, 9, 9)).toEqual([]);
    expect(index.themesAround('nobody', 0.3, 9, 9)).toEqual([]);
  });
});
