import { fileURLToPath } from 'node:url';
import { Worker, type TransferListItem } from 'node:worker_threads';
import type { GroupingDesk } from './grouping-desk.ts';

type Methods = {
  [Name in keyof GroupingDesk]: GroupingDesk[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof GroupingDesk];

export interface Call {
  readonly id: number;
  readonly name: Methods;
  readonly args: readonly unknown[];
}

export interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly fault?: { readonly name: string; readonly message: string };
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * A grouping in a thread of its own: what it computes, however much, holds up nobody here. Calls are carried out in the
 * order in which they come. When the thread ends, everything asked of it fails.
 */
export class GroupingThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private ended: Error | null = null;
  private calls = 0;

  constructor() {
    // The sources run as they are, too.
    const file = `./grouping-thread-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`;
    this.worker = new Worker(fileURLToPath(new URL(file, import.meta.url)));
    this.worker.unref();
    this.worker.on('message', (reply: Reply) => this.settle(reply));
    this.worker.on('error', (error) => this.end(error instanceof Error ? error : new Error(String(error))));
    this.worker.on('exit', () => this.end(new Error('the thread of the grouping ended')));
  }

  get isAlive(): boolean {
    return this.ended === null;
  }

  /** Calls a method of the desk; buffers in `given` pass over and are of no use here afterwards. */
  call<Name extends Methods>(
    name: Name,
    args: Parameters<GroupingDesk[Name]>,
    given: readonly TransferListItem[] = [],
  ): Promise<ReturnType<GroupingDesk[Name]>> {
    if (this.ended) return Promise.reject(this.ended);
    const id = (this.calls += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      // A process ends without waiting for a thread that nobody waits for.
      this.worker.ref();
      this.worker.postMessage({ id, name, args } satisfies Call, given);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private settle({ id, value, fault }: Reply): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.worker.unref();
    if (!fault) waiting?.resolve(value);
    else waiting?.reject(fault.name === 'RangeError' ? new RangeError(fault.message) : new Error(fault.message));
  }

  private end(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }
}
