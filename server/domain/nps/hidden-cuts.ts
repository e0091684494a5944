import { hiddenByItself, hideCells, type Cell, type HiddenReason } from './hidden-cells.ts';
import { defaultSmallCellRule, type SmallCellRule } from './small-cells.ts';

/** Answers that share the value of every property named; none named: all. */
export type Conditions = Readonly<Record<string, string>>;

/** All answers, as far as hiding looks at them. */
export interface CutAnswers {
  cell(conditions: Conditions): Cell;
  /** The cells of every value of a property among the answers that meet the conditions, which do not name it. */
  table(property: string, conditions: Conditions): ReadonlyMap<string, Cell>;
}

/**
 * Why the figures of a cut may not be shown beside those of all other cuts that may; null when they may.
 *
 * A cut is shown only where its figures, those of the cut without any one of its conditions, and the table between the two
 * may be: so neither it nor what it leaves out follows from others by subtraction over one property. What lies within a
 * hidden cut is hidden with it, since its parts would add up.
 */
export function hideCut(
  answers: CutAnswers,
  conditions: Conditions,
  rule: SmallCellRule = defaultSmallCellRule,
): HiddenReason | null {
  const known = new Map<string, HiddenReason | null>();
  const decide = (given: Conditions): HiddenReason | null => {
    const key = keyOf(given);
    let reason = known.get(key);
    if (reason === undefined) {
      reason = hiddenByItself(answers.cell(given), rule) ?? besides(given);
      known.set(key, reason);
    }
    return reason;
  };
  const besides = (given: Conditions): HiddenReason | null => {
    for (const property of Object.keys(given)) {
      const { [property]: value, ...wider } = given;
      if (decide(wider) !== null || hideTable(answers.table(property, wider), rule).get(value!)) return 'beside';
    }
    return null;
  };
  return decide(conditions);
}

/** Which values of a property are hidden, and why. */
export function hideTable(
  table: ReadonlyMap<string, Cell>,
  rule: SmallCellRule = defaultSmallCellRule,
): ReadonlyMap<string, HiddenReason> {
  const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  const reasons = hideCells(
    rows.map(([, cell]) => cell),
    rule,
  );
  return new Map(rows.flatMap(([value], at) => (reasons[at] ? [[value, reasons[at]] as const] : [])));
}

function keyOf(conditions: Conditions): string {
  return JSON.stringify(Object.entries(conditions).sort(([a], [b]) => (a < b ? -1 : 1)));
}
