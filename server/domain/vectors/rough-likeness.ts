/** Dimensions in one code: a bit each. */
export const CODED_TOGETHER = 4;
/** Entries of the table that a question has for each code. */
export const ENTRIES = 2 ** CODED_TOGETHER;
const LARGEST_ENTRY = 127;
const LARGEST_SUM = 65_535;
/**
 * So many standard deviations an estimate may be too low. Of 100,000 vectors of sentences with 256 numbers each, fifteen in
 * sixteen are put aside, and of the nearest ones fewer than one in a thousand.
 */
const DEVIATIONS = 3.5;

/** A vector as the signs of its numbers. */
export interface RoughVector {
  /** For each `CODED_TOGETHER` dimensions which of their numbers are above 0, the first in the lowest bit. */
  readonly codes: Uint8Array;
  /** What makes a product with the signs one with the vector. */
  readonly factor: number;
  /** How much more than that it may be, for a question of length 1. */
  readonly slack: number;
}

/** What the kernel's `estimates` adds up for a question: one table of `ENTRIES` for each code. */
export interface RoughQuestion {
  readonly tables: Uint8Array;
  readonly step: number;
  readonly offset: number;
}

/**
 * The signs of a vector, and how to estimate from them its product with any other one: the product with the signs alone,
 * stretched so that the vector's with itself comes out right, is off by the other one's product with what is left, which is
 * orthogonal to the vector (RaBitQ: Gao and Long, 2024; here without turning the space at random). What is left may point
 * anywhere, so the other one's share in it is taken for that of a random direction; of few dimensions for all of it.
 * @param width dimensions, padded to a multiple of four; of zeros only, factor and slack are 0.
 */
export function roughVector(vector: Float32Array, width: number): RoughVector {
  const codes = new Uint8Array(width / CODED_TOGETHER);
  let [sum, squares] = [0, 0];
  for (let d = 0; d < vector.length; d += 1) {
    const value = vector[d] as number;
    if (value > 0) codes[d >> 2]! |= 1 << (d & 3);
    sum += Math.abs(value);
    squares += value * value;
  }
  if (sum === 0) return { codes, factor: 0, slack: 0 };
  const factor = squares / sum;
  const left = Math.sqrt(Math.max(0, vector.length * factor * factor - squares));
  return { codes, factor, slack: left * Math.min(1, DEVIATIONS / Math.sqrt(Math.max(1, vector.length - 1))) };
}

/**
 * For each code of four dimensions what a question's numbers in them add up to with those signs, in steps from the least on;
 * `offset` is that of all codes together.
 * @param width as for `roughVector`
 */
export function roughQuestion(vector: Float32Array, width: number): RoughQuestion {
  const count = width / CODED_TOGETHER;
  const sizes = new Float32Array(count);
  for (const [d, value] of vector.entries()) sizes[d >> 2]! += Math.abs(value);
  const largest = Math.min(LARGEST_ENTRY, Math.floor(LARGEST_SUM / count));
  const step = (2 * Math.max(...sizes)) / largest || 1;
  const tables = new Uint8Array(count * ENTRIES);
  let offset = 0;
  for (const [at, size] of sizes.entries()) {
    offset += size;
    for (let code = 0; code < ENTRIES; code += 1) {
      let sum = size;
      for (let bit = 0; bit < CODED_TOGETHER; bit += 1) {
        const value = vector[at * CODED_TOGETHER + bit] ?? 0;
        sum += code & (1 << bit) ? value : -value;
      }
      tables[at * ENTRIES + code] = Math.round(sum / step);
    }
  }
  return { tables, step, offset };
}
