/** A stream of numbers in [0, 1), each as good as chance and every time the same. */
export type Random = () => number;

/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine.
 * xoshiro128** (Blackman and Vigna, 2018) seeded by splitmix32; 53 bits a number. Not for secrets.
 * @param seed any finite number; only its whole part modulo 2^32 counts.
 */
export function seededRandom(seed: number): Random {
  const next = xoshiro128([1, 2, 3, 4].map((place) => splitmix32(Math.trunc(seed), place)));
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;
}

/** Whole numbers 0..2^32-1 from four 32-bit words that are not all 0. */
export function xoshiro128(state: readonly number[]): () => number {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function splitmix32(seed: number, place: number): number {
  let word = (seed + Math.imul(place, 0x9e3779b9)) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
  return (word ^ (word >>> 15)) >>> 0;
}
