import type { Message, Words } from '../../contract/words.ts';
import { Problem } from '../../contract/problem.ts';
import { CsvFault } from '../../platform/csv/csv-fault.ts';
import { readCsvInSteps, type CsvRow } from '../../platform/csv/read-csv.ts';

/** A file as rows of texts, wherever it came from. */
export interface AnswerFileTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly warnings: readonly Message[];
  /** The currency of its amounts, where it says so. */
  readonly currency: string | null;
}

/** A cell may hold every revision of an answer. */
const limits = { maxColumns: 64, maxRows: 100_000, maxCell: 2_000_000 };

interface Exported {
  readonly rumo: 'answers';
  readonly currency?: unknown;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Reads a CSV file, or what the export wrote as JSON. @throws Problem that says what is wrong with the file, and where. */
export async function readAnswerFile(bytes: Uint8Array, words: Words): Promise<AnswerFileTable> {
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return first === '{'.charCodeAt(0) ? readJson(bytes) : readTable(bytes, words);
}

async function readTable(bytes: Uint8Array, words: Words): Promise<AnswerFileTable> {
  try {
    return { ...(await readCsvInSteps(bytes, limits)), currency: null };
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    const path = error.line === null ? 'file' : `line ${error.line}`;
    throw new Problem('invalid', error.words, [{ path, code: 'csv', message: words.tell(error.words) }]);
  }
}

function readJson(bytes: Uint8Array): AnswerFileTable {
  const text = new TextDecoder().decode(bytes);
  const { currency, rows } = parse(text);
  if (rows.length > limits.maxRows)
    throw new Problem('invalid', { key: 'csv.tooManyRows', params: { limit: limits.maxRows } });
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  // An export has a row a line.
  const above = text.slice(0, Math.max(0, text.indexOf('"rows"'))).split('\n').length;
  return {
    header,
    rows: rows.map((row, at) => ({ line: above + at + 1, cells: header.map((name) => textOf(row[name])) })),
    warnings: [],
    currency: typeof currency === 'string' ? currency : null,
  };
}

function parse(text: string): Exported {
  try {
    const document = JSON.parse(text) as Partial<Exported> | null;
    const rows = document?.rumo === 'answers' && Array.isArray(document.rows) ? document.rows : null;
    if (rows?.every((row) => typeof row === 'object' && row !== null)) return document as Exported;
  } catch {
    // Not JSON at all: told below.
  }
  throw new Problem('invalid', { key: 'answerFile.notAFile' });
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}
