import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Settings } from '../../contract/settings.ts';
import type { SurveyDefinition } from '../../contract/survey.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { nextSlot } from '../../domain/calendar/send-slots.ts';
import { remindersEnd } from '../../domain/waves/reminders.ts';
import type { Prepared } from '../../platform/outbox/courier.ts';
import { deliveryId, type Delivery } from '../../platform/outbox/delivery.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { Contact } from '../audience/audience.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { DeliveryService } from './delivery.service.ts';
import { placeOf } from './place.ts';
import { WaveLettersService } from './wave-letters.service.ts';
import { WaveMailsStore } from './wave-mails.store.ts';

/** What is known when a mail's turn has come. */
interface Turn {
  readonly wave: StoredWave;
  readonly contact: Contact;
  readonly suppressed: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  /** The invitation mail that a reminder follows; null for an invitation. */
  readonly invite: Delivery | null;
}

/** Looks once more whether a wave's mail may be sent, and writes it: the last word before it leaves. */
@Injectable()
export class WaveCourierService implements OnModuleInit {
  constructor(
    private readonly settings: SettingsService,
    private readonly audience: AudienceService,
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly delivery: DeliveryService,
    private readonly letters: WaveLettersService,
    private readonly store: WaveMailsStore,
  ) {}

  onModuleInit(): void {
    const writer = { prepare: (deliveries: readonly Delivery[], now: Date) => this.prepare(deliveries, now) };
    this.delivery.registerKind('invite', writer);
    this.delivery.registerKind('reminder', writer);
  }

  private async prepare(deliveries: readonly Delivery[], now: Date): Promise<Map<string, Prepared>> {
    const settings = await this.settings.get();
    const contactIds = deliveries.map((delivery) => delivery.contactId as Id<'contact'>);
    const contacts = await this.audience.contactsByIds(contactIds);
    const waves = await this.waves.byIds(deliveries.map((delivery) => delivery.source));
    const addresses = [...contacts.values()].flatMap((contact) => contact.email ?? []);
    const suppressed = await this.audience.suppressedIn([...addresses, ...deliveries.map(({ email }) => email)]);
    const reminders = deliveries.filter((delivery) => delivery.kind === 'reminder');
    const invites = new Map((await this.store.byIds(reminders.map(inviteOf))).map((invite) => [invite._id, invite]));
    const answered = await this.delivery.answeredAmong(reminders.map(invitationOf));
    const unsubscribe = await this.delivery.unsubscribeTokens([...contacts.keys()]);
    const definitions = new Map<string, SurveyDefinition>();
    const prepared = new Map<string, Prepared>();
    for (const delivery of deliveries) {
      const wave = waves.get(delivery.source as Id<'wave'>);
      const contact = contacts.get(delivery.contactId as Id<'contact'>);
      if (!wave || !contact) {
        prepared.set(delivery._id, { cancel: 'gone' });
        continue;
      }
      const isReminder = delivery.kind === 'reminder';
      const invite = isReminder ? (invites.get(inviteOf(delivery)) ?? null) : null;
      const instead =
        whyNot(delivery, { wave, contact, suppressed, answered, invite }, now) ??
        notYet(delivery, wave, contact, settings, now);
      if (instead !== null) {
        prepared.set(delivery._id, instead);
        continue;
      }
      const definition = definitions.get(wave.surveyVersionId) ?? (await this.surveys.definition(wave.surveyVersionId));
      definitions.set(wave.surveyVersionId, definition);
      prepared.set(
        delivery._id,
        this.letters.letter(delivery, {
          wave,
          definition,
          settings,
          contact,
          unsubscribeToken: unsubscribe.get(contact._id)!,
          // Nobody knows whether they got the first mail, so the second asks as if it were the first.
          isReminder: invite !== null && invite.status === 'sent',
          inReplyTo: invite?.messageId ?? null,
        }),
      );
    }
    return prepared;
  }
}

/** Why a mail shall not be sent any more, or is held; null when nothing speaks against it. */
function whyNot(delivery: Delivery, turn: Turn, now: Date): Prepared | null {
  const { wave, contact, suppressed } = turn;
  if (wave.status === 'cancelled') return { cancel: 'wave_cancelled' };
  if (wave.status === 'closed' || wave.closesAt <= now) return { cancel: 'closed' };
  if (contact.archivedAt) return { cancel: 'gone' };
  if (!contact.email) return { cancel: 'no_address' };
  if (contact.bouncedAt) return { cancel: 'bounced' };
  if (contact.complainedAt) return { cancel: 'complained' };
  if (suppressed.has(contact.email) || suppressed.has(delivery.email)) return { cancel: 'unsubscribed' };
  if (delivery.kind === 'reminder') {
    if (turn.answered.has(invitationOf(delivery))) return { cancel: 'answered' };
    const status = turn.invite?.status;
    if (status !== 'sent' && status !== 'uncertain') return { cancel: 'not_invited' };
    if (remindersEnd(wave.closesAt) <= now) return { cancel: 'too_late' };
  }
  return wave.pause ? { hold: 'paused' } : null;
}

/** Outside the hours in which this person is written to, the mail waits for the next ones; null when it may go now. */
function notYet(
  delivery: Delivery,
  wave: StoredWave,
  contact: Contact,
  settings: Settings,
  now: Date,
): Prepared | null {
  if (delivery.kind === 'invite' && wave.sending === 'now') return null;
  const slot = nextSlot(now, {
    place: placeOf(wave._id, contact._id),
    zone: contact.zone ?? settings.zone,
    holidays: holidaysOf(settings.holidays),
  });
  return slot > now ? { later: slot } : null;
}

const inviteOf = ({ source, recipient }: Delivery) => deliveryId({ kind: 'invite', source, recipient });

/** The id of the invitation behind a wave's mail. */
export const invitationOf = ({ source, recipient }: Pick<Delivery, 'source' | 'recipient'>) => `${source}:${recipient}`;
