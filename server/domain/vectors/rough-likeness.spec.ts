import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../statistics/random.ts';
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
  it('says of a vector and itself what they come to', () => {
    for (const dims of [8, 100, 256, 1536]) {
      const vector = unit(Array.from({ length: dims }, (_, d) => Math.sin(d * d)));
      const width = Math.ceil(dims / 16) * 16;
      expect(Math.abs(estimate(vector, vector, width).estimate - 1)).toBeLessThan(ROUNDING);
    }
  });

  it('says nothing of a vector of zeros', () => {
    expect(roughVector(new Float32Array(8), 16)).toEqual({ codes: new Uint8Array(4), factor: 0, slack: 0 });
    expect(Math.abs(estimate(new Float32Array(8), unit([1, 2, 3, 4, 5, 6, 7, 8]), 16).estimate)).toBe(0);
  });

  it('is never too low for few dimensions', () => {
    const any = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }).map(unit);
    fc.assert(
      fc.property(any, any, (question, vector) => {
        expect(estimate(question, vector, 16).most).toBeGreaterThanOrEqual(dot(question, vector) - ROUNDING);
      }),
    );
  });

  it('is seldom too low for many, and leaves little room, even where some numbers say more than others', () => {
    const random = seededRandom(3);
    for (const dims of [256, 384, 1536]) {
      const peaked = () => unit(Array.from({ length: dims }, (_, d) => (random() + random() - 1) / (1 + d / 16)));
      const pairs = Array.from({ length: 200 }, () => [peaked(), peaked()] as const);
      const told = pairs.map(([question, vector]) => estimate(question, vector, dims));
      const tooLow = told.filter(({ most }, at) => most < dot(...pairs[at]!) - ROUNDING / 2);
      expect(tooLow.length).toBeLessThanOrEqual(4);
      for (const { estimate: estimated, most } of told) expect(most - estimated).toBeLessThan(3.2 / Math.sqrt(dims));
    }
  });
});
