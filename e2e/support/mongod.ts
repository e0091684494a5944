import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, type Db, type Document } from 'mongodb';
import { findMongod } from '../../server/platform/mongo/mongod-binary.ts';
import { freePort } from './server-process.ts';

const START_LIMIT_MS = 60_000;
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** One MongoDB server of a drill's own: its own folder, its own port, a child of this process. */
class MongodNode {
  readonly port: number;
  readonly folder: string;
  private readonly binary: string;
  private child: ChildProcess | null = null;

  constructor(binary: string, folder: string, port: number) {
    this.binary = binary;
    this.folder = folder;
    this.port = port;
  }

  get isUp(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Starts the process; whether it answers yet is for the replica set to find out. */
  start(): void {
    if (this.isUp) return;
    mkdirSync(this.folder, { recursive: true });
    const log = openSync(`${this.folder}.log`, 'a');
    const child = spawn(
      this.binary,
      [
        ...['--dbpath', this.folder, '--port', String(this.port), '--bind_ip', '127.0.0.1', '--replSet', 'drill'],
        ...['--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '64', '--nounixsocket', '--quiet'],
        ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
        ...['--wiredTigerEngineConfigString', 'log=(file_max=8MB)'],
      ],
      { stdio: ['ignore', log, log] },
    );
    this.child = child;
    running.add(child);
    child.once('exit', () => running.delete(child));
  }

  async kill(): Promise<void> {
    const child = this.child;
    if (!child || !this.isUp) return;
    child.kill('SIGKILL');
    if (this.isUp) await once(child, 'exit');
  }

  /** Stands still without closing its connections, as a frozen virtual machine does. */
  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }

  async admin<T>(work: (admin: Db) => Promise<T>): Promise<T> {
    const client = new MongoClient(`mongodb://127.0.0.1:${this.port}/?directConnection=true`, {
      serverSelectionTimeoutMS: 1000,
      connectTimeoutMS: 1000,
      socketTimeoutMS: 5000,
    });
    try {
      return await work(client.db('admin'));
    } finally {
      await client.close(true).catch(() => {});
    }
  }
}

export interface ReplicaSetOptions {
  nodes: 1 | 3;
  /** Where the data lies; a temporary folder that is removed at the end when left out. */
  folder?: string;
  /** How long a secondary waits for its primary before it stands for election; 10 s as delivered. */
  electionTimeoutMs?: number;
}

/** A replica set of real servers that a drill may kill, freeze and demote. */
export class ReplicaSet {
  readonly nodes: readonly MongodNode[];
  private readonly folder: string;
  private readonly ownsFolder: boolean;

  private constructor(nodes: readonly MongodNode[], folder: string, ownsFolder: boolean) {
    this.nodes = nodes;
    this.folder = folder;
    this.ownsFolder = ownsFolder;
  }

  static async start(options: ReplicaSetOptions): Promise<ReplicaSet> {
    const { path } = await findMongod({ offline: false });
    const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'rumo-drill-mongo-'));
    const nodes: MongodNode[] = [];
    for (let index = 0; index < options.nodes; index += 1) {
      nodes.push(new MongodNode(path, join(folder, `node${index}`), await freePort()));
    }
    const set = new ReplicaSet(nodes, folder, options.folder === undefined);
    try {
      for (const node of nodes) node.start();
      await set.initiate(options.electionTimeoutMs ?? 10_000);
      await set.primary();
      return set;
    } catch (error) {
      await set.stop();
      throw error;
    }
  }

  /** The address of a database of this set; `options` are added to its query. */
  uri(database: string, options = ''): string {
    const hosts = this.nodes.map(({ port }) => `127.0.0.1:${port}`).join(',');
    return `mongodb://${hosts}/${database}?replicaSet=drill${options}`;
  }

  /** The node that takes writes now; waits until there is one. */
  async primary(limitMs = START_LIMIT_MS): Promise<MongodNode> {
    const until = Date.now() + limitMs;
    for (;;) {
      for (const node of this.nodes) {
        if (!node.isUp) continue;
        const isPrimary = await node
          .admin(async (admin) => (await admin.command({ hello: 1 }))['isWritablePrimary'] === true)
          .catch(() => false);
        if (isPrimary) return node;
      }
      if (Date.now() > until) throw new Error(`the replica set has no primary; its logs are in ${this.folder}`);
      await sleep(50);
    }
  }

  /** The primary hands over in good order. */
  async stepDown(seconds = 10): Promise<void> {
    const primary = await this.primary();
    await primary.admin((admin) => admin.command({ replSetStepDown: seconds, secondaryCatchUpPeriodSecs: 5 }));
  }

  /** Waits until every node is primary or secondary. */
  async whole(limitMs = START_LIMIT_MS): Promise<void> {
    const until = Date.now() + limitMs;
    for (;;) {
      const members = await this.members().catch(() => []);
      if (members.length === this.nodes.length && members.every(({ state }) => state === 1 || state === 2)) return;
      if (Date.now() > until) throw new Error(`the replica set did not become whole; its logs are in ${this.folder}`);
      await sleep(100);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.kill()));
    if (this.ownsFolder) rmSync(this.folder, { recursive: true, force: true });
  }

  private async members(): Promise<Document[]> {
    const primary = await this.primary();
    return (await primary.admin((admin) => admin.command({ replSetGetStatus: 1 })))['members'] as Document[];
  }

  private async initiate(electionTimeoutMillis: number): Promise<void> {
    const members = this.nodes.map(({ port }, index) => ({ _id: index, host: `127.0.0.1:${port}` }));
    const until = Date.now() + START_LIMIT_MS;
    for (;;) {
      const done = await this.nodes[0]!.admin(async (admin) => {
        await admin.command({ replSetInitiate: { _id: 'drill', members, settings: { electionTimeoutMillis } } });
        return true;
      }).catch(() => false);
      if (done) return;
      if (Date.now() > until) throw new Error(`MongoDB did not start; its logs are in ${this.folder}`);
      await sleep(100);
    }
  }
}
