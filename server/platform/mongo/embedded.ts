import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, MongoServerError } from 'mongodb';
import { findMongod, type MongodSearch } from './mongod-binary.ts';

const STATE_FILE = 'rumo-mongod.json';
const REPLICA_SET = 'rs0';
const START_LIMIT_MS = 60_000;

/** How long to wait before a server that ended by itself is started again: each time longer, up to half a minute. */
const RESTART_MS = [500, 1000, 2000, 5000, 10_000, 30_000];
/** A server that stayed up for so long had a good start. */
const GOOD_RUN_MS = 60_000;

export interface EmbeddedMongo {
  uri: string;
  /** The process of the server; another one after it was started again. */
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts a MongoDB server of our own on `folder`: a replica set of one node, bound to loopback, on a port that is kept
 * between starts (the replica set's configuration stores it). An orphan of a killed start is recognised by the folder
 * that it serves and asked to shut down; any other server is left alone.
 */
export async function startEmbeddedMongo(folder: string, search: MongodSearch): Promise<EmbeddedMongo> {
  const dbPath = resolve(folder);
  await mkdir(dbPath, { recursive: true, mode: 0o700 });
  const recorded = await readPort(dbPath);
  if (recorded !== null) await stopOrphan(recorded, dbPath);

  const { path } = await findMongod(search);
  const port = recorded !== null && (await isFree(recorded)) ? recorded : await freePort();
  let mongod = run(path, dbPath, port);
  // Written before waiting: even a start that is interrupted leaves a server that the next one can find.
  await writeFile(join(dbPath, STATE_FILE), JSON.stringify({ port }), { mode: 0o600 });
  await becomePrimary(port, mongod);
  mongod.child.unref();

  const stopping = new AbortController();
  const report = search.report ?? (() => {});
  // A full disk or the system's lack of memory ends the server; nobody should have to start it again by hand.
  const supervision = (async () => {
    for (let failures = 0; ; failures += 1) {
      const startedAt = Date.now();
      const ended = await mongod.ended;
      if (stopping.signal.aborted) return;
      if (Date.now() - startedAt > GOOD_RUN_MS) failures = 0;
      const waitMs = RESTART_MS[Math.min(failures, RESTART_MS.length - 1)]!;
      report(
        `The database server ended by itself (${ended}); starting it again in ${waitMs / 1000} s. Its words: ${mongod.log}`,
      );
      await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      mongod = run(path, dbPath, port);
      mongod.child.unref();
      await becomePrimary(port, mongod).then(
        () => report('The database server is back.'),
        (error: unknown) => report(error instanceof Error ? error.message : String(error)),
      );
    }
  })();

  return {
    uri: uriOf(port),
    get pid() {
      return mongod.child.pid!;
    },
    stop: async () => {
      stopping.abort();
      mongod.child.ref();
      mongod.child.kill('SIGTERM');
      await mongod.ended;
      await supervision;
    },
  };
}

interface Mongod {
  child: ChildProcess;
  /** How it ended: a status, a signal, or why it could not be started. */
  ended: Promise<string>;
  log: string;
}

function run(path: string, dbPath: string, port: number): Mongod {
  const log = join(dbPath, 'mongod.out');
  const output = openSync(log, 'a', 0o600);
  const child = spawn(path, mongodArguments(dbPath, port), { stdio: ['ignore', output, output] });
  closeSync(output);
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(String(code ?? signal)));
  });
  return { child, ended, log };
}

const uriOf = (port: number) => `mongodb://127.0.0.1:${port}/?replicaSet=${REPLICA_SET}&directConnection=true`;

/** The address of our server that already serves `folder`; null when none does. */
export async function runningMongoUri(folder: string): Promise<string | null> {
  const dbPath = resolve(folder);
  const port = await readPort(dbPath);
  return port !== null && (await serves(port, dbPath)) ? uriOf(port) : null;
}

/** Whether this is the address of our own server on `folder`. */
export async function isEmbeddedUri(folder: string, uri: string | null): Promise<boolean> {
  const port = await readPort(resolve(folder));
  return port !== null && uri === uriOf(port);
}

function mongodArguments(dbPath: string, port: number): string[] {
  return [
    ...['--dbpath', dbPath, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', REPLICA_SET],
    ...['--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '64', '--nounixsocket', '--quiet'],
    ...['--networkMessageCompressors', 'disabled', '--setParameter', 'diagnosticDataCollectionEnabled=false'],
    // Small journal files: the default preallocates 300 MB for an empty database.
    ...['--wiredTigerEngineConfigString', 'log=(file_max=8MB)'],
  ];
}

async function readPort(dbPath: string): Promise<number | null> {
  try {
    const state: unknown = JSON.parse(await readFile(join(dbPath, STATE_FILE), 'utf8'));
    const port = (state as { port?: unknown }).port;
    return Number.isInteger(port) ? (port as number) : null;
  } catch {
    return null;
  }
}

async function withAdmin<T>(port: number, work: (admin: ReturnType<MongoClient['db']>) => Promise<T>): Promise<T> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1000,
  });
  try {
    return await work(client.db('admin'));
  } finally {
    await client.close().catch(() => {});
  }
}

async function serves(port: number, dbPath: string): Promise<boolean> {
  const served = await withAdmin(port, async (admin) => {
    const options = await admin.command({ getCmdLineOpts: 1 });
    return options['parsed']?.storage?.dbPath as unknown;
  }).catch(() => null);
  return typeof served === 'string' && resolve(served) === dbPath;
}

async function stopOrphan(port: number, dbPath: string): Promise<void> {
  if (!(await serves(port, dbPath))) return;
  // The server closes the connection instead of answering: that error is the success.
  await withAdmin(port, (admin) => admin.command({ shutdown: 1, force: true })).catch(() => {});
  const until = Date.now() + 30_000;
  while (!(await isFree(port)) && Date.now() < until) await sleep(50);
}

/** Every step in a fresh connection and retried: a forced reconfiguration drops all connections without a reply. */
async function becomePrimary(port: number, { ended, log }: Mongod): Promise<void> {
  const host = `127.0.0.1:${port}`;
  const until = Date.now() + START_LIMIT_MS;
  let end: string | null = null;
  void ended.then((how) => (end = how));
  for (;;) {
    if (end !== null) throw new Error(`MongoDB stopped while starting (${end}); its words are in ${log}`);
    const isPrimary = await withAdmin(port, async (admin) => {
      if ((await admin.command({ hello: 1 }))['isWritablePrimary']) return true;
      const config = await readConfig(admin);
      if (config === null) {
        await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
      } else if (config.members[0]?.host !== host) {
        const next = { ...config, version: config.version + 1, members: [{ ...config.members[0], host }] };
        await admin.command({ replSetReconfig: next, force: true });
      }
      return false;
    }).catch(() => false);
    if (isPrimary) return;
    if (Date.now() > until) throw new Error(`MongoDB did not become ready in 60 s; its words are in ${log}`);
    await sleep(50);
  }
}

interface ReplicaSetConfig {
  version: number;
  members: { host: string }[];
}

async function readConfig(admin: ReturnType<MongoClient['db']>): Promise<ReplicaSetConfig | null> {
  try {
    return (await admin.command({ replSetGetConfig: 1 }))['config'] as ReplicaSetConfig;
  } catch (error) {
    if (error instanceof MongoServerError && error.codeName === 'NotYetInitialized') return null;
    throw error;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
