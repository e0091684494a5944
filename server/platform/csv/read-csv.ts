import { CsvError, parse } from 'csv-parse/sync';
import type { Message } from '../../contract/words.ts';
import { CsvFault } from './csv-fault.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { unguardFormula } from './formula-guard.ts';
import { detectSeparator, type Separator } from './separator.ts';

export interface CsvLimits {
  readonly maxColumns: number;
  readonly maxRows: number;
  /** Characters in one cell. */
  readonly maxCell: number;
}

export interface CsvRow {
  /** Where the row starts in the file, counted from 1; the header is usually line 1. */
  readonly line: number;
  /** As many as the header has; arrays, so that a column called `__proto__` is a column like any other. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  /** Trimmed; a column without a name is an empty text. */
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly encoding: TextEncoding;
  readonly separator: Separator;
  readonly warnings: readonly Message[];
}

const defaultLimits: CsvLimits = { maxColumns: 64, maxRows: 100_000, maxCell: 20_000 };

/**
 * Reads a CSV file: encoding and separator found, header required, quoted line breaks kept, short rows filled up with
 * empty cells, one formula-guarding apostrophe taken away. Empty lines are skipped, except in a file of one column,
 * where an empty line in the middle is an empty cell.
 * @throws CsvFault with the line where the faulty row starts.
 */
export function readCsv(bytes: Uint8Array, limits: Partial<CsvLimits> = {}): CsvTable {
  const { maxColumns, maxRows, maxCell } = { ...defaultLimits, ...limits };
  const { text, encoding, warning } = decodeText(bytes);
  const declared = /^sep=([,;\t])(?:\r\n|\n|\r)/i.exec(text);
  const separator = (declared?.[1] as Separator | undefined) ?? detectSeparator(text);

  let line = declared ? 2 : 1;
  let header: string[] | null = null;
  const rows: CsvRow[] = [];

  const take = (cells: string[]): null => {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
    if (cells.some((cell) => cell.length > maxCell)) throw new CsvFault(start, message('cellTooLong', maxCell));
    const blank = cells.length === 1 && cells[0] === '';
    if (header === null) {
      if (!blank) header = readHeader(cells, start, maxColumns);
      return null;
    }
    if (blank && header.length > 1) return null;
    while (cells.length > header.length && cells.at(-1) === '') cells.pop();
    if (cells.length > header.length) {
      const params = { cells: cells.length, columns: header.length };
      throw new CsvFault(start, { key: 'csv.tooManyCells', params });
    }
    if (rows.length === maxRows) throw new CsvFault(start, message('tooManyRows', maxRows));
    const filled = header.map((_, at) => unguardFormula(cells[at] ?? ''));
    rows.push({ line: start, cells: filled });
    return null;
  };

  try {
    parse(declared ? text.slice(declared[0].length) : text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: take,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new CsvFault(line, { key: faultOf(error.code) });
    throw error;
  }
  if (header === null) throw new CsvFault(null, { key: 'csv.empty' });
  if ((header as string[]).length === 1) while (rows.at(-1)?.cells[0] === '') rows.pop();
  return { header, rows, encoding, separator, warnings: warning ? [warning] : [] };
}

function readHeader(cells: readonly string[], line: number, maxColumns: number): string[] {
  if (cells.length > maxColumns) throw new CsvFault(line, message('tooManyColumns', maxColumns));
  const names = cells.map((cell) => unguardFormula(cell).trim());
  const seen = new Set<string>();
  for (const name of names) {
    if (name !== '' && seen.has(name)) throw new CsvFault(line, { key: 'csv.repeatedColumn', params: { name } });
    seen.add(name);
  }
  return names;
}

function message(key: 'cellTooLong' | 'tooManyColumns' | 'tooManyRows', limit: number): Message {
  return { key: `csv.${key}`, params: { limit } };
}

function faultOf(code: CsvError['code']): Message['key'] {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'csv.openQuote';
  if (/QUOTE/.test(code)) return 'csv.strayQuote';
  return 'csv.unreadable';
}

function lineBreaks(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? cell.match(/\r\n|\n|\r/g)!.length : 0;
}
