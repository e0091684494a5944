import { goalOf, type GoalReached } from '../domain/stars/goal.ts';
import { satisfactionOf } from '../domain/stars/satisfaction.ts';
import { answersInStars, countStars, type StarCounts } from '../domain/stars/star-counts.ts';
import { starMean } from '../domain/stars/star-mean.ts';
import type { CsvValue } from '../platform/csv/write-csv.ts';
import { BadInput } from './command.ts';
import { CellFaults, fileLabel, findColumns, type Column, type InputTable } from './input.ts';
import { readWholeNumber } from './whole-number.ts';

export interface StarsRead {
  readonly counts: StarCounts;
  readonly column: Column;
  readonly rows: number;
  readonly blank: number;
  readonly bad: number;
  readonly warnings: readonly string[];
}

/** The stars of a table; cells that are no whole number from 1 to 5 are bad input unless skipped. */
export function readStars(
  table: InputTable,
  { column: named, skipBad }: { column?: string | undefined; skipBad: boolean },
): StarsRead {
  const { stars: column } = findColumns(table, ['stars'], { stars: named });
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
    return value ?? [];
  });
  if (!skipBad) faults.throwIfAny();
  const bad = answered.length - values.length;
  const skipped = bad === 1 ? '1 row was skipped' : `${bad} rows were skipped`;
  return {
    counts: countStars(values),
    column,
    rows: table.rows.length,
    blank: table.rows.length - answered.length,
    bad,
    warnings: [...table.notices, ...(bad > 0 ? [`${skipped} because a cell could not be read.`] : [])],
  };
}

export type StarsDocument = ReturnType<typeof starsDocument>;

/** Everything `rumo stars` says, as one document; figures are null without answers. */
export function starsDocument(
  { counts, column, rows, blank, bad, warnings }: StarsRead,
  { file, level, goal }: { file: string; level: number; goal: number | null },
) {
  const mean = starMean(counts, level);
  const csat = satisfactionOf(counts, level);
  const reached = goal === null ? null : goalOf(counts, goal);
  const answers = answersInStars(counts);
  return {
    rumo: 'stars',
    version: 1,
    input: { file, rows, blank, bad, used: answers, columns: { stars: column.header } },
    total: {
      answers,
      counts,
      level,
      mean: mean && {
        shown: mean.shown,
        exact: mean.exact,
        adjusted: mean.adjusted,
        low: mean.low,
        high: mean.high,
      },
      csat: csat && { share: csat.share, low: csat.low, high: csat.high },
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
  const { answers, counts, mean, csat, goal, level } = total;
  if (!mean || !csat) return 'No answers.\n';
  const sure = `${Math.round(level * 1000) / 10} %`;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const lines = [
    mean.shown === null
      ? `1 answer: ${mean.exact} stars`
      : `${mean.shown} stars of 5, from ${answers} answers (between ${mean.low.toFixed(2)} and ${mean.high.toFixed(2)}, ${sure} sure)`,
    counts.map((count, at) => `${at + 1}: ${count}`).join(', '),
    `Satisfied (4 or 5): ${percent(csat.share)} (between ${percent(csat.low)} and ${percent(csat.high)})`,
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
  const { answers, counts, mean, csat, goal } = total;
  return {
    header: [
      ...['answers', 'one', 'two', 'three', 'four', 'five', 'mean', 'exact', 'low', 'high'],
      ...['csat', 'csatLow', 'csatHigh', 'goal', 'goalState'],
    ],
    rows: [
      [
        ...[answers, ...counts, mean?.shown, mean?.exact, mean?.low, mean?.high],
        ...[csat?.share, csat?.low, csat?.high, goal?.above, goal?.state],
      ],
    ],
  };
}
