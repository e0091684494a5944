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
import { AudienceService } from '../audience/audience.service.ts';
import { LinksStore } from './links.store.ts';

const SEND = 'delivery.send';
const unfinished = ['queued', 'held', 'claimed', 'sending'] as const;
/** People whose names are searched for; more than anybody reads through. */
const MOST_NAMESAKES = 1000;

/** Which of some invitations (`wave:contact`) were answered, in whatever way a person can have done it. */
export type Answered = (invitationIds: readonly string[]) => Promise<ReadonlySet<string>>;

/** The post office of the later stages: they say what shall reach whom, and see how far it came. */
@Injectable()
export class DeliveryService implements OnModuleInit {
  private answered: Answered | null = null;

  constructor(
    private readonly audience: AudienceService,
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
    { status, kind, search, after, limit }: DeliveryQuery,
  ): Promise<{ items: DeliveryRow[]; total: number; next: string | null }> {
    const wanted = {
      source,
      ...(status ? { status: status === 'waiting' ? unfinished : status } : {}),
      ...(kind ? { kinds: [kind] } : {}),
      ...(search ? { search: { text: search, contactIds: await this.namesakes(search) } } : {}),
    };
    const found = await this.outbox.list({ ...wanted, limit: limit + 1, ...(after ? { after } : {}) });
    const items = found.slice(0, limit);
    const contactIds = items.flatMap(({ contactId }) => (contactId === null ? [] : [contactId as Id<'contact'>]));
    const contacts = await this.audience.contactsByIds(contactIds);
    return {
      items: items.map((item) => toRow(item, contacts.get(item.contactId as Id<'contact'>)?.name ?? null)),
      total: await this.outbox.count(wanted),
      next: found.length > limit ? items.at(-1)!._id : null,
    };
  }

  /** A person decides that these go out again; what goes out only in the morning hours waits for them. */
  async sendAgain(ids: readonly string[]): Promise<{ queued: number }> {
    const queued = await this.outbox.sendAgain(ids, this.clock.now());
    if (queued > 0) this.tasks.poke(SEND);
    return { queued };
  }

  /** A person says that these uncertain mails arrived. */
  async arrived(ids: readonly string[], staffId: string): Promise<{ settled: number }> {
    return { settled: await this.outbox.settle(ids, { reason: 'person', by: staffId }) };
  }

  /** Something shows that these uncertain mails arrived: their link was opened, or their server reported it. */
  settle(ids: readonly string[]): Promise<number> {
    return this.outbox.settle(ids, { reason: 'evidence' });
  }

  /** The stage that knows who has answered says so here; without it nobody is reminded. */
  registerAnswered(answered: Answered): void {
    this.answered = answered;
  }

  /** Those of the invitations (`wave:contact`) that were answered. */
  async answeredAmong(invitationIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (invitationIds.length === 0) return new Set();
    if (!this.answered) throw new Error('no feature says who has answered');
    return this.answered(invitationIds);
  }

  private namesakes(search: string): Promise<Id<'contact'>[]> {
    return this.audience.contactIdsMatching(search, MOST_NAMESAKES);
  }
}

function toRow(delivery: Delivery, name: string | null): DeliveryRow {
  const { bounce } = delivery;
  return {
    id: delivery._id,
    kind: delivery.kind,
    contactId: delivery.contactId,
    name,
    email: delivery.email,
    status: delivery.status,
    reason: delivery.reason,
    reply: delivery.smtp?.text ?? null,
    bounce: bounce && { kind: bounce.kind, status: bounce.status, text: bounce.text },
    complainedAt: delivery.complainedAt?.toISOString() ?? null,
    messageId: delivery.messageId,
    attempt: delivery.attempt,
    dueAt: delivery.dueAt.toISOString(),
    sentAt: delivery.sentAt?.toISOString() ?? null,
  };
}
