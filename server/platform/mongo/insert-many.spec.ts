import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { BSON, MongoNetworkError, type Db, type Document } from 'mongodb';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import { insertMany } from './insert-many.ts';

interface Row {
  _id: string;
  n: number;
}

let database: TestDatabase;
const rows = (concern = {}) =>
  database.db.collection<Row>('rows', { writeConcern: { w: 'majority', journal: true, ...concern } });
const row = (n: number): Row => ({ _id: `r${n}`, n });

beforeAll(async () => {
  database = await testDatabase('insert-many');
  await rows().insertOne(row(-1));
});
afterAll(() => database?.drop());
beforeEach(() => rows().deleteMany({}));

it('keeps all, and tells by its place which was there already', async () => {
  expect((await insertMany(database.db, rows(), [row(1), row(2)])).size).toBe(0);
  const refusals = await insertMany(database.db, rows(), [row(0), row(1), row(3), row(2), row(4)]);
  expect([...refusals.keys()]).toEqual([1, 3]);
  for (const refusal of refusals.values()) expect(refusal).toEqual({ code: 11_000, isDuplicateKey: true });
  expect(await rows().distinct('n')).toEqual([0, 1, 2, 3, 4]);
});

it('takes documents that are laid out already, and tells of each as of any other', async () => {
  const laidOut = (some: readonly Row[]) => Buffer.concat(some.map((one) => BSON.serialize(one)));
  const first = [row(1), row(2)];
  expect((await insertMany(database.db, rows(), first, laidOut(first))).size).toBe(0);
  const more = [row(3), row(2), row(4)];
  const refusals = await insertMany(database.db, rows(), more, laidOut(more));
  expect([...refusals]).toEqual([[1, { code: 11_000, isDuplicateKey: true }]]);
  expect(await rows().find().sort({ n: 1 }).toArray()).toEqual([1, 2, 3, 4].map(row));

  const breaking = { command: () => Promise.reject(new MongoNetworkError('closed')) } as unknown as Db;
  const last = [row(4), row(5)];
  expect([...(await insertMany(breaking, rows(), last, laidOut(last))).keys()]).toEqual([0]);
  expect(await rows().countDocuments()).toBe(5);
});

it('asks for the safety of its collection', async () => {
  const asked: Document[] = [];
  const watched = {
    command: (command: Document) => {
      asked.push(command);
      return database.db.command(command);
    },
  } as unknown as Db;
  await insertMany(watched, rows(), [row(1)]);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ insert: 'rows', ordered: false, writeConcern: { w: 'majority', j: true } });
});

it('tries once more when the connection breaks, before or after the database has written', async () => {
  const breaking = (isWritten: boolean) =>
    ({
      command: async (command: Document) => {
        if (isWritten) await database.db.command(command);
        throw new MongoNetworkError('connection 1 closed');
      },
    }) as unknown as Db;
  expect((await insertMany(breaking(false), rows(), [row(1), row(2)])).size).toBe(0);
  const refusals = await insertMany(breaking(true), rows(), [row(3), row(4)]);
  expect([...refusals.values()].map(({ isDuplicateKey }) => isDuplicateKey)).toEqual([true, true]);
  expect(await rows().distinct('n')).toEqual([1, 2, 3, 4]);
});

it('throws when no majority is known to have it', async () => {
  // One server cannot be two.
  await expect(insertMany(database.db, rows({ w: 2, wtimeoutMS: 50 }), [row(1)])).rejects.toThrow();
});
