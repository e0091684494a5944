import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { TestMail } from '../../contract/doctor.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { ReturnAddresses } from '../../platform/mail/inbound/return-addresses.ts';
import { domainOf, type Letter } from '../../platform/mail/letter.ts';
import type { MailTransport, SendResult } from '../../platform/mail/mail-transport.ts';
import { deliveryId, messageIdOf, type Delivery } from '../../platform/outbox/delivery.ts';
import type { Prepared } from '../../platform/outbox/courier.ts';
import { MailKinds } from '../../platform/outbox/mail-kinds.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { ENV, MAIL_TRANSPORT } from '../../platform/symbols.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { composeMailCheck } from '../../platform/templates/mails/mail-check.ts';
import { Tokens } from '../../platform/tokens.ts';
import { letterheadOf, senderOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { StaffService } from '../staff/staff.service.ts';

const KIND = 'check';
const SOURCE = 'doctor';
const HOUR = 3_600_000;

/** A short mail to oneself, through the outbox like every other mail, or straight to the mail server. */
@Injectable()
export class TestMailService implements OnModuleInit {
  constructor(
    private readonly settings: SettingsService,
    private readonly staff: StaffService,
    private readonly outbox: Outbox,
    private readonly kinds: MailKinds,
    private readonly tasks: Tasks,
    private readonly returnAddresses: ReturnAddresses,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.kinds.register(KIND, { prepare: (deliveries) => this.prepare(deliveries) });
  }

  /** Queues a test to a member of staff. */
  async send(staffId: string): Promise<TestMail> {
    const { email, name, locale } = await this.staff.me(staffId);
    const now = this.clock.now();
    const id = this.tokens.random().slice(0, 16);
    const expiresAt = new Date(now.getTime() + HOUR);
    await this.outbox.enqueue(
      [{ kind: KIND, source: SOURCE, recipient: id, email, locale, data: { name }, dueAt: now, expiresAt }],
      now,
    );
    this.tasks.poke('delivery.send');
    return this.state(id);
  }

  /** How far a test came. */
  async state(id: string): Promise<TestMail> {
    const delivery = await this.outbox.get(deliveryId({ kind: KIND, source: SOURCE, recipient: id }));
    if (!delivery) throw new Problem('notFound');
    const { email, status, attempt, smtp } = delivery;
    return { id, to: email, status, attempt, reply: smtp?.text ?? null };
  }

  /** Sends a test at once, past the outbox: for whoever cannot wait for a worker. */
  async sendNow(address: string, locale: Locale): Promise<SendResult> {
    const id = deliveryId({ kind: KIND, source: SOURCE, recipient: this.tokens.random().slice(0, 16) });
    const messageId = messageIdOf(id, domainOf(this.env.mailFrom));
    const returnPath = this.returnAddresses.forReports(messageId);
    const letter = await this.write({ id, messageId, address, name: null, locale });
    for await (const result of this.transport.send([{ ...letter, ...(returnPath === null ? {} : { returnPath }) }]))
      return result;
    throw new Error('the mail transport said nothing about the test');
  }

  private async prepare(deliveries: readonly Delivery[]): Promise<Map<string, Prepared>> {
    const prepared = new Map<string, Prepared>();
    for (const { _id: id, messageId, email: address, locale, data } of deliveries) {
      const { name } = data as { name: string };
      prepared.set(id, await this.write({ id, messageId, address, name, locale: locale as Locale }));
    }
    return prepared;
  }

  private async write(to: {
    id: string;
    messageId: string;
    address: string;
    name: string | null;
    locale: Locale;
  }): Promise<Letter> {
    const settings = await this.settings.get();
    const firstName = to.name?.trim().split(/\s+/)[0] ?? null;
    const given = { letterhead: letterheadOf(settings, this.env), name: firstName, at: this.clock.now() };
    return {
      id: to.id,
      from: senderOf(settings, this.env),
      to: { ...(to.name === null ? {} : { name: to.name }), address: to.address },
      ...composeMailCheck(given, wordsIn(to.locale)),
      messageId: to.messageId,
    };
  }
}
