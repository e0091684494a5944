import { Inject, Injectable } from '@nestjs/common';
import type { DeliveryQuery } from '../../contract/delivery.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type {
  ChangeRelease,
  Release,
  ReleasePage,
  ReleasePreview,
  ReleaseQuery,
  ReleaseRow,
  WriteRelease,
} from '../../contract/release.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { newId } from '../../platform/ids.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { StatusService } from '../roadmap/status.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { toRef } from '../themes/theme.ts';
import { readerOf } from '../themes/theme-rows.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { PublishingService } from './publishing.service.ts';
import { textFor } from './release-texts.ts';
import { ReleasesStore, type StoredRelease } from './releases.store.ts';

@Injectable()
export class ReleasesService {
  constructor(
    private readonly store: ReleasesStore,
    private readonly settings: SettingsService,
    private readonly themes: ThemesService,
    private readonly statuses: StatusService,
    private readonly delivery: DeliveryService,
    private readonly publishing: PublishingService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ after, limit }: ReleaseQuery): Promise<ReleasePage> {
    const { locale } = await this.settings.get();
    const { items: found, total } = await this.store.page(after, limit + 1);
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return {
      items: items.map((release) => toRow(release, locale)),
      total,
      next: last ? `${last.createdAt.toISOString()} ${last._id}` : null,
    };
  }

  /** @param locale the reader's, in which themes are named */
  async get(id: Id<'release'>, locale: Locale | null): Promise<Release> {
    return this.show(await this.release(id), locale);
  }

  async create(written: WriteRelease, locale: Locale | null): Promise<Release> {
    await this.check(written);
    const release: StoredRelease = {
      _id: newId('release'),
      ...written,
      status: 'draft',
      createdAt: this.clock.now(),
      publishedAt: null,
      publishedBy: null,
      rev: 1,
    };
    await this.store.insert(release);
    return this.show(release, locale);
  }

  async change(id: Id<'release'>, { rev, ...written }: ChangeRelease, locale: Locale | null): Promise<Release> {
    const before = await this.release(id);
    if (before.status !== 'draft') throw new Problem('closed', { key: 'releases.published' });
    await this.check(written);
    const after = await this.store.changeDraft(id, rev, written);
    if (!after) throw new Problem('stale');
    return this.show(after, locale);
  }

  async remove(id: Id<'release'>, rev: number): Promise<void> {
    const before = await this.release(id);
    if (before.status !== 'draft') throw new Problem('closed', { key: 'releases.published' });
    if (!(await this.store.removeDraft(id, rev))) throw new Problem('stale');
  }

  async preview(id: Id<'release'>): Promise<ReleasePreview> {
    return this.publishing.preview(await this.release(id));
  }

  async previewMail(id: Id<'release'>, locale: Locale): Promise<string> {
    return this.publishing.previewMail(await this.release(id), locale);
  }

  async publish(id: Id<'release'>, rev: number, actor: Member): Promise<Release> {
    await this.publishing.publish(await this.release(id), rev, actor);
    return this.get(id, readerOf(actor).locale);
  }

  async deliveries(id: Id<'release'>, query: DeliveryQuery) {
    return this.delivery.list((await this.release(id))._id, query);
  }

  /** Everything decided on since a day, the newest first. */
  decidedSince(since: Date): Promise<StoredRelease[]> {
    return this.store.decidedSince(since);
  }

  private async release(id: Id<'release'>): Promise<StoredRelease> {
    const release = await this.store.find(id);
    if (!release) throw new Problem('notFound');
    return release;
  }

  /** Written in the organisation's language, and of themes that can be shipped. */
  private async check({ title, note, themeIds }: WriteRelease): Promise<void> {
    const { locale } = await this.settings.get();
    const faults = Object.entries({ title, note }).flatMap(([name, texts]) =>
      texts[locale] === null
        ? [{ path: `${name}.${locale}`, code: 'too_small', message: `is needed in ${locale}` }]
        : [],
    );
    if (faults.length > 0) throw new Problem('invalid', { key: 'releases.ownLanguageNeeded' }, faults);
    await this.statuses.checkShippable(themeIds);
  }

  private async show(release: StoredRelease, locale: Locale | null): Promise<Release> {
    const themes = new Map(
      [...(await this.themes.resolveAll(release.themeIds)).values()].map((theme) => [theme._id, theme]),
    );
    return {
      id: release._id,
      title: release.title,
      note: release.note,
      themes: [...themes.values()].map((theme) => ({ ...toRef(theme, locale), status: theme.status })),
      status: release.status,
      createdAt: release.createdAt.toISOString(),
      publishedAt: release.publishedAt?.toISOString() ?? null,
      mails: release.status === 'draft' ? null : await this.delivery.counts(release._id),
      rev: release.rev,
    };
  }
}

function toRow(release: StoredRelease, locale: Locale): ReleaseRow {
  return {
    id: release._id,
    title: textFor(release.title, locale, locale),
    themes: release.themeIds.length,
    status: release.status,
    createdAt: release.createdAt.toISOString(),
    publishedAt: release.publishedAt?.toISOString() ?? null,
    rev: release.rev,
  };
}
