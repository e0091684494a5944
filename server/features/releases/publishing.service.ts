import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { locales, type Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type { ReleasePreview } from '../../contract/release.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { countLeftOut } from '../ballots/count-left-out.ts';
import { firstNameOf } from '../delivery/wave-letters.service.ts';
import { actorOf } from '../requests/changes.service.ts';
import { RankingService } from '../roadmap/ranking.service.ts';
import { StatusService } from '../roadmap/status.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { ListenersService } from './listeners.service.ts';
import { PublicRoadmapService } from './public-roadmap.service.ts';
import { ReleaseMailsService } from './release-mails.service.ts';
import { ReleasesStore, type StoredRelease } from './releases.store.ts';

const TELL = 'releases.tell';
/** Leads to the page for unknown links: nobody unsubscribes by looking at a preview. */
const NO_TOKEN = 'preview';

/**
 * Publishing in steps that each may be repeated: decided (on disk), themes shipped, mails queued, done. Whoever finds a
 * release between two steps goes on from there.
 */
@Injectable()
export class PublishingService implements OnModuleInit {
  constructor(
    private readonly releases: ReleasesStore,
    private readonly settings: SettingsService,
    private readonly statuses: StatusService,
    private readonly listeners: ListenersService,
    private readonly mails: ReleaseMailsService,
    private readonly ranking: RankingService,
    private readonly publicRoadmap: PublicRoadmapService,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: TELL, everySeconds: 5, run: (now) => this.finishAll(now) });
  }

  async preview(release: StoredRelease): Promise<ReleasePreview> {
    const everyone = await this.listeners.of(release.themeIds);
    const told = everyone.filter(({ leftOut }) => leftOut === null);
    const asked = told.filter(({ quote }) => quote !== null).length;
    return {
      told: told.length,
      asked,
      voted: told.length - asked,
      byLocale: locales.flatMap((locale) => {
        const count = told.filter((one) => one.locale === locale).length;
        return count > 0 ? [{ locale, count }] : [];
      }),
      notTold: countLeftOut(everyone),
    };
  }

  /** The mail as somebody with this language gets it; as for a voter where there is nobody. */
  async previewMail(release: StoredRelease, locale: Locale): Promise<string> {
    const settings = await this.settings.get();
    const everyone = await this.listeners.of(release.themeIds);
    const told = everyone.filter(({ leftOut }) => leftOut === null);
    const someone =
      told.find((one) => one.locale === locale && one.quote !== null) ?? told.find((one) => one.locale === locale);
    const reasons = await this.mails.reasonsFor(
      someone ?? { quote: null, themeIds: release.themeIds.slice(0, 1), locale },
    );
    const firstName = someone ? firstNameOf(someone.contact) : null;
    return this.mails.write(release, settings, locale, { firstName, reasons, unsubscribeToken: NO_TOKEN }).html;
  }

  /** A second click changes nothing. @throws Problem stale when the draft is not the one that was seen. */
  async publish(release: StoredRelease, rev: number, actor: Member): Promise<void> {
    if (release.status !== 'draft') return;
    await this.statuses.checkShippable(release.themeIds);
    const { kind, id, name } = actorOf(actor);
    if ((kind !== 'staff' && kind !== 'key') || id === null) throw new Problem('forbidden');
    const begun = await this.releases.beginPublishing(release._id, rev, { kind, id, name }, this.clock.now());
    if (!begun) {
      const now = await this.releases.find(release._id);
      if (!now || now.status === 'draft') throw new Problem('stale');
      return;
    }
    await this.tasks.run(TELL);
  }

  private async finishAll(now: Date): Promise<void> {
    for (const release of await this.releases.publishing()) await this.finish(release, now);
  }

  private async finish(release: StoredRelease, now: Date): Promise<void> {
    await this.statuses.ship(release.themeIds, release.publishedBy!);
    await this.mails.queue(release, await this.listeners.of(release.themeIds), now);
    await this.releases.finishPublishing(release._id);
    await this.ranking.afterChange();
    this.publicRoadmap.forget();
  }
}
