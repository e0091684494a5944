/** How often a key was used in its window. */
export interface Use {
  used: number;
  /** When the window of the key ends, on the clock of the caller, in milliseconds. */
  until: number;
}

/**
 * Counts uses of keys in memory: a window begins with a key's first use and ends after a fixed time. Holds at most twice
 * `capacity` keys; when more come within a window, those that were used longest ago are forgotten and begin anew.
 */
export class LocalBudget {
  private young = new Map<string, Use>();
  private old = new Map<string, Use>();
  private turnsAt = 0;

  /** @param window milliseconds */
  constructor(
    private readonly window: number,
    private readonly capacity = 100_000,
  ) {}

  /** Counts one use at `now` and returns all of this window with it. */
  use(key: string, now: number): Use {
    if (now >= this.turnsAt || this.young.size >= this.capacity) {
      this.old = this.young;
      this.young = new Map();
      this.turnsAt = now + this.window;
    }
    let use = this.young.get(key) ?? this.old.get(key);
    if (!use || use.until <= now) use = { used: 0, until: now + this.window };
    use.used += 1;
    this.young.set(key, use);
    return use;
  }
}
