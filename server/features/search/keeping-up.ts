/** A write may become visible a little after the instant it bears. */
const OVERLAP_MS = 300;
/** A long transaction's later still: now and then what was written in a longer while is read once more. */
const THOROUGH_MS = 10_000;

interface Kept {
  /** What time it is by the clock of those who write. */
  readonly clock: () => Promise<Date>;
  /** Takes in what was written since an instant of that clock, or ever; false when it was broken off. Says when it is `much`. */
  readonly read: (since: Date | null, much: () => void) => Promise<boolean>;
}

/** Keeps what is held in memory level with what others write: each question reads what was written since the one before. */
export class KeepingUp {
  private lookedAt: Date | null = null;
  private thoroughAt = new Date(0);
  private looking: { done: Promise<void>; muchOrDone: Promise<void> } | null = null;

  constructor(private readonly kept: Kept) {}

  /** Whether everything was read once. */
  get isReady(): boolean {
    return this.lookedAt !== null;
  }

  /** Once everything that was written by now has been read. */
  look(): Promise<void> {
    return this.begin().done;
  }

  /** The same, but no longer than until it turns out to be much, as after a large import: the reading goes on. */
  lookBriefly(): Promise<void> {
    return this.begin().muchOrDone;
  }

  /** When nothing is being read any more. */
  async settled(): Promise<void> {
    await this.looking?.done.catch(() => {});
  }

  private begin() {
    if (this.looking) return this.looking;
    let much = () => {};
    const isMuch = new Promise<void>((resolve) => (much = resolve));
    const done = this.lookOnce(much).finally(() => (this.looking = null));
    this.looking = { done, muchOrDone: Promise.race([done, isMuch]) };
    this.looking.muchOrDone.catch(() => {});
    return this.looking;
  }

  private async lookOnce(much: () => void): Promise<void> {
    const now = await this.kept.clock();
    const isThorough = now.getTime() - this.thoroughAt.getTime() >= THOROUGH_MS;
    const since = isThorough ? earlier(this.thoroughAt, THOROUGH_MS) : earlier(this.lookedAt!, OVERLAP_MS);
    if (!(await this.kept.read(this.lookedAt ? since : null, much))) return;
    this.lookedAt = now;
    if (isThorough) this.thoroughAt = now;
  }
}

const earlier = (instant: Date, ms: number): Date => new Date(instant.getTime() - ms);
