import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo, type EmbeddedMongo } from './embedded.ts';

const folder = mkdtempSync(join(tmpdir(), 'rumo-embedded-'));
const said: string[] = [];
let mongo: EmbeddedMongo;

beforeAll(async () => {
  mongo = await startEmbeddedMongo(folder, { report: (line) => said.push(line) });
});
afterAll(async () => {
  await mongo?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('is started again when it ends by itself, with everything that was acknowledged', async () => {
  const client = new MongoClient(mongo.uri, { w: 'majority', journal: true, serverSelectionTimeoutMS: 60_000 });
  const things = client.db('embedded').collection<{ _id: string }>('things');
  await things.insertOne({ _id: 'before' });
  const first = mongo.pid;
  process.kill(first, 'SIGKILL');
  await things.updateOne({ _id: 'after' }, { $set: {} }, { upsert: true });
  expect((await things.distinct('_id')).sort()).toEqual(['after', 'before']);
  expect(mongo.pid).not.toBe(first);
  expect(said[0]).toContain('ended by itself (SIGKILL)');
  await client.close();
});

it('stays down once it was stopped', async () => {
  const { pid } = mongo;
  await mongo.stop();
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
