import { seededRandom } from '../statistics/random.ts';

/** Dimensions in one code: a bit each. */
export const CODED_TOGETHER = 4;
/** Entries of the table that a question has for each code. */
export const ENTRIES = 2 ** CODED_TOGETHER;
const LARGEST_ENTRY = 127;
const LARGEST_SUM = 65_535;
/**
 * So many standard deviations an estimate may be too low. Of vectors of sentences with 256 numbers 97 in a hundred are put
 * aside, and of the nearest ones fewer than one in a thousand.
 */
const DEVIATIONS = 2.75;
/** For so few dimensions nothing is left to chance. */
const FEW = 64;

const SIGNS = ((random) => Float32Array.from({ length: 8192 }, () => (random() < 0.5 ? -1 : 1)))(seededRandom(1));

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
 * The signs of a vector, turned in space as all are, and how to estimate from them its product with any other one: the
 * product with the signs alone, stretched so that the vector's with itself comes out right. It is off by the other one's
 * product with what is left, which is orthogonal to the vector; as space was turned, the other one's share in that is one of
 * a random direction (RaBitQ: Gao and Long, 2024).
 * @param width dimensions, padded to a multiple of four; of zeros only, factor and slack are 0.
 */
export function roughVector(vector: Float32Array, width: number): RoughVector {
  const codes = new Uint8Array(width / CODED_TOGETHER);
  const values = turned(vector, width);
  let [sum, squares] = [0, 0];
  for (let d = 0; d < width; d += 1) {
    const value = values[d] as number;
    if (value > 0) codes[d >> 2]! |= 1 << (d & 3);
    sum += Math.abs(value);
    squares += value * value;
  }
  if (sum === 0) return { codes, factor: 0, slack: 0 };
  const factor = squares / sum;
  const left = Math.sqrt(Math.max(0, width * factor * factor - squares));
  return { codes, factor, slack: width <= FEW ? left : (left * DEVIATIONS) / Math.sqrt(width - 1) };
}

/**
 * For each code of four dimensions what a question's numbers in them add up to with those signs, in steps from the least on;
 * `offset` is that of all codes together.
 * @param width as for `roughVector`
 */
export function roughQuestion(vector: Float32Array, width: number): RoughQuestion {
  const values = turned(vector, width);
  const count = width / CODED_TOGETHER;
  const sizes = new Float32Array(count);
  for (const [d, value] of values.entries()) sizes[d >> 2]! += Math.abs(value);
  const largest = Math.min(LARGEST_ENTRY, Math.floor(LARGEST_SUM / count));
  const step = (2 * Math.max(...sizes)) / largest || 1;
  const tables = new Uint8Array(count * ENTRIES);
  let offset = 0;
  for (const [at, size] of sizes.entries()) {
    offset += size;
    for (let code = 0; code < ENTRIES; code += 1) {
      let sum = size;
      for (let bit = 0; bit < CODED_TOGETHER; bit += 1) {
        const value = values[at * CODED_TOGETHER + bit] as number;
        sum += code & (1 << bit) ? value : -value;
      }
      tables[at * ENTRIES + code] = Math.round(sum / step);
    }
  }
  return { tables, step, offset };
}

/** A vector turned in space, each in the same way: no product changes, and no direction is anything special any more. */
function turned(vector: Float32Array, width: number): Float32Array {
  const values = new Float32Array(width);
  values.set(vector);
  const size = 2 ** Math.floor(Math.log2(width));
  // Once makes numbers of two sizes of a vector of two numbers; twice makes any of any.
  mix(values.subarray(0, size), 0);
  mix(values.subarray(width - size), 1);
  return values;
}

/** Signs at random, then the Hadamard transform (fast, as by Fino and Algazi, 1976), in place; the length is a power of two. */
function mix(values: Float32Array, round: number): void {
  const size = values.length;
  const scale = 1 / Math.sqrt(size);
  for (let d = 0; d < size; d += 1) values[d]! *= SIGNS[(2 * d + round) % SIGNS.length]! * scale;
  for (let half = 1; half < size; half *= 2)
    for (let from = 0; from < size; from += 2 * half)
      for (let d = from; d < from + half; d += 1) {
        const [a, b] = [values[d]!, values[d + half]!];
        values[d] = a + b;
        values[d + half] = a - b;
      }
}
