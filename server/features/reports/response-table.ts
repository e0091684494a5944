import type { ResponseRate, ResponseReport } from '../../contract/response.ts';
import { column, type Table } from '../../platform/tables/table.ts';

interface Row extends ResponseRate {
  readonly property: string;
}

/** Without a value: several values of few people, put together. */
const columns = [
  column<Row>('property', (row) => row.property),
  column<Row>('value', (row) => row.value),
  column<Row>('asked', (row) => row.asked),
  column<Row>('answered', (row) => row.answered),
  column<Row>('rate', (row) => row.rate),
  column<Row>('low', (row) => row.low),
  column<Row>('high', (row) => row.high),
  column<Row>('hidden', (row) => row.hidden),
];

/** The response rate of every group as a row. */
export function responseTable({ month, properties }: ResponseReport): Table<Row> {
  const rows = properties.flatMap(({ property, rates }) => rates.map((rate) => ({ property, ...rate })));
  return { name: 'response', ...(month ? { part: month } : {}), about: { month }, columns, rows };
}
