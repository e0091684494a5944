const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

// W. J. Cody (1969), "Rational Chebyshev approximations for the error function", Math. Comp. 23, 631-637: the centre,
// the middle and the far tail, each a numerator and a denominator in the order Horner's rule takes them.
const centre = {
  top: [...[0.06568233791820745, 2.2352520354606837, 161.02823106855587], ...[1067.6894854603709, 18154.98125334356]],
  bottom: [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
};
const middle = {
  top: [
    ...[1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785],
    ...[597.2702763948002, 2494.5375852903726, 6848.190450536283, 11602.65143764735],
    ...[9842.714838383978],
  ],
  bottom: [
    ...[1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761],
    ...[18615.571640885097, 34900.95272114598, 38912.00328609327, 19685.429676859992],
  ],
};
const farTail = {
  top: [
    ...[0.023073441764940174, 0.215898534057957, 0.12740116116024736],
    ...[0.022235277870649807, 0.0014216191932278934, 2.9112874951168793e-5],
  ],
  bottom: [
    ...[1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856],
    ...[0.0037823963320275824, 7.297515550839662e-5],
  ],
};

// M. J. Wichura (1988), "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37.
const nearMedian = {
  top: [
    ...[2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987],
    ...[13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665],
  ],
  bottom: [
    ...[5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597],
    ...[5394.196021424751, 687.1870074920579, 42.31333070160091, 1],
  ],
};
const inTail = {
  top: [
    ...[0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684],
    ...[3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835],
  ],
  bottom: [
    ...[1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008],
    ...[0.6897673349851, 1.6763848301838038, 2.053191626637759, 1],
  ],
};
const inFarTail = {
  top: [
    ...[2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124],
    ...[0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103],
  ],
  bottom: [
    ...[2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133],
    ...[0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1],
  ],
};

function ratio({ top, bottom }: { top: readonly number[]; bottom: readonly number[] }, x: number): number {
  const horner = (coefficients: readonly number[]) => coefficients.reduce((sum, c) => sum * x + c, 0);
  return horner(top) / horner(bottom);
}

/**
 * Probability that a standard normal variable exceeds `z`; keeps its digits far in the tail.
 * @param z any number; infinities give 0 and 1.
 * @returns 0..1.
 */
export function normalUpperTail(z: number): number {
  const size = Math.abs(z);
  if (size <= 0.67448975) return 0.5 - z * ratio(centre, size * size);
  const tail = size > 38.6 ? 0 : tailBeyond(size);
  return z > 0 ? tail : 1 - tail;
}

function tailBeyond(size: number): number {
  // exp(-size²/2) in two factors, the first exact, so that the square's rounding does not reach the result.
  const coarse = Math.trunc(size * 16) / 16;
  const density = Math.exp(-coarse * coarse * 0.5) * Math.exp(-(size - coarse) * (size + coarse) * 0.5);
  if (size <= 5.656854249492381) return density * ratio(middle, size);
  const inverseSquare = 1 / (size * size);
  return (density * (INVERSE_ROOT_TWO_PI - inverseSquare * ratio(farTail, inverseSquare))) / size;
}

/** Two-sided p of a z statistic: the chance of one at least as far from 0 when there is no difference. 0..1. */
export function normalTwoSidedP(z: number): number {
  return Math.min(1, 2 * normalUpperTail(Math.abs(z)));
}

/**
 * The value a standard normal variable stays below with chance `p`.
 * @param p 0..1; 0 and 1 give the infinities.
 * @throws RangeError outside 0..1.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies between 0 and 1, got ${p}`);
  const fromMedian = p - 0.5;
  if (Math.abs(fromMedian) <= 0.425) return fromMedian * ratio(nearMedian, 0.180625 - fromMedian * fromMedian);
  const tail = fromMedian < 0 ? p : 1 - p;
  if (tail === 0) return fromMedian < 0 ? -Infinity : Infinity;
  const depth = Math.sqrt(-Math.log(tail));
  const size = depth <= 5 ? ratio(inTail, depth - 1.6) : ratio(inFarTail, depth - 5);
  return fromMedian < 0 ? -size : size;
}
