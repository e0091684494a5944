import { MongoError } from 'mongodb';
import type { Letter } from '../mail/letter.ts';
import type { Courier, Prepared } from './courier.ts';
import { outboxReasons, type Delivery } from './delivery.ts';
import type { Elapsed } from './elapsed.ts';
import type { OutboxLeases, Withdrawal } from './outbox-leases.ts';
import type { Traffic } from './traffic.ts';

/** Mails that were claimed together. */
export interface OpenClaim {
  lease: string;
  /** Since before the lease began. */
  held: Elapsed;
  /** How many of them may still stand in the database as claimed. */
  open: number;
}

/** A letter that only has to be sent. */
export interface Writing {
  claim: OpenClaim;
  delivery: Delivery;
  letter: Letter;
}

/** Told of a letter that could not be written. */
export type OnBroken = (delivery: Delivery, error: unknown) => void;

/** Letters that are written and wait to be sent, in the order they were claimed. */
export class LetterDesk {
  private readonly leases: OutboxLeases;
  private readonly courier: Courier;
  private readonly onBroken: OnBroken;
  private readonly claims = new Set<OpenClaim>();
  private ready: Writing[] = [];
  /** True when the last pick found letters and none that might go. */
  allWait = false;

  constructor(leases: OutboxLeases, courier: Courier, onBroken: OnBroken) {
    this.leases = leases;
    this.courier = courier;
    this.onBroken = onBroken;
  }

  get size(): number {
    return this.ready.length;
  }

  /** Leases under which mails may still be claimed. */
  get leftLeases(): string[] {
    return [...this.claims].filter(({ open }) => open > 0).map(({ lease }) => lease);
  }

  open(lease: string, held: Elapsed, count: number): OpenClaim {
    for (const claim of this.claims) if (claim.open === 0) this.claims.delete(claim);
    const claim = { lease, held, open: count };
    this.claims.add(claim);
    return claim;
  }

  /** Has letters written; takes those out of the queue that shall not or cannot be sent. */
  async write(
    claim: OpenClaim,
    deliveries: readonly Delivery[],
    now: Date,
    report: { cancelled: number; broken: number },
  ): Promise<void> {
    const prepared = await this.prepare(deliveries, now);
    const withdrawals: Withdrawal[] = [];
    const ready: Writing[] = [];
    for (const delivery of deliveries) {
      const id = delivery._id;
      const outcome = prepared.get(id);
      if (outcome === undefined) {
        withdrawals.push({ id, status: 'failed', reason: outboxReasons.render });
        report.broken += 1;
      } else if ('cancel' in outcome) {
        withdrawals.push({ id, status: 'cancelled', reason: outcome.cancel });
        report.cancelled += 1;
      } else if ('hold' in outcome) {
        withdrawals.push({ id, status: 'held', reason: outcome.hold });
      } else if ('later' in outcome) {
        withdrawals.push({ id, status: 'queued', dueAt: outcome.later });
      } else {
        ready.push({ claim, delivery, letter: outcome.id === id ? outcome : { ...outcome, id } });
      }
    }
    await this.leases.withdraw(withdrawals, claim.lease);
    claim.open -= withdrawals.length;
    this.ready.push(...ready);
    this.allWait = false;
  }

  /**
   * Takes up to `most` letters of one claim that may go now; `later` are those whose domains want them later. Letters
   * that lay here for longer than `holdMs` are left to be released: their lease may be over.
   */
  pick(most: number, traffic: Traffic, now: number, holdMs: number): { chunk: Writing[]; later: Writing[] } {
    const chunk: Writing[] = [];
    const later: Writing[] = [];
    const kept: Writing[] = [];
    const waiting = new Map<string, number>();
    for (const [index, writing] of this.ready.entries()) {
      if (chunk.length === most) {
        kept.push(...this.ready.slice(index));
        break;
      }
      const { claim, delivery } = writing;
      if (claim.held.ms() > holdMs) continue;
      if (chunk.length > 0 && claim !== chunk[0]!.claim) {
        kept.push(writing);
        continue;
      }
      const ahead = waiting.get(delivery.domain) ?? 0;
      const verdict = traffic.verdict(delivery.domain, now, ahead);
      if (verdict === 'go') {
        traffic.take(delivery.domain, delivery._id);
        chunk.push(writing);
      } else if (verdict === 'wait') {
        waiting.set(delivery.domain, ahead + 1);
        kept.push(writing);
      } else {
        later.push(writing);
      }
    }
    this.ready = kept;
    this.allWait = kept.length > 0 && chunk.length === 0;
    return { chunk, later };
  }

  /** Whether letters of the same claim are left that could go along later. */
  holdsMoreOf(claim: OpenClaim): boolean {
    return this.ready.some((writing) => writing.claim === claim);
  }

  /** Puts letters back that were picked and shall wait for others. */
  putBack(chunk: readonly Writing[]): void {
    this.ready.unshift(...chunk);
  }

  /** Puts mails off to when their domain takes them. */
  async putOff(later: readonly Writing[], dueAt: (domain: string) => Date): Promise<void> {
    for (const [claim, some] of Map.groupBy(later, (writing) => writing.claim)) {
      await this.leases.withdraw(
        some.map(({ delivery }) => ({ id: delivery._id, status: 'queued', dueAt: dueAt(delivery.domain) })),
        claim.lease,
      );
      claim.open -= some.length;
    }
  }

  private async prepare(deliveries: readonly Delivery[], now: Date): Promise<ReadonlyMap<string, Prepared>> {
    try {
      return await this.courier.prepare(deliveries, now);
    } catch (error) {
      if (error instanceof MongoError) throw error;
      if (deliveries.length === 1) {
        this.onBroken(deliveries[0]!, error);
        return new Map();
      }
      // One letter that cannot be written must not hold up the others: find it by asking for each alone.
      const each = new Map<string, Prepared>();
      for (const delivery of deliveries) {
        for (const [id, prepared] of await this.prepare([delivery], now)) each.set(id, prepared);
      }
      return each;
    }
  }
}
