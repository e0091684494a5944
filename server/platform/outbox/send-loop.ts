import { setTimeout as sleep } from 'node:timers/promises';
import { MongoError } from 'mongodb';
import type { Letter } from '../mail/letter.ts';
import type { MailTransport, SendResult } from '../mail/mail-transport.ts';
import type { Courier, Prepared } from './courier.ts';
import { outboxReasons, type Delivery } from './delivery.ts';
import { Elapsed } from './elapsed.ts';
import type { OutboxLeases, Withdrawal } from './outbox-leases.ts';
import type { Outbox } from './outbox.ts';

/** Moments at which a test may stop the process. */
export type ProbePoint = 'claimed' | 'sending' | 'accepted';

export interface SendLoopOptions {
  /** How long a claim and a sending mark hold. */
  leaseMs: number;
  /** Mails claimed in one pass. */
  limit: number;
  /** Mails marked as sending together: what one lane can leave uncertain in a crash. */
  group: number;
  /** Lanes that send side by side. */
  lanes: number;
  probe: (point: ProbePoint, ids: readonly string[]) => Promise<void>;
}

/** What one pass did. */
export interface PassReport {
  claimed: number;
  sent: number;
  refused: number;
  retry: number;
  uncertain: number;
  cancelled: number;
  broken: number;
  /** The transport said that the next letter would fare alike: why, in the mail server's words. */
  halted: string | null;
}

const defaults: SendLoopOptions = { leaseMs: 120_000, limit: 100, group: 1, lanes: 5, probe: async () => {} };

/** Claims due mails, has them written, sends them and records what the mail server said. */
export class SendLoop {
  private readonly leases: OutboxLeases;
  private readonly courier: Courier;
  private readonly transport: MailTransport;
  private readonly options: SendLoopOptions;
  private readonly passes = new Set<Promise<unknown>>();
  private stopping = new AbortController();
  private polling: Promise<void> | null = null;

  constructor(outbox: Outbox, courier: Courier, transport: MailTransport, options: Partial<SendLoopOptions> = {}) {
    this.leases = outbox.leases;
    this.courier = courier;
    this.transport = transport;
    this.options = { ...defaults, ...options };
  }

  /** One pass over what is due at `now`. */
  async runOnce(now: Date): Promise<PassReport> {
    const report = emptyReport();
    if (this.stopping.signal.aborted) return report;
    const pass = this.pass(now, report);
    const settled = pass.catch(() => {});
    this.passes.add(settled);
    try {
      await pass;
    } finally {
      this.passes.delete(settled);
    }
    return report;
  }

  /** Passes until nothing is due, the transport is at fault, or the loop is stopped. */
  async drain(now: Date): Promise<PassReport> {
    const total = emptyReport();
    const elapsed = new Elapsed();
    for (;;) {
      const report = await this.runOnce(elapsed.since(now));
      for (const key of Object.keys(report) as (keyof PassReport)[]) {
        if (key === 'halted') total.halted = report.halted;
        else total[key] += report[key];
      }
      if (report.claimed === 0 || report.halted !== null) return total;
    }
  }

  /** Drains again and again, `everyMs` apart. A failing drain is told to `onError` and tried again. */
  start(poll: { everyMs: number; now: () => Date; onError: (error: unknown) => void }): void {
    if (this.polling) return;
    this.stopping = new AbortController();
    const { signal } = this.stopping;
    this.polling = (async () => {
      while (!signal.aborted) {
        await this.drain(poll.now()).catch(poll.onError);
        await sleep(poll.everyMs, undefined, { signal }).catch(() => {});
      }
    })();
  }

  /** Finishes the letters in hand, puts back the others, and sends no more until it is started again. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.polling;
    this.polling = null;
    await Promise.all(this.passes);
  }

  private async pass(now: Date, report: PassReport): Promise<void> {
    await this.leases.reap({ idempotent: this.transport.idempotent });
    await this.leases.expire(now);
    const elapsed = new Elapsed();
    const { limit, leaseMs, lanes } = this.options;
    const { lease, deliveries } = await this.leases.claim({ limit, now, leaseMs });
    report.claimed = deliveries.length;
    if (deliveries.length === 0) return;
    try {
      await this.options.probe(
        'claimed',
        deliveries.map(({ _id }) => _id),
      );
      const ready = await this.write(deliveries, lease, now, report);
      const mayGoOn = () =>
        !this.stopping.signal.aborted && report.halted === null && elapsed.ms() < this.options.leaseMs / 2;
      const lane = async () => {
        while (ready.length > 0 && mayGoOn()) {
          await this.sendGroup(ready.splice(0, this.options.group), lease, () => elapsed.since(now), report);
        }
      };
      const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    } finally {
      await this.leases.release(lease);
    }
  }

  /** Has all letters written; takes those out of the queue that shall not or cannot be sent. */
  private async write(deliveries: Delivery[], lease: string, now: Date, report: PassReport): Promise<Writing[]> {
    const prepared = await this.prepare(deliveries, now);
    const ready: Writing[] = [];
    const withdrawals: Withdrawal[] = [];
    for (const delivery of deliveries) {
      const outcome = prepared.get(delivery._id);
      if (outcome === undefined) {
        withdrawals.push({ id: delivery._id, status: 'failed', reason: outboxReasons.render });
        report.broken += 1;
      } else if ('cancel' in outcome) {
        withdrawals.push({ id: delivery._id, status: 'cancelled', reason: outcome.cancel });
        report.cancelled += 1;
      } else if ('hold' in outcome) {
        withdrawals.push({ id: delivery._id, status: 'held', reason: outcome.hold });
      } else if ('later' in outcome) {
        withdrawals.push({ id: delivery._id, status: 'queued', dueAt: outcome.later });
      } else {
        ready.push({ delivery, letter: outcome });
      }
    }
    await this.leases.withdraw(withdrawals, lease);
    return ready;
  }

  private async prepare(deliveries: Delivery[], now: Date): Promise<ReadonlyMap<string, Prepared>> {
    try {
      return await this.courier.prepare(deliveries, now);
    } catch (error) {
      if (error instanceof MongoError) throw error;
      if (deliveries.length === 1) return new Map();
      // One letter that cannot be written must not hold up the others: find it by asking for each alone.
      const each = new Map<string, Prepared>();
      for (const delivery of deliveries) {
        for (const [id, prepared] of await this.prepare([delivery], now)) each.set(id, prepared);
      }
      return each;
    }
  }

  private async sendGroup(group: Writing[], lease: string, now: () => Date, report: PassReport): Promise<void> {
    const held = new Elapsed();
    const results: { delivery: Delivery; result: SendResult }[] = [];
    let unsent = group;
    try {
      const ours = await this.leases.markSending(
        group.map(({ delivery }) => delivery._id),
        lease,
        this.options.leaseMs,
      );
      unsent = group.filter(({ delivery }) => ours.includes(delivery._id));
      await this.options.probe('sending', ours);
      while (unsent.length > 0 && !this.stopping.signal.aborted && report.halted === null) {
        // A sender that was held up may have lost its lease without knowing: it must not send then.
        if (held.ms() > this.options.leaseMs / 2) break;
        const [{ delivery, letter }, ...rest] = unsent as [Writing, ...Writing[]];
        unsent = rest;
        const result = await this.send(letter, this.options.leaseMs * 0.9 - held.ms());
        results.push({ delivery, result });
        report[result.outcome] += 1;
        if (result.systemic) report.halted ??= result.text;
        await this.options.probe('accepted', [delivery._id]);
      }
    } finally {
      const unsentIds = unsent.map(({ delivery }) => delivery._id);
      // Each knows something that the other does not, so one must be written even if the other cannot be.
      await this.leases.record(results, lease, now()).finally(() => this.leases.giveBack(unsentIds, lease));
    }
  }

  private async send(letter: Letter, limitMs: number): Promise<SendResult> {
    try {
      return await this.transport.send(letter, AbortSignal.timeout(Math.max(1, Math.floor(limitMs))));
    } catch (error) {
      // A transport that throws has not said how far it came.
      return { outcome: 'uncertain', code: null, enhanced: null, text: String(error), systemic: false };
    }
  }
}

interface Writing {
  delivery: Delivery;
  letter: Letter;
}

function emptyReport(): PassReport {
  return { claimed: 0, sent: 0, refused: 0, retry: 0, uncertain: 0, cancelled: 0, broken: 0, halted: null };
}
