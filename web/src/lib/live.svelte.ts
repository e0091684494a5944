/** What of an EventSource is used here. */
interface Events {
  readonly readyState: number;
  onerror: ((event: Event) => void) | null;
  addEventListener(type: 'version', listener: (event: MessageEvent<string>) => void): void;
  close(): void;
}

interface LiveDependencies {
  readonly open: (address: string) => Events;
  /** Runs again and again; the returned function stops it. */
  readonly every: (ms: number, run: () => void) => () => void;
  /** Tells whenever the page is hidden or shown. */
  readonly onvisibility: (run: (visible: boolean) => void) => () => void;
  readonly now: () => number;
}

const CLOSED = 2;
/** How often a page looks by itself where it cannot be told, in milliseconds. */
const LOOK_EVERY = 30_000;

/**
 * Follows the figures of one survey: the server tells when they have changed, and what called `follow` while loading loads
 * again. A page that nobody sees lets its connection go, since a browser has only a few of them; where events do not come
 * through, the page looks every half minute.
 */
export class LiveFigures {
  /** When the figures last changed under the reader's eyes, in milliseconds since 1970; null until then. */
  changedAt = $state<number | null>(null);
  /** Whether changes are told as they happen. */
  told = $state(false);
  #turn = $state(0);
  #version: number | null = null;
  readonly #dependencies: LiveDependencies;

  constructor(dependencies: LiveDependencies) {
    this.#dependencies = dependencies;
  }

  /** Called by whatever loads figures, before its first await: it loads again when they have changed. */
  follow(): void {
    void this.#turn;
  }

  /** What the reader sees now, as the reply said. */
  shows(version: number): void {
    this.#version = version;
  }

  /** Begins to follow; the returned function ends it. */
  watch(address: string): () => void {
    const { every, onvisibility, open } = this.#dependencies;
    let events: Events | null = null;
    const stop = () => {
      events?.close();
      events = null;
      this.told = false;
    };
    const start = () => {
      stop();
      const fresh = open(address);
      events = fresh;
      fresh.addEventListener('version', ({ data }) => {
        this.told = true;
        this.#heard(Number((JSON.parse(data) as { version: number }).version));
      });
      // The browser connects again by itself, unless it was told not to.
      fresh.onerror = () => (this.told = false);
    };
    start();
    const ends = [
      onvisibility((visible) => (visible ? start() : stop())),
      every(LOOK_EVERY, () => {
        if (!events || this.told) return;
        this.#turn += 1;
        if (events.readyState === CLOSED) start();
      }),
    ];
    return () => {
      ends.forEach((end) => end());
      stop();
      this.changedAt = null;
      this.#version = null;
    };
  }

  #heard(version: number): void {
    if (version === this.#version) return;
    const isFirst = this.#version === null;
    this.#version = version;
    if (isFirst) return;
    this.changedAt = this.#dependencies.now();
    this.#turn += 1;
  }
}

export const live = new LiveFigures({
  open: (address) => new EventSource(address),
  every: (ms, run) => {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
  onvisibility: (run) => {
    const tell = () => run(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  },
  now: () => Date.now(),
});
