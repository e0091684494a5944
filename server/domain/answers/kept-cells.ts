import { frozenProperties, type FrozenProperty, type FrozenValues } from './frozen-values.ts';
import { addSums, sumAnswers, type KeptSums, type SummedAnswer, type SummedMetric } from './kept-sums.ts';

/** The sums of the answers that share every value. */
export interface CellSums extends KeptSums {
  readonly properties: FrozenValues;
}

/** The sums of the answers that share one value of one property. */
export interface ValueSums extends KeptSums {
  readonly property: FrozenProperty;
  readonly value: string;
}

/** The sums of one account in one wave with its parts: those by single values serve most questions, the cells all. */
export interface DetailedSums extends KeptSums {
  readonly metric: SummedMetric;
  readonly values: readonly ValueSums[];
  readonly cells: readonly CellSums[];
}

/** A counted answer with what its person was on the day of asking. */
export interface FrozenAnswer extends SummedAnswer {
  readonly properties: FrozenValues;
}

/**
 * Sums the counted answers of one account in one wave, and their parts, sorted by value. The cells add up to the whole, and
 * so do the values of each property.
 * @throws RangeError for a score that the metric does not know.
 */
export function sumInDetail(answers: readonly FrozenAnswer[], metric: SummedMetric): DetailedSums {
  const groups = new Map<string, FrozenAnswer[]>();
  for (const answer of answers) {
    const key = keyOf(answer.properties);
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  const cells = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, some]): CellSums => ({ properties: some[0]!.properties, ...sumAnswers(some, metric) }));
  return {
    metric,
    ...addSums(cells),
    values: frozenProperties.flatMap((property) => valuesOf(cells, property)),
    cells,
  };
}

function valuesOf(cells: readonly CellSums[], property: FrozenProperty): ValueSums[] {
  const byValue = new Map<string, CellSums[]>();
  for (const cell of cells) {
    const value = cell.properties[property];
    const some = byValue.get(value);
    if (some) some.push(cell);
    else byValue.set(value, [cell]);
  }
  return [...byValue]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, some]) => ({ property, value, ...addSums(some) }));
}

function keyOf(values: FrozenValues): string {
  return JSON.stringify(frozenProperties.map((property) => values[property]));
}
