import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Settings } from '../../contract/settings.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { spreadSlot } from '../../domain/calendar/send-slots.ts';
import type { NewDelivery } from '../../platform/outbox/delivery.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { Contact } from '../audience/audience.ts';
import { SettingsService } from '../settings/settings.service.ts';
import type { StoredInvitation } from '../waves/decisions.store.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { DeliveryService } from './delivery.service.ts';
import { placeOf } from './place.ts';

const QUEUE = 'delivery.queue';
const BATCH = 500;
const SPREAD_DAYS = 3;
/** For so long after its close a wave's mails are not called expired: they are cancelled because it closed. */
const AFTER_CLOSE = 3_600_000;

/** Turns the invitations of waves into mails: nobody who was invited is left without one, be it sent or cancelled. */
@Injectable()
export class WaveMailsService implements OnModuleInit {
  constructor(
    private readonly settings: SettingsService,
    private readonly audience: AudienceService,
    private readonly waves: WavesService,
    private readonly delivery: DeliveryService,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: QUEUE, everySeconds: 5, run: (now) => this.queueInvitations(now) });
  }

  /** Takes over invitations without a delivery; the delivery's key makes a second try of the same one harmless. */
  async queueInvitations(now: Date): Promise<void> {
    for (;;) {
      const invitations = await this.waves.unqueuedInvitations(BATCH);
      if (invitations.length === 0) return;
      const settings = await this.settings.get();
      const waves = await this.waves.byIds(invitations.map((invitation) => invitation.waveId));
      const contacts = await this.audience.contactsByIds(invitations.map((invitation) => invitation.contactId));
      await this.delivery.enqueue(
        invitations.map((invitation) =>
          toDelivery(
            invitation,
            waves.get(invitation.waveId) ?? null,
            contacts.get(invitation.contactId) ?? null,
            settings,
            now,
          ),
        ),
      );
      await this.waves.markQueued(
        invitations.map((invitation) => invitation._id),
        now,
      );
    }
  }
}

/** The mail of an invitation; one that cannot be sent any more is there too, with the reason. */
function toDelivery(
  invitation: StoredInvitation,
  wave: StoredWave | null,
  contact: Contact | null,
  settings: Settings,
  now: Date,
): NewDelivery {
  const mail = {
    kind: 'invite' as const,
    source: invitation.waveId,
    recipient: invitation.contactId,
    contactId: invitation.contactId,
    email: contact?.email ?? '',
    locale: invitation.locale,
    ...(invitation.sample ? { sample: true as const } : {}),
  };
  const never = { dueAt: now, expiresAt: now };
  if (!wave || !contact || contact.archivedAt) return { ...mail, ...never, cancelled: 'gone' };
  if (!contact.email) return { ...mail, ...never, cancelled: 'no_address' };
  if (wave.status === 'cancelled') return { ...mail, ...never, cancelled: 'wave_cancelled' };
  if (wave.closesAt <= now) return { ...mail, ...never, cancelled: 'closed' };
  return {
    ...mail,
    dueAt: dueAt(wave, contact, settings, now),
    expiresAt: new Date(wave.closesAt.getTime() + AFTER_CLOSE),
  };
}

/** At once, or in the morning hours of the contact's zone, spread over three business days. */
function dueAt(wave: StoredWave, contact: Contact, settings: Settings, now: Date): Date {
  if (wave.sending === 'now') return now;
  return spreadSlot(now, {
    place: placeOf(wave._id, contact._id),
    days: SPREAD_DAYS,
    zone: contact.zone ?? settings.zone,
    holidays: holidaysOf(settings.holidays),
  });
}
