import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import { findingIn, returnAddressesIn } from '../../domain/bounce/finding.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { InboundServer, type InboundMail, type Inbox } from '../../platform/mail/inbound/inbound-server.ts';
import { ReturnAddresses, type ReturnAddress } from '../../platform/mail/inbound/return-addresses.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { ENV } from '../../platform/symbols.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { BackChannelStore, type NewReport } from './back-channel.store.ts';
import { ReturnedMailService } from './returned-mail.service.ts';
import { UnsubscribeService } from './unsubscribe.service.ts';

const INBOUND = 'delivery.inbound';
const RETRY_SECONDS = 30;

/** What comes back by mail: reports about mails, spam reports and wishes to be left alone. */
@Injectable()
export class BackChannelService implements Inbox, OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('BackChannel');
  private readonly server: InboundServer | null;
  private isClosing = false;
  private isWaiting = false;

  constructor(
    private readonly store: BackChannelStore,
    private readonly returned: ReturnedMailService,
    private readonly unsubscribe: UnsubscribeService,
    private readonly addresses: ReturnAddresses,
    private readonly outbox: Outbox,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENV) env: Env,
  ) {
    this.server = env.inbound && new InboundServer(env.inbound, addresses, this);
  }

  onModuleInit(): void {
    if (this.server === null) return;
    this.tasks.register({ name: INBOUND, everySeconds: RETRY_SECONDS, run: () => this.keepListening() });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    await this.server?.stop();
  }

  /** The port at which mail is taken; for tests that let the system choose it. */
  async port(): Promise<number | null> {
    return this.server?.isListening ? this.server.listen() : null;
  }

  async isKnown(address: ReturnAddress): Promise<boolean> {
    return address.kind !== 'unsubscribe' || this.unsubscribe.isKnown(address.token);
  }

  async take(mail: InboundMail): Promise<void> {
    for (const address of mail.to) {
      if (address.kind === 'unsubscribe') await this.unsubscribe.byMail(address.token);
      else if (address.kind === 'report') await this.aboutMail(address.reference, mail);
      else await this.fromProvider(mail);
    }
  }

  private async aboutMail(reference: string, mail: InboundMail): Promise<void> {
    const delivery = await this.store.deliveryBehind(reference);
    if (!delivery) return;
    // Nobody could know this address who was not handed the mail.
    await this.outbox.settle([delivery._id], { reason: 'reported' });
    if (!mail.message) return;
    const finding = findingIn(mail.message, delivery.email);
    const at = this.clock.now();
    if (finding.kind === 'complaint') await this.complaint(delivery, mail);
    if (finding.kind !== 'bounce') return;
    const { refusal: kind, status, text } = finding;
    const report = { _id: reportId('dsn', delivery, mail), deliveryId: delivery._id, kind, at };
    await this.once(report, () => this.returned.bounced(delivery, { at, kind, status, text }));
  }

  /** Providers report to one address about many mails; only a return address of ours inside the report says which. */
  private async fromProvider(mail: InboundMail): Promise<void> {
    if (!mail.message || findingIn(mail.message, '').kind !== 'complaint') return;
    for (const address of returnAddressesIn(mail.message)) {
      const meant = this.addresses.read(address);
      const delivery = meant?.kind === 'report' ? await this.store.deliveryBehind(meant.reference) : null;
      if (delivery) await this.complaint(delivery, mail);
    }
  }

  private complaint(delivery: Delivery, mail: InboundMail): Promise<void> {
    const at = this.clock.now();
    const report = { _id: reportId('arf', delivery, mail), deliveryId: delivery._id, kind: 'complaint' as const, at };
    return this.once(report, () => this.returned.complained(delivery, at));
  }

  /** The mark comes after the effects, so that a report that comes again finishes what a crash left. */
  private async once(report: NewReport, effects: () => Promise<void>): Promise<void> {
    if (!(await this.store.begin(report))) return;
    await effects();
    await this.store.finish(report._id);
  }

  /** Several workers of one machine may be given the same place: one has it, the others stand by. */
  private async keepListening(): Promise<void> {
    if (this.server === null || this.isClosing) return;
    try {
      await this.server.listen();
      this.isWaiting = false;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE') throw error;
      if (!this.isWaiting)
        this.log.warn('another process holds the port of INBOUND_SMTP; this one takes over when it stops');
      this.isWaiting = true;
    }
  }
}

/** The same report about the same mail, also when the mail server passes it on twice. */
function reportId(provider: 'dsn' | 'arf', delivery: Delivery, { message, raw }: InboundMail): string {
  const hash = createHash('sha256').update(delivery._id).update('\n');
  return `${provider}:${hash.update(message?.messageId ?? raw).digest('base64url')}`;
}
