import { setTimeout as sleep } from 'node:timers/promises';
import { MongoError } from 'mongodb';
import type { MailTransport, SendResult } from '../mail/mail-transport.ts';
import type { Delivery } from './delivery.ts';
import { Elapsed } from './elapsed.ts';
import type { Writing } from './letter-desk.ts';
import type { Answered, OutboxLeases } from './outbox-leases.ts';

/** Moments at which a test may stop the process. */
export type ProbePoint = 'claimed' | 'sending' | 'accepted';
export type Probe = (point: ProbePoint, ids: readonly string[]) => Promise<void>;

export interface ChunkTools {
  leases: OutboxLeases;
  transport: MailTransport;
  leaseMs: number;
  probe: Probe;
}

/** What the run around a chunk decides and wants to know. */
export interface ChunkWatch {
  now: () => Date;
  /** Asked right before a letter is offered to the mail server. */
  mayBegin: (delivery: Delivery) => boolean;
  answered: (delivery: Delivery, result: SendResult) => void;
  /** Told of a letter that was not begun. */
  left: (delivery: Delivery) => void;
  /** So many mails are no longer marked as sending. */
  settled: (count: number) => void;
}

/** Results wait this long for others to be written with. */
const RESULTS_WAIT_MS = 100;

/** Letters of one claim that are marked as sending together, sent, and recorded as their answers come. */
export class SendChunk {
  private readonly tools: ChunkTools;
  private readonly watch: ChunkWatch;
  private readonly lease: string;
  private readonly letters: Writing['letter'][];
  /** Those of which nothing is known yet. */
  private readonly open: Map<string, Delivery>;
  private readonly unsent: string[] = [];
  private readonly results: Answered[] = [];
  private readonly limit = new AbortController();
  private readonly held = new Elapsed();
  private recording: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | null = null;

  constructor(tools: ChunkTools, watch: ChunkWatch, writings: readonly Writing[]) {
    this.tools = tools;
    this.watch = watch;
    this.lease = writings[0]!.claim.lease;
    this.letters = writings.map(({ letter }) => letter);
    this.open = new Map(writings.map(({ delivery }) => [delivery._id, delivery]));
  }

  /** Waits for no answer any longer. */
  giveUp(): void {
    this.limit.abort();
  }

  async run(): Promise<void> {
    const { leases, leaseMs, probe } = this.tools;
    const overdue = setTimeout(() => this.giveUp(), Math.max(1, leaseMs * 0.9));
    try {
      const ours = new Set(await leases.markSending([...this.open.keys()], this.lease, leaseMs));
      for (const id of [...this.open.keys()]) if (!ours.has(id)) this.leave(id);
      await probe('sending', [...ours]);
      await this.send(this.letters.filter(({ id }) => ours.has(id)));
    } finally {
      clearTimeout(overdue);
      for (const id of [...this.open.keys()]) this.leave(id);
      this.record();
      // Each knows something that the other does not, so one must be written even if the other cannot be.
      await this.recording.finally(async () => {
        await leases.giveBack(this.unsent, this.lease);
        this.watch.settled(this.unsent.length);
      });
    }
  }

  private async send(letters: Writing['letter'][]): Promise<void> {
    const { transport, leaseMs, probe } = this.tools;
    const control = {
      signal: this.limit.signal,
      mayBegin: ({ id }: { id: string }) => {
        const delivery = this.open.get(id);
        // A sender that was held up may have lost its lease without knowing: it must not send then.
        return delivery !== undefined && this.held.ms() < leaseMs / 2 && this.watch.mayBegin(delivery);
      },
    };
    let silence = 'the transport said nothing about it';
    try {
      for await (const { id, ...result } of transport.send(letters, control)) {
        if (result.outcome === 'unsent') {
          this.leave(id);
        } else {
          this.take(id, result);
          await probe('accepted', [id]);
        }
      }
    } catch (error) {
      silence = String(error);
    }
    // A transport that throws or keeps silent has not said how far it came.
    for (const id of [...this.open.keys()]) {
      this.take(id, { outcome: 'uncertain', code: null, enhanced: null, text: silence, fault: null });
    }
  }

  private take(id: string, { outcome, ...said }: SendResult): void {
    const delivery = this.open.get(id);
    if (!delivery || outcome === 'unsent') return;
    this.open.delete(id);
    this.results.push({ delivery, result: { ...said, outcome } });
    this.watch.answered(delivery, { ...said, outcome });
    this.timer ??= setTimeout(() => this.record(), RESULTS_WAIT_MS);
  }

  private leave(id: string): void {
    const delivery = this.open.get(id);
    if (!delivery) return;
    this.open.delete(id);
    this.unsent.push(id);
    this.watch.left(delivery);
  }

  /** Writes down what is known by now. */
  private record(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const results = this.results.splice(0);
    if (results.length === 0) return;
    this.recording = this.recording.then(async () => {
      await this.write(results);
      this.watch.settled(results.length);
    });
    // Whoever awaits the end hears of it.
    this.recording.catch(() => {});
  }

  /** What the mail server said is known only here: worth more than one try, as long as the lease lasts. */
  private async write(results: readonly Answered[]): Promise<void> {
    for (let pause = 100; ; pause *= 2) {
      try {
        await this.tools.leases.record(results, this.lease, this.watch.now());
        return;
      } catch (error) {
        if (!(error instanceof MongoError) || this.held.ms() + pause > this.tools.leaseMs * 0.9) throw error;
        await sleep(pause);
      }
    }
  }
}
