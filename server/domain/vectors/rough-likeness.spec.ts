import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ENTRIES, roughQuestion, roughVector } from './rough-likeness.ts';

const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);
const unit = (values: readonly number[]): Float32Array => {
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
};
/** As the kernel does it; without and with slack. */
function estimate(question: Float32Array, vector: Float32Array, width: number): { estimate: number; most: number } {
  const { tables, step, offset } = roughQuestion(question, width);
  const { codes, factor, slack } = roughVector(vector, width);
  const sum = codes.reduce((total, code, at) => total + tables[at * ENTRIES + code]!, 0);
  const estimated = (sum * step - offset) * factor;
  return { estimate: estimated, most: estimated + slack };
}
/** Entries of tables are rounded. */
const ROUNDING = 0.02;

describe('rough likeness', () => {
  it('keeps the signs, four to a code', () => {
    const { codes } = roughVector(Float32Array.of(0.5, -0.5, 0, 0.5, -0.5), 16);
    expect([...codes]).toEqual([0b1001, 0, 0, 0]);
  });

  it('is exact where all numbers of a vector are of one size', () => {
    const vector = unit([1, -1, 1, 1, -1, -1, 1, -1]);
    const { estimate: estimated, most } = estimate(unit([3, 1, 0, 2, -1, 0, 0, 1]), vector, 16);
    expect(estimated).toBeCloseTo(dot(unit([3, 1, 0, 2, -1, 0, 0, 1]), vector), 1);
    expect(most).toBeCloseTo(estimated, 5);
  });

  it('says nothing of a vector of zeros', () => {
    expect(roughVector(new Float32Array(8), 16)).toEqual({ codes: new Uint8Array(4), factor: 0, slack: 0 });
    expect(estimate(new Float32Array(8), unit([1, 2, 3, 4, 5, 6, 7, 8]), 16).estimate).toBe(0);
  });

  it('is never too low for few dimensions', () => {
    const any = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }).map(unit);
    fc.assert(
      fc.property(any, any, (question, vector) => {
        expect(estimate(question, vector, 16).most).toBeGreaterThanOrEqual(dot(question, vector) - ROUNDING);
      }),
    );
  });
});
