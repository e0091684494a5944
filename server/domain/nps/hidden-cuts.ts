import { hiddenByItself, together, type Cell, type HiddenReason } from './hidden-cells.ts';
import { defaultSmallCellRule, type SmallCellRule } from './small-cells.ts';

/** Answers that share the value of every property named; none named: all. */
export type Conditions = Readonly<Record<string, string>>;

/** The answers that share certain values, one for each property of a table. */
export interface TableCell extends Cell {
  readonly conditions: Conditions;
  /** To be hidden for a reason outside the table. */
  readonly withheld?: boolean;
}

/** All answers by the values of some properties; those that nobody has are left out. No property: the whole as one cell. */
export type TableOf = (properties: readonly string[]) => readonly TableCell[];

/**
 * Decides which cuts of the same answers may be shown, so that nothing about those that may not follows by subtraction.
 *
 * A cut is hidden for its own sake; when it lies within a hidden one, whose parts would add up; and when it is needed so
 * that along every property, within every shown cut, what is hidden is two cells at least and could be shown if it were one.
 * So a cut that leaves out too few of a shown group is hidden too. The same for every reader, in whatever order cuts are
 * opened (complementary suppression in linked tables: Willenborg and de Waal, Elements of Statistical Disclosure Control,
 * 2001).
 */
export class HiddenCuts {
  private readonly tables = new Map<string, ReadonlyMap<string, HiddenReason>>();

  constructor(
    private readonly tableOf: TableOf,
    private readonly rule: SmallCellRule = defaultSmallCellRule,
  ) {}

  /** Why the figures of a cut may not be shown; null when they may, as when nobody meets the conditions. */
  of(conditions: Conditions): HiddenReason | null {
    return this.table(Object.keys(conditions)).get(keyOf(conditions)) ?? null;
  }

  private table(properties: readonly string[]): ReadonlyMap<string, HiddenReason> {
    const sorted = [...properties].sort();
    const key = JSON.stringify(sorted);
    let known = this.tables.get(key);
    if (!known) {
      known = this.decide(sorted);
      this.tables.set(key, known);
    }
    return known;
  }

  private decide(properties: readonly string[]): ReadonlyMap<string, HiddenReason> {
    const cells = [...this.tableOf(properties)].sort(smallestFirst);
    const reasons = new Map<string, HiddenReason>();
    const lines = new Map<string, TableCell[]>();
    for (const cell of cells) {
      const own = hiddenByItself(cell, this.rule) ?? (cell.withheld ? 'beside' : null);
      if (own !== null) reasons.set(keyOf(cell.conditions), own);
      for (const property of properties) {
        const wider = without(cell.conditions, property);
        if (this.of(wider) !== null) {
          if (!reasons.has(keyOf(cell.conditions))) reasons.set(keyOf(cell.conditions), 'beside');
          continue;
        }
        const line = lines.get(`${property} ${keyOf(wider)}`);
        if (line) line.push(cell);
        else lines.set(`${property} ${keyOf(wider)}`, [cell]);
      }
    }
    let more = true;
    while (more) {
      more = false;
      for (const line of lines.values()) more = this.protect(line, reasons) || more;
    }
    return reasons;
  }

  /** Hides the next smallest cell of a line in which the hidden ones could be computed; false when there is no need. */
  private protect(line: readonly TableCell[], reasons: Map<string, HiddenReason>): boolean {
    const hidden = line.filter(({ conditions }) => reasons.has(keyOf(conditions)));
    if (hidden.length === 0 || (hidden.length > 1 && hiddenByItself(together(hidden), this.rule) === null))
      return false;
    const next = line.find(({ conditions }) => !reasons.has(keyOf(conditions)));
    if (!next) return false;
    reasons.set(keyOf(next.conditions), 'beside');
    return true;
  }
}

/** Answers that can be asked for one cut at a time. */
export interface CutAnswers {
  cell(conditions: Conditions): Cell;
  /** The cells of every value of a property among the answers that meet the conditions, which do not name it. */
  table(property: string, conditions: Conditions): ReadonlyMap<string, Cell>;
}

/** Why the figures of one cut may not be shown beside those of others, as `HiddenCuts` decides. */
export function hideCut(answers: CutAnswers, conditions: Conditions, rule?: SmallCellRule): HiddenReason | null {
  const tableOf: TableOf = (properties) => {
    let cells: TableCell[] = [{ conditions: {}, ...answers.cell({}) }];
    for (const property of properties)
      cells = cells.flatMap((wider) =>
        [...answers.table(property, wider.conditions)]
          .filter(([, { answers: n }]) => n > 0)
          .map(([value, cell]) => ({ conditions: { ...wider.conditions, [property]: value }, ...cell })),
      );
    return cells;
  };
  return new HiddenCuts(tableOf, rule).of(conditions);
}

function smallestFirst(a: TableCell, b: TableCell): number {
  return a.answers - b.answers || (keyOf(a.conditions) < keyOf(b.conditions) ? -1 : 1);
}

function without(conditions: Conditions, property: string): Conditions {
  return Object.fromEntries(Object.entries(conditions).filter(([name]) => name !== property));
}

function keyOf(conditions: Conditions): string {
  return JSON.stringify(Object.entries(conditions).sort(([a], [b]) => (a < b ? -1 : 1)));
}
