/** Answers with the same value of every property. */
export interface RakedCell {
  /** Value by property, as `{ size: 'SMB', region: 'EU' }`. */
  readonly values: Readonly<Record<string, string>>;
  readonly answers: number;
}

/** How many customers have each value, by property: all properties must describe the same number of customers. */
export type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A base that the answers cannot be fitted to. */
export class RakingRefused extends Error {}

const MOST_ROUNDS = 1000;
const TOLERANCE = 1e-10;

/**
 * Raking (iterative proportional fitting, Deming and Stephan 1940): weights with which the answers show every margin of
 * the base, when only the margins are known.
 * @returns the weight of an answer of each cell, in the order given; their sum over all answers is the base.
 * @throws RakingRefused when a value of the base was answered by nobody, or an answer has a value the base does not know,
 * when margins differ in their sum, or when no weights fit within 1,000 rounds.
 */
export function rake(cells: readonly RakedCell[], margins: Margins): number[] {
  check(cells, margins);
  let weights = cells.map(() => 1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let largestChange = 0;
    for (const [property, targets] of Object.entries(margins)) {
      const sums = sumsOf(cells, weights, property);
      weights = weights.map((weight, at) => {
        const value = cells[at]!.values[property]!;
        const factor = targets[value]! / sums.get(value)!;
        largestChange = Math.max(largestChange, Math.abs(factor - 1));
        return weight * factor;
      });
    }
    if (largestChange <= TOLERANCE) return weights;
  }
  throw new RakingRefused('no weights fit all margins at once');
}

function sumsOf(cells: readonly RakedCell[], weights: readonly number[], property: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [at, cell] of cells.entries()) {
    const value = cell.values[property]!;
    sums.set(value, (sums.get(value) ?? 0) + cell.answers * weights[at]!);
  }
  return sums;
}

function check(cells: readonly RakedCell[], margins: Margins): void {
  const totals = Object.values(margins).map((targets) => Object.values(targets).reduce((sum, count) => sum + count, 0));
  if (totals.length === 0) throw new RakingRefused('there is no margin to fit');
  if (totals.some((total) => Math.abs(total - totals[0]!) > 1e-9 * totals[0]!)) {
    throw new RakingRefused('the margins do not describe the same number of customers');
  }
  for (const [property, targets] of Object.entries(margins)) {
    const answered = sumsOf(
      cells,
      cells.map(() => 1),
      property,
    );
    for (const [value, count] of Object.entries(targets)) {
      if (count > 0 !== (answered.get(value) ?? 0) > 0) {
        throw new RakingRefused(`${property} ${value}: customers without answers, or answers without customers`);
      }
    }
    for (const value of answered.keys()) {
      if (!Object.hasOwn(targets, value)) throw new RakingRefused(`${property} ${value} is not in the base`);
    }
  }
}
