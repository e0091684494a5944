type KeptTexts = Pick<Storage, 'getItem' | 'setItem'>;

/** One text kept in the browser. Works without it where storage is off or full: then it lives as long as the page. */
export class Persisted<Value extends string> {
  #value: Value;
  readonly #key: string;
  readonly #storage: KeptTexts | null;

  constructor(key: string, allowed: readonly Value[], fallback: Value, storage: KeptTexts | null = storageOrNone()) {
    this.#key = key;
    this.#storage = storage;
    const kept = this.#read();
    this.#value = $state(allowed.find((value) => value === kept) ?? fallback);
  }

  get current(): Value {
    return this.#value;
  }

  set current(value: Value) {
    this.#value = value;
    try {
      this.#storage?.setItem(this.#key, value);
    } catch {
      // Full or forbidden: the choice still holds until the page is closed.
    }
  }

  #read(): string | null {
    try {
      return this.#storage?.getItem(this.#key) ?? null;
    } catch {
      return null;
    }
  }
}

function storageOrNone(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
