interface Kept<V> {
  readonly value: Promise<V>;
  readonly until: number;
  /** Once it has come. */
  loaded: { readonly value: V } | null;
}

/** On the machine's clock that only goes forward, in milliseconds. */
const monotonic = (): number => performance.now();

/**
 * Remembers what was loaded for a while, so that a busy moment asks for it once. A failed load is not remembered. Meant for
 * few keys; when there are more than `capacity`, all are forgotten.
 */
export class Recent<V> {
  private readonly kept = new Map<string, Kept<V>>();

  /** @param milliseconds how old a value may be; Infinity for what never changes */
  constructor(
    private readonly milliseconds: number,
    private readonly capacity = 1000,
    private readonly now: () => number = monotonic,
  ) {}

  get(key: string, load: () => Promise<V>): Promise<V> {
    const kept = this.kept.get(key);
    if (kept && kept.until > this.now()) return kept.value;
    if (this.kept.size >= this.capacity) this.kept.clear();
    const value = load();
    const entry: Kept<V> = { value, until: this.now() + this.milliseconds, loaded: null };
    this.kept.set(key, entry);
    value.then(
      (loaded) => {
        entry.loaded = { value: loaded };
      },
      () => {
        if (this.kept.get(key) === entry) this.kept.delete(key);
      },
    );
    return value;
  }

  /** What is remembered, at once; undefined for what must be loaded or has not come yet. */
  peek(key: string): V | undefined {
    const kept = this.kept.get(key);
    return kept?.loaded && kept.until > this.now() ? kept.loaded.value : undefined;
  }

  forget(): void {
    this.kept.clear();
  }
}
