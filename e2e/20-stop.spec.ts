import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, type Db } from 'mongodb';
import request from 'supertest';
import { ServerProcess, freePort } from './support/server-process.ts';
import { dropTestDatabase, testDatabaseUri } from './support/test-database.ts';

let client: MongoClient;
let db: Db;
let variables: Record<string, string>;
let running: ServerProcess | null = null;
const dataDir = mkdtempSync(join(tmpdir(), 'rumo-stop-'));

beforeAll(async () => {
  const uri = testDatabaseUri('stop');
  client = await MongoClient.connect(uri);
  db = client.db();
  const port = await freePort();
  variables = {
    MONGODB_URI: uri,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
});

afterAll(async () => {
  await running?.kill();
  if (db) await dropTestDatabase(db);
  await client?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it('Ctrl-C leaves nothing running and lets the next start go on', async () => {
  running = await ServerProcess.start(variables);
  await request(variables['PUBLIC_URL']!).get('/api/health').expect(200);
  expect(await running.interrupt()).toBe(0);
  await expect(request(variables['PUBLIC_URL']!).get('/api/health')).rejects.toThrow();
  running = await ServerProcess.start(variables);
  await request(variables['PUBLIC_URL']!).get('/api/health').expect(200);
  expect(await running.interrupt()).toBe(0);
});
