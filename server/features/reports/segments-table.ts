import type { Segment, Segments } from '../../contract/segments.ts';
import { column, type Table } from '../../platform/tables/table.ts';

interface Row extends Segment {
  readonly property: string;
}

/** An empty score is one that does not exist or may not be shown; `hidden` says so. */
const columns = [
  column<Row>('property', (row) => row.property),
  column<Row>('value', (row) => row.value),
  column<Row>('answers', (row) => row.answers),
  column<Row>('accounts', (row) => row.accounts),
  column<Row>('nps', (row) => row.nps),
  column<Row>('low', (row) => row.low),
  column<Row>('high', (row) => row.high),
  column<Row>('state', (row) => row.againstRest?.state),
  column<Row>('difference', (row) => row.againstRest?.difference),
  column<Row>('differenceLow', (row) => row.againstRest?.low),
  column<Row>('differenceHigh', (row) => row.againstRest?.high),
  column<Row>('pAdjusted', (row) => row.againstRest?.pAdjusted),
  column<Row>('hidden', (row) => row.hidden !== null),
];

/** Every segment as a row. */
export function segmentsTable({ month, window, cut, properties }: Segments): Table<Row> {
  const rows = properties.flatMap(({ property, segments }) => segments.map((segment) => ({ property, ...segment })));
  return { name: 'segments', ...(month ? { part: month } : {}), about: { month, window, cut }, columns, rows };
}
