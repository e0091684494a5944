import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { DeliveryCounts, DeliveryQuery, DeliveryRow } from '../../contract/delivery.ts';
import type { Id } from '../../contract/ids.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Delivery, DeliveryKind, NewDelivery } from '../../platform/outbox/delivery.ts';
import { MailKinds, type MailKind } from '../../platform/outbox/mail-kinds.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { SendLoop } from '../../platform/outbox/send-loop.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { Tokens } from '../../platform/tokens.ts';
import { LinksStore } from './links.store.ts';

const SEND = 'delivery.send';

/** The post office of the later stages: they say what shall reach whom, and see how far it came. */
@Injectable()
export class DeliveryService implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly kinds: MailKinds,
    private readonly sendLoop: SendLoop,
    private readonly links: LinksStore,
    private readonly tasks: Tasks,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({
      name: SEND,
      everySeconds: 5,
      run: async (now) => {
        await this.sendLoop.drain(now);
      },
    });
  }

  registerKind(kind: DeliveryKind, writer: MailKind): void {
    this.kinds.register(kind, writer);
  }

  /** Queues mails once: a delivery that exists already is left as it is. Returns how many are new. */
  async enqueue(deliveries: readonly NewDelivery[]): Promise<number> {
    const added = await this.outbox.enqueue(deliveries, this.clock.now());
    if (added > 0) this.tasks.poke(SEND);
    return added;
  }

  cancel(
    which: { source?: string; contactId?: string; kinds?: readonly DeliveryKind[] },
    reason: string,
  ): Promise<number> {
    return this.outbox.cancel(which, reason);
  }

  /** The token of a contact's unsubscribe link; kept by its hash, so that the page can find the contact. */
  async unsubscribeTokens(contactIds: readonly Id<'contact'>[]): Promise<Map<string, string>> {
    const tokens = new Map(contactIds.map((id) => [id as string, this.tokens.link('unsubscribe', id)]));
    await this.links.keepUnsubscribe(
      contactIds.map((contactId) => ({ _id: this.tokens.hash(tokens.get(contactId)!), contactId })),
    );
    return tokens;
  }

  async counts(source: string, kinds?: readonly DeliveryKind[]): Promise<DeliveryCounts> {
    const by = await this.outbox.countByStatus(source, kinds);
    const total = Object.values(by).reduce((sum, count) => sum + count, 0);
    return {
      total,
      waiting: by.queued + by.held + by.claimed,
      sending: by.sending,
      sent: by.sent,
      failed: by.failed,
      uncertain: by.uncertain,
      cancelled: by.cancelled,
    };
  }

  async list(
    source: string,
    query: DeliveryQuery,
  ): Promise<{ items: DeliveryRow[]; total: number; next: string | null }> {
    const { status, after, limit } = query;
    const found = await this.outbox.list({
      source,
      limit: limit + 1,
      ...(status ? { status } : {}),
      ...(after ? { after } : {}),
    });
    const items = found.slice(0, limit);
    const by = await this.outbox.countByStatus(source);
    const total = status ? by[status] : Object.values(by).reduce((sum, count) => sum + count, 0);
    return { items: items.map(toRow), total, next: found.length > limit ? items.at(-1)!._id : null };
  }

  async sendAgain(ids: readonly string[]): Promise<{ queued: number }> {
    const queued = await this.outbox.sendAgain(ids, this.clock.now());
    if (queued > 0) this.tasks.poke(SEND);
    return { queued };
  }
}

function toRow(delivery: Delivery): DeliveryRow {
  return {
    id: delivery._id,
    contactId: delivery.contactId,
    email: delivery.email,
    status: delivery.status,
    reason: delivery.reason,
    reply: delivery.smtp?.text ?? null,
    attempt: delivery.attempt,
    dueAt: delivery.dueAt.toISOString(),
    sentAt: delivery.sentAt?.toISOString() ?? null,
  };
}
