import type { MailTransport, SendFault, SendResult } from '../mail/mail-transport.ts';
import type { Delivery } from './delivery.ts';
import { Elapsed } from './elapsed.ts';
import type { LetterDesk, Writing } from './letter-desk.ts';
import type { OutboxLeases } from './outbox-leases.ts';
import { SendChunk, type ChunkWatch, type Probe } from './send-chunk.ts';
import type { Traffic } from './traffic.ts';

export interface SendRunOptions {
  /** How long a claim and a sending mark hold. */
  leaseMs: number;
  /** Mails claimed at once. */
  limit: number;
  /** Mails that are marked as sending and not yet recorded, at most: what a crash can leave uncertain. */
  group: number;
  probe: Probe;
}

/** What a run did. */
export interface PassReport {
  claimed: number;
  sent: number;
  refused: number;
  retry: number;
  uncertain: number;
  cancelled: number;
  broken: number;
  /** The transport said that the next letter would fare alike. */
  halted: { fault: SendFault; text: string } | null;
}

export function emptyReport(): PassReport {
  return { claimed: 0, sent: 0, refused: 0, retry: 0, uncertain: 0, cancelled: 0, broken: 0, halted: null };
}

interface Tools {
  leases: OutboxLeases;
  desk: LetterDesk;
  transport: MailTransport;
  traffic: Traffic;
  options: SendRunOptions;
  /** Told when a mail went out for the first time in this run. */
  onFirstSent: () => void;
}

/** A mail server that asks this many letters in a row to come back later means all of them. */
const BUSY_IN_A_ROW = 5;
/** While letters are in hand that take long, new mails are looked for this often. */
const LOOK_AGAIN_MS = 2000;
const TICK_MS = 40;

/**
 * Sends what is due: claims some hundred mails ahead, marks few of them at a time, hands those to the transport and
 * records what it says while the next ones are under way. A letter that takes long holds up none of this.
 */
export class SendRun {
  readonly report = emptyReport();
  private readonly tools: Tools;
  private readonly now: () => Date;
  private readonly work = new Set<Promise<void>>();
  private readonly chunks = new Set<SendChunk>();
  /** True until one letter went out: after a fault one at a time has to show that it is over. */
  private cautious: boolean;
  private claims: number;
  private claiming = false;
  private noneAt: number | null = null;
  private marked = 0;
  private busyInARow = 0;
  /** Since when too few letters may go for a write of their own. */
  private fewSince: number | null = null;
  private stopping = false;
  private failures: unknown[] = [];
  private wake = () => {};

  /** `claims`: how often it may claim. */
  constructor(tools: Tools, now: Date, { claims, cautious }: { claims: number; cautious: boolean }) {
    const elapsed = new Elapsed();
    this.tools = tools;
    this.now = () => elapsed.since(now);
    this.claims = claims;
    this.cautious = cautious;
  }

  async run(): Promise<PassReport> {
    const { desk, leases } = this.tools;
    try {
      for (;;) {
        if (this.mayClaim()) this.inBackground(this.claim());
        const chunk = this.nextChunk();
        if (chunk.length > 0) this.inBackground(this.send(chunk));
        else if (this.work.size === 0 && (this.ended || desk.size === 0) && !this.mayClaim()) break;
        else await this.woken();
      }
    } finally {
      for (const lease of desk.leftLeases) await leases.release(lease);
    }
    if (this.failures.length > 0) throw this.failures[0];
    return this.report;
  }

  /** Begins no further letter. */
  stop(): void {
    this.stopping = true;
    this.wake();
  }

  /** Waits for no answer any longer. */
  giveUp(): void {
    this.stop();
    for (const chunk of this.chunks) chunk.giveUp();
  }

  private get ended(): boolean {
    return this.stopping || this.report.halted !== null || this.failures.length > 0;
  }

  private mayClaim(): boolean {
    if (this.ended || this.claiming || this.claims <= 0) return false;
    if (this.noneAt !== null && (this.work.size === 0 || performance.now() - this.noneAt < LOOK_AGAIN_MS)) return false;
    const { desk, options } = this.tools;
    // What is left may have to wait for its domain while others could go.
    return desk.size < options.limit / 4 || (desk.allWait && desk.size < options.limit * 2);
  }

  private async claim(): Promise<void> {
    const { desk, leases, options, traffic } = this.tools;
    this.claiming = true;
    this.claims -= 1;
    try {
      const held = new Elapsed();
      const limit = Math.min(options.limit, traffic.most(options.leaseMs / 4));
      const { lease, deliveries } = await leases.claim({ limit, now: this.now(), leaseMs: options.leaseMs });
      this.noneAt = deliveries.length === 0 ? performance.now() : null;
      if (deliveries.length === 0) return;
      this.report.claimed += deliveries.length;
      const claim = desk.open(lease, held, deliveries.length);
      await options.probe(
        'claimed',
        deliveries.map(({ _id }) => _id),
      );
      await desk.write(claim, deliveries, this.now(), this.report);
    } finally {
      this.claiming = false;
    }
  }

  /** Letters that may go now, if there are enough of them to be worth a write. */
  private nextChunk(): Writing[] {
    if (this.ended) return [];
    const { desk, options, traffic } = this.tools;
    const now = performance.now();
    const group = this.cautious ? 1 : options.group;
    const whole = Math.ceil(group / 2);
    const room = traffic.room(now);
    const few = Math.min(Math.ceil(whole / 2), room, desk.size);
    const free = group - this.marked;
    if (free < Math.max(1, few) || room < 1) return [];
    const { chunk, later } = desk.pick(Math.min(whole, free, room), traffic, now, options.leaseMs / 2);
    if (later.length > 0) {
      const dueAt = (domain: string) => new Date(this.now().getTime() + traffic.turn(domain, now));
      this.inBackground(desk.putOff(later, dueAt));
    }
    const alone = chunk.length > 0 && chunk.length < few && this.marked > 0 && desk.holdsMoreOf(chunk[0]!.claim);
    this.fewSince = alone ? (this.fewSince ?? now) : null;
    // What is in hand may take long: then the few do not wait for it.
    if (alone && now - this.fewSince! < TICK_MS) {
      for (const { delivery } of chunk) traffic.end(delivery.domain, delivery._id, null, now);
      desk.putBack(chunk);
      return [];
    }
    this.marked += chunk.length;
    return chunk;
  }

  private async send(writings: Writing[]): Promise<void> {
    const { leases, transport, options, traffic } = this.tools;
    const watch: ChunkWatch = {
      now: this.now,
      mayBegin: (delivery) => {
        if (this.ended) return false;
        traffic.begin(delivery.domain, delivery._id, performance.now());
        return true;
      },
      answered: (delivery, result) => this.answered(delivery, result),
      left: (delivery) => traffic.end(delivery.domain, delivery._id, null, performance.now()),
      settled: (count) => {
        this.marked -= count;
        this.wake();
      },
    };
    const chunk = new SendChunk({ leases, transport, leaseMs: options.leaseMs, probe: options.probe }, watch, writings);
    this.chunks.add(chunk);
    const { claim } = writings[0]!;
    try {
      await chunk.run();
      // Not before: if the mark failed, some may still stand as claimed.
      claim.open -= writings.length;
    } finally {
      this.chunks.delete(chunk);
    }
  }

  private answered(delivery: Delivery, result: SendResult): void {
    const { traffic, onFirstSent } = this.tools;
    traffic.end(delivery.domain, delivery._id, result, performance.now());
    if (result.outcome === 'unsent') return;
    this.report[result.outcome] += 1;
    this.busyInARow = result.code === 421 ? this.busyInARow + 1 : 0;
    if (result.outcome === 'sent' && (this.report.sent === 1 || this.cautious)) {
      this.cautious = false;
      onFirstSent();
    }
    const fault = result.fault ?? (this.busyInARow >= BUSY_IN_A_ROW ? 'busy' : null);
    if (fault !== null) this.report.halted ??= { fault, text: result.text };
  }

  private inBackground(work: Promise<void>): void {
    const watched: Promise<void> = work
      .catch((error: unknown) => {
        this.failures.push(error);
      })
      .finally(() => {
        this.work.delete(watched);
        this.wake();
      });
    this.work.add(watched);
  }

  /** Until something was done, or time may have changed who can go. */
  private woken(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.tools.desk.size > 0 ? TICK_MS : LOOK_AGAIN_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
