import { randomBytes, randomInt } from 'node:crypto';
import type { AnyBulkWriteOperation, Collection } from 'mongodb';
import type { SendOutcome, SendResult } from '../mail/mail-transport.ts';
import { retryAt, soon } from './backoff.ts';
import { outboxReasons, type Delivery } from './delivery.ts';

/** Workers read this many times their share of due mails and take a random stretch of it, so that they seldom meet. */
const HEAD_FACTOR = 4;

export interface Claim {
  /** Names this claim; nobody else can write to its deliveries while it lasts. */
  lease: string;
  deliveries: Delivery[];
}

/** A letter that was offered to the mail server, as it was claimed, and what came of it. */
export interface Answered {
  delivery: Delivery;
  result: Omit<SendResult, 'outcome'> & { outcome: Exclude<SendOutcome, 'unsent'> };
}

/** What becomes of a claimed mail that is not sent now. */
export type Withdrawal = { id: string } & (
  { status: 'cancelled' | 'failed' | 'held'; reason: string } | { status: 'queued'; dueAt: Date }
);

/**
 * The outbox as those see it who send. How long a lease lasts is told only by the database's own clock, so that workers
 * need not agree on the time; every write of theirs names the lease, so that one who lost it changes nothing.
 */
export class OutboxLeases {
  private readonly deliveries: Collection<Delivery>;

  /** `deliveries` must acknowledge writes by a majority and on disk. */
  constructor(deliveries: Collection<Delivery>) {
    this.deliveries = deliveries;
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
   * still settles what was uncertain. Returns how many were written.
   */
  async record(results: readonly Answered[], lease: string, now: Date): Promise<number> {
    const sent = results.filter(({ result }) => result.outcome === 'sent');
    const others = results.filter(({ result }) => result.outcome !== 'sent');
    return (await this.recordSent(sent, lease, now)) + (await this.recordEach(others, lease, now));
  }

  /** Nearly all are sent: one command for them all costs a third of one for each. */
  private async recordSent(sent: readonly Answered[], lease: string, now: Date): Promise<number> {
    if (sent.length === 0) return 0;
    const ids = sent.map(({ delivery }) => delivery._id);
    const replies = sent.map(({ result: { code, enhanced, text } }) => ({ code, enhanced, text }));
    const reply = { $arrayElemAt: [{ $literal: replies }, { $indexOfArray: [{ $literal: ids }, '$_id'] }] };
    const done = { status: 'sent', reason: null, sentAt: now, lease: null, leaseUntil: null };
    const recorded = await this.deliveries.updateMany(
      { _id: { $in: ids }, lease, status: { $in: ['sending', 'uncertain'] } },
      [{ $set: { ...done, smtp: reply } }],
    );
    return recorded.modifiedCount;
  }

  private async recordEach(results: readonly Answered[], lease: string, now: Date): Promise<number> {
    if (results.length === 0) return 0;
    const writes: AnyBulkWriteOperation<Delivery>[] = results.map((answered) => ({
      updateOne: {
        filter: { _id: answered.delivery._id, lease, status: { $in: ['sending', 'uncertain'] } },
        update: { $set: { ...afterSending(answered, now), lease: null, leaseUntil: null } },
      },
    }));
    return (await this.deliveries.bulkWrite(writes, { ordered: false })).modifiedCount;
  }

  /** Takes claimed mails out of this pass: their reason to be sent is gone, they cannot be written, or not now. */
  async withdraw(withdrawals: readonly Withdrawal[], lease: string): Promise<void> {
    if (withdrawals.length === 0) return;
    const writes: AnyBulkWriteOperation<Delivery>[] = withdrawals.map(({ id, ...outcome }) => ({
      updateOne: {
        filter: { _id: id, lease, status: 'claimed' },
        update: { $set: { ...outcome, lease: null, leaseUntil: null } },
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

  /** Cancels what was not sent before it stopped making sense. */
  async expire(now: Date): Promise<number> {
    const expired = await this.deliveries.updateMany(
      { status: 'queued', expiresAt: { $lte: now } },
      { $set: { status: 'cancelled', reason: outboxReasons.expired } },
    );
    return expired.modifiedCount;
  }
}

function afterSending({ delivery, result }: Answered, now: Date): Partial<Delivery> {
  const { outcome, fault, ...smtp } = result;
  switch (outcome) {
    case 'sent':
      return { status: 'sent', reason: null, sentAt: now, smtp };
    case 'refused':
      return { status: 'failed', reason: outboxReasons.refused, smtp };
    case 'uncertain':
      return { status: 'uncertain', reason: outboxReasons.answerLost, smtp };
    case 'retry': {
      // What ails the way out is no attempt at this mail: it may fail for days without a mail being given up.
      if (fault !== null) return { status: 'queued', reason: null, dueAt: soon(now), attempt: delivery.attempt, smtp };
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
