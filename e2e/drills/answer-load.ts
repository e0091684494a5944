import { setTimeout as sleep } from 'node:timers/promises';

/** A reply that was not an acknowledgement; status 0 is a connection that broke. */
export interface Refusal {
  status: number;
  retryAfter: string | null;
  ms: number;
}

const PATIENCE_MS = 20_000;
/** Long enough for whoever reads, too short for nobody to notice. */
const PAUSE_MS = 50;

/** People who answer, each one score, and who try again until they are told that it was saved. */
export class AnswerLoad {
  /** What was acknowledged: the score, by what the link stands for. */
  readonly acknowledged = new Map<string, number>();
  readonly refusals: Refusal[] = [];
  private readonly url: string;
  private readonly waiting: [string, string][];
  private readonly total: number;
  private readonly clients: Promise<void>[];
  private lastAt = Date.now();
  private gapMs = 0;
  private isStopped = false;

  /** `tokens` by what the link stands for; so many `clients` answer at a time. */
  constructor(url: string, tokens: ReadonlyMap<string, string>, clients: number) {
    this.url = url;
    this.waiting = [...tokens];
    this.total = tokens.size;
    this.clients = Array.from({ length: clients }, () => this.work());
  }

  /** Waits until everybody was told that the answer is saved. */
  async done(): Promise<void> {
    await Promise.all(this.clients);
  }

  /** Ends with the tries in hand. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.done();
  }

  /** The longest time in seconds in which nobody's answer was acknowledged. */
  get longestGap(): number {
    return this.gapMs / 1000;
  }

  /** Begins to measure the gap anew. */
  resetGap(): void {
    this.gapMs = 0;
    this.lastAt = Date.now();
  }

  /** Whether an answer was acknowledged since the last `resetGap`. */
  hasGoneOn(): boolean {
    return this.gapMs > 0;
  }

  /** Whether nobody is left who answers. */
  get isDone(): boolean {
    return this.acknowledged.size === this.total;
  }

  private async work(): Promise<void> {
    for (let next; !this.isStopped && (next = this.waiting.shift());) {
      const [id, token] = next;
      const score = token.charCodeAt(0) % 11;
      while (!this.isStopped) {
        if (await this.answer(token, score)) {
          this.acknowledged.set(id, score);
          const now = Date.now();
          this.gapMs = Math.max(this.gapMs, now - this.lastAt);
          this.lastAt = now;
          break;
        }
        await sleep(PAUSE_MS);
      }
    }
  }

  /** Opens the page and sends its form, as a browser without script does. */
  private async answer(token: string, score: number): Promise<boolean> {
    const address = token
      .slice(0, 3)
      .split('')
      .map((letter) => letter.charCodeAt(0));
    const headers = { 'x-forwarded-for': `10.${address.join('.')}`, 'user-agent': 'Mozilla/5.0 (drill)' };
    const page = await this.call(`/r/${token}/${score}`, { headers });
    if (page === null) return false;
    const fields = new URLSearchParams({ step: 'score', score: String(score) });
    for (const [, name, value] of page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) {
      fields.set(name!, value!);
    }
    return (await this.call(`/r/${token}`, { headers, method: 'POST', body: fields })) !== null;
  }

  /** The page that came with 200; null for everything else. */
  private async call(path: string, init: RequestInit): Promise<string | null> {
    const started = Date.now();
    try {
      const reply = await fetch(this.url + path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
      const text = await reply.text();
      if (reply.status === 200) return text;
      const retryAfter = reply.headers.get('retry-after');
      this.refusals.push({ status: reply.status, retryAfter, ms: Date.now() - started });
    } catch {
      this.refusals.push({ status: 0, retryAfter: null, ms: Date.now() - started });
    }
    return null;
  }
}
