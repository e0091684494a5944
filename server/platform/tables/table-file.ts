import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { TableFormat } from '../../contract/table-file.ts';
import type { Table } from './table.ts';
import { tableText } from './table-text.ts';

/**
 * A table as the download that a controller returns. It is sent as it is read; when a row cannot be read the connection
 * breaks off, so that half a table never looks like a whole one.
 */
export function tableFile<Row>(table: Table<Row>, format: TableFormat): StreamableFile {
  const name = table.part === undefined ? table.name : `${table.name}-${table.part}`;
  const ending = format === 'json' ? 'json' : 'csv';
  return new StreamableFile(Readable.from(tableText(table, format), { objectMode: false }), {
    type: `${format === 'json' ? 'application/json' : 'text/csv'}; charset=utf-8`,
    disposition: `attachment; filename="${name}.${ending}"`,
  });
}
