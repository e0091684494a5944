import type { Collection, Db, Filter } from 'mongodb';
import { literalPattern } from '../../domain/text/literal-pattern.ts';
import { domainOf } from '../mail/letter.ts';
import { areDuplicateKeys } from '../mongo/duplicate-key.ts';
import { deliveryId, deliveryStatuses, messageIdOf } from './delivery.ts';
import type { Delivery, DeliveryKind, DeliveryStatus, NewDelivery } from './delivery.ts';
import { DELIVERIES } from './outbox-indexes.ts';
import { OutboxLeases } from './outbox-leases.ts';

const INSERT_BATCH = 1000;

export interface OutboxOptions {
  /** Domain of the Message-IDs: the sender's. */
  mailDomain: string;
}

/** Which mails to show. */
export interface DeliveryWish {
  source?: string;
  status?: DeliveryStatus | readonly DeliveryStatus[];
  kinds?: readonly DeliveryKind[];
  /** Those to one of the contacts, or to an address that contains the text. */
  search?: { text: string; contactIds: readonly string[] };
}

/**
 * Mails to be sent, in MongoDB: what features say to it. `leases` is the side of those who send. What is due and what
 * has expired is told by the caller's `now`.
 */
export class Outbox {
  readonly leases: OutboxLeases;
  private readonly deliveries: Collection<Delivery>;
  private readonly mailDomain: string;

  constructor(db: Db, options: OutboxOptions) {
    this.deliveries = db.collection<Delivery>(DELIVERIES, { writeConcern: { w: 'majority', journal: true } });
    this.mailDomain = options.mailDomain;
    this.leases = new OutboxLeases(this.deliveries);
  }

  /** Queues mails; one that was queued before is left as it is. Returns how many are new. */
  async enqueue(list: readonly NewDelivery[], now: Date): Promise<number> {
    let added = 0;
    for (let from = 0; from < list.length; from += INSERT_BATCH) {
      const batch = list.slice(from, from + INSERT_BATCH).map((delivery) => this.fresh(delivery, now));
      try {
        added += (await this.deliveries.insertMany(batch, { ordered: false })).insertedCount;
      } catch (error) {
        if (!areDuplicateKeys(error)) throw error;
        added += error.insertedCount;
      }
    }
    return added;
  }

  /** Stops mails that have not begun to go out. Returns how many. */
  async cancel(
    which: { source?: string; contactId?: string; kinds?: readonly DeliveryKind[] },
    reason: string,
  ): Promise<number> {
    if (which.source === undefined && which.contactId === undefined) {
      throw new Error('say whose or which source’s mails to cancel');
    }
    const cancelled = await this.deliveries.updateMany(
      {
        status: { $in: ['queued', 'held', 'claimed'] },
        ...(which.source === undefined ? {} : { source: which.source }),
        ...(which.contactId === undefined ? {} : { contactId: which.contactId }),
        ...(which.kinds ? { kind: { $in: [...which.kinds] } } : {}),
      },
      { $set: { status: 'cancelled', reason, lease: null, leaseUntil: null } },
    );
    return cancelled.modifiedCount;
  }

  /** Stops a source's mails that have not begun to go out, until `letGo`; those in the mail server's hands go on. */
  async hold(source: string, reason: string): Promise<number> {
    const held = await this.deliveries.updateMany(
      { source, status: { $in: ['queued', 'claimed'] } },
      { $set: { status: 'held', reason, lease: null, leaseUntil: null } },
    );
    return held.modifiedCount;
  }

  /** Lets a source's held mails wait for their hour again. Returns how many. */
  async letGo(source: string): Promise<number> {
    const freed = await this.deliveries.updateMany(
      { source, status: 'held' },
      { $set: { status: 'queued', reason: null } },
    );
    return freed.modifiedCount;
  }

  /**
   * Ends the doubt about mails of which it became known that they arrived; `reason` says how, `by` who. Only uncertain
   * ones change. When exactly they went out is not known: the hour they were due stands for it.
   */
  async settle(ids: readonly string[], { reason, by }: { reason: string; by?: string }): Promise<number> {
    const settled = await this.deliveries.updateMany({ _id: { $in: [...ids] }, status: 'uncertain' }, [
      {
        $set: {
          status: 'sent',
          reason: { $literal: reason },
          sentAt: { $ifNull: ['$sentAt', '$dueAt'] },
          lease: null,
          leaseUntil: null,
          ...(by === undefined ? {} : { settledBy: { $literal: by } }),
        },
      },
    ]);
    return settled.modifiedCount;
  }

  /** A person decides to send again what is uncertain or failed: the same mail with the same Message-ID. */
  async sendAgain(ids: readonly string[], now: Date): Promise<number> {
    const again = await this.deliveries.updateMany(
      { _id: { $in: [...ids] }, status: { $in: ['uncertain', 'failed'] }, expiresAt: { $gt: now } },
      { $set: { status: 'queued', reason: null, bounce: null, dueAt: now, lease: null, leaseUntil: null } },
    );
    return again.modifiedCount;
  }

  async get(id: string): Promise<Delivery | null> {
    return this.deliveries.findOne({ _id: id });
  }

  /** How many mails of a source stand where; every status is there. */
  async countByStatus(source: string, kinds?: readonly DeliveryKind[]): Promise<Record<DeliveryStatus, number>> {
    const counts = Object.fromEntries(deliveryStatuses.map((status) => [status, 0])) as Record<DeliveryStatus, number>;
    const rows = this.deliveries.aggregate<{ _id: DeliveryStatus; count: number }>([
      { $match: { source, ...(kinds ? { kind: { $in: [...kinds] } } : {}) } },
      { $group: { _id: '$status', count: { $sum: 1 } } },
    ]);
    for await (const row of rows) counts[row._id] = row.count;
    return counts;
  }

  /** Mails by id, after the id `after`; without `source` those of every source. */
  async list({ after, limit, ...wish }: DeliveryWish & { after?: string; limit: number }): Promise<Delivery[]> {
    const filter = { ...filterOf(wish), ...(after === undefined ? {} : { _id: { $gt: after } }) };
    return this.deliveries.find(filter).sort({ _id: 1 }).limit(limit).toArray();
  }

  /** How many mails `list` would give without a limit. */
  async count(wish: DeliveryWish): Promise<number> {
    return this.deliveries.countDocuments(filterOf(wish));
  }

  private fresh(delivery: NewDelivery, now: Date): Delivery {
    const _id = deliveryId(delivery);
    return {
      _id,
      kind: delivery.kind,
      source: delivery.source,
      recipient: delivery.recipient,
      seq: delivery.seq ?? 1,
      contactId: delivery.contactId ?? null,
      email: delivery.email,
      domain: domainOf(delivery.email),
      locale: delivery.locale,
      data: delivery.data ?? {},
      status: delivery.cancelled === undefined ? 'queued' : 'cancelled',
      reason: delivery.cancelled ?? null,
      dueAt: delivery.dueAt,
      expiresAt: delivery.expiresAt,
      attempt: 0,
      lease: null,
      leaseUntil: null,
      sendingAt: null,
      sentAt: null,
      smtp: null,
      bounce: null,
      complainedAt: null,
      messageId: messageIdOf(_id, this.mailDomain),
      createdAt: now,
      ...(delivery.sample ? { sample: true as const } : {}),
    };
  }
}

function filterOf({ source, status, kinds, search }: DeliveryWish): Filter<Delivery> {
  const statuses = status === undefined ? [] : [status].flat();
  return {
    ...(source === undefined ? {} : { source }),
    ...(statuses.length > 0 ? { status: { $in: statuses } } : {}),
    ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    ...(search
      ? {
          $or: [
            { contactId: { $in: [...search.contactIds] } },
            { email: { $regex: literalPattern(search.text), $options: 'i' } },
          ],
        }
      : {}),
  };
}
