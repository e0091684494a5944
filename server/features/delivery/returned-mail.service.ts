import { Injectable, Logger } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { SOFT_BOUNCE_LIMIT, softBouncesInARow } from '../../domain/bounce/soft-bounces.ts';
import type { Bounce, Delivery } from '../../platform/outbox/delivery.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { BackChannelStore } from './back-channel.store.ts';
import { DeliveryService } from './delivery.service.ts';

const ALARM_PAUSE_MS = 600_000;

/** What follows for a person when their mail came back. Everything here may be done twice without harm. */
@Injectable()
export class ReturnedMailService {
  private readonly log = new Logger('ReturnedMail');
  private alarmedAt = 0;

  constructor(
    private readonly store: BackChannelStore,
    private readonly audience: AudienceService,
    private readonly delivery: DeliveryService,
  ) {}

  /** The mail's own mark is written last: until it is there, whoever looks again does the rest. */
  async bounced(mail: Delivery, bounce: Bounce): Promise<void> {
    if (bounce.kind === 'policy') this.alarm(bounce.status);
    else if (bounce.kind === 'hard' || (await this.isGoneSoftly(mail))) await this.giveUp(mail, bounce);
    await this.store.noteBounce(mail._id, bounce);
  }

  /** A complaint holds for everything we might send, at once. */
  async complained(mail: Delivery, at: Date): Promise<void> {
    if (isToCustomer(mail)) {
      await this.audience.suppress(mail.email, 'complained', at);
      await this.audience.markComplained(mail.contactId, at);
      await this.delivery.cancel({ contactId: mail.contactId }, 'complained');
    }
    await this.store.noteComplaint(mail._id, at);
  }

  private async isGoneSoftly(mail: Delivery): Promise<boolean> {
    if (!isToCustomer(mail)) return false;
    const mails = await this.store.mailsOut(mail.contactId, mail.email);
    const withThis = mails.map((one) => (one.id === mail._id ? { ...one, isSoftBounce: true } : one));
    return softBouncesInARow(withThis) >= SOFT_BOUNCE_LIMIT;
  }

  /** Ends all mail to the address, and to the person unless they have got another one meanwhile. */
  private async giveUp(mail: Delivery, { at, text }: Bounce): Promise<void> {
    if (!isToCustomer(mail)) return;
    await this.audience.suppress(mail.email, 'bounced', at);
    const isStillTheirs = await this.audience.markBounced(mail.contactId, mail.email, { at, text });
    if (isStillTheirs) await this.delivery.cancel({ contactId: mail.contactId }, 'bounced');
  }

  /** The sender was refused: the people are not to blame, so whoever runs this must hear of it. */
  private alarm(status: string | null): void {
    const now = Date.now();
    if (now - this.alarmedAt < ALARM_PAUSE_MS) return;
    this.alarmedAt = now;
    this.log.warn(
      `a mail server refuses mail because of its sender (${status ?? 'no status'}), not because of the person: see docs/bounces.md`,
    );
  }
}

/** Staff stay reachable, and made-up customers leave no trace. */
function isToCustomer(mail: Delivery): mail is Delivery & { contactId: Id<'contact'> } {
  return mail.contactId !== null && mail.kind !== 'staff' && mail.kind !== 'test' && !mail.sample;
}
