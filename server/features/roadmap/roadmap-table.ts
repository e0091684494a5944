import type { RoadmapRow } from '../../contract/roadmap.ts';
import { column, type Table } from '../../platform/tables/table.ts';

/** An empty cell is a figure that does not exist or may not be shown. */
const columns = [
  column<RoadmapRow>('rank', (row) => row.rank),
  column<RoadmapRow>('number', (row) => row.number),
  column<RoadmapRow>('theme', (row) => row.label),
  column<RoadmapRow>('status', (row) => row.status),
  column<RoadmapRow>('state', (row) => row.state),
  column<RoadmapRow>('score', (row) => row.score),
  column<RoadmapRow>('accounts', (row) => row.parts?.accounts),
  column<RoadmapRow>('need', (row) => row.parts?.demand),
  column<RoadmapRow>('impact', (row) => row.estimate?.impact),
  column<RoadmapRow>('evidence', (row) => row.parts?.evidence),
  column<RoadmapRow>('confidence', (row) => row.parts?.confidence),
  column<RoadmapRow>('weeksBest', (row) => row.estimate?.effort[0]),
  column<RoadmapRow>('weeksLikely', (row) => row.estimate?.effort[1]),
  column<RoadmapRow>('weeksWorst', (row) => row.estimate?.effort[2]),
  column<RoadmapRow>('weeks', (row) => row.parts?.effortWeeks),
  column<RoadmapRow>('rankLow', (row) => row.rankRange?.low),
  column<RoadmapRow>('rankHigh', (row) => row.rankRange?.high),
  column<RoadmapRow>('tier', (row) => row.tier),
  column<RoadmapRow>('badges', (row) => row.badges),
  column<RoadmapRow>('reason', (row) => row.estimate?.reason),
  column<RoadmapRow>('id', (row) => row.id),
];

export function roadmapTable(rows: readonly RoadmapRow[]): Table<RoadmapRow> {
  return { name: 'roadmap', columns, rows };
}
