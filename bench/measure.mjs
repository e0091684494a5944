// What the benchmarks share: a database of their own, servers in processes of their own, a load, and their CPU time.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
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

/** Sends `requests` with `connections` at a time; every reply must be 2xx. Times in milliseconds. */
export async function load({ url, requests, connections }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  let next = 0;
  const send = ({ method = 'GET', path, type, body, headers: own = {} }) =>
    new Promise((done, fail) => {
      const started = performance.now();
      // Each request comes from an address of its own, as answers do: budgets of one address are not the subject.
      const address = { ...own, 'x-forwarded-for': `198.51.${(next >> 8) & 255}.${next & 255}` };
      const headers =
        body === undefined ? address : { ...address, 'content-type': type, 'content-length': Buffer.byteLength(body) };
      const request = http.request(new URL(path, url), { method, agent, headers }, (reply) => {
        reply.resume();
        reply.on('end', () => {
          times.push(performance.now() - started);
          if (reply.statusCode >= 200 && reply.statusCode < 300) done();
          else fail(new Error(`${method} answered ${reply.statusCode}`));
        });
      });
      request.on('error', fail);
      request.end(body);
    });
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (next < requests.length) await send(requests[next++]);
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const quantile = (q) => times[Math.min(times.length - 1, Math.floor(q * times.length))];
  return { perSecond: requests.length / seconds, p50: quantile(0.5), p99: quantile(0.99) };
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** A row of a table that reads well in a terminal and in docs/evidence. */
export function row(...cells) {
  console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |`);
}
