import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Offers } from '../../contract/theme.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import { closenessOf } from '../../domain/themes/closeness.ts';
import { thresholdsFor, usualJoin } from '../../domain/themes/thresholds.ts';
import { GroupedRequestsStore } from './grouped-requests.store.ts';
import { GroupingService } from './grouping.service.ts';
import { ThemePages } from './theme-pages.service.ts';
import type { ThemeReader } from './theme-rows.ts';
import { ThemesService } from './themes.service.ts';

/** Below `join` by so much hardly anything is the same; a person still sees at a glance what is not. */
const BELOW = 0.2;
/** The nearest few are offered however little alike they are, down to this: one look tells a person more than the likeness. */
const NEAREST = 3;
const LOWEST = 0.35;

/** What may belong to a theme and stands elsewhere, for a person to take in or to keep apart. */
@Injectable()
export class ThemeOffers {
  constructor(
    private readonly themes: ThemesService,
    private readonly grouping: GroupingService,
    private readonly requests: GroupedRequestsStore,
    private readonly pages: ThemePages,
  ) {}

  /** Nothing while nothing can be compared. */
  async for(id: Id<'theme'>, limit: number, reader: ThemeReader): Promise<Offers> {
    const theme = await this.themes.get(id);
    const held = await this.grouping.current();
    if (!held) return { items: [], more: false };
    const thresholds = thresholdsFor(held.embedder.id, held.join);
    const join = Math.min(thresholds.join, usualJoin(held.embedder.id));
    const near = await held.thread.call('around', [theme._id, join - LOWEST, limit + 1]);
    const around = near.filter(({ score }, place) => place < NEAREST || score >= join - BELOW);
    const found = around.slice(0, limit);
    const rows = await this.pages.rows(
      found.map((one) => one.theme as Id<'theme'>),
      reader,
    );
    const quotes = await this.requests.quotes(found.map(({ request }) => request));
    const known = new Map<string, (typeof rows)[number]>(rows.map((row) => [row.id, row]));
    const items = found.flatMap(({ theme: other, score, request }) => {
      const row = known.get(other);
      const quote = quotes.get(request);
      if (!row || quote === undefined) return [];
      return [{ theme: row, score, closeness: closenessOf(score, thresholds), quote: maskPersonal(quote) }];
    });
    return { items, more: around.length > limit };
  }
}
