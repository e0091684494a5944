import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Settings } from '../../contract/settings.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import type { Prepared } from '../../platform/outbox/courier.ts';
import type { Delivery, NewDelivery } from '../../platform/outbox/delivery.ts';
import { ENV } from '../../platform/symbols.ts';
import type { Mail } from '../../platform/templates/mail.ts';
import { composeRelease, type ReleaseReason } from '../../platform/templates/mails/release.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { firstNameOf } from '../delivery/wave-letters.service.ts';
import { GroupsService } from '../groups/groups.service.ts';
import { letterheadOf, senderOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { ThemesService } from '../themes/themes.service.ts';
import type { Listener } from './listeners.service.ts';
import { textFor } from './release-texts.ts';
import { ReleasesStore, type StoredRelease } from './releases.store.ts';

/** A mail that could not go out within this time no longer tells anything new. */
const TELL_WITHIN_MS = 14 * 24 * 3_600_000;

/** "You asked, we shipped": what a release says to each person, and the mails that say it. */
@Injectable()
export class ReleaseMailsService implements OnModuleInit {
  constructor(
    private readonly releases: ReleasesStore,
    private readonly settings: SettingsService,
    private readonly themes: ThemesService,
    private readonly groups: GroupsService,
    private readonly delivery: DeliveryService,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.delivery.registerKind('release', { prepare: (deliveries) => this.prepare(deliveries) });
  }

  /** Queues one mail for each; who has one from an earlier, interrupted run gets no second. */
  async queue(release: StoredRelease, listeners: readonly Listener[], now: Date): Promise<number> {
    const told = listeners.filter(({ leftOut }) => leftOut === null);
    const deliveries = await Promise.all(
      told.map(async (listener): Promise<NewDelivery> => ({
        kind: 'release',
        source: release._id,
        recipient: listener.contact._id,
        contactId: listener.contact._id,
        email: listener.contact.email!,
        locale: listener.locale,
        data: { reasons: await this.reasonsFor(listener) },
        dueAt: now,
        expiresAt: new Date(now.getTime() + TELL_WITHIN_MS),
        ...(release.sample ? { sample: true as const } : {}),
      })),
    );
    return this.delivery.enqueue(deliveries);
  }

  /** A person's own words, or what they voted for where they said nothing. */
  async reasonsFor({
    quote,
    themeIds,
    locale,
  }: Pick<Listener, 'quote' | 'themeIds' | 'locale'>): Promise<ReleaseReason[]> {
    if (quote !== null) return [{ kind: 'asked', quote }];
    const names = await this.themes.labelsFor(themeIds, locale);
    return [...names.values()].map((theme) => ({ kind: 'voted' as const, theme }));
  }

  write(
    release: Pick<StoredRelease, 'title' | 'note'>,
    settings: Settings,
    locale: Locale,
    to: { firstName: string | null; reasons: readonly ReleaseReason[]; unsubscribeToken: string },
  ): Mail {
    return composeRelease(
      {
        letterhead: letterheadOf(settings, this.env),
        title: textFor(release.title, locale, settings.locale),
        note: textFor(release.note, locale, settings.locale),
        ...to,
      },
      wordsIn(locale),
    );
  }

  /** Looks again whether each may still be written to, then writes what was decided when it was queued. */
  private async prepare(deliveries: readonly Delivery[]): Promise<Map<string, Prepared>> {
    const settings = await this.settings.get();
    const ids = deliveries.map(({ contactId }) => contactId as Id<'contact'>);
    const members = new Map((await this.groups.membersOf(ids)).map((member) => [member.contact._id as string, member]));
    const unsubscribe = await this.delivery.unsubscribeTokens(ids);
    const releases = new Map<string, StoredRelease | null>();
    const prepared = new Map<string, Prepared>();
    for (const delivery of deliveries) {
      const source = delivery.source as Id<'release'>;
      if (!releases.has(source)) releases.set(source, await this.releases.find(source));
      const release = releases.get(source);
      const member = members.get(delivery.contactId!);
      if (!release || !member || member.leftOut !== null) {
        prepared.set(delivery._id, { cancel: member?.leftOut ?? 'gone' });
        continue;
      }
      const { reasons } = delivery.data as { reasons: ReleaseReason[] };
      const token = unsubscribe.get(delivery.contactId!)!;
      const to = { firstName: firstNameOf(member.contact), reasons, unsubscribeToken: token };
      prepared.set(delivery._id, {
        ...this.write(release, settings, delivery.locale as Locale, to),
        id: delivery._id,
        from: senderOf(settings, this.env),
        to: { address: delivery.email, ...(member.contact.name ? { name: member.contact.name } : {}) },
        messageId: delivery.messageId,
        listUnsubscribeUrl: `${this.env.publicUrl}/u/${token}`,
        listId: 'releases',
        ...(delivery.sample ? { sample: true as const } : {}),
      });
    }
    return prepared;
  }
}
