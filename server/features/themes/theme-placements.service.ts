import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Placement, PlacementPage, PlacementQuery } from '../../contract/theme.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import { closenessOf } from '../../domain/themes/closeness.ts';
import { thresholdsFor, type Thresholds } from '../../domain/themes/thresholds.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { toRef, type Theme } from './theme.ts';
import { ThemesService } from './themes.service.ts';
import { ThresholdStore } from './threshold.store.ts';

/** Why each request of a theme stands in it. */
@Injectable()
export class ThemePlacements {
  constructor(
    private readonly themes: ThemesService,
    private readonly requests: RequestsStore,
    private readonly thresholds: ThresholdStore,
  ) {}

  /** Those that the grouping was least sure of first; those that a person placed, and the first of a theme, last. */
  async page(id: Id<'theme'>, { after, limit }: PlacementQuery, locale: Locale | null): Promise<PlacementPage> {
    const theme = await this.themes.get(id);
    const all = await this.requests.ofTheme(theme._id);
    const doubt = ({ placedBy, score }: CustomerRequest) => (placedBy === 'human' ? 3 : (score ?? 2));
    all.sort((a, b) => doubt(a) - doubt(b) || (a._id < b._id ? -1 : 1));
    const from = Number(after ?? 0) || 0;
    const shown = all.slice(from, from + limit);
    const others = await this.themes.resolveAll(shown.flatMap((one) => one.suggestions.map(({ themeId }) => themeId)));
    const known = await this.thresholdsOf(shown);
    const around = { own: theme, others, locale };
    const items = shown.map((request) => toPlacement(request, around, known.get(request.embedder ?? '')!));
    return { items, total: all.length, next: from + limit < all.length ? String(from + limit) : null };
  }

  private async thresholdsOf(requests: readonly CustomerRequest[]): Promise<Map<string, Thresholds>> {
    const known = new Map<string, Thresholds>();
    for (const embedder of new Set(requests.map((request) => request.embedder ?? '')))
      known.set(embedder, thresholdsFor(embedder, await this.thresholds.join(embedder)));
    return known;
  }
}

/** What a placement is told with. */
interface Around {
  readonly own: Theme;
  readonly others: ReadonlyMap<string, Theme>;
  readonly locale: Locale | null;
}

function toPlacement(
  { _id, quote, placedBy, score, nearestQuote, suggestions }: CustomerRequest,
  { own, others, locale }: Around,
  thresholds: Thresholds,
): Placement {
  const second = suggestions.find(({ themeId }) => {
    const other = others.get(themeId);
    return other !== undefined && other._id !== own._id;
  });
  const auto = placedBy === 'auto';
  return {
    requestId: _id,
    quote: maskPersonal(quote),
    placedBy,
    score: auto ? score : null,
    closeness: auto && score !== null ? closenessOf(score, thresholds) : null,
    nearestQuote: auto && nearestQuote ? maskPersonal(nearestQuote) : null,
    runnerUp: second
      ? {
          theme: toRef(others.get(second.themeId)!, locale),
          score: second.score,
          closeness: closenessOf(second.score, thresholds),
        }
      : null,
  };
}
