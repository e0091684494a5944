import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import { Mongo } from './mongo.ts';

let database: TestDatabase;
let mongo: Mongo;

beforeAll(async () => {
  database = await testDatabase('mongo');
  const uri = new URL(database.uri);
  uri.pathname = `/${database.name}`;
  mongo = await Mongo.connect(uri.toString());
});
afterAll(async () => {
  await mongo?.close();
  await database?.drop();
});

it('has every write on disk at a majority before it is acknowledged', () => {
  expect(mongo.db.writeConcern).toMatchObject({ w: 'majority', journal: true });
  expect(mongo.collection('anything').writeConcern).toMatchObject({ w: 'majority', journal: true });
});

it('undoes a whole transaction when its work fails', async () => {
  const things = mongo.collection<{ _id: string }>('things');
  await things.insertOne({ _id: 'before' });
  const failing = mongo.transaction(async (session) => {
    await things.insertOne({ _id: 'half' }, { session });
    throw new Error('half-way');
  });
  await expect(failing).rejects.toThrow('half-way');
  expect((await things.find().toArray()).map(({ _id }) => _id)).toEqual(['before']);
});

it('tells whether something was written, and since when something is being written here', async () => {
  const things = mongo.collection<{ _id: string }>('written');
  await things.insertOne({ _id: 'first' });
  const quiet = await mongo.moment();
  expect(quiet.settledAt).toEqual(quiet.now);
  await things.insertOne({ _id: 'second' });
  const after = await mongo.moment();
  expect(after.lastWrite).not.toBe(quiet.lastWrite);
  await mongo.transaction(async (session) => {
    await things.insertOne({ _id: 'third' }, { session });
    const { now } = await mongo.moment();
    // Until the clock has gone on.
    let during = await mongo.moment();
    while (during.now.getTime() - now.getTime() < 20) during = await mongo.moment();
    expect(during.settledAt.getTime()).toBeLessThanOrEqual(now.getTime());
  });
  const done = await mongo.moment();
  expect(done.settledAt).toEqual(done.now);
  expect(done.lastWrite).not.toBe(after.lastWrite);
});
