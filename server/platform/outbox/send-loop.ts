import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { MailTransport } from '../mail/mail-transport.ts';
import type { Courier } from './courier.ts';
import type { Delivery } from './delivery.ts';
import { Elapsed } from './elapsed.ts';
import { LetterDesk } from './letter-desk.ts';
import type { OutboxLeases } from './outbox-leases.ts';
import type { Outbox } from './outbox.ts';
import { emptyReport, SendRun, type PassReport, type SendRunOptions } from './send-run.ts';
import { Traffic, type TrafficLimits } from './traffic.ts';
import type { TransportHealth } from './transport-health.ts';

export type { ProbePoint } from './send-chunk.ts';
export type { PassReport } from './send-run.ts';

export interface SendLoopOptions extends SendRunOptions, TrafficLimits {
  /** Where everybody can read what ails the transport. */
  health: Pick<TransportHealth, 'ails' | 'well'> | null;
  log: Pick<Logger, 'error'>;
}

const defaults: SendLoopOptions = {
  leaseMs: 120_000,
  limit: 200,
  group: 20,
  perSecond: null,
  perDomainPerSecond: null,
  health: null,
  log: new Logger('SendLoop'),
  probe: async () => {},
};

/** Leases that ran out and mails that expired are looked for this often, and in a quarter of a shorter lease. */
const TIDY_MS = 10_000;
/** After a fault of the transport nothing is tried for this long; twice as long after each further one. */
const FIRST_REST_MS = 15_000;
const LONGEST_REST_MS = 5 * 60_000;
/** How long a stop waits for the mail server's answers to letters in hand. */
const STOP_MS = 15_000;

/** Claims due mails, has them written, sends them and records what the mail server said. */
export class SendLoop {
  private readonly leases: OutboxLeases;
  private readonly courier: Courier;
  private readonly transport: MailTransport;
  private readonly options: SendLoopOptions;
  private readonly traffic: Traffic;
  private readonly runs = new Map<SendRun, Promise<unknown>>();
  private stopping = new AbortController();
  private polling: Promise<void> | null = null;
  private tidied: { elapsed: Elapsed; now: Date } | null = null;
  private rest: { from: Date; ms: number } | null = null;

  constructor(outbox: Outbox, courier: Courier, transport: MailTransport, options: Partial<SendLoopOptions> = {}) {
    this.leases = outbox.leases;
    this.courier = courier;
    this.transport = transport;
    this.options = { ...defaults, ...options };
    this.traffic = new Traffic(this.options, this.options.group);
  }

  /** Sends what one claim brings of what is due at `now`. */
  async runOnce(now: Date): Promise<PassReport> {
    await this.tidyWhenDue(now);
    return this.run(now, 1);
  }

  /** Sends until nothing is due, the transport is at fault, or the loop is stopped. */
  async drain(now: Date): Promise<PassReport> {
    await this.tidyWhenDue(now);
    return this.rests(now) ? emptyReport() : this.run(now, Infinity);
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

  /**
   * Finishes the letters in hand, puts back the others, and sends no more until it is started again. Letters of which
   * the mail server says nothing within `withinMs` are given up.
   */
  async stop(withinMs = STOP_MS): Promise<void> {
    this.stopping.abort();
    for (const run of this.runs.keys()) run.stop();
    const patience = setTimeout(() => {
      for (const run of this.runs.keys()) run.giveUp();
    }, withinMs);
    await Promise.all([this.polling, ...this.runs.values()]);
    clearTimeout(patience);
    this.polling = null;
  }

  /** Ends leases of senders that went away, and mails that stopped making sense. */
  async tidy(now: Date): Promise<void> {
    this.tidied = { elapsed: new Elapsed(), now };
    this.traffic.tidy(performance.now());
    await this.leases.reap({ idempotent: this.transport.idempotent });
    await this.leases.expire(now);
  }

  private async run(now: Date, claims: number): Promise<PassReport> {
    if (this.stopping.signal.aborted) return emptyReport();
    const { leases, courier, transport, traffic, options } = this;
    const run = new SendRun(
      {
        ...{ leases, transport, traffic, options },
        desk: new LetterDesk(leases, courier, (delivery, error) => this.broken(delivery, error)),
        onFirstSent: () => (this.rest = null),
      },
      now,
      { claims, cautious: this.rest !== null },
    );
    const elapsed = new Elapsed();
    const tidying = setInterval(() => void this.tidyWhenDue(elapsed.since(now)).catch(() => {}), this.tidyMs());
    const running = run.run();
    this.runs.set(
      run,
      running.catch(() => {}),
    );
    try {
      return await running;
    } finally {
      clearInterval(tidying);
      await this.tellHealth(run.report, elapsed.since(now));
      this.runs.delete(run);
    }
  }

  private async tellHealth({ halted, sent }: PassReport, now: Date): Promise<void> {
    const { health } = this.options;
    if (halted) {
      this.rest = { from: now, ms: Math.min(LONGEST_REST_MS, this.rest ? this.rest.ms * 2 : FIRST_REST_MS) };
      this.options.log.error(`Mails cannot be sent (${halted.fault}): ${halted.text.replace(/\S+@\S+/g, '…')}`);
      await health?.ails(halted.fault, halted.text, now);
    } else if (sent > 0) {
      await health?.well();
    }
  }

  /** Also a clock that was set back ends a rest. */
  private rests(now: Date): boolean {
    if (this.rest === null) return false;
    const passed = now.getTime() - this.rest.from.getTime();
    return passed >= 0 && passed < this.rest.ms;
  }

  private tidyMs(): number {
    return Math.min(TIDY_MS, this.options.leaseMs / 4);
  }

  private async tidyWhenDue(now: Date): Promise<void> {
    const last = this.tidied;
    if (last && last.elapsed.ms() < this.tidyMs() && Math.abs(now.getTime() - last.now.getTime()) < this.tidyMs())
      return;
    await this.tidy(now);
  }

  /** Says which kind of mail it was, and to nobody's name. */
  private broken({ kind, source }: Delivery, error: unknown): void {
    this.options.log.error(
      `A mail of kind ${kind} (${source}) cannot be written`,
      error instanceof Error ? error.stack : String(error),
    );
  }
}
