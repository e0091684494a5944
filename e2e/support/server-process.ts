import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { packageRoot } from '../../server/config/root.ts';
import { ends, until } from './until.ts';

/**
 * Ports that no system hands out by itself: from 32768 on a connection of anybody to anywhere may get the one that was
 * found free, before it is bound or while a server is started again.
 */
const FIRST_PORT = 16_000;
const LAST_PORT = 32_000;

/** A port that was free a moment ago, and stays so unless somebody asks for this very one. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST_PORT, LAST_PORT);
    const probe = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
}

/** What of Rumo a process runs: both web and worker when left out, with the leases that it has by default. */
export interface ServerPart {
  web?: boolean;
  worker?: boolean;
  leaseMs?: number;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Rumo as an operator runs it: the built server in a process of its own, which a test may kill. */
export class ServerProcess {
  private readonly child: ChildProcess;
  private said = '';

  private constructor(child: ChildProcess) {
    this.child = child;
    const keep = (text: string) => (this.said += text);
    child.stdout!.setEncoding('utf8').on('data', keep);
    child.stderr!.setEncoding('utf8').on('data', keep);
  }

  /** Starts and waits until it says that it is ready. */
  static async start(variables: Record<string, string>, part: ServerPart = {}): Promise<ServerProcess> {
    const script = join(packageRoot, 'e2e/support/serve-child.mjs');
    const child = spawn(process.execPath, [script, JSON.stringify(part)], {
      cwd: packageRoot,
      env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'error', EMBEDDER: 'lexical', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    const server = new ServerProcess(child);
    try {
      await server.says(part.web === false ? /Rumo works/ : /Rumo is ready/);
    } catch (error) {
      await server.kill();
      throw error;
    }
    return server;
  }

  get output(): string {
    return this.said;
  }

  get isUp(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async says(pattern: RegExp): Promise<void> {
    await until(
      () => pattern.test(this.said) || !this.isUp,
      `“${pattern.source}” of the server`,
      () => this.said,
    );
    if (!pattern.test(this.said)) throw new Error(`the server ended:\n${this.said}`);
  }

  /** As if the plug was pulled. */
  async kill(): Promise<void> {
    if (!this.isUp) return;
    this.child.kill('SIGKILL');
    if (this.isUp) await once(this.child, 'exit');
  }

  /** As Ctrl-C does; returns the exit status. */
  interrupt(): Promise<number | null> {
    return this.end('SIGINT');
  }

  /** As a service manager does; returns the exit status. */
  terminate(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    if (this.isUp) await ends(() => `the server, after ${signal}. It said:\n${this.said}`, once(this.child, 'exit'));
    return this.child.exitCode;
  }
}
