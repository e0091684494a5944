import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Person } from '../../contract/staff.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Prepared } from '../../platform/outbox/courier.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import { MailKinds } from '../../platform/outbox/mail-kinds.ts';
import { ENV } from '../../platform/symbols.ts';
import { composeFollowUps } from '../../platform/templates/mails/follow-ups.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { letterheadOf, senderOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { StaffService } from '../staff/staff.service.ts';
import { FollowUpRows } from './followup-rows.service.ts';
import type { AlertBatch } from './followups.ts';
import { FollowUpsStore } from './followups.store.ts';

const SOURCE = 'followup';
/** Later than this nobody needs to be told: the list is where things stand. */
const TELL_WITHIN = 24 * 3_600_000;

/** The mails that tell staff of new follow-ups. They hold ids until the moment they are sent. */
@Injectable()
export class AlertMailsService implements OnModuleInit {
  constructor(
    private readonly settings: SettingsService,
    private readonly staff: StaffService,
    private readonly delivery: DeliveryService,
    private readonly followUps: FollowUpsStore,
    private readonly rows: FollowUpRows,
    private readonly kinds: MailKinds,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.kinds.register('staff', { prepare: (deliveries) => this.prepare(deliveries) }, SOURCE);
  }

  /** Queues the mail of a batch; one that is queued already stays the only one. */
  async queue({ id, email, locale }: Person, { seq, ids, at }: AlertBatch): Promise<void> {
    const data = { ids };
    const expiresAt = new Date(at.getTime() + TELL_WITHIN);
    await this.delivery.enqueue([
      { kind: 'staff', source: SOURCE, recipient: id, seq, email, locale, data, dueAt: at, expiresAt },
    ]);
  }

  /** Looks again who still waits, and whether the reader may still read names. */
  private async prepare(deliveries: readonly Delivery[]): Promise<Map<string, Prepared>> {
    const settings = await this.settings.get();
    const readers = new Map((await this.staff.listActive()).map((person) => [person.id as string, person]));
    const prepared = new Map<string, Prepared>();
    for (const delivery of deliveries) {
      const reader = readers.get(delivery.recipient);
      const { ids } = delivery.data as { ids: string[] };
      const open = (await this.followUps.findAll(ids))
        .filter(({ state, ownerId }) => state === 'open' && (ownerId === null || ownerId === delivery.recipient))
        .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
      if (!reader || reader.role === 'viewer' || open.length === 0) {
        prepared.set(delivery._id, { cancel: 'gone' });
        continue;
      }
      const mail = composeFollowUps(
        {
          letterhead: letterheadOf(settings, this.env),
          name: reader.name,
          people: await this.rows.toRows(open, reader.id),
          now: this.clock.now(),
        },
        wordsIn(delivery.locale as Locale),
      );
      const { _id: id, messageId } = delivery;
      prepared.set(id, { id, from: senderOf(settings, this.env), to: { address: delivery.email }, ...mail, messageId });
    }
    return prepared;
  }
}
