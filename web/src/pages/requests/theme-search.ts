import type { ThemeRow } from '../../../../server/contract/theme.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../lib/api.ts';

const SHOWN = 30;

/** The themes that a search finds, the fittest first; an empty one finds those asked for most. */
export async function searchThemes(search: string): Promise<readonly ThemeRow[]> {
  return (await call(routes.themes.list, { query: { search, limit: SHOWN } })).items;
}
