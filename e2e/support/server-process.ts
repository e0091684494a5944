import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { packageRoot } from '../../server/config/root.ts';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

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
  static async start(variables: Record<string, string>): Promise<ServerProcess> {
    const child = spawn(process.execPath, [join(packageRoot, 'e2e/support/serve-child.mjs')], {
      cwd: packageRoot,
      env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'error', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const server = new ServerProcess(child);
    await server.says(/Rumo is ready/);
    return server;
  }

  get output(): string {
    return this.said;
  }

  async says(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.said)) {
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(`the server ended:\n${this.said}`);
      await Promise.race([
        once(this.child.stdout!, 'data'),
        once(this.child.stderr!, 'data'),
        once(this.child, 'exit'),
      ]);
    }
  }

  /** As if the plug was pulled. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  /** As Ctrl-C does; returns the exit status. */
  async interrupt(): Promise<number | null> {
    this.child.kill('SIGINT');
    if (this.child.exitCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }
}
