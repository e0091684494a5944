import { logGamma } from './log-gamma.ts';

const SMALLEST = 1e-300;
const MOST_TERMS = 10_000;

/**
 * Regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) variable is at most `x`.
 * @param x 0..1
 * @param a above 0
 * @param b above 0
 * @returns 0..1. Continued fraction by Lentz's method (DLMF 8.17.22), about 12 digits.
 * @throws RangeError outside these ranges.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`x lies between 0 and 1, got ${x}`);
  if (!(a > 0 && b > 0)) throw new RangeError(`a and b must be above 0, got ${a} and ${b}`);
  if (x === 0 || x === 1) return x;
  // The fraction converges quickly only on this side of the mean; the other side is its mirror image.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  return front * continuedFraction(x, a, b);
}

function continuedFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < SMALLEST ? SMALLEST : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      step = c * d;
      result *= step;
    }
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return result;
}
