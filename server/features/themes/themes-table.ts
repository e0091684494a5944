import type { ThemeFileQuery, ThemeRow } from '../../contract/theme.ts';
import { rowsOfPages } from '../../platform/tables/rows-of-pages.ts';
import { column, type Table } from '../../platform/tables/table.ts';
import type { ThemePages } from './theme-pages.service.ts';
import type { ThemeReader } from './theme-rows.ts';

const columns = [
  column<ThemeRow>('number', ({ number }) => number),
  column<ThemeRow>('theme', ({ name }) => name),
  column<ThemeRow>('status', ({ status }) => status),
  column<ThemeRow>('public', (row) => row.public),
  column<ThemeRow>('requests', ({ requests }) => requests),
  column<ThemeRow>('accounts', ({ accounts }) => accounts),
  column<ThemeRow>('trend', ({ trend }) => trend),
  column<ThemeRow>('requestsEn', ({ languages }) => languages?.en ?? null),
  column<ThemeRow>('requestsPt', ({ languages }) => languages?.pt ?? null),
  column<ThemeRow>('waiting', ({ waiting }) => waiting),
  column<ThemeRow>('newestAt', ({ newestAt }) => newestAt),
  column<ThemeRow>('id', ({ id }) => id),
];

const LIMIT = 10_000;

export function themesTable(pages: ThemePages, query: ThemeFileQuery, reader: ThemeReader): Table<ThemeRow> {
  const rows = rowsOfPages((after) => pages.page({ ...query, after, limit: LIMIT }, reader));
  return { name: 'themes', columns, rows };
}
