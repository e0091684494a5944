import { faultOf, type SmtpFailure } from './smtp-outcome.ts';
import type { SmtpSession } from './smtp-session.ts';

const IDLE_MS = 15_000;
/** A connection takes this many letters; many servers close it then anyway. */
const LETTERS = 1000;
/** For how long a server's limit of connections is kept to once it showed. */
const LIMIT_MS = 60_000;

interface Waiter {
  wanted: () => boolean;
  turn: () => void;
}

/** Connections kept open side by side. */
export class SmtpPool {
  private readonly open: () => Promise<SmtpSession>;
  private readonly most: number;
  private readonly idle: SmtpSession[] = [];
  private readonly busy = new Set<SmtpSession>();
  private readonly waiters: Waiter[] = [];
  private opening = 0;
  private limit: { most: number; until: number } | null = null;
  private sweep: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(most: number, open: () => Promise<SmtpSession>) {
    this.most = most;
    this.open = open;
  }

  /**
   * A connection, as soon as one is free; null when it is not `wanted` any more by then. Fails with what nodemailer says
   * when none can be opened. `fresh`: one that has not been used yet.
   */
  async take(wanted: () => boolean, fresh = false): Promise<SmtpSession | null> {
    for (;;) {
      if (this.closed || !wanted()) {
        // Whoever waits behind has the turn that is not used here.
        this.next();
        return null;
      }
      const session = fresh ? undefined : this.idle.pop();
      if (session?.usable) {
        this.busy.add(session);
        return session;
      }
      if (session) continue;
      if (fresh && this.total() >= this.room()) this.idle.pop()?.quit();
      if (this.total() < this.room()) {
        const opened = await this.tryToOpen();
        if (opened) return opened;
      }
      await new Promise<void>((turn) => this.waiters.push({ wanted, turn }));
    }
  }

  /** Gives a connection back, usable or not. */
  give(session: SmtpSession): void {
    this.busy.delete(session);
    if (session.usable && (this.closed || session.letters >= LETTERS)) session.quit();
    if (session.usable) {
      session.idleSince = performance.now();
      this.idle.push(session);
      this.sweepLater();
    }
    this.next();
  }

  /** Gives up what is under way and opens nothing more. */
  close(): void {
    this.closed = true;
    if (this.sweep) clearTimeout(this.sweep);
    for (const session of this.idle.splice(0)) session.close();
    for (const session of this.busy) session.giveUp();
    for (const waiter of this.waiters.splice(0)) waiter.turn();
  }

  /** Lets those go who wait and no longer want to, and one who does. */
  next(): void {
    for (;;) {
      const waiter = this.waiters.shift();
      if (!waiter) return;
      waiter.turn();
      if (waiter.wanted()) return;
    }
  }

  private async tryToOpen(): Promise<SmtpSession | null> {
    this.opening += 1;
    try {
      const session = await this.open();
      this.busy.add(session);
      if (this.closed) session.giveUp();
      return session;
    } catch (error) {
      const fault = faultOf(error as SmtpFailure);
      const others = this.busy.size + this.idle.length;
      // While others work, a server that takes no further connection has only told how many it takes.
      if (others === 0 || (fault !== 'busy' && fault !== 'connection')) {
        this.next();
        throw error;
      }
      this.limit = { most: others, until: performance.now() + LIMIT_MS };
      return null;
    } finally {
      this.opening -= 1;
    }
  }

  private total(): number {
    return this.busy.size + this.idle.length + this.opening;
  }

  private room(): number {
    if (this.limit && performance.now() > this.limit.until) this.limit = null;
    return this.limit?.most ?? this.most;
  }

  private sweepLater(): void {
    if (this.sweep || this.closed) return;
    this.sweep = setTimeout(() => {
      this.sweep = null;
      const before = performance.now() - IDLE_MS;
      for (const session of this.idle.splice(0)) {
        if (session.idleSince < before) session.quit();
        else if (session.usable) this.idle.push(session);
      }
      if (this.idle.length > 0) this.sweepLater();
    }, IDLE_MS);
    this.sweep.unref();
  }
}
