import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../e2e/support/test-database.ts';
import { Limits } from './limits.ts';
import { Mongo } from './mongo/mongo.ts';

let database: TestDatabase;
let mongo: Mongo;

beforeAll(async () => {
  database = await testDatabase('limits');
  const uri = new URL(database.uri);
  uri.pathname = `/${database.name}`;
  mongo = await Mongo.connect(uri.toString());
});
afterAll(async () => {
  await mongo?.close();
  await database?.drop();
});

/** How many of `tries` go through. */
async function passing(limits: Limits, name: 'answer' | 'token', address: string, tries: number): Promise<number> {
  let passed = 0;
  for (let turn = 0; turn < tries; turn += 1)
    passed += await limits.spend(name, address).then(
      () => 1,
      (error: unknown) => {
        expect(error).toMatchObject({ kind: 'tooMany' });
        return 0;
      },
    );
  return passed;
}

const rows = () => database.db.collection('limits').countDocuments();

it('lets an address have its budget, and others theirs', async () => {
  const limits = new Limits(mongo);
  expect(await passing(limits, 'answer', '198.51.100.1', 260)).toBe(240);
  expect(await passing(limits, 'answer', '198.51.100.2', 10)).toBe(10);
  expect(await passing(limits, 'token', '198.51.100.1', 40)).toBe(30);
});

it('counts an IPv6 network as one', async () => {
  const limits = new Limits(mongo);
  expect(await passing(limits, 'token', '2001:db8:1:2::1', 20)).toBe(20);
  expect(await passing(limits, 'token', '2001:db8:1:2::2', 20)).toBe(10);
});

it('writes nothing for a few answers of an address', async () => {
  const before = await rows();
  expect(await passing(new Limits(mongo), 'answer', '198.51.100.3', 23)).toBe(23);
  expect(await rows()).toBe(before);
});

it('renews no budget in another process: less than a share more goes through in each, and nothing of the strict ones', async () => {
  const processes = Array.from({ length: 3 }, () => new Limits(mongo));
  let passed = 0;
  for (const limits of processes) passed += await passing(limits, 'answer', '198.51.100.4', 300);
  expect(passed).toBeGreaterThanOrEqual(240);
  expect(passed).toBeLessThanOrEqual(240 + 2 * 23);
  let guesses = 0;
  for (const limits of processes) guesses += await passing(limits, 'token', '198.51.100.4', 20);
  expect(guesses).toBe(30);
});
