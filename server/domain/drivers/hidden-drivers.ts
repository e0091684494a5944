import { mergeSums, totalOf, type AccountSums } from '../nps/account-sums.ts';
import type { Cell, HiddenReason } from '../nps/hidden-cells.ts';
import { hideCut, type Conditions, type CutAnswers } from '../nps/hidden-cuts.ts';
import { defaultSmallCellRule, type SmallCellRule } from '../nps/small-cells.ts';
import { answersByTheme, besides, sumsOf, type MentioningAnswer } from './theme-mentions.ts';

/** All answers of the window, as far as hiding looks at them. */
export interface SumsWithin {
  /** Of the answers that meet all conditions. */
  within(conditions: Conditions): readonly AccountSums[];
  /** The same by each value of a property, which the conditions do not name. */
  byValue(property: string, conditions: Conditions): ReadonlyMap<string, readonly AccountSums[]>;
}

/** A mentioning answer with what its person was on the day of asking. */
export interface PlacedAnswer extends MentioningAnswer {
  readonly values: Conditions;
}

/** As a property among others; no property of people is called that. */
const THEME = ' theme';
const MENTIONED = 'mentioned';

/**
 * Which themes of a cut are hidden from a reader of large groups, and why. Whether an answer mentions a theme is one more
 * property, so the rules of cuts hold: neither those who mention it nor all others may be too few, in the cut and beside
 * it. A theme all of whose answers mention another shown one too is hidden when only few mention the other alone.
 * @param answers those of the whole window, whatever the cut
 */
export function hiddenThemes(
  sums: SumsWithin,
  answers: readonly PlacedAnswer[],
  cut: Conditions,
  rule: SmallCellRule = defaultSmallCellRule,
): ReadonlyMap<string, HiddenReason> {
  const hidden = new Map<string, HiddenReason>();
  const shown: { theme: string; ids: ReadonlySet<string> }[] = [];
  for (const [theme, some] of answersByTheme(answers)) {
    const reason = hideCut(cutsOf(sums, some), { ...cut, [THEME]: MENTIONED }, rule);
    if (reason) hidden.set(theme, reason);
    else shown.push({ theme, ids: new Set(some.filter(meets(cut)).map(({ id }) => id)) });
  }
  const smallestFirst = shown.sort((a, b) => a.ids.size - b.ids.size);
  for (const [place, { theme, ids }] of smallestFirst.entries()) {
    const betrays = smallestFirst.slice(place + 1).some((other) => {
      const more = other.ids.size - ids.size;
      return more > 0 && more < rule.answers && [...ids].every((id) => other.ids.has(id));
    });
    if (betrays) hidden.set(theme, 'beside');
  }
  return hidden;
}

/** The answers of the window, told apart also by whether they are among those that mention one theme. */
export function cutsOf(sums: SumsWithin, mentioning: readonly PlacedAnswer[] = []): CutAnswers {
  const rowsOf = ({ [THEME]: told, ...conditions }: Conditions): readonly AccountSums[] => {
    const all = sums.within(conditions);
    if (told === undefined) return all;
    const mentioned = sumsOf(mentioning.filter(meets(conditions)));
    return told === MENTIONED ? mentioned : besides(all, mentioned);
  };
  return {
    cell: (conditions) => cellOf(rowsOf(conditions)),
    table: (property, conditions) => {
      const values = property === THEME ? [MENTIONED, ''] : [...sums.byValue(property, without(conditions)).keys()];
      return new Map(values.map((value) => [value, cellOf(rowsOf({ ...conditions, [property]: value }))]));
    },
  };
}

function without(conditions: Conditions): Conditions {
  return Object.fromEntries(Object.entries(conditions).filter(([property]) => property !== THEME));
}

function meets(conditions: Conditions): (answer: PlacedAnswer) => boolean {
  const wanted = Object.entries(conditions);
  return ({ values }) => wanted.every(([property, value]) => values[property] === value);
}

function cellOf(rows: readonly AccountSums[]): Cell {
  const some = mergeSums(rows).filter(({ n }) => n > 0);
  const { n, promoters, passives, detractors } = totalOf(some);
  return {
    answers: n,
    accounts: new Set(some.map(({ accountId }) => accountId ?? '')),
    kinds: [promoters, passives, detractors],
  };
}
