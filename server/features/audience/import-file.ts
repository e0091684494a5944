import type { ImportOptions, ImportPreview } from '../../contract/import.ts';
import { Problem } from '../../contract/problem.ts';
import type { Words } from '../../contract/words.ts';
import { importFields, type ImportField } from '../../contract/import.ts';
import type { FoundColumns } from '../../domain/audience/chosen-columns.ts';
import { findImportColumns } from '../../domain/audience/import-columns.ts';
import { readColumns, type ColumnReading } from '../../domain/audience/import-row.ts';
import { CsvFault } from '../../platform/csv/csv-fault.ts';
import { readCsvInSteps, type CsvTable } from '../../platform/csv/read-csv.ts';
import { SharingTime } from '../../platform/sharing-time.ts';

const limits = { maxColumns: 64, maxRows: 100_000, maxCell: 4000 };
const SAMPLE_ROWS = 5;
const SAMPLE_CELL = 120;

export interface ImportFile {
  table: CsvTable;
  found: FoundColumns<ImportField>;
  reading: ColumnReading;
}

/** Reads a file and finds its columns; a file that is no table is a Problem with the line and a sentence in `words`. */
export async function openImportFile(
  bytes: Uint8Array,
  options: ImportOptions,
  currency: string,
  words: Words,
): Promise<ImportFile> {
  const table = await readTable(bytes, words);
  const found = findImportColumns(table.header, options.mapping);
  const reading = await new SharingTime().through(readColumns(table.rows, found.places, currency));
  return { table, found, reading };
}

/** What must be settled before rows can be decided: one column a field, and a key for people or accounts. */
export function refuseUnclearColumns({ found }: ImportFile): void {
  const [unclear] = found.ambiguous;
  if (unclear) {
    const params = { field: unclear.field, columns: unclear.headers.join(', ').slice(0, 400) };
    throw new Problem('invalid', { key: 'audience.chooseColumn', params });
  }
  const { email, contactId, accountId, accountName } = found.places;
  if ([email, contactId, accountId, accountName].every((place) => place === undefined))
    throw new Problem('invalid', { key: 'audience.noKeyColumn' });
}

export function previewOf({ table, found, reading }: ImportFile, words: Words): ImportPreview {
  const { header, rows } = table;
  return {
    header: [...header],
    rows: rows.length,
    encoding: table.encoding,
    separator: table.separator,
    warnings: table.warnings.map((warning) => words.tell(warning)),
    columns: importFields.map((field) => ({
      field,
      column: found.places[field] === undefined ? null : header[found.places[field]]!,
      candidates: [...(found.ambiguous.find((one) => one.field === field)?.headers ?? [])],
    })),
    ignored: [...found.ignored],
    dates: reading.dates,
    sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map((cell) => cell.slice(0, SAMPLE_CELL))),
  };
}

async function readTable(bytes: Uint8Array, words: Words): Promise<CsvTable> {
  try {
    return await readCsvInSteps(bytes, limits);
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    const path = error.line === null ? 'file' : `line ${error.line}`;
    throw new Problem('invalid', error.words, [{ path, code: 'csv', message: words.tell(error.words) }]);
  }
}
