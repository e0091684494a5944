import { z } from 'zod';

/**
 * The three ways of every table of the app as a file: `csv` as other programs read it (RFC 4180: comma, CRLF, UTF-8
 * without a mark, decimal point), `csv-semicolon` as a spreadsheet set to Portuguese opens it (semicolon, byte order
 * mark, decimal comma), `json` unrounded.
 */
export const tableFormats = ['csv', 'csv-semicolon', 'json'] as const;
export const TableFormat = z.enum(tableFormats);
export type TableFormat = z.infer<typeof TableFormat>;

/** The query of every route that answers a table as a file; spread it beside what narrows the table. */
export const TableQuery = z.strictObject({ format: TableFormat.default('csv') });
export type TableQuery = z.infer<typeof TableQuery>;
