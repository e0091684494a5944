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
function turned(vector: Float32Array, width: number): Float64Array {
  const values = new Float64Array(width);
  values.set(vector);
  const size = 2 ** Math.floor(Math.log2(width));
  // Once makes numbers of two sizes of a vector of two numbers; twice makes any of any.
  mix(values, 0, signsOf(size, 0));
  mix(values, width - size, signsOf(size, 1));
  return values;
}

const signsOfSize = new Map<number, Float64Array>();

/** Signs at random, other ones in each round, made so small that mixing leaves lengths as they are. */
function signsOf(size: number, round: number): Float64Array {
  const known = signsOfSize.get(2 * size + round);
  if (known) return known;
  const scale = 1 / Math.sqrt(size);
  const signs = Float64Array.from({ length: size }, (_, d) => SIGNS[(2 * d + round) % SIGNS.length]! * scale);
  signsOfSize.set(2 * size + round, signs);
  return signs;
}

/**
 * The Hadamard transform (fast, as by Fino and Algazi, 1976) of as many values as there are signs, a power of two, from one
 * on, in place. Two of its levels at a time: each value is read and written half as often.
 */
function mix(values: Float64Array, start: number, signs: Float64Array): void {
  const size = signs.length;
  const end = start + size;
  for (let d = 0; d < size; d += 1) values[start + d]! *= signs[d]!;
  let half = 1;
  for (; 4 * half <= size; half *= 4)
    for (let from = start; from < end; from += 4 * half)
      for (let d = from; d < from + half; d += 1) {
        const a = values[d]!;
        const b = values[d + half]!;
        const c = values[d + 2 * half]!;
        const e = values[d + 3 * half]!;
        values[d] = a + b + (c + e);
        values[d + half] = a - b + (c - e);
        values[d + 2 * half] = a + b - (c + e);
        values[d + 3 * half] = a - b - (c - e);
      }
  if (half === size) return;
  for (let d = start; d < start + half; d += 1) {
    const a = values[d]!;
    const b = values[d + half]!;
    values[d] = a + b;
    values[d + half] = a - b;
  }
}
