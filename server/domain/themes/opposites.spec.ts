import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partOpposites, sidesOf } from './opposites.ts';

const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
/** Vectors of length 1. */
const direction = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 })
  .filter((list) => Math.hypot(...list.slice(0, 13)) > 0.1)
  .map((list) => Float32Array.from(list, (value) => value / Math.hypot(...list)));

it('tells on which side a text stands, and neither where it names both', () => {
  expect(sidesOf('Export to Excel')).toEqual([1, 0, 0]);
  expect(sidesOf('Importar produtos por planilha')).toEqual([-1, 0, 0]);
  expect(sidesOf('Importação e exportação: import and export')).toEqual([0, 0, 0]);
  expect(sidesOf('Android app, and one for the iPhone')).toEqual([0, 0, 0]);
  expect(sidesOf('Excluir cadastros no iPad')).toEqual([0, -1, 1]);
  expect(sidesOf('Dark mode')).toEqual([0, 0, 0]);
});

it('moves opposites apart and keeps every vector at length 1', () => {
  fc.assert(
    fc.property(direction, direction, (a, b) => {
      const kept = (vector: Float32Array) => vector.map((value, at) => (at < 13 ? value : 0));
      const before = dot(kept(a), kept(b)) / Math.hypot(...kept(a)) / Math.hypot(...kept(b));
      const [out, into, neither] = [a, Float32Array.from(b), b];
      partOpposites(out, 'export');
      partOpposites(into, 'import');
      partOpposites(neither, 'print');
      for (const vector of [out, into, neither]) expect(dot(vector, vector)).toBeCloseTo(1, 5);
      expect(dot(out, into)).toBeCloseTo((before - 0.16) / 1.16, 4);
      expect(dot(out, neither)).toBeCloseTo(before / Math.sqrt(1.16), 4);
    }),
  );
});

it('leaves a vector of zeros as it is', () => {
  const nothing = new Float32Array(8);
  partOpposites(nothing, 'export');
  expect([...nothing]).toEqual(Array(8).fill(0));
});
