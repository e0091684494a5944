import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { createApp, type AppOptions } from '../../server/app.ts';
import { parseEnv } from '../../server/config/env.ts';
import { SetupService } from '../../server/features/staff/setup.service.ts';
import { SetClock } from '../../server/platform/clock.ts';
import { Mongo } from '../../server/platform/mongo/mongo.ts';
import { Tasks } from '../../server/platform/tasks/tasks.ts';
import { dropTestDatabase, testDatabaseUri } from './test-database.ts';
import { ends } from './until.ts';

export interface TestApp {
  app: NestFastifyApplication;
  clock: SetClock;
  mongo: Mongo;
  tasks: Tasks;
  /** Where it listens; the port is free and its own. */
  url: string;
  /** Calls without a session. */
  anonymous(): ReturnType<typeof request>;
  close(): Promise<void>;
}

const OWNER = { name: 'Olívia Prado', email: 'olivia@rumo.example', password: 'correct horse battery' };

/** A real application on a real database of its own, on a clock that stands where it is put. */
export async function startApp(
  suite: string,
  variables: Record<string, string> = {},
  options: AppOptions = {},
): Promise<TestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rumo-app-'));
  const clock = new SetClock('2027-01-04T12:00:00Z');
  const env = parseEnv({
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env['RUMO_TEST_LOG'] ?? 'silent',
    PORT: '0',
    EMBEDDER: 'lexical',
    ...variables,
  });
  const app = await createApp(
    { ...env, mongodbUri: testDatabaseUri(suite.replace(/[^a-z0-9]+/g, '-')) },
    { clock, ...options },
  );
  await app.listen(0, '127.0.0.1');
  const mongo = app.get(Mongo);
  const url = await app.getUrl();
  return {
    app,
    clock,
    mongo,
    tasks: app.get(Tasks),
    url,
    anonymous: () => request(url),
    close: async () => {
      await ends(`dropping the database of ${suite}`, dropTestDatabase(mongo.db));
      await ends(`the application of ${suite}`, app.close());
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** A signed-in browser: its cookie, and the header that our own pages send. */
export class Browser {
  private readonly url: string;
  private readonly cookie: string;

  constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  get = (path: string) => this.as(request(this.url).get(path));
  post = (path: string) => this.as(request(this.url).post(path));
  put = (path: string) => this.as(request(this.url).put(path));
  patch = (path: string) => this.as(request(this.url).patch(path));
  delete = (path: string) => this.as(request(this.url).delete(path));

  private as(call: request.Test): request.Test {
    return call.set('cookie', this.cookie).set('x-rumo-csrf', '1').set('sec-fetch-site', 'same-origin');
  }
}

export function sessionOf(response: request.Response): string {
  const header = ([] as string[])
    .concat(response.headers['set-cookie'] ?? [])
    .find((one) => /^(__Host-)?rumo=/.test(one));
  if (!header) throw new Error(`no session cookie in a reply with status ${response.status}: ${response.text}`);
  return header.split(';')[0]!;
}

type GivenOrganisation = Partial<{ name: string; zone: string; locale: string; currency: string }>;

/** What the set-up page sends. */
export function setUpBody(code: string | null, organisation: GivenOrganisation = {}) {
  return {
    code,
    organisation: {
      name: 'Maré',
      postalAddress: 'Rua do Porto 1, 01000-000 São Paulo',
      privacyUrl: 'https://mare.example/privacy',
      currency: 'BRL',
      zone: 'America/Sao_Paulo',
      locale: 'pt-BR',
      ...organisation,
    },
    owner: OWNER,
  };
}

/** The browser that got a session with this reply. */
export function signIn(url: string, response: request.Response): Browser {
  return new Browser(url, sessionOf(response));
}

/** Sets the deployment up and signs its owner in. */
export async function setUp({ app, url }: TestApp, organisation: GivenOrganisation = {}): Promise<Browser> {
  const code = await app.get(SetupService).openCode();
  const body = setUpBody(code, organisation);
  return signIn(url, await request(url).post('/api/setup').set('x-rumo-csrf', '1').send(body).expect(201));
}

/** Someone with another role: invited by the owner, joined by the link. */
export async function joinAs(owner: Browser, url: string, role: 'viewer' | 'editor' | 'owner'): Promise<Browser> {
  const email = `${role}-${randomBytes(3).toString('hex')}@rumo.example`;
  const invitation = await owner.post('/api/staff/invitations').send({ email, role }).expect(201);
  const token = new URL(invitation.body.link as string).hash.slice(1);
  const joined = await request(url)
    .post('/api/staff/join')
    .set('x-rumo-csrf', '1')
    .send({ token, name: `A ${role}`, password: 'correct horse battery', locale: 'en' })
    .expect(201);
  return signIn(url, joined);
}
