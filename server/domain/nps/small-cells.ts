/** One cell of a table: how many answers of how many accounts it shows; `accounts` null when not known. */
export interface CellSize {
  readonly answers: number;
  readonly accounts: number | null;
}

/** The fewest answers and accounts a cell may show. */
export interface SmallCellRule {
  readonly answers: number;
  readonly accounts: number;
}

export const defaultSmallCellRule: SmallCellRule = { answers: 5, accounts: 3 };

/**
 * Which cells of one table (parts of a shown whole) must be hidden: those below the rule, and then the next smallest until
 * what is hidden is at least two cells and large enough, so that nothing follows from the whole less the rest.
 * Cells without answers hide nobody and stay.
 */
export function hideSmallCells(cells: readonly CellSize[], rule: SmallCellRule = defaultSmallCellRule): boolean[] {
  const hidden = cells.map((cell) => cell.answers > 0 && isSmall(cell, rule));
  const bySize = cells.map((_, at) => at).sort((a, b) => cells[a]!.answers - cells[b]!.answers);
  for (const at of bySize) {
    const count = hidden.filter(Boolean).length;
    const answers = cells.reduce((sum, cell, i) => sum + (hidden[i] ? cell.answers : 0), 0);
    if (count === 0 || (count > 1 && answers >= rule.answers)) break;
    if (cells[at]!.answers > 0) hidden[at] = true;
  }
  return hidden;
}

/** Whether a cell on its own is below the rule. */
export function isSmall(cell: CellSize, rule: SmallCellRule = defaultSmallCellRule): boolean {
  return cell.answers < rule.answers || (cell.accounts !== null && cell.accounts < rule.accounts);
}
