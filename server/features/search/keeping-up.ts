import { setTimeout } from 'node:timers/promises';

/** A write may become visible a little after the instant it bears. */
const OVERLAP_MS = 300;
/** A long transaction's later still: now and then what was written in a longer while is read once more. */
const THOROUGH_MS = 10_000;
/** A question waits no longer for what came in just now: after a large import there is much to read. */
const PATIENCE_MS = 100;

export interface Kept {
  /** What time it is by the clock of those who write. */
  readonly clock: () => Promise<Date>;
  /** Takes in what was written since an instant of that clock, or ever; false when it was broken off. */
  readonly read: (since: Date | null) => Promise<boolean>;
}

/** Keeps what is held in memory level with what others write: each question reads what was written since the one before. */
export class KeepingUp {
  private lookedAt: Date | null = null;
  private thoroughAt = new Date(0);
  private looking: Promise<void> | null = null;

  constructor(private readonly kept: Kept) {}

  /** Whether everything was read once. */
  get isReady(): boolean {
    return this.lookedAt !== null;
  }

  /** Once everything that was written by now has been read. */
  look(): Promise<void> {
    this.looking ??= this.lookOnce().finally(() => (this.looking = null));
    return this.looking;
  }

  /** The same as far as a question waits for it; the reading goes on. */
  async lookBriefly(): Promise<void> {
    const looking = this.look();
    looking.catch(() => {});
    await Promise.race([looking, setTimeout(PATIENCE_MS, null, { ref: false })]);
  }

  /** When nothing is being read any more. */
  async settled(): Promise<void> {
    await this.looking?.catch(() => {});
  }

  private async lookOnce(): Promise<void> {
    const now = await this.kept.clock();
    const isThorough = now.getTime() - this.thoroughAt.getTime() >= THOROUGH_MS;
    const since = isThorough ? earlier(this.thoroughAt, THOROUGH_MS) : earlier(this.lookedAt!, OVERLAP_MS);
    if (!(await this.kept.read(this.lookedAt ? since : null))) return;
    this.lookedAt = now;
    if (isThorough) this.thoroughAt = now;
  }
}

const earlier = (instant: Date, ms: number): Date => new Date(instant.getTime() - ms);
