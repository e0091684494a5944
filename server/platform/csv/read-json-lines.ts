import { SharingTime } from '../sharing-time.ts';
import { CsvFault } from './csv-fault.ts';
import { linesIn } from './lines-in.ts';

export interface JsonLine {
  /** Counted from 1. */
  readonly line: number;
  /** As many as the header has: numbers as they are written, nothing as an empty text, null for what is neither. */
  readonly cells: readonly (string | null)[];
}

export interface JsonLines {
  /** Every key there is, in the order in which they appear. */
  readonly header: readonly string[];
  readonly rows: readonly JsonLine[];
  /** Lines that are no JSON object. */
  readonly broken: readonly number[];
}

/**
 * Reads a text with one JSON object a line; empty lines are skipped.
 * @throws CsvFault when there are more lines or keys than allowed.
 */
export async function readJsonLines(text: string, limits: { maxColumns: number; maxRows: number }): Promise<JsonLines> {
  const places = new Map<string, number>();
  const found: { line: number; cells: (string | null)[] }[] = [];
  const broken: number[] = [];
  const time = new SharingTime();
  let line = 0;
  for (const raw of linesIn(text)) {
    line += 1;
    await time.pause();
    if (raw.trim() === '') continue;
    if (found.length + broken.length === limits.maxRows)
      throw new CsvFault(line, { key: 'csv.tooManyRows', params: { limit: limits.maxRows } });
    const record = objectIn(raw);
    if (!record) {
      broken.push(line);
      continue;
    }
    const cells: (string | null)[] = [];
    for (const [key, value] of Object.entries(record)) {
      const place = places.get(key) ?? places.size;
      if (place === limits.maxColumns)
        throw new CsvFault(line, { key: 'csv.tooManyColumns', params: { limit: limits.maxColumns } });
      places.set(key, place);
      cells[place] = cellOf(value);
    }
    found.push({ line, cells });
  }
  const header = [...places.keys()];
  const rows: JsonLine[] = [];
  for (const { line: at, cells } of found) {
    await time.pause();
    // A cell that was skipped is a hole, not a null.
    rows.push({ line: at, cells: header.map((_, place) => (place in cells ? (cells[place] as string | null) : '')) });
  }
  return { header, rows, broken };
}

function objectIn(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function cellOf(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}
