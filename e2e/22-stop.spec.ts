import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, type Db } from 'mongodb';
import { SMTPServer } from 'smtp-server';
import request from 'supertest';
import { setUpBody, signIn, type Browser } from './support/app.ts';
import { ServerProcess, freePort } from './support/server-process.ts';
import { dropTestDatabase, testDatabaseUri } from './support/test-database.ts';
import { until } from './support/until.ts';

const PEOPLE = 120;
/** How long the mail server thinks about each letter. */
const SLOW_MS = 700;

const accepted: string[] = [];
const dataDir = mkdtempSync(join(tmpdir(), 'rumo-stop-'));
let slow: SMTPServer;
let client: MongoClient;
let db: Db;
let variables: Record<string, string>;
let url: string;
let running: ServerProcess | null = null;

beforeAll(async () => {
  slow = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onData: (stream, session, done) => {
      stream.resume().on('end', () =>
        setTimeout(() => {
          accepted.push(...session.envelope.rcptTo.map(({ address }) => address));
          done();
        }, SLOW_MS),
      );
    },
  });
  slow.on('error', () => {});
  await new Promise<void>((listening) => slow.listen(0, '127.0.0.1', listening));
  const uri = testDatabaseUri('stop');
  client = await MongoClient.connect(uri);
  db = client.db();
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  variables = {
    MONGODB_URI: uri,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: url,
    SMTP_URL: `smtp://127.0.0.1:${(slow.server.address() as AddressInfo).port}`,
    MAIL_FROM: 'feedback@rumo.localdomain',
  };
});

afterAll(async () => {
  await running?.kill();
  if (db) await dropTestDatabase(db);
  await client?.close();
  await new Promise<void>((closed) => slow.close(() => closed()));
  rmSync(dataDir, { recursive: true, force: true });
});

const said = () => running?.output ?? '';
const countOf = (collection: string, filter = {}) => db.collection(collection).countDocuments(filter);

/** A request of which the server has the head and waits for the body. */
async function begun(cookie: string): Promise<{ finish: () => Promise<number> }> {
  const body = JSON.stringify({ catalogueId: 'monthly-nps' });
  const call = http.request(`${url}/api/surveys`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': body.length,
      'x-rumo-csrf': '1',
      'sec-fetch-site': 'same-origin',
      expect: '100-continue',
      cookie,
    },
  });
  const reply = once(call, 'response') as Promise<[http.IncomingMessage]>;
  reply.catch(() => {});
  call.flushHeaders();
  await once(call, 'continue');
  return {
    finish: async () => {
      call.end(body);
      const [{ statusCode }] = await reply;
      return statusCode!;
    },
  };
}

it('SIGTERM finishes letters and requests in hand within 20 s, and another process goes on at once', async () => {
  running = await ServerProcess.start(variables);
  const code = /#(\S+)/.exec(running.output)![1]!;
  const joined = await request(url).post('/api/setup').set('x-rumo-csrf', '1').send(setUpBody(code)).expect(201);
  const owner: Browser = signIn(url, joined);
  const rows = Array.from(
    { length: PEOPLE },
    (_, i) => `Company ${i % 40},Person ${i},p${i}@company${i % 40}.localdomain`,
  );
  const csv = Buffer.from(['account,name,email', ...rows].join('\n'));
  await owner.post('/api/imports').set('content-type', 'text/csv').send(csv).expect(202);
  await until(async () => (await countOf('contacts')) === PEOPLE, 'the import', said);
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  const { period } = (await owner.get(`/api/surveys/${survey.id}/opening`).expect(200)).body;
  await owner.post(`/api/surveys/${survey.id}/waves`).send({ who: 'everyone', sending: 'now', period }).expect(201);

  await until(() => accepted.length >= 10, 'sending', said);
  const pending = await begun(joined.headers['set-cookie']![0]!.split(';')[0]!);
  const stopped = performance.now();
  const ended = running.terminate();
  await until(
    async () => (await countOf('deliveries', { status: { $in: ['claimed', 'sending'] } })) === 0,
    'the drain',
    said,
  );
  expect(await pending.finish()).toBeLessThan(500);
  expect(await ended).toBe(0);
  expect(performance.now() - stopped).toBeLessThan(20_000);

  const before = accepted.length;
  expect(before).toBeLessThan(PEOPLE);
  expect(await countOf('deliveries', { status: { $in: ['claimed', 'sending', 'uncertain'] } })).toBe(0);
  expect(await countOf('deliveries', { status: 'sent' })).toBe(before);
  expect(await countOf('deliveries', { status: 'queued' })).toBe(PEOPLE - before);

  running = await ServerProcess.start(variables, { web: false });
  await until(async () => (await countOf('deliveries', { status: 'sent' })) === PEOPLE, 'the rest', said);
  expect(new Set(accepted).size).toBe(PEOPLE);
  expect(accepted).toHaveLength(PEOPLE);
  expect(await running.terminate()).toBe(0);
});
