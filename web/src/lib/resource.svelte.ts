/**
 * What a page shows, on its way: `data` of the last load that worked, `problem` of the one that did not, `loading`.
 * A load that was overtaken by a newer one is dropped.
 */
export class Resource<Data> {
  data = $state.raw<Data | null>(null);
  problem = $state.raw<unknown>(null);
  loading = $state(false);
  readonly #load: () => Promise<Data>;
  #newest = 0;

  constructor(load: () => Promise<Data>) {
    this.#load = load;
  }

  /** Loads again and keeps what is shown until the answer is there. Never throws. */
  reload = async (): Promise<void> => {
    const turn = ++this.#newest;
    this.loading = true;
    try {
      const data = await this.#load();
      if (turn === this.#newest) {
        this.data = data;
        this.problem = null;
      }
    } catch (cause) {
      if (turn === this.#newest) this.problem = cause;
    } finally {
      if (turn === this.#newest) this.loading = false;
    }
  };
}

/**
 * Loads now, and anew whenever state that `load` reads before its first await changes (a query in the URL, an id).
 * Call it while a component is being set up.
 */
export function resource<Data>(load: () => Promise<Data>): Resource<Data> {
  const made = new Resource(load);
  $effect(() => void made.reload());
  return made;
}
