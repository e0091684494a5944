import { Problem } from '../contract/problem.ts';

export interface GathererOptions<T, R> {
  /**
   * Works on some things together and tells the outcome of each, in the same order. When it throws, the outcome of none of
   * them is known, and each caller learns that.
   */
  readonly run: (things: readonly T[]) => Promise<readonly PromiseSettledResult<R>[]>;
  /** Things of one key are never in two runs at a time: they are worked on in the order in which they came. */
  readonly keyOf?: (thing: T) => string;
  /** How many runs may be under way. */
  readonly atOnce: number;
  /** How many things one run takes. */
  readonly largest: number;
  /** How many things may be waited for, under way or not; the next is refused. */
  readonly capacity: number;
  /** After so many milliseconds without an end of a run nobody waits for it any longer. */
  readonly patience: number;
}

interface Waiting<T, R> {
  readonly thing: T;
  readonly key: string | undefined;
  readonly resolve: (value: R) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Gathers what arrives while earlier runs are under way and works on it together. Nothing waits for a timer: what arrives
 * alone runs at once, and the busier it is, the more go together. Refuses with `unavailable` what it has no room for, and
 * everything while no run comes to an end; what it refused may be sent again.
 */
export class Gatherer<T, R> {
  private readonly options: GathererOptions<T, R>;
  private waiting: Waiting<T, R>[] = [];
  private readonly keysUnderWay = new Set<string>();
  private held = 0;
  private running = 0;
  private overdue = 0;
  private isScheduled = false;

  constructor(options: GathererOptions<T, R>) {
    this.options = options;
  }

  /** How many things are waited for. */
  get size(): number {
    return this.held;
  }

  add(thing: T): Promise<R> {
    const { capacity, atOnce, keyOf } = this.options;
    if (this.held >= capacity || this.overdue >= atOnce) return Promise.reject(new Problem('unavailable'));
    this.held += 1;
    return new Promise((resolve, reject) => {
      this.waiting.push({ thing, key: keyOf?.(thing), resolve, reject });
      this.schedule();
    });
  }

  /** Everything that one turn of the event loop brought goes together: that costs no time. */
  private schedule(): void {
    if (this.isScheduled || this.waiting.length === 0 || this.running >= this.options.atOnce) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      const taken = this.take();
      if (taken.length === 0) return;
      void this.work(taken);
      this.schedule();
    });
  }

  private take(): Waiting<T, R>[] {
    const { largest, keyOf } = this.options;
    const isFree = keyOf === undefined || this.keysUnderWay.size === 0;
    if (isFree && this.waiting.length <= largest) {
      const all = this.waiting;
      this.waiting = [];
      return all;
    }
    if (!keyOf) return this.waiting.splice(0, largest);
    const taken: Waiting<T, R>[] = [];
    const left: Waiting<T, R>[] = [];
    for (const one of this.waiting)
      (taken.length < largest && !this.keysUnderWay.has(one.key!) ? taken : left).push(one);
    this.waiting = left;
    return taken;
  }

  private async work(taken: readonly Waiting<T, R>[]): Promise<void> {
    if (this.options.keyOf) for (const { key } of taken) this.keysUnderWay.add(key!);
    this.running += 1;
    let isOverdue = false;
    const deadline = setTimeout(() => {
      isOverdue = true;
      this.overdue += 1;
      this.refuse(taken);
      if (this.overdue >= this.options.atOnce) this.refuse(this.waiting.splice(0));
    }, this.options.patience);
    try {
      const outcomes = await this.options.run(taken.map(({ thing }) => thing));
      if (!isOverdue) this.tell(taken, outcomes);
    } catch (error) {
      if (!isOverdue) this.refuse(taken, error);
    } finally {
      clearTimeout(deadline);
      if (isOverdue) this.overdue -= 1;
      this.running -= 1;
      if (this.options.keyOf) for (const { key } of taken) this.keysUnderWay.delete(key!);
      this.schedule();
    }
  }

  private tell(taken: readonly Waiting<T, R>[], outcomes: readonly PromiseSettledResult<R>[]): void {
    this.held -= taken.length;
    for (let index = 0; index < taken.length; index += 1) {
      const { resolve, reject } = taken[index]!;
      const outcome = outcomes[index];
      if (outcome?.status === 'fulfilled') resolve(outcome.value);
      else reject(outcome?.reason ?? new Error('a run told no outcome'));
    }
  }

  private refuse(some: readonly Waiting<T, R>[], reason: unknown = new Problem('unavailable')): void {
    this.held -= some.length;
    for (const { reject } of some) reject(reason);
  }
}
