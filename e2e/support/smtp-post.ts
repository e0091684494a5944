import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./smtp-post-child.ts', import.meta.url));

/** The moments of a mail transaction; `body` is while the letter comes in, `dot` after its last line. */
export type PostPoint = 'connect' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot';

/**
 * What the post office does at a point instead of going on. `reply` answers so, `drop` cuts the connection, `silent`
 * never answers, `slowMs` answers late. Whoever reaches `dot` and is not refused there has handed the letter over.
 */
export interface PostRule {
  at: PostPoint;
  does: { reply: string } | 'drop' | 'silent' | { slowMs: number };
  /** Source of a regular expression for the recipient; nobody is named before `rcpt`. Everybody when left out. */
  to?: string;
  /** How often for each recipient, or in all where nobody is named; always when left out. */
  times?: number;
}

/** One thing that happened, in order. */
export interface PostEvent {
  at: number;
  what: 'accepted' | 'misbehaved';
  point: PostPoint;
  /** The recipient; null before one is named. */
  to: string | null;
  messageId: string | null;
  /** Whether the sender was told `250`. */
  answered: boolean;
  /** What was said or done to the sender. */
  said: string;
}

/**
 * The oracle of drills: an SMTP server in a process of its own that writes down each letter it takes before it answers.
 * It believes nobody but itself, so what it counts is what people would have in their mailboxes.
 */
export class SmtpPost {
  readonly url: string;
  private readonly child: ChildProcess;
  private readonly folder: string;
  private readonly log: string;
  private readonly seen: PostEvent[] = [];
  private offset = 0;
  private rest = '';

  private constructor(child: ChildProcess, folder: string, port: number) {
    this.child = child;
    this.folder = folder;
    this.log = join(folder, 'events.jsonl');
    this.url = `smtp://127.0.0.1:${port}`;
  }

  static async start(): Promise<SmtpPost> {
    const folder = mkdtempSync(join(tmpdir(), 'rumo-drill-post-'));
    const child = fork(CHILD, [join(folder, 'events.jsonl')], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [port] = (await once(child, 'message')) as [number];
    return new SmtpPost(child, folder, port);
  }

  /** Rules in order, the first that fits holds; none: every letter is taken. */
  async behave(...rules: PostRule[]): Promise<void> {
    const heard = once(this.child, 'message');
    this.child.send(rules);
    await heard;
  }

  events(): readonly PostEvent[] {
    const chunk = Buffer.alloc(1 << 16);
    const file = openSync(this.log, 'r');
    try {
      for (let read; (read = readSync(file, chunk, 0, chunk.length, this.offset)) > 0;) {
        this.offset += read;
        const lines = (this.rest + chunk.toString('latin1', 0, read)).split('\n');
        this.rest = lines.pop()!;
        for (const line of lines) this.seen.push(JSON.parse(line) as PostEvent);
      }
    } finally {
      closeSync(file);
    }
    return this.seen;
  }

  accepted(): PostEvent[] {
    return this.events().filter(({ what }) => what === 'accepted');
  }

  /** How often a letter to each recipient was taken, whether or not the sender learned of it. */
  copies(): Map<string, number> {
    const copies = new Map<string, number>();
    for (const { to } of this.accepted()) copies.set(to!, (copies.get(to!) ?? 0) + 1);
    return copies;
  }

  async close(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGKILL');
      await once(this.child, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
