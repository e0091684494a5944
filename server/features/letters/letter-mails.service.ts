import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { LetterPerson } from '../../contract/letter.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Role } from '../../contract/route.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Person } from '../../contract/staff.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Prepared } from '../../platform/outbox/courier.ts';
import { deliveryId, type Delivery, type NewDelivery } from '../../platform/outbox/delivery.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { ENV } from '../../platform/symbols.ts';
import type { Mail } from '../../platform/templates/mail.ts';
import { composeMonthlyLetter } from '../../platform/templates/mails/monthly-letter.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { letterheadOf, senderOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { StaffService } from '../staff/staff.service.ts';
import { monthIn } from './letter-text.ts';
import { LettersStore, type StoredLetter } from './letters.store.ts';

const KIND = 'letter';
/** A mail that could not go out within this time is no news any more; the page stays. */
const SEND_WITHIN_MS = 14 * 24 * 3_600_000;

/** The mails of a letter: one to each who wanted it, and more only by someone's own hand. */
@Injectable()
export class LetterMailsService implements OnModuleInit {
  constructor(
    private readonly letters: LettersStore,
    private readonly settings: SettingsService,
    private readonly staff: StaffService,
    private readonly audience: AudienceService,
    private readonly delivery: DeliveryService,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.delivery.registerKind(KIND, { prepare: (deliveries) => this.prepare(deliveries) });
  }

  /** Queues the mail of each recipient; who has one from an earlier, interrupted run gets no second. */
  async queue(letter: StoredLetter, now: Date): Promise<void> {
    const active = new Map((await this.staff.listActive()).map((person) => [person.id, person]));
    const wanted = letter.recipients.flatMap((id) => active.get(id) ?? []);
    await this.delivery.enqueue(wanted.map((person) => this.deliveryTo(person, letter, 1, now)));
  }

  /** One mail more, under the next number; pressed twice before it is queued it stays one. */
  async sendTo(person: Person, letter: StoredLetter): Promise<number> {
    let seq = 2;
    const taken = () => this.outbox.get(deliveryId({ kind: KIND, source: letter._id, recipient: person.id, seq }));
    while (await taken()) seq += 1;
    await this.delivery.enqueue([this.deliveryTo(person, letter, seq, this.clock.now())]);
    return seq;
  }

  /** The mail as this person gets it. */
  async write(letter: StoredLetter, reader: Pick<Person, 'role'>, locale: Locale): Promise<Mail> {
    const people = await this.peopleFor(letter, reader.role);
    return this.compose(letter, await this.settings.get(), locale, people);
  }

  /** Whom a letter asks to be called, for those who may see names; null for others. */
  async peopleFor({ contactIds }: StoredLetter, role: Role): Promise<LetterPerson[] | null> {
    if (role === 'viewer') return null;
    const contacts = await this.audience.contactsByIds(contactIds);
    const accountIds = [...contacts.values()].flatMap(({ accountId }) => accountId ?? []);
    const accounts = await this.audience.accountsByIds(accountIds);
    return contactIds.flatMap((contactId) => {
      const contact = contacts.get(contactId);
      if (!contact) return [];
      const account = contact.accountId === null ? null : (accounts.get(contact.accountId)?.name ?? null);
      return [{ contactId, name: contact.name ?? contact.email ?? '—', account }];
    });
  }

  private deliveryTo({ id, email, locale }: Person, letter: StoredLetter, seq: number, now: Date): NewDelivery {
    const expiresAt = new Date(now.getTime() + SEND_WITHIN_MS);
    const sample = letter.sample ? { sample: true as const } : {};
    return { kind: KIND, source: letter._id, recipient: id, seq, email, locale, dueAt: now, expiresAt, ...sample };
  }

  private compose(
    letter: StoredLetter,
    settings: Settings,
    locale: Locale,
    people: readonly LetterPerson[] | null,
  ): Mail {
    const words = wordsIn(locale);
    return composeMonthlyLetter(
      {
        letterhead: letterheadOf(settings, this.env),
        month: monthIn(words, letter._id),
        text: letter.texts[locale],
        people: people ?? [],
        path: `/app/letters/${letter._id}`,
      },
      words,
    );
  }

  /** Looks again who may still read it and what they may see; the letter itself stays as it was written. */
  private async prepare(deliveries: readonly Delivery[]): Promise<Map<string, Prepared>> {
    const settings = await this.settings.get();
    const staff = new Map((await this.staff.listActive()).map((person) => [person.id as string, person]));
    const prepared = new Map<string, Prepared>();
    for (const { _id: id, source, recipient, email, locale, messageId, sample } of deliveries) {
      const letter = await this.letters.find(source);
      const person = staff.get(recipient);
      if (!letter || !person) {
        prepared.set(id, { cancel: 'gone' });
        continue;
      }
      const people = await this.peopleFor(letter, person.role);
      prepared.set(id, {
        ...this.compose(letter, settings, locale as Locale, people),
        id,
        from: senderOf(settings, this.env),
        to: { name: person.name, address: email },
        messageId,
        ...(sample ? { sample: true as const } : {}),
      });
    }
    return prepared;
  }
}
