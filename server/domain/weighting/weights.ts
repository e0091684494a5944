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
  const cells = joinSmall(
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

interface Cell {
  readonly keys: readonly string[];
  readonly population: number;
  readonly answers: number;
}

function joinSmall(strata: readonly Stratum[], fewest: number): Cell[] {
  const bySize = (a: Cell, b: Cell) => a.answers - b.answers || (a.keys[0]! < b.keys[0]! ? -1 : 1);
  const cells: Cell[] = strata.map(({ key, population, answers }) => ({ keys: [key], population, answers }));
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

function weighted(cells: readonly (Cell & { readonly weight: number })[]): Weighting {
  const answered = cells.filter((cell) => cell.answers > 0);
  const middle = medianOf(answered.flatMap((cell) => Array<number>(cell.answers).fill(cell.weight)));
  const cut = answered.map((cell) => ({
    ...cell,
    weight: Math.min(Math.max(cell.weight, TRIM.low * middle), TRIM.high * middle),
  }));
  const answers = sum(cut.map((cell) => cell.answers));
  const scale = answers / sum(cut.map((cell) => cell.answers * cell.weight));
  const final = cut.map((cell) => ({ ...cell, weight: cell.weight * scale }));
  const effectiveAnswers = kishSize(final.map(({ weight, answers: times }) => ({ weight, times })));
  return {
    weights: new Map(final.flatMap(({ keys, weight }) => keys.map((key) => [key, weight] as const))),
    effectiveAnswers,
    designEffect: answers / effectiveAnswers,
    trimmed: cut.some((cell, at) => cell.weight !== answered[at]!.weight),
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

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half) - 1]!) / 2;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
