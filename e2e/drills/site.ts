import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, type Db, type Document } from 'mongodb';
import request from 'supertest';
import { deliveryStatuses, type Delivery, type DeliveryStatus } from '../../server/platform/outbox/delivery.ts';
import { loadSecret, Tokens } from '../../server/platform/tokens.ts';
import { runningMongoUri } from '../../server/platform/mongo/embedded.ts';
import { setUpBody, signIn, type Browser } from '../support/app.ts';
import { ServerProcess, freePort, type ServerPart } from '../support/server-process.ts';
import type { SmtpPost } from '../support/smtp-post.ts';
import { DRILL_PATIENCE_MS } from './size.ts';

export interface SiteOptions {
  /** null: Rumo runs its own server. */
  mongodbUri: string | null;
  post: SmtpPost;
  leaseMs: number;
  /** Business time, an ISO instant that `setClock` moves; the machine's own when left out. */
  clock?: string;
  /** Where the data lies; a temporary folder when left out. */
  dataDir?: string;
}

/** A deployment of processes that a drill may kill: one that serves, any number that only work. */
export class Site {
  readonly url: string;
  /** The drill's own look into the database; it waits while the database is away. */
  db!: Db;
  app: ServerProcess | null = null;
  readonly workers: ServerProcess[] = [];
  private owner: Browser | null = null;
  private client: MongoClient | null = null;
  private readonly options: SiteOptions;
  private readonly dataDir: string;
  private readonly port: number;

  private constructor(options: SiteOptions, dataDir: string, port: number) {
    this.options = options;
    this.dataDir = dataDir;
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts a server on an empty database and sets it up. */
  static async open(options: SiteOptions): Promise<Site> {
    const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'rumo-drill-site-'));
    const site = new Site(options, dataDir, await freePort());
    try {
      if (options.clock) site.setClock(options.clock);
      await site.startApp();
      await site.look();
      const code = /#(\S+)/.exec(site.app!.output)![1]!;
      const joined = await request(site.url).post('/api/setup').set('x-rumo-csrf', '1').send(setUpBody(code));
      site.owner = signIn(site.url, joined);
      return site;
    } catch (error) {
      await site.close();
      throw error;
    }
  }

  async startApp(part: ServerPart = {}): Promise<void> {
    this.app = await ServerProcess.start(this.variables(), { leaseMs: this.options.leaseMs, ...part });
  }

  async startWorker(): Promise<ServerProcess> {
    const worker = await ServerProcess.start(this.variables(), { web: false, leaseMs: this.options.leaseMs });
    this.workers.push(worker);
    return worker;
  }

  /** Moves business time. */
  setClock(instant: string | Date): void {
    // Written whole before it is there: the server reads it at any moment.
    writeFileSync(join(this.dataDir, 'clock.new'), new Date(instant).toISOString());
    renameSync(join(this.dataDir, 'clock.new'), join(this.dataDir, 'clock'));
  }

  get staff(): Browser {
    return this.owner!;
  }

  /** What every process said, for whoever looks for the reason of a failure. */
  get words(): string {
    return [this.app, ...this.workers].map((process) => process?.output.slice(-4000) ?? '').join('\n---\n');
  }

  /** People p0, p1, … of companies of five, each with the address that `addressOf` gives. */
  async importPeople(count: number, addressOf: (index: number) => string = addressOfPerson): Promise<void> {
    const rows = Array.from(
      { length: count },
      (_, index) => `Company ${Math.floor(index / 5)},Person ${index},${addressOf(index)}`,
    );
    const csv = Buffer.from(['account,name,email', ...rows].join('\n'));
    const started = await this.staff.post('/api/imports').set('content-type', 'text/csv').send(csv);
    if (started.status >= 300) throw new Error(`import: ${started.status} ${started.text}`);
    await this.until(async () => (await this.count('contacts')) === count, 'the import');
  }

  async addSurvey(): Promise<string> {
    const added = await this.staff.post('/api/surveys').send({ catalogueId: 'monthly-nps' });
    if (added.status !== 201) throw new Error(`survey: ${added.status} ${added.text}`);
    return added.body.id as string;
  }

  /** Opens this month's wave to everyone, by hand. */
  async openWave(surveyId: string, sending: 'now' | 'window' = 'now'): Promise<string> {
    const { period } = (await this.staff.get(`/api/surveys/${surveyId}/opening`)).body as { period: string };
    const opened = await this.staff.post(`/api/surveys/${surveyId}/waves`).send({ who: 'everyone', sending, period });
    if (opened.status !== 201) throw new Error(`wave: ${opened.status} ${opened.text}`);
    return opened.body.id as string;
  }

  count(collection: string, filter: Document = {}): Promise<number> {
    return this.db.collection(collection).countDocuments(filter);
  }

  deliveries(): Promise<Delivery[]> {
    return this.db.collection<Delivery>('deliveries').find({ kind: 'invite' }).toArray();
  }

  /** How many invitations stand where. */
  async states(): Promise<Record<DeliveryStatus, number>> {
    const states = Object.fromEntries(deliveryStatuses.map((status) => [status, 0])) as Record<DeliveryStatus, number>;
    for (const { status } of await this.deliveries()) states[status] += 1;
    return states;
  }

  /** The link tokens of a wave's invited, by contact. */
  async tokens(): Promise<Map<string, string>> {
    const tokens = new Tokens(loadSecret(this.dataDir));
    const invitations = await this.db.collection<{ _id: string }>('invitations').find().toArray();
    return new Map(invitations.map(({ _id }) => [_id, tokens.link('answer', _id)]));
  }

  /** Waits until everybody invited has a mail and none of the mails is on its way. */
  async settle(people: number, limitMs = DRILL_PATIENCE_MS): Promise<void> {
    await this.until(
      async () => {
        const { sent, failed, uncertain, cancelled } = await this.states();
        return sent + failed + uncertain + cancelled === people;
      },
      'the end of the wave',
      limitMs,
    );
  }

  async until(condition: () => Promise<boolean>, what: string, limitMs = DRILL_PATIENCE_MS): Promise<void> {
    const limit = Date.now() + limitMs;
    while (!(await condition())) {
      if (Date.now() > limit) {
        const states = JSON.stringify(await this.states());
        throw new Error(
          `${what} did not come in ${limitMs / 1000} s; mails ${states}; the servers said:\n${this.words}`,
        );
      }
      await sleep(50);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.app, ...this.workers].map((process) => process?.kill()));
    await this.client?.close(true).catch(() => {});
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async look(): Promise<void> {
    const uri = this.options.mongodbUri ?? (await runningMongoUri(join(this.dataDir, 'mongo')))!;
    this.client = new MongoClient(uri, {
      serverSelectionTimeoutMS: 60_000,
      readConcernLevel: 'majority',
      w: 'majority',
    });
    this.db = this.client.db(this.options.mongodbUri === null ? 'rumo' : undefined);
  }

  private variables(): Record<string, string> {
    return {
      ...(this.options.mongodbUri === null ? {} : { MONGODB_URI: this.options.mongodbUri }),
      DATA_DIR: this.dataDir,
      PORT: String(this.port),
      PUBLIC_URL: this.url,
      SMTP_URL: this.options.post.url,
      MAIL_FROM: 'feedback@rumo.localdomain',
      // Answers come from many addresses in real life; a drill names them as a proxy does.
      TRUSTED_PROXIES: '127.0.0.1',
      ...(this.options.clock ? { RUMO_CLOCK_FILE: join(this.dataDir, 'clock') } : {}),
    };
  }
}

export const addressOfPerson = (index: number): string => `p${index}@people.localdomain`;
