import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Locale } from '../../contract/locale.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { renderPublicRoadmap, type PublicRoadmapItem } from '../../platform/templates/pages/public-roadmap.ts';
import { PublicTitlesService } from '../roadmap/public-titles.service.ts';
import { RoadmapService } from '../roadmap/roadmap.service.ts';
import { frameOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { textFor } from './release-texts.ts';
import { ReleasesStore } from './releases.store.ts';

const KEPT_MS = 60_000;
const SHIPPED_MONTHS = 12;

interface KeptPage {
  readonly html: string;
  readonly etag: string;
  readonly until: number;
}

/** The roadmap for everyone: names of themes and when they shipped, nothing of who asked, how many or in which words. */
@Injectable()
export class PublicRoadmapService {
  private readonly kept = new Map<Locale, KeptPage>();

  constructor(
    private readonly settings: SettingsService,
    private readonly themes: ThemesService,
    private readonly roadmap: RoadmapService,
    private readonly titles: PublicTitlesService,
    private readonly releases: ReleasesStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** At most a minute old. @param wanted null: in the organisation's language. */
  async page(wanted: Locale | null): Promise<{ html: string; etag: string }> {
    const locale = wanted ?? (await this.settings.get()).locale;
    // The machine's own time: how old a page is has nothing to do with business.
    const now = performance.now();
    const kept = this.kept.get(locale);
    if (kept && kept.until > now) return kept;
    const html = await this.write(locale);
    const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
    const fresh = { html, etag, until: now + KEPT_MS };
    this.kept.set(locale, fresh);
    return fresh;
  }

  /** After a release whoever published it wants to see it at once. */
  forget(): void {
    this.kept.clear();
  }

  private async write(locale: Locale): Promise<string> {
    const settings = await this.settings.get();
    const rows = await this.roadmap.published();
    const ids = rows.map(({ _id }) => _id);
    const labels = await this.themes.labelsFor(ids, locale);
    const titles = await this.titles.inLanguage(ids, locale, settings.locale);
    const item = (id: string, fallback: string, shipped?: { title: string; at: Date }): PublicRoadmapItem => {
      const title = titles.get(id) ?? labels.get(id) ?? fallback;
      return { title, note: shipped && shipped.title !== title ? shipped.title : null, shippedAt: shipped?.at ?? null };
    };
    const column = (status: 'planned' | 'doing') =>
      rows.filter((row) => row.status === status).map(({ _id, label }) => item(_id, label));
    return renderPublicRoadmap(
      {
        frame: frameOf(settings),
        planned: column('planned'),
        doing: column('doing'),
        shipped: await this.shipped(rows, locale, settings.locale, item),
      },
      wordsIn(locale),
    );
  }

  /** The newest first; a theme that shipped twice stands at its last release. */
  private async shipped(
    rows: readonly { _id: string; label: string; status: string }[],
    locale: Locale,
    fallback: Locale,
    item: (id: string, fallback: string, shipped: { title: string; at: Date }) => PublicRoadmapItem,
  ): Promise<PublicRoadmapItem[]> {
    const since = this.clock.now();
    since.setUTCMonth(since.getUTCMonth() - SHIPPED_MONTHS);
    const left = new Map(rows.filter(({ status }) => status === 'shipped').map((row) => [row._id, row]));
    const items: PublicRoadmapItem[] = [];
    for (const release of await this.releases.decidedSince(since)) {
      const today = await this.themes.resolveAll(release.themeIds);
      for (const { _id: id } of today.values()) {
        const row = left.get(id);
        if (!row || !left.delete(id)) continue;
        items.push(item(id, row.label, { title: textFor(release.title, locale, fallback), at: release.publishedAt! }));
      }
    }
    return items;
  }
}
