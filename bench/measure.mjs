// What the benchmarks share: a database of their own, servers in processes of their own, a load, and their CPU time.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** A MongoDB server in a temporary folder; `stop` removes both. */
export async function database() {
  const { startEmbeddedMongo } = await import('../dist/server/platform/mongo/embedded.js');
  const folder = mkdtempSync(join(tmpdir(), 'rumo-bench-'));
  const mongo = await startEmbeddedMongo(folder, { report: (step) => console.error(step) });
  return {
    pid: mongo.pid,
    uri: (name) => mongo.uri.replace('/?', `/${name}?`),
    stop: async () => {
      await mongo.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server in a process of its own: a module of bench/ that sends {url, …} when it listens. */
export async function server(module, variables) {
  const child = fork(join(import.meta.dirname, module), {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const [ready] = await once(child, 'message');
  return {
    ...ready,
    child,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** User and system time of a process so far, in milliseconds (Linux; elsewhere NaN). */
export function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
}

/** The sender, in a process of its own so that it takes no time from a server's. */
export function sender() {
  const child = fork(join(import.meta.dirname, 'load-generator.mjs'), { stdio: ['ignore', 2, 2, 'ipc'] });
  let offset = 0;
  return {
    /**
     * Sends `requests` with `connections` at a time and returns {perSecond, p50, p99, busy, …}, times in milliseconds. Every
     * reply must be 2xx, unless `mayRefuse`.
     */
    load: async ({ url, requests, connections, mayRefuse = false }) => {
      child.send({ url, requests, connections, offset });
      offset += requests.length;
      const [{ figures, error }] = await once(child, 'message');
      if (error) throw new Error(error);
      if (figures.refusal && !mayRefuse) throw new Error(`a request was refused: ${figures.refusal}`);
      return figures;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** A row of a table that reads well in a terminal and in docs/evidence. */
export function row(...cells) {
  console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |`);
}
