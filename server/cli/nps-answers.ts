import type { NpsAnswer } from '../domain/nps/account-sums.ts';
import { BadInput } from './command.ts';
import { dateOrderOf, readDay, type DateOrder } from './date-column.ts';
import { CellFaults, fileLabel, findColumns, placeOf, type Column, type InputTable } from './input.ts';
import { readWholeNumber } from './whole-number.ts';

export interface NpsAnswersOptions {
  readonly score?: string | undefined;
  readonly account?: string | undefined;
  readonly date?: string | undefined;
  readonly weight?: string | undefined;
  readonly segments: readonly string[];
  readonly zone: string;
  readonly dates?: DateOrder | undefined;
  readonly skipBad: boolean;
}

export interface FileAnswer extends NpsAnswer {
  /** `2026-12`, null without a date. */
  readonly month: string | null;
  /** Value of each segment column, null where empty. */
  readonly segments: readonly (string | null)[];
}

export interface NpsAnswers {
  readonly answers: readonly FileAnswer[];
  readonly columns: Readonly<Record<'score' | 'account' | 'date' | 'weight', Column | null>>;
  readonly segmentColumns: readonly Column[];
  readonly rows: number;
  readonly blank: number;
  readonly bad: number;
  readonly warnings: readonly string[];
}

/** The answers of a table of scores; cells that are no scores, dates or weights are bad input unless skipped. */
export function readNpsAnswers(table: InputTable, options: NpsAnswersOptions): NpsAnswers {
  const { segment, ...columns } = findColumns(table, ['score', 'account', 'date', 'weight', 'segment'], {
    ...options,
    segment: options.segments[0],
  });
  const named = options.segments.map((name) => placeOf(table, 'segment', name));
  const segmentColumns =
    named.length > 0 ? named.map((at) => ({ at, header: table.header[at]! })) : segment ? [segment] : [];
  const { score, account, date, weight } = columns;
  if (!score) {
    const known = table.header.filter((header) => header !== '').join(', ');
    throw new BadInput(
      `${fileLabel(table.file)} has no score column such as "score" or "nota". Its columns are: ${known}. Choose with --score.`,
    );
  }

  const answered = table.rows.filter((row) => row.cells[score.at]!.trim() !== '');
  const order =
    date &&
    (options.dates ??
      orderOf(
        table,
        date,
        answered.map((row) => row.cells[date.at]!),
      ));
  const faults = new CellFaults(table.file);
  const answers: FileAnswer[] = [];
  let bad = 0;

  for (const { line, cells } of answered) {
    let sound = true;
    const fault = (column: Column, expected: string) => {
      faults.add(line, column.header, cells[column.at]!, expected);
      sound = false;
    };
    const read = {
      score: readWholeNumber(cells[score.at]!, 0, 10),
      weight: weight ? readWeight(cells[weight.at]!) : 1,
      day: date && cells[date.at]!.trim() !== '' ? readDay(cells[date.at]!, order ?? 'dmy', options.zone) : '',
    };
    if (read.score === null) fault(score, 'a whole number from 0 to 10');
    if (read.weight === null) fault(weight!, 'a number above 0');
    if (read.day === null) fault(date!, 'a date');
    if (!sound) {
      bad += 1;
      continue;
    }
    answers.push({
      score: read.score!,
      weight: read.weight!,
      account: account ? textOrNull(cells[account.at]!) : null,
      month: read.day ? read.day.slice(0, 7) : null,
      segments: segmentColumns.map((column) => textOrNull(cells[column.at]!)),
    });
  }
  if (!options.skipBad) faults.throwIfAny();

  const warnings = [...table.notices];
  const warn = (count: number, one: string, many: string) => {
    if (count > 0) warnings.push(count === 1 ? `1 ${one}.` : `${count} ${many}.`);
  };
  warn(bad, 'row was skipped because a cell could not be read', 'rows were skipped because a cell could not be read');
  if (account) {
    const alone = answers.filter((answer) => answer.account === null).length;
    warn(alone, 'answer has no account and stands alone', 'answers have no account and stand alone');
  } else {
    warnings.push('No account column was found, so that answers of one company count as independent.');
  }
  if (date) {
    const undated = answers.filter((answer) => answer.month === null).length;
    warn(undated, 'answer has no date and is in no month', 'answers have no date and are in no month');
  }
  return {
    answers,
    columns,
    segmentColumns,
    rows: table.rows.length,
    blank: table.rows.length - answered.length,
    bad,
    warnings,
  };
}

function orderOf(table: InputTable, column: Column, cells: readonly string[]): DateOrder | null {
  return dateOrderOf(cells, `${fileLabel(table.file)} column ${column.header}`);
}

function readWeight(cell: string): number | null {
  const text = cell.trim().replace(/^(\d+),(\d+)$/, '$1.$2');
  const weight = Number(text);
  return text !== '' && Number.isFinite(weight) && weight > 0 ? weight : null;
}

function textOrNull(cell: string): string | null {
  return cell.trim() === '' ? null : cell.trim();
}
