import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import type { Mongo } from '../../platform/mongo/mongo.ts';
import { LinkEventsStore } from './link-events.store.ts';
import { ENOUGH, MANY, type LinkEvent } from './openings.ts';
import { SentLinksStore } from './sent-links.store.ts';

const NOW = Date.parse('2027-03-01T12:00:00Z');
const ago = (seconds: number) => new Date(NOW - seconds * 1000);

let database: TestDatabase;
let links: SentLinksStore;

beforeAll(async () => {
  database = await testDatabase('sent-links');
  const mongo = { collection: (name: string) => database.db.collection(name) } as unknown as Mongo;
  links = new SentLinksStore(mongo, new LinkEventsStore(mongo));
  const invitations = [1, 2, 3].map((n) => ({ _id: `inv${n}`, tokenHash: `hash${n}`, locale: 'en' }));
  await database.db.collection<{ _id: string }>('invitations').insertMany(invitations);
  await database.db.collection('linkEvents').createIndex({ invitationId: 1, at: -1 });
}, 60_000);
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
const write = (events: readonly LinkEvent[]) => database.db.collection<LinkEvent>('linkEvents').insertMany(events);
const sent = (n: number, seconds: number, stamp = n) => ({
  tokenHash: `hash${n}`,
  invitationId: `inv${stamp}`,
  from: ago(seconds),
});

it('tells of links that are asked about together whose each is, and its own openings since its own instant', async () => {
  await write([opened('inv1', 500, 1), opened('inv1', 20, 2), opened('inv1', 40, 3), opened('inv2', 500, 4)]);
  const [one, another, unknown] = await Promise.all([
    links.find(sent(1, 100)),
    links.find(sent(2, 600)),
    links.find({ ...sent(3, 600), tokenHash: 'of no link' }),
  ]);
  expect(one!.invitation?._id).toBe('inv1');
  expect(one!.openings.map(({ score }) => score)).toEqual([2, 3]);
  expect(another!.invitation?._id).toBe('inv2');
  expect(another!.openings.map(({ score }) => score)).toEqual([4]);
  expect(unknown).toEqual({ invitation: null, openings: [] });
});

it('goes by the token, whatever link the stamp names', async () => {
  await write([opened('inv2', 20, 7)]);
  const { invitation, openings } = await links.find(sent(1, 100, 2));
  expect(invitation?._id).toBe('inv1');
  expect(openings.map(({ invitationId }) => invitationId)).toEqual(['inv2']);
});

it('lets no link that a machine opens again and again hide what was opened of another', async () => {
  await write(Array.from({ length: MANY + 10 }, (_, at) => opened('inv1', 50, at % 11)));
  await write([opened('inv2', 60, 7)]);
  const [crowded, other] = await Promise.all([links.find(sent(1, 100)), links.find(sent(2, 100))]);
  expect(crowded.openings).toHaveLength(ENOUGH);
  expect(other.openings.map(({ score }) => score)).toEqual([7]);
});

it('asks about more links than the database tells in a first reply by itself', async () => {
  const many = Array.from({ length: 300 }, (_, n) => n + 10);
  const invitations = many.map((n) => ({ _id: `inv${n}`, tokenHash: `hash${n}`, locale: 'en' }));
  await database.db.collection<{ _id: string }>('invitations').insertMany(invitations);
  const found = await Promise.all(many.map((n) => links.find(sent(n, 100))));
  expect(found.map(({ invitation }) => invitation?._id)).toEqual(many.map((n) => `inv${n}`));
});
