import { guardFormula } from './formula-guard.ts';

export type CsvValue = string | number | boolean | null | undefined;

export interface CsvStyle {
  readonly separator: ',' | ';';
  /** A byte order mark first, by which spreadsheets recognise UTF-8. */
  readonly bom: boolean;
}

/** RFC 4180 as other programs read it. */
export const plainCsv: CsvStyle = { separator: ',', bom: false };
/** What a spreadsheet set to Portuguese opens by a double click. */
export const spreadsheetCsv: CsvStyle = { separator: ';', bom: true };

/** One cell: texts always quoted and safe from formulas, numbers and booleans bare, none (also NaN) empty. */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value === 0 ? 0 : value) : '';
  if (typeof value === 'boolean') return String(value);
  return `"${guardFormula(value.replaceAll('\0', '')).replaceAll('"', '""')}"`;
}

/** A whole file: header, rows, CRLF after each line (RFC 4180). */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  style: CsvStyle = plainCsv,
): string {
  const lines = [header, ...rows].map((cells) => cells.map(csvCell).join(style.separator) + '\r\n');
  return (style.bom ? '\uFEFF' : '') + lines.join('');
}
