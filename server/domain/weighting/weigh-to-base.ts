import type { AccountSums } from '../nps/account-sums.ts';
import { answersIn } from '../nps/score.ts';
import { rake, RakingRefused, type Margins } from './rake.ts';
import { joinSmallCells, kishSize, postStratify, trimWeights } from './weights.ts';

/** Answers of one account that share one value of every property. */
export interface AnsweredRow extends AccountSums {
  readonly values: Readonly<Record<string, string>>;
}

export interface WeighedToBase {
  /** The rows given, their counts multiplied by their weights; the mean weight over all answers is 1. */
  readonly rows: readonly AccountSums[];
  /** Properties whose shares in the base the weights restore; those with one value only are left out. */
  readonly properties: readonly string[];
  /** Independent answers that would be as sure, accounts aside (Kish 1965). */
  readonly effectiveAnswers: number;
  readonly trimmed: boolean;
}

/**
 * Weighs answers so that every property's values have the share they have among all customers: post-stratification for one
 * property, raking (Deming and Stephan 1940) for several. Values with fewer than five answers are joined first, weights are
 * cut to 1/5 and 5 times their median.
 * @param base customers by property and value, all properties of the same customers
 * @returns null without answers, when no property has two values to weigh by, and when no weights fit all margins at once
 */
export function weighToBase(rows: readonly AnsweredRow[], base: Margins): WeighedToBase | null {
  const joined = new Map(Object.keys(base).map((property) => [property, joinValues(rows, property, base[property]!)]));
  const properties = [...joined.keys()].filter((property) => new Set(joined.get(property)!.groups.values()).size > 1);
  if (properties.length === 0) return null;
  const margins = Object.fromEntries(properties.map((property) => [property, joined.get(property)!.margin]));

  const cells = new Map<string, { values: Record<string, string>; answers: number }>();
  const keys = rows.map(({ values, n }) => {
    const groups = properties.map(
      (property) => [property, joined.get(property)!.groups.get(values[property]!)!] as const,
    );
    const key = JSON.stringify(groups);
    const cell = cells.get(key) ?? { values: Object.fromEntries(groups), answers: 0 };
    cells.set(key, { ...cell, answers: cell.answers + n });
    return key;
  });
  const weights = weigh([...cells.values()], properties, margins);
  if (!weights) return null;
  const byCell = new Map([...cells.keys()].map((key, at) => [key, weights.weights[at]!]));
  return {
    rows: rows.map((row, at) => multiplied(row, byCell.get(keys[at]!)!)),
    properties,
    effectiveAnswers: kishSize(
      [...cells.values()].map(({ answers }, at) => ({ weight: weights.weights[at]!, times: answers })),
    ),
    trimmed: weights.trimmed,
  };
}

function weigh(
  cells: readonly { values: Record<string, string>; answers: number }[],
  properties: readonly string[],
  margins: Margins,
): { weights: number[]; trimmed: boolean } | null {
  const [only, ...others] = properties;
  if (others.length === 0) {
    const margin = margins[only!]!;
    const strata = cells.map(({ values, answers }) => {
      const key = values[only!]!;
      return { key, answers, population: margin[key]! };
    });
    const weighting = postStratify(strata);
    return weighting && { weights: strata.map(({ key }) => weighting.weights.get(key)!), trimmed: weighting.trimmed };
  }
  try {
    const raked = rake(cells, margins);
    return trimWeights(cells.map(({ answers: times }, at) => ({ weight: raked[at]!, times })));
  } catch (refused) {
    if (refused instanceof RakingRefused) return null;
    throw refused;
  }
}

/** Which values count as one, so that each has enough answers, and how many customers that is. */
function joinValues(rows: readonly AnsweredRow[], property: string, population: Readonly<Record<string, number>>) {
  const answers = new Map<string, number>();
  for (const { values, n } of rows) answers.set(values[property]!, (answers.get(values[property]!) ?? 0) + n);
  const known = new Set([...Object.keys(population), ...answers.keys()]);
  const joined = joinSmallCells(
    [...known].map((key) => ({ key, population: population[key] ?? 0, answers: answers.get(key) ?? 0 })),
  );
  const groups = new Map(joined.flatMap(({ keys }) => keys.map((key) => [key, keys[0]!] as const)));
  const margin = Object.fromEntries(joined.map((cell) => [cell.keys[0]!, cell.population]));
  return { groups, margin };
}

function multiplied(row: AnsweredRow, weight: number): AccountSums {
  const { accountId, n, promoters, passives, detractors } = row;
  const scale = n === 0 ? 0 : (weight * n) / answersIn(row);
  return {
    accountId,
    n,
    promoters: promoters * scale,
    passives: passives * scale,
    detractors: detractors * scale,
  };
}
