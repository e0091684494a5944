import type { ThemeRow } from '../../../../server/contract/theme.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../lib/api.ts';

const SHOWN = 30;
/** The longest text that is searched for. */
const LONGEST = 500;

/** The themes asked for most as long as nothing is searched for, the one of a number, else those of such a name or meaning. */
export async function searchThemes(search: string): Promise<readonly ThemeRow[]> {
  if (search === '' || /^#?\d+$/.test(search))
    return (await call(routes.themes.list, { query: { search, limit: SHOWN } })).items;
  const body = { text: search.slice(0, LONGEST), among: ['themes' as const], limit: SHOWN };
  return (await call(routes.search.find, { body })).themes.map(({ theme }) => theme);
}
