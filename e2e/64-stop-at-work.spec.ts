import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Env } from '../server/config/env.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import { ENV } from '../server/platform/symbols.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';
import { pendingRequests } from './support/pending-requests.ts';
import { ServerProcess } from './support/server-process.ts';
import { until } from './support/until.ts';

const REQUESTS = 3000;
let rumo: TestApp;
let worker: ServerProcess | null = null;

beforeAll(async () => {
  rumo = await startApp('stopatwork');
  await setUp(rumo, { locale: 'en' });
});
afterAll(async () => {
  await worker?.kill();
  await rumo?.close();
});

const requests = () => rumo.mongo.collection<CustomerRequest>('requests');
const said = () => worker?.output ?? '';
const pending = () => requests().countDocuments({ pending: true });

async function start(): Promise<ServerProcess> {
  const { mongodbUri, dataDir } = rumo.app.get<Env>(ENV);
  return ServerProcess.start({ MONGODB_URI: mongodbUri!, DATA_DIR: dataDir }, { web: false });
}

it('a worker that is asked to stop breaks off what would take long, and gives back what it held', async () => {
  await requests().insertMany(pendingRequests(REQUESTS, 1));
  worker = await start();
  await until(async () => (await pending()) < REQUESTS, 'the first placement', said);
  expect(await worker.terminate()).toBe(0);
  expect(worker.output).not.toMatch(/not clean|Not everything|failed/);
  const left = await pending();
  expect(left).toBeGreaterThan(0);
  expect(await rumo.mongo.db.collection('leases').countDocuments()).toBe(0);
  worker = await start();
  await until(async () => (await pending()) < left, 'the next placement', said);
  expect(await worker.terminate()).toBe(0);
  const placed = await requests().find({ pending: false }).toArray();
  const themes = await rumo.mongo.db.collection('themes').distinct('_id');
  expect(placed.filter(({ themeId }) => !themes.includes(themeId! as never))).toEqual([]);
});
