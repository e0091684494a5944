import { randomBytes, randomInt } from 'node:crypto';
import { MongoBulkWriteError, type AnyBulkWriteOperation, type Collection, type Db, type Filter } from 'mongodb';
import { domainOf } from '../mail/letter.ts';
import type { SendResult } from '../mail/mail-transport.ts';
import { retryAt } from './backoff.ts';
import { deliveryId, deliveryStatuses, messageIdOf, outboxReasons } from './delivery.ts';
import type { Delivery, DeliveryKind, DeliveryStatus, NewDelivery } from './delivery.ts';
import { DELIVERIES } from './outbox-indexes.ts';

const DUPLICATE_KEY = 11_000;
const INSERT_BATCH = 1000;
/** Workers read this many times their share of due mails and take a random stretch of it, so that they seldom meet. */
const HEAD_FACTOR = 4;

export interface OutboxOptions {
  /** Domain of the Message-IDs: the sender's. */
  mailDomain: string;
}

export interface Claim {
  /** Names this claim; nobody else can write to its deliveries while it lasts. */
  lease: string;
  deliveries: Delivery[];
}

export interface Withdrawal {
  id: string;
  status: 'cancelled' | 'failed';
  reason: string;
}

/**
 * Mails to be sent, in MongoDB. What is due and what has expired is told by the caller's `now`; how long a lease lasts
 * only by the database's own clock, so that workers need not agree on the time.
 */
export class Outbox {
  private readonly deliveries: Collection<Delivery>;
  private readonly mailDomain: string;

  constructor(db: Db, options: OutboxOptions) {
    this.deliveries = db.collection<Delivery>(DELIVERIES, { writeConcern: { w: 'majority', journal: true } });
    this.mailDomain = options.mailDomain;
  }

  /** Queues mails; one that was queued before is left as it is. Returns how many are new. */
  async enqueue(list: readonly NewDelivery[], now: Date): Promise<number> {
    let added = 0;
    for (let from = 0; from < list.length; from += INSERT_BATCH) {
      const batch = list.slice(from, from + INSERT_BATCH).map((delivery) => this.fresh(delivery, now));
      try {
        added += (await this.deliveries.insertMany(batch, { ordered: false })).insertedCount;
      } catch (error) {
        if (!(error instanceof MongoBulkWriteError) || !onlyDuplicates(error)) throw error;
        added += error.insertedCount;
      }
    }
    return added;
  }

  /** Takes up to `limit` due mails for `leaseMs`. */
  async claim({ limit, now, leaseMs }: { limit: number; now: Date; leaseMs: number }): Promise<Claim> {
    const lease = randomBytes(12).toString('hex');
    const due = { status: 'queued' as const, dueAt: { $lte: now }, expiresAt: { $gt: now } };
    const head = await this.deliveries
      .find(due, { projection: { _id: 1 } })
      .sort({ dueAt: 1, _id: 1 })
      .limit(limit * HEAD_FACTOR)
      .toArray();
    if (head.length === 0) return { lease, deliveries: [] };
    const start = randomInt(Math.max(1, head.length - limit + 1));
    const ids = head.slice(start, start + limit).map(({ _id }) => _id);
    // Not atomic over the documents, but over each: the token says afterwards which ones became ours.
    await this.deliveries.updateMany({ _id: { $in: ids }, ...due }, [
      { $set: { status: 'claimed', lease, leaseUntil: fromNow(leaseMs) } },
    ]);
    const deliveries = await this.deliveries
      .find({ _id: { $in: ids }, lease, status: 'claimed' })
      .sort({ dueAt: 1, _id: 1 })
      .toArray();
    return { lease, deliveries };
  }

  /**
   * Writes to disk that these are about to be handed to the mail server, and renews their lease. Returns those that
   * are still ours: only they may be sent.
   */
  async markSending(ids: readonly string[], lease: string, leaseMs: number): Promise<string[]> {
    const marked = await this.deliveries.updateMany(
      { _id: { $in: [...ids] }, lease, status: 'claimed', $expr: { $gt: ['$leaseUntil', '$$NOW'] } },
      [
        {
          $set: {
            status: 'sending',
            sendingAt: '$$NOW',
            leaseUntil: fromNow(leaseMs),
            attempt: { $add: ['$attempt', 1] },
          },
        },
      ],
    );
    if (marked.modifiedCount === ids.length) return [...ids];
    const ours = await this.deliveries
      .find({ _id: { $in: [...ids] }, lease, status: 'sending' }, { projection: { _id: 1 } })
      .toArray();
    return ours.map(({ _id }) => _id);
  }

  /**
   * Writes what the mail server said. Only the holder of the lease can; if it was declared lost meanwhile, its answer
   * still settles what was uncertain. `delivery` is as it was claimed. Returns how many were written.
   */
  async record(
    results: readonly { delivery: Delivery; result: SendResult }[],
    lease: string,
    now: Date,
  ): Promise<number> {
    if (results.length === 0) return 0;
    const writes: AnyBulkWriteOperation<Delivery>[] = results.map(({ delivery, result }) => ({
      updateOne: {
        filter: { _id: delivery._id, lease, status: { $in: ['sending', 'uncertain'] } },
        update: { $set: { ...afterSending(delivery, result, now), lease: null, leaseUntil: null } },
      },
    }));
    return (await this.deliveries.bulkWrite(writes, { ordered: false })).modifiedCount;
  }

  /** Takes claimed mails out of the queue: their reason to be sent is gone, or they cannot be written. */
  async withdraw(withdrawals: readonly Withdrawal[], lease: string): Promise<void> {
    if (withdrawals.length === 0) return;
    const writes: AnyBulkWriteOperation<Delivery>[] = withdrawals.map(({ id, status, reason }) => ({
      updateOne: {
        filter: { _id: id, lease, status: 'claimed' },
        update: { $set: { status, reason, lease: null, leaseUntil: null } },
      },
    }));
    await this.deliveries.bulkWrite(writes, { ordered: false });
  }

  /** Puts back what this lease claimed and did not begin to send. */
  async release(lease: string): Promise<number> {
    const released = await this.deliveries.updateMany(
      { lease, status: 'claimed' },
      { $set: { status: 'queued', lease: null, leaseUntil: null } },
    );
    return released.modifiedCount;
  }

  /** Puts back mails marked as sending of which the holder of the lease knows that no byte was sent. */
  async giveBack(ids: readonly string[], lease: string): Promise<void> {
    if (ids.length === 0) return;
    await this.deliveries.updateMany({ _id: { $in: [...ids] }, lease, status: { $in: ['sending', 'uncertain'] } }, [
      {
        $set: {
          status: 'queued',
          reason: null,
          attempt: { $subtract: ['$attempt', 1] },
          sendingAt: null,
          lease: null,
          leaseUntil: null,
        },
      },
    ]);
  }

  /**
   * Ends leases that ran out. Claimed mails never touched the mail server and are queued again; mails in sending may
   * have gone out, so they become uncertain, unless sending them again does no harm.
   */
  async reap({ idempotent }: { idempotent: boolean }): Promise<{ queued: number; uncertain: number }> {
    const over = { $expr: { $lt: ['$leaseUntil', '$$NOW'] } };
    const queue = { $set: { status: 'queued' as const, lease: null, leaseUntil: null } };
    // The lease's name stays on an uncertain mail: a sender that was only slow can still tell what happened.
    const doubt = { $set: { status: 'uncertain' as const, reason: outboxReasons.senderLost, leaseUntil: null } };
    const claimed = await this.deliveries.updateMany({ status: 'claimed', ...over }, queue);
    const sending = await this.deliveries.updateMany({ status: 'sending', ...over }, idempotent ? queue : doubt);
    return {
      queued: claimed.modifiedCount + (idempotent ? sending.modifiedCount : 0),
      uncertain: idempotent ? 0 : sending.modifiedCount,
    };
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
        status: { $in: ['queued', 'claimed'] },
        ...(which.source === undefined ? {} : { source: which.source }),
        ...(which.contactId === undefined ? {} : { contactId: which.contactId }),
        ...(which.kinds ? { kind: { $in: [...which.kinds] } } : {}),
      },
      { $set: { status: 'cancelled', reason, lease: null, leaseUntil: null } },
    );
    return cancelled.modifiedCount;
  }

  /** Cancels what was not sent before it stopped making sense. */
  async expire(now: Date): Promise<number> {
    const expired = await this.deliveries.updateMany(
      { status: 'queued', expiresAt: { $lte: now } },
      { $set: { status: 'cancelled', reason: outboxReasons.expired } },
    );
    return expired.modifiedCount;
  }

  /** A person decides to send again what is uncertain or failed: the same mail with the same Message-ID. */
  async sendAgain(ids: readonly string[], now: Date): Promise<number> {
    const again = await this.deliveries.updateMany(
      { _id: { $in: [...ids] }, status: { $in: ['uncertain', 'failed'] }, expiresAt: { $gt: now } },
      { $set: { status: 'queued', reason: null, dueAt: now, lease: null, leaseUntil: null } },
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
  async list(query: {
    source?: string;
    status?: DeliveryStatus | readonly DeliveryStatus[];
    after?: string;
    limit: number;
  }): Promise<Delivery[]> {
    const statuses = query.status === undefined ? [] : [query.status].flat();
    const filter: Filter<Delivery> = {
      ...(query.source === undefined ? {} : { source: query.source }),
      ...(statuses.length > 0 ? { status: { $in: statuses } } : {}),
      ...(query.after === undefined ? {} : { _id: { $gt: query.after } }),
    };
    return this.deliveries.find(filter).sort({ _id: 1 }).limit(query.limit).toArray();
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
      status: 'queued',
      reason: null,
      dueAt: delivery.dueAt,
      expiresAt: delivery.expiresAt,
      attempt: 0,
      lease: null,
      leaseUntil: null,
      sendingAt: null,
      sentAt: null,
      smtp: null,
      messageId: messageIdOf(_id, this.mailDomain),
      createdAt: now,
      ...(delivery.sample ? { sample: true as const } : {}),
    };
  }
}

function afterSending(delivery: Delivery, result: SendResult, now: Date): Partial<Delivery> {
  const smtp = { code: result.code, enhanced: result.enhanced, text: result.text };
  switch (result.outcome) {
    case 'sent':
      return { status: 'sent', reason: null, sentAt: now, smtp };
    case 'refused':
      return { status: 'failed', reason: outboxReasons.refused, smtp };
    case 'uncertain':
      return { status: 'uncertain', reason: outboxReasons.answerLost, smtp };
    case 'retry': {
      const dueAt = retryAt(delivery.attempt + 1, now, delivery.expiresAt);
      if (dueAt === null) return { status: 'failed', reason: outboxReasons.gaveUp, smtp };
      return { status: 'queued', reason: null, dueAt, smtp };
    }
  }
}

/** An instant so many milliseconds ahead by the database's clock, for an update pipeline. */
function fromNow(ms: number) {
  return { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: ms } };
}

function onlyDuplicates(error: MongoBulkWriteError): boolean {
  return [error.writeErrors].flat().every((fault) => fault.code === DUPLICATE_KEY);
}
