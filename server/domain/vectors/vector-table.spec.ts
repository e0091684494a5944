import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../statistics/random.ts';
import { VectorTable } from './vector-table.ts';

const DIMS = 8;
const unit = (values: readonly number[]): Float32Array => {
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
};
const axis = (at: number): Float32Array => Float32Array.from({ length: DIMS }, (_, d) => (d === at ? 1 : 0));
const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, d) => sum + value * (b[d] as number), 0);

const largest = (vector: Float32Array): number => Math.max(...vector.map(Math.abs));
/** As far as the table may be off. */
const margin = (a: Float32Array, b: Float32Array): number =>
  (Math.max(largest(a), largest(b)) * (Math.sqrt(a.length) + 1)) / 200;

const anyVector = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: DIMS, maxLength: DIMS }).map(unit);

describe('VectorTable', () => {
  it('finds the nearest, best first, from a score on', () => {
    const table = new VectorTable(DIMS);
    table.set('x', axis(0));
    table.set('y', axis(1));
    table.set('both', unit([1, 1, 0, 0, 0, 0, 0, 0]));
    expect(table.nearest(axis(0), 5, 0.5).map(({ id }) => id)).toEqual(['x', 'both']);
    expect(table.nearest(axis(0), 1, 0.5)).toEqual([{ id: 'x', score: expect.closeTo(1, 6) }]);
    expect(table.nearest(axis(7), 5, 0.5)).toEqual([]);
  });

  it('is empty at first and after everything went', () => {
    const table = new VectorTable(DIMS);
    expect(table.nearest(axis(0), 3, -1)).toEqual([]);
    table.set('x', axis(0));
    table.delete('x');
    table.delete('never');
    expect(table.size).toBe(0);
    expect(table.nearest(axis(0), 3, -1)).toEqual([]);
  });

  it('refuses vectors of another length', () => {
    expect(() => new VectorTable(DIMS).set('x', new Float32Array(4))).toThrow(RangeError);
  });

  it('takes vectors of any length', () => {
    const table = new VectorTable(3);
    table.set('x', Float32Array.of(1, 0, 0));
    table.set('y', Float32Array.of(0.6, 0.8, 0));
    table.set('z', Float32Array.of(0, 0, 1));
    table.delete('x');
    expect(table.nearest(Float32Array.of(0, 1, 0), 5, 0.5)).toEqual([{ id: 'y', score: expect.closeTo(0.8, 2) }]);
  });

  it('agrees with comparing all of them, however they came and went', () => {
    const deed = fc.record({ id: fc.integer({ min: 0, max: 40 }).map(String), vector: fc.option(anyVector) });
    fc.assert(
      fc.property(
        fc.array(deed, { maxLength: 120 }),
        anyVector,
        fc.integer({ min: 1, max: 8 }),
        (deeds, query, limit) => {
          const table = new VectorTable(DIMS);
          const kept = new Map<string, Float32Array>();
          for (const { id, vector } of deeds) {
            if (vector) {
              table.set(id, vector);
              kept.set(id, vector);
            } else {
              table.delete(id);
              kept.delete(id);
            }
          }
          expect(table.size).toBe(kept.size);
          const all = [...kept].map(([, vector]) => dot(query, vector)).sort((a, b) => b - a);
          const found = table.nearest(query, limit, -2);
          expect(found.length).toBe(Math.min(limit, all.length));
          for (const [place, { id, score }] of found.entries()) {
            const vector = kept.get(id) as Float32Array;
            expect(Math.abs(score - dot(query, vector))).toBeLessThanOrEqual(margin(query, vector));
            expect(Math.abs(score - (all[place] as number))).toBeLessThanOrEqual(2 * (Math.sqrt(DIMS) + 1) * 0.005);
          }
        },
      ),
    );
  });

  it('takes steps over a large table and finds the same', () => {
    const table = new VectorTable(DIMS);
    for (let n = 0; n < 40_000; n += 1)
      table.set(String(n), unit([Math.sin(n), Math.cos(n), n % 7, 1, 0, 0, 0, n % 3]));
    const query = unit([0.3, 0.2, 5, 1, 0, 0, 0, 1]);
    const steps = table.steps(query, 10, 0.5);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    expect(pauses).toBe(1);
    expect(step.value).toEqual(table.nearest(query, 10, 0.5));
    expect(step.value.length).toBe(10);
  });

  it('is off by little for long vectors, and never leaves its numbers when all of theirs are alike', () => {
    for (const dims of [256, 1536, 4096]) {
      const table = new VectorTable(dims);
      const flat = new Float32Array(dims).fill(1 / Math.sqrt(dims));
      const wavy = Float32Array.from(flat, (value, d) => value * Math.sin(d) * Math.SQRT2);
      table.set('flat', flat);
      table.set('wavy', wavy);
      table.set('zeros', new Float32Array(dims));
      const found = new Map(table.nearest(flat, 3, -1).map(({ id, score }) => [id, score]));
      expect(found.get('flat')).toBeCloseTo(1, 3);
      expect(Math.abs((found.get('wavy') ?? NaN) - dot(flat, wavy))).toBeLessThan(margin(flat, wavy));
      expect(found.get('zeros')).toBe(0);
    }
  });

  it('puts aside fewer than one in a hundred of the nearest among many in heaps', () => {
    const random = seededRandom(7);
    const dims = 128;
    const any = () => Array.from({ length: dims }, (_, d) => (random() + random() + random() - 1.5) / (1 + d / 32));
    const middles = Array.from({ length: 40 }, any);
    const near = (n: number) =>
      unit(middles[n % middles.length]!.map((value, d) => value + (random() - 0.5) / (1 + d / 32)));
    const vectors = Array.from({ length: 4000 }, (_, n) => near(n));
    const table = new VectorTable(dims);
    for (const [n, vector] of vectors.entries()) table.set(String(n), vector);
    let [there, found] = [0, 0];
    for (let n = 0; n < 20; n += 1) {
      const question = near(n);
      const nearest = vectors.map((vector, at) => ({ id: String(at), score: dot(question, vector) }));
      const best = nearest.sort((a, b) => b.score - a.score).slice(0, 20);
      const given = new Set(table.nearest(question, 22, 0.2).map(({ id }) => id));
      there += best.length;
      found += best.filter(({ id }) => given.has(id)).length;
    }
    expect(found / there).toBeGreaterThanOrEqual(0.99);
  });

  it('keeps what it knows of a vector that takes the place of another one', () => {
    const table = new VectorTable(DIMS);
    for (let n = 0; n < 50; n += 1) table.set(String(n), axis(n % DIMS));
    for (let n = 0; n < 40; n += 1) table.delete(String(n));
    expect(
      table
        .nearest(axis(1), 50, 0.9)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['41', '49']);
  });
});
