import type { ReleaseRow } from '../../contract/release.ts';
import { rowsOfPages } from '../../platform/tables/rows-of-pages.ts';
import { column, type Table } from '../../platform/tables/table.ts';
import type { ReleasesService } from './releases.service.ts';

const BATCH = 200;

const columns = [
  column<ReleaseRow>('title', ({ title }) => title),
  column<ReleaseRow>('themes', ({ themes }) => themes),
  column<ReleaseRow>('status', ({ status }) => status),
  column<ReleaseRow>('createdAt', ({ createdAt }) => createdAt),
  column<ReleaseRow>('publishedAt', ({ publishedAt }) => publishedAt),
  column<ReleaseRow>('id', ({ id }) => id),
];

export function releasesTable(releases: ReleasesService): Table<ReleaseRow> {
  const rows = rowsOfPages((after) => releases.list({ after, limit: BATCH }));
  return { name: 'releases', columns, rows };
}
