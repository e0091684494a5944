import type { TableFormat } from '../../contract/table-file.ts';
import { csvCell, plainCsv, spreadsheetCsv, type CsvStyle } from '../csv/write-csv.ts';
import { Amount, Nested, headingOf, type Cell, type Column, type Table } from './table.ts';

/** Characters that are gathered before they are handed on: a table of many short rows is not sent row by row. */
const PIECE = 32 * 1024;

/**
 * The text of a table in pieces, rows read as pieces are asked for. CSV: a heading, then a line a row, each ended by
 * CRLF. JSON: one document `{rumo, version, …about, rows}` with a row a line, so that it can be read by eye and compared.
 */
export async function* tableText<Row>(table: Table<Row>, format: TableFormat): AsyncGenerator<string> {
  let piece = '';
  for await (const line of format === 'json' ? jsonLines(table) : csvLines(table, styleOf(format))) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function styleOf(format: 'csv' | 'csv-semicolon'): CsvStyle {
  return format === 'csv' ? plainCsv : spreadsheetCsv;
}

async function* csvLines<Row>({ columns, rows }: Table<Row>, style: CsvStyle): AsyncGenerator<string> {
  const line = (cells: readonly string[]) => `${cells.join(style.separator)}\r\n`;
  if (style.bom) yield '\uFEFF';
  yield line(columns.map((column) => csvCell(headingOf(column))));
  for await (const row of rows) yield line(columns.map(({ value }) => csvText(value(row), style)));
}

/** One cell of CSV. In a file with semicolons a fraction stands after a comma, as its spreadsheet reads it. */
function csvText(cell: Cell, style: CsvStyle): string {
  if (cell instanceof Date) return csvCell(cell.toISOString());
  if (cell instanceof Nested) return csvCell(JSON.stringify(cell.content));
  if (typeof cell === 'object' && cell !== null && !(cell instanceof Amount))
    return cell.length === 0 ? '' : csvCell(cell.join(', '));
  const figure = cell instanceof Amount ? amountText(cell) : typeof cell === 'number' ? csvCell(cell) : null;
  if (figure === null) return csvCell(cell as string | boolean | null | undefined);
  return style.separator === ';' ? figure.replace('.', ',') : figure;
}

/** Always with all its digits, so that the whole column shows its decimal sign. */
function amountText({ minor, digits }: Amount): string {
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

async function* jsonLines<Row>({ name, about = {}, columns, rows }: Table<Row>): AsyncGenerator<string> {
  const head = JSON.stringify({ rumo: name, version: 1, ...about }, null, 2);
  yield `${head.slice(0, -2)},\n  "rows": [`;
  let first = true;
  for await (const row of rows) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(jsonRow(columns, row))}`;
    first = false;
  }
  yield `${first ? '' : '\n  '}]\n}\n`;
}

function jsonRow<Row>(columns: readonly Column<Row>[], row: Row): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ key, value }) => [key, jsonValue(value(row))]));
}

function jsonValue(cell: Cell): unknown {
  if (cell instanceof Nested) return cell.content;
  if (cell instanceof Amount) return Number(amountText(cell));
  return cell ?? null;
}
