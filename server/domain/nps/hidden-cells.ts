import { defaultSmallCellRule, isSmall, type SmallCellRule } from './small-cells.ts';

/** Some answers of which a figure might be shown. */
export interface Cell {
  readonly answers: number;
  /** Whose they are; a person without account counts as one. */
  readonly accounts: ReadonlySet<string>;
  /** How many there are of each kind that a reader can tell apart: promoters, passives, detractors; or of each star. */
  readonly kinds: readonly number[];
}

/**
 * Why a figure is not shown: too few answers or accounts; all answers of one kind, so that it would tell what each said; or
 * because another one would follow from it.
 */
export type HiddenReason = 'small' | 'alike' | 'beside';

/** From so many answers on, all of one kind may be told: nobody's answer is given away that stands out. */
const ENOUGH_ALIKE = 10;

/** Why a cell must be hidden for its own sake; null when it may be shown, as when it has no answers. */
export function hiddenByItself(cell: Cell, rule: SmallCellRule = defaultSmallCellRule): 'small' | 'alike' | null {
  if (cell.answers === 0) return null;
  if (isSmall({ answers: cell.answers, accounts: cell.accounts.size }, rule)) return 'small';
  const kinds = cell.kinds.filter((count) => count > 0).length;
  return kinds < 2 && cell.answers < ENOUGH_ALIKE ? 'alike' : null;
}

/**
 * Which cells of a table (parts of a shown whole that have no answer in common) are hidden: those that must be for their own
 * sake, and then the next smallest until what is hidden is two cells at least and could be shown if it were one. So nothing
 * about any of them follows from the whole less the rest. Cells without answers hide nobody and stay.
 * @returns a reason for each cell, in the order given; of cells of one size the first is hidden first
 */
export function hideCells(cells: readonly Cell[], rule: SmallCellRule = defaultSmallCellRule): (HiddenReason | null)[] {
  const reasons = cells.map((cell): HiddenReason | null => hiddenByItself(cell, rule));
  const smallestFirst = cells.map((_, at) => at).sort((a, b) => cells[a]!.answers - cells[b]!.answers || a - b);
  for (const at of smallestFirst) {
    const hidden = cells.filter((_, place) => reasons[place] !== null);
    if (hidden.length === 0) break;
    if (hidden.length > 1 && hiddenByItself(together(hidden), rule) === null) break;
    if (cells[at]!.answers > 0) reasons[at] ??= 'beside';
  }
  return reasons;
}

/** Cells that have no answer in common, as one. */
export function together(cells: readonly Cell[]): Cell {
  const kinds = cells.reduce<number[]>((sums, cell) => cell.kinds.map((count, at) => count + (sums[at] ?? 0)), []);
  return {
    answers: cells.reduce((sum, { answers }) => sum + answers, 0),
    accounts: new Set(cells.flatMap(({ accounts }) => [...accounts])),
    kinds,
  };
}
