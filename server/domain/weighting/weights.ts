/** One cell of a table of customers: how many there are, and how many of them answered. */
export interface Stratum {
  readonly key: string;
  /** Customers in the base. */
  readonly population: number;
  readonly answers: number;
}

/** Cells with fewer answers are joined: one answer must not speak for hundreds. */
const FEWEST_ANSWERS = 5;
/** Weights are kept between these multiples of their median. */
const TRIM = { low: 0.2, high: 5 };

/** What an answer of each cell weighs. */
export interface Weighting {
  /** By the keys given; cells that were joined share a weight. The mean over all answers is 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Independent answers that would be as sure (Kish 1965): (Σw)²/Σw². */
  readonly effectiveAnswers: number;
  /** What the weights cost: answers divided by effective answers, 1 or more. */
  readonly designEffect: number;
  /** Whether a weight was cut. */
  readonly trimmed: boolean;
}

/**
 * Post-stratification: an answer weighs as much more as its cell answered less than others. Cells with fewer than five
 * answers are joined with the next smallest, weights are cut to 1/5 and 5 times their median and brought back to a mean of 1.
 * @returns null when nobody answered or the base is empty. All cells alike: every weight is 1.
 */
export function postStratify(strata: readonly Stratum[], fewest = FEWEST_ANSWERS): Weighting | null {
  const cells = joinSmallCells(
    strata.filter(({ population, answers }) => population > 0 || answers > 0),
    fewest,
  );
  const answers = sum(cells.map((cell) => cell.answers));
  const population = sum(cells.map((cell) => cell.population));
  if (answers === 0 || population === 0) return null;
  const raw = cells.map((cell) => ({
    ...cell,
    weight: cell.answers === 0 ? 0 : cell.population / population / (cell.answers / answers),
  }));
  return weighted(raw);
}

/** Cells of the base that share a weight. */
export interface JoinedCell {
  readonly keys: readonly string[];
  readonly population: number;
  readonly answers: number;
}

/**
 * Joins the cells with the fewest answers until each has `fewest`; what is left with too few is joined with all others into
 * one. In no particular order.
 */
export function joinSmallCells(strata: readonly Stratum[], fewest = FEWEST_ANSWERS): JoinedCell[] {
  const bySize = (a: JoinedCell, b: JoinedCell) => a.answers - b.answers || (a.keys[0]! < b.keys[0]! ? -1 : 1);
  const cells: JoinedCell[] = strata.map(({ key, population, answers }) => ({ keys: [key], population, answers }));
  for (;;) {
    cells.sort(bySize);
    const [first, second] = cells;
    if (!first || !second || first.answers >= fewest) return cells;
    cells.splice(0, 2, {
      keys: [...first.keys, ...second.keys],
      population: first.population + second.population,
      answers: first.answers + second.answers,
    });
  }
}

function weighted(cells: readonly (JoinedCell & { readonly weight: number })[]): Weighting {
  const answered = cells.filter((cell) => cell.answers > 0);
  const { weights, trimmed } = trimWeights(answered.map(({ weight, answers: times }) => ({ weight, times })));
  const effectiveAnswers = kishSize(answered.map(({ answers: times }, at) => ({ weight: weights[at]!, times })));
  return {
    weights: new Map(answered.flatMap(({ keys }, at) => keys.map((key) => [key, weights[at]!] as const))),
    effectiveAnswers,
    designEffect: sum(answered.map((cell) => cell.answers)) / effectiveAnswers,
    trimmed,
  };
}

/**
 * Cuts weights to 1/5 and 5 times their median and brings them to a mean of 1 over all answers. None gives none.
 * @param weights each above 0, with how many answers have it
 * @returns in the order given
 */
export function trimWeights(weights: readonly { readonly weight: number; readonly times: number }[]): {
  weights: number[];
  trimmed: boolean;
} {
  if (weights.length === 0) return { weights: [], trimmed: false };
  const middle = medianOf(weights);
  const cut = weights.map(({ weight }) => Math.min(Math.max(weight, TRIM.low * middle), TRIM.high * middle));
  const scale = sum(weights.map(({ times }) => times)) / sum(weights.map(({ times }, at) => times * cut[at]!));
  return {
    weights: cut.map((weight) => weight * scale),
    trimmed: cut.some((weight, at) => weight !== weights[at]!.weight),
  };
}

/**
 * Kish's effective size of weighted answers, (Σw)²/Σw²: all alike gives their number, none gives 0.
 * @param weights each above 0, with how often it occurs (1 when left out)
 */
export function kishSize(weights: readonly { readonly weight: number; readonly times?: number }[]): number {
  const total = sum(weights.map(({ weight, times = 1 }) => times * weight));
  const squares = sum(weights.map(({ weight, times = 1 }) => times * weight * weight));
  return squares === 0 ? 0 : (total * total) / squares;
}

/** Half of the answers weigh at most this, half at least. */
function medianOf(weights: readonly { readonly weight: number; readonly times: number }[]): number {
  const sorted = weights.toSorted((a, b) => a.weight - b.weight);
  const half = sum(sorted.map(({ times }) => times)) / 2;
  let before = 0;
  for (const [at, { weight, times }] of sorted.entries()) {
    before += times;
    if (before > half) return weight;
    if (before === half) return (weight + (sorted[at + 1]?.weight ?? weight)) / 2;
  }
  return sorted.at(-1)!.weight;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
