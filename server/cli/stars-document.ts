import { goalOf, type GoalReached } from '../domain/stars/goal.ts';
import { satisfactionOf } from '../domain/stars/satisfaction.ts';
import { answersInStars, countStars } from '../domain/stars/star-counts.ts';
import { starMean } from '../domain/stars/star-mean.ts';
import { mergeStarRows, satisfied, totalStars, worthOfStars, type StarRow } from '../domain/stars/star-rows.ts';
import type { CsvValue } from '../platform/csv/write-csv.ts';
import { BadInput } from './command.ts';
import { CellFaults, fileLabel, findColumns, type Column, type InputTable } from './input.ts';
import { readWholeNumber } from './whole-number.ts';

export interface StarsRead {
  /** One row an account, one an answer without. */
  readonly byAccount: readonly StarRow[];
  readonly columns: { readonly stars: Column; readonly account: Column | null };
  readonly rows: number;
  readonly blank: number;
  readonly bad: number;
  readonly warnings: readonly string[];
}

/** The stars of a table; cells that are no whole number from 1 to 5 are bad input unless skipped. */
export function readStars(
  table: InputTable,
  { skipBad, ...named }: { stars?: string | undefined; account?: string | undefined; skipBad: boolean },
): StarsRead {
  const { stars: column, account } = findColumns(table, ['stars', 'account'], named);
  if (!column) {
    const known = table.header.filter((header) => header !== '').join(', ');
    throw new BadInput(
      `${fileLabel(table.file)} has no column of stars such as "stars" or "estrelas". Its columns are: ${known}. Choose with --stars.`,
    );
  }
  const answered = table.rows.filter(({ cells }) => cells[column.at]!.trim() !== '');
  const faults = new CellFaults(table.file);
  const values = answered.flatMap(({ line, cells }) => {
    const value = readWholeNumber(cells[column.at]!, 1, 5);
    if (value === null) faults.add(line, column.header, cells[column.at]!, 'a whole number from 1 to 5');
    const accountId = account ? cells[account.at]!.trim() || null : null;
    return value === null ? [] : { accountId, counts: countStars([value]) };
  });
  if (!skipBad) faults.throwIfAny();
  const bad = answered.length - values.length;
  const alone = account ? values.filter(({ accountId }) => accountId === null).length : 0;
  const skipped = bad === 1 ? '1 row was skipped' : `${bad} rows were skipped`;
  return {
    byAccount: mergeStarRows(values),
    columns: { stars: column, account },
    rows: table.rows.length,
    blank: table.rows.length - answered.length,
    bad,
    warnings: [
      ...table.notices,
      ...(bad > 0 ? [`${skipped} because a cell could not be read.`] : []),
      ...(account ? [] : ['No account column was found, so that answers of one company count as independent.']),
      ...(alone > 0 ? [`${alone} of the answers have no account and stand alone.`] : []),
    ],
  };
}

export type StarsDocument = ReturnType<typeof starsDocument>;

/** Everything `rumo stars` says, as one document; figures are null without answers. */
export function starsDocument(
  { byAccount, columns, rows, blank, bad, warnings }: StarsRead,
  { file, level, goal }: { file: string; level: number; goal: number | null },
) {
  const counts = totalStars(byAccount);
  const answers = answersInStars(counts);
  const clustered = columns.account !== null;
  const worth = clustered ? worthOfStars(byAccount) : undefined;
  // Several answers of one account: nothing tells how others would answer.
  const isBounded = worth !== null;
  const mean = starMean(counts, level, worth ?? undefined);
  const worthOfShare = clustered ? worthOfStars(byAccount, satisfied) : null;
  const csat = satisfactionOf(counts, level, worthOfShare ?? undefined);
  const reached = goal === null || !isBounded ? null : goalOf(counts, goal, worth);
  return {
    rumo: 'stars',
    version: 1,
    input: {
      file,
      rows,
      blank,
      bad,
      used: answers,
      columns: { stars: columns.stars.header, account: columns.account?.header ?? null },
    },
    total: {
      answers,
      accounts: clustered ? byAccount.length : null,
      counts,
      level,
      clustered,
      effectiveAnswers: clustered ? (worth?.effectiveAnswers ?? null) : answers,
      mean: mean && {
        shown: mean.shown,
        exact: mean.exact,
        adjusted: mean.adjusted,
        low: isBounded ? mean.low : null,
        high: isBounded ? mean.high : null,
      },
      csat: csat && {
        share: csat.share,
        low: isBounded ? csat.low : null,
        high: isBounded ? csat.high : null,
      },
      goal: reached && {
        above: reached.above,
        state: reached.state,
        oneSidedLow: reached.oneSidedLow,
        oneSidedHigh: reached.oneSidedHigh,
        moreAnswers: reached.moreAnswers,
      },
    },
    warnings,
  };
}

/** The document in words for a terminal. */
export function starsWords({ total }: StarsDocument): string {
  const { answers, accounts, counts, mean, csat, goal, level } = total;
  if (!mean || !csat) return 'No answers.\n';
  const sure = `${Math.round(level * 1000) / 10} %`;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const between = (low: number | null, high: number | null, words: (value: number) => string) =>
    low === null || high === null ? 'all of one account' : `between ${words(low)} and ${words(high)}`;
  const range = between(mean.low, mean.high, (value) => value.toFixed(2)) + (mean.low === null ? '' : `, ${sure} sure`);
  const from =
    accounts === null
      ? `${answers} answers`
      : `${answers} answers of ${accounts} ${accounts === 1 ? 'account' : 'accounts'}`;
  const lines = [
    mean.shown === null ? `1 answer: ${mean.exact} stars` : `${mean.shown} stars of 5, from ${from} (${range})`,
    counts.map((count, at) => `${at + 1}: ${count}`).join(', '),
    `Satisfied (4 or 5): ${percent(csat.share)} (${between(csat.low, csat.high, percent)})`,
    ...(goal ? [goalWords(goal)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function goalWords({ above, state, moreAnswers }: Pick<GoalReached, 'above' | 'state' | 'moreAnswers'>): string {
  if (state === 'met') return `Goal "above ${above}": met.`;
  if (state === 'missed') return `Goal "above ${above}": missed.`;
  const rest = moreAnswers === null ? '' : ` About ${moreAnswers} more answers like these would settle it.`;
  return `Goal "above ${above}": not yet shown.${rest}`;
}

/** The main table. */
export function starsTable({ total }: StarsDocument): { header: string[]; rows: CsvValue[][] } {
  const { answers, accounts, counts, mean, csat, goal } = total;
  return {
    header: [
      ...['answers', 'accounts', 'one', 'two', 'three', 'four', 'five', 'mean', 'exact', 'low', 'high'],
      ...['csat', 'csatLow', 'csatHigh', 'goal', 'goalState'],
    ],
    rows: [
      [
        ...[answers, accounts, ...counts, mean?.shown, mean?.exact, mean?.low, mean?.high],
        ...[csat?.share, csat?.low, csat?.high, goal?.above, goal?.state],
      ],
    ],
  };
}
