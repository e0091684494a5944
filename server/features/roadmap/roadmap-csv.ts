import type { RoadmapRow } from '../../contract/roadmap.ts';
import type { CsvValue } from '../../platform/csv/write-csv.ts';

type Column = readonly [name: string, value: (row: RoadmapRow) => CsvValue];

/** Column names are for programs and stay English; an empty cell is a figure that does not exist or may not be shown. */
const columns: readonly Column[] = [
  ['rank', (row) => row.rank],
  ['number', (row) => row.number],
  ['theme', (row) => row.label],
  ['status', (row) => row.status],
  ['state', (row) => row.state],
  ['score', (row) => row.score],
  ['accounts', (row) => row.parts?.accounts],
  ['need', (row) => row.parts?.demand],
  ['impact', (row) => row.estimate?.impact],
  ['evidence', (row) => row.parts?.evidence],
  ['confidence', (row) => row.parts?.confidence],
  ['weeks_best', (row) => row.estimate?.effort[0]],
  ['weeks_likely', (row) => row.estimate?.effort[1]],
  ['weeks_worst', (row) => row.estimate?.effort[2]],
  ['weeks', (row) => row.parts?.effortWeeks],
  ['rank_low', (row) => row.rankRange?.low],
  ['rank_high', (row) => row.rankRange?.high],
  ['tier', (row) => row.tier],
  ['badges', (row) => row.badges.join(', ')],
  ['reason', (row) => row.estimate?.reason],
  ['id', (row) => row.id],
];

export const csvHeader: readonly string[] = columns.map(([name]) => name);

export function toCsvRow(row: RoadmapRow): CsvValue[] {
  return columns.map(([, value]) => value(row));
}
