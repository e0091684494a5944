import type { RoadmapPage, RoadmapRow } from '../../../../server/contract/roadmap.ts';
import { routes } from '../../../../server/contract/routes.ts';
import type { ThemeStatus } from '../../../../server/contract/theme.ts';
import { call } from '../../lib/api.ts';

/** As many as the server gives at once. */
const PAGE = 200;
/** More themes than this nobody looks through. */
const MOST = 2000;

/** Every theme that fits, page after page, in the order of the roadmap: all three views show the same. */
export async function loadAll(filter: {
  search: string;
  status?: ThemeStatus;
}): Promise<Pick<RoadmapPage, 'items' | 'rankedAt'>> {
  const items: RoadmapRow[] = [];
  let after: string | undefined;
  for (;;) {
    const query = { ...filter, limit: PAGE, ...(after ? { after } : {}) };
    const page = await call(routes.roadmap.list, { query });
    items.push(...page.items);
    if (page.next === null || items.length >= MOST) return { items, rankedAt: page.rankedAt };
    after = page.next;
  }
}
