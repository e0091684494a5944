import type { DetailedSums } from '../../domain/answers/kept-cells.ts';
import { frozenProperties } from '../../domain/answers/frozen-values.ts';
import type { KeptSums, Tally } from '../../domain/answers/kept-sums.ts';

/** The sums of a part as they are counted: with what its account paid. */
export type CountedSums = DetailedSums & { readonly mrr: number | null };

/** Whether two sums say the same, whatever else their documents carry. Sums without answers are as good as none. */
export function isSameSums(a: CountedSums | null, b: CountedSums | null): boolean {
  return figuresOf(a) === figuresOf(b);
}

function figuresOf(sums: CountedSums | null): string {
  if (sums === null || sums.n === 0) return '';
  return JSON.stringify([
    sums.metric,
    sums.mrr,
    partsOf(sums),
    sums.values.map((part) => [part.property, part.value, partsOf(part)]),
    sums.cells.map((part) => [frozenProperties.map((property) => part.properties[property]), partsOf(part)]),
  ]);
}

function partsOf(sums: KeptSums): unknown[] {
  return [figures(sums), ...sums.superseded.map((part) => [part.after, ...figures(part)])];
}

function figures({ n, promoters, passives, detractors, sum, commented, scores }: Tally): number[] {
  return [n, promoters, passives, detractors, sum, commented, ...scores];
}
