import { CsvError, Parser } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { finished } from 'node:stream';
import type { Message } from '../../contract/words.ts';
import { CsvFault } from './csv-fault.ts';
import { decodeText, decodeTextInSteps, type DecodedText, type TextEncoding } from './decode-text.ts';
import { SharingTime } from '../sharing-time.ts';
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
/** Characters that are parsed before others may have their turn: about a millisecond. */
const STEP = 16_384;

/**
 * Reads a CSV file: encoding and separator found, header required, quoted line breaks kept, short rows filled up with
 * empty cells, one formula-guarding apostrophe taken away. Empty lines are skipped, except in a file of one column,
 * where an empty line in the middle is an empty cell.
 * @throws CsvFault with the line where the faulty row starts.
 */
export function readCsv(bytes: Uint8Array, limits: Partial<CsvLimits> = {}): CsvTable {
  const { text, separator, rows, ...decoded } = begin(decodeText(bytes), limits);
  try {
    parse(text, optionsOf(separator, rows));
  } catch (error) {
    throw rows.faultOf(error);
  }
  return { ...rows.table(), ...decoded, separator };
}

/**
 * The same in a process that serves others meanwhile, who have their turn between two steps.
 * @param step characters that are parsed in one go
 */
export async function readCsvInSteps(
  bytes: Uint8Array,
  limits: Partial<CsvLimits> = {},
  step = STEP,
): Promise<CsvTable> {
  const time = new SharingTime();
  const { text, separator, rows, ...decoded } = begin(await decodeTextInSteps(bytes), limits);
  const parser = new Parser(optionsOf(separator, rows));
  // Told to whoever writes; without a listener it would end the process as well.
  parser.on('error', () => {});
  try {
    for (let from = 0; from < text.length;) {
      const to = endOfStep(text, from + step);
      await given(parser, text.slice(from, to));
      from = to;
      await time.pause();
    }
    await given(parser, null);
  } catch (error) {
    throw rows.faultOf(error);
  } finally {
    parser.destroy();
  }
  return { ...rows.table(), ...decoded, separator };
}

function begin({ text, encoding, warning }: DecodedText, limits: Partial<CsvLimits>) {
  const declared = /^sep=([,;\t])(?:\r\n|\n|\r)/i.exec(text);
  return {
    text: declared ? text.slice(declared[0].length) : text,
    separator: (declared?.[1] as Separator | undefined) ?? detectSeparator(text),
    rows: new Rows({ ...defaultLimits, ...limits }, declared ? 2 : 1),
    encoding,
    warnings: warning ? [warning] : [],
  };
}

function optionsOf(separator: Separator, rows: Rows) {
  return {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    on_record: (cells: string[]) => rows.take(cells),
  };
}

/** A step never ends inside a character. */
function endOfStep(text: string, to: number): number {
  return isHighSurrogate(text.charCodeAt(to - 1)) ? to + 1 : to;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** Settled when the parser has gone through it; null is the end. */
function given(parser: Parser, text: string | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    if (text !== null) parser.write(text, done);
    else finished(parser.end(), { readable: false }, done);
  });
}

/** The rows of a file as they come from a parser. */
class Rows {
  private header: string[] | null = null;
  private readonly rows: CsvRow[] = [];
  private readonly limits: CsvLimits;
  private line: number;

  constructor(limits: CsvLimits, line: number) {
    this.limits = limits;
    this.line = line;
  }

  /** Null: the parser need not keep it. */
  take(cells: string[]): null {
    const { maxColumns, maxRows, maxCell } = this.limits;
    const start = this.line;
    this.line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
    if (cells.some((cell) => cell.length > maxCell)) throw new CsvFault(start, message('cellTooLong', maxCell));
    const blank = cells.length === 1 && cells[0] === '';
    if (this.header === null) {
      if (!blank) this.header = readHeader(cells, start, maxColumns);
      return null;
    }
    if (blank && this.header.length > 1) return null;
    while (cells.length > this.header.length && cells.at(-1) === '') cells.pop();
    if (cells.length > this.header.length) {
      const params = { cells: cells.length, columns: this.header.length };
      throw new CsvFault(start, { key: 'csv.tooManyCells', params });
    }
    if (this.rows.length === maxRows) throw new CsvFault(start, message('tooManyRows', maxRows));
    this.rows.push({ line: start, cells: this.header.map((_, at) => unguardFormula(cells[at] ?? '')) });
    return null;
  }

  /** What a parser threw, as a fault of the file where it is one. */
  faultOf(error: unknown): unknown {
    return error instanceof CsvError ? new CsvFault(this.line, { key: keyOf(error.code) }) : error;
  }

  table(): { header: string[]; rows: CsvRow[] } {
    const { header, rows } = this;
    if (header === null) throw new CsvFault(null, { key: 'csv.empty' });
    if (header.length === 1) while (rows.at(-1)?.cells[0] === '') rows.pop();
    return { header, rows };
  }
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

function keyOf(code: CsvError['code']): Message['key'] {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'csv.openQuote';
  if (/QUOTE/.test(code)) return 'csv.strayQuote';
  return 'csv.unreadable';
}

function lineBreaks(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? cell.match(/\r\n|\n|\r/g)!.length : 0;
}
