import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import type { Mongo } from '../../platform/mongo/mongo.ts';
import { LinkEventsStore } from './link-events.store.ts';
import { ENOUGH, MANY, type LinkEvent } from './openings.ts';

const NOW = Date.parse('2027-03-01T12:00:00Z');
const ago = (seconds: number) => new Date(NOW - seconds * 1000);

let database: TestDatabase;
let events: LinkEventsStore;

beforeAll(async () => {
  database = await testDatabase('link-events');
  events = new LinkEventsStore({
    db: database.db,
    collection: (name: string) => database.db.collection(name),
  } as unknown as Mongo);
  await database.db.collection('linkEvents').createIndex({ invitationId: 1, at: -1 });
});
afterAll(() => database?.drop());
beforeEach(() => database.db.collection('linkEvents').deleteMany({}));

let named = 0;
const opened = (invitationId: string, seconds: number, score: number | null = null): LinkEvent => ({
  _id: `e${(named += 1)}`,
  invitationId,
  at: ago(seconds),
  score,
  ipPrefix: '192.0.2.0/24',
  agent: 'a',
});
const write = (some: readonly LinkEvent[]) => database.db.collection<LinkEvent>('linkEvents').insertMany(some);
const asked = (n: number, seconds: number) => ({ invitationId: `inv${n}`, from: ago(seconds) });

it('tells of links that are asked about together the openings of each since its own instant, the newest first', async () => {
  await write([opened('inv1', 500, 1), opened('inv1', 40, 3), opened('inv1', 20, 2), opened('inv2', 500, 4)]);
  const found = await events.ofEach([asked(1, 100), asked(2, 600), asked(3, 600)]);
  expect(found.map((some) => some.map(({ score }) => score))).toEqual([[2, 3], [4], []]);
});

it('lets no link that a machine opens again and again hide what was opened of another', async () => {
  await write(Array.from({ length: MANY + 10 }, (_, at) => opened('inv1', 50, at % 11)));
  await write([opened('inv2', 60, 7)]);
  const [crowded, other] = await events.ofEach([asked(1, 100), asked(2, 100)]);
  expect(crowded).toHaveLength(ENOUGH);
  expect(other!.map(({ score }) => score)).toEqual([7]);
});

it('asks about more openings than the database tells in a first reply by itself', async () => {
  const many = Array.from({ length: 300 }, (_, n) => n);
  await write(many.map((n) => opened(`inv${n}`, 10, n % 11)));
  const found = await events.ofEach(many.map((n) => asked(n, 100)));
  expect(found.map(([one]) => one?.score)).toEqual(many.map((n) => n % 11));
});
