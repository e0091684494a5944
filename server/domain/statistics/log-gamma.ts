const LANCZOS_G = 7;
const lanczos = [
  ...[0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406],
  ...[12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7],
];

/**
 * Natural logarithm of the gamma function, by Lanczos' approximation (g = 7, nine terms), about 14 digits.
 * @param x above 0
 * @throws RangeError otherwise.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`log-gamma needs a number above 0, got ${x}`);
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const series = lanczos.reduce((sum, c, i) => (i === 0 ? c : sum + c / (z + i)), 0);
  const base = z + LANCZOS_G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(series);
}
