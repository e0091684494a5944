import type { Moment } from '../../platform/mongo/mongo.ts';

/** A write may become visible a little after the instant it bears. */
const OVERLAP_MS = 300;
/** What another process writes in a long transaction later still: now and then more is read once more. */
const THOROUGH_MS = 10_000;

/** Takes in what was written since an instant of the database's clock, or ever; false when it was broken off. Says when it is `much`. */
export type ReadSince = (since: Date | null, much: () => void) => Promise<boolean>;

interface Look {
  /** When everything that was written before has been read. */
  readonly done: Promise<void>;
  /** When it turned out to be much; never when it did not. */
  readonly much: Promise<void>;
}

/** How far everything has been read. */
interface Level {
  readonly moment: Moment;
  /** When its last write was first known. */
  readonly lastWriteFrom: Date;
}

/** Keeps what is held in memory level with what others write: each question reads what was written since the one before. */
export class KeepingUp {
  private level: Level | null = null;
  private thoroughAt = new Date(0);
  private looking: Look | null = null;
  /** Comes after the look under way, which may have begun too early to see what was written since. */
  private next: Look | null = null;

  constructor(private readonly read: ReadSince) {}

  /** Whether everything was read once. */
  get isReady(): boolean {
    return this.level !== null;
  }

  /** Once everything that was written by this moment has been read. */
  async look(moment: Moment): Promise<void> {
    if (!this.isLevelWith(moment)) await this.begin(moment).done;
  }

  /** The same, but no longer than until it turns out to be much, as after a large import: the reading goes on. */
  async lookBriefly(moment: Moment): Promise<void> {
    if (this.isLevelWith(moment)) return;
    const { done, much } = this.begin(moment);
    await Promise.race([done, much]);
  }

  /** When nothing is being read any more. */
  async settled(): Promise<void> {
    while (this.looking) await this.looking.done.catch(() => {});
  }

  /** Whether nothing was written since all was read, and what had been written before could be seen then. */
  private isLevelWith({ now, lastWrite }: Moment): boolean {
    if (this.level === null || lastWrite === null || this.isThoroughDue(now)) return false;
    const { moment, lastWriteFrom } = this.level;
    return lastWrite === moment.lastWrite && moment.now.getTime() - lastWriteFrom.getTime() >= OVERLAP_MS;
  }

  private isThoroughDue(now: Date): boolean {
    return now.getTime() - this.thoroughAt.getTime() >= THOROUGH_MS;
  }

  private begin(moment: Moment): Look {
    if (this.looking === null) return (this.looking = this.lookAfter(null, moment));
    return (this.next ??= this.lookAfter(this.looking, moment));
  }

  private lookAfter(before: Look | null, moment: Moment): Look {
    let say = () => {};
    const much = new Promise<void>((resolve) => (say = resolve));
    const done = (before ? before.done.catch(() => {}) : Promise.resolve())
      .then(() => this.lookOnce(moment, say))
      .finally(() => {
        this.looking = this.next;
        this.next = null;
      });
    // Whoever does not wait for the end does not hear that it failed: the next look begins where this one did.
    done.catch(() => {});
    return { done, much: before ? Promise.race([before.much, much]) : much };
  }

  private async lookOnce(moment: Moment, much: () => void): Promise<void> {
    if (this.isLevelWith(moment)) return;
    const isThorough = this.isThoroughDue(moment.now);
    if (!(await this.read(this.since(isThorough), much))) return;
    const isSameWrite = this.level !== null && this.level.moment.lastWrite === moment.lastWrite;
    this.level = { moment, lastWriteFrom: isSameWrite ? this.level!.lastWriteFrom : moment.now };
    if (isThorough) this.thoroughAt = moment.now;
  }

  private since(isThorough: boolean): Date | null {
    if (this.level === null) return null;
    const recent = this.level.moment.settledAt.getTime() - OVERLAP_MS;
    return new Date(isThorough ? Math.min(recent, this.thoroughAt.getTime() - THOROUGH_MS) : recent);
  }
}
