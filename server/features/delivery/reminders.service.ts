import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Settings } from '../../contract/settings.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { reminderAt, remindersEnd } from '../../domain/waves/reminders.ts';
import type { NewDelivery } from '../../platform/outbox/delivery.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { DeliveryService } from './delivery.service.ts';
import { placeOf } from './place.ts';
import { WaveMailsStore, type SentInvite } from './wave-mails.store.ts';

const BATCH = 500;
const DAY = 24 * 3_600_000;
/** Reminders are queued this long before they are due; the wave page can say when. */
const AHEAD = DAY;
/** Four business days are never less than four days; looked at earlier, nothing would be found. */
const EARLIEST = 4 * DAY - AHEAD;

/** Queues reminders for those who got the mail, or may have, and have not answered. */
@Injectable()
export class RemindersService implements OnModuleInit {
  constructor(
    private readonly settings: SettingsService,
    private readonly audience: AudienceService,
    private readonly waves: WavesService,
    private readonly delivery: DeliveryService,
    private readonly store: WaveMailsStore,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'delivery.remind', everySeconds: 300, run: (now) => this.plan(now) });
  }

  /** A reminder has its own natural key, so that planning again, anywhere, plans nobody twice. */
  async plan(now: Date): Promise<void> {
    for (const wave of await this.waves.unfinished()) {
      const isTime = now.getTime() >= wave.openedAt.getTime() + EARLIEST && now < remindersEnd(wave.closesAt);
      if (wave.reminders === 0 || wave.pause !== null || !isTime) continue;
      for (let after: string | null = null; ;) {
        const invites: SentInvite[] = await this.store.invitesSent(wave._id, { after, limit: BATCH });
        if (invites.length === 0) break;
        await this.planFor(wave, invites, now);
        after = invites.at(-1)!._id;
      }
    }
  }

  private async planFor(wave: StoredWave, invites: readonly SentInvite[], now: Date): Promise<void> {
    const settings = await this.settings.get();
    const seqs = Array.from({ length: wave.reminders }, (_, i) => i + 1);
    const due = invites.filter(
      (invite) =>
        invite.contactId !== null &&
        invite.bounce?.kind !== 'hard' &&
        invite.complainedAt === null &&
        now.getTime() >= sentAtOf(invite).getTime() + EARLIEST,
    );
    if (due.length === 0) return;
    const contactIds = due.map(({ contactId }) => contactId as Id<'contact'>);
    const contacts = await this.audience.contactsByIds(contactIds);
    const known = await this.store.reminders(wave._id, contactIds, seqs);
    const answered = await this.delivery.answeredAmong(contactIds.map((contactId) => `${wave._id}:${contactId}`));
    const reminders: NewDelivery[] = [];
    for (const invite of due) {
      const contactId = invite.contactId!;
      const contact = contacts.get(contactId as Id<'contact'>);
      const seq = seqs.find((one) => !known.has(`${contactId}:${one}`));
      const previous = seq === undefined ? undefined : known.get(`${contactId}:${seq - 1}`);
      if (seq === undefined || (seq > 1 && previous?.status !== 'sent' && previous?.status !== 'uncertain')) continue;
      const at = this.dueAt(seq, wave, invite, previous ? sentAtOf(previous) : null, contact?.zone ?? null, settings);
      if (at === null || at.getTime() > now.getTime() + AHEAD) continue;
      reminders.push({
        kind: 'reminder',
        source: wave._id,
        recipient: contactId,
        seq,
        contactId,
        email: contact?.email ?? invite.email,
        locale: invite.locale,
        dueAt: at,
        expiresAt: remindersEnd(wave.closesAt),
        ...(answered.has(`${wave._id}:${contactId}`) ? { cancelled: 'answered' } : {}),
        ...(invite.sample ? { sample: true as const } : {}),
      });
    }
    await this.delivery.enqueue(reminders);
  }

  private dueAt(
    seq: number,
    wave: StoredWave,
    invite: SentInvite,
    previousSentAt: Date | null,
    zone: string | null,
    settings: Settings,
  ): Date | null {
    return reminderAt(
      seq,
      { invitedAt: sentAtOf(invite), previousSentAt, closesAt: wave.closesAt },
      {
        place: placeOf(wave._id, invite.contactId!),
        zone: zone ?? settings.zone,
        holidays: holidaysOf(settings.holidays),
      },
    );
  }
}

/** Of an uncertain mail only the hour is known at which it was due. */
function sentAtOf({ sentAt, dueAt }: { sentAt: Date | null; dueAt: Date }): Date {
  return sentAt ?? dueAt;
}
