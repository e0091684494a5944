import type { ClientSession } from 'mongodb';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import { themeCalled } from '../../../e2e/support/theme-called.ts';
import type { Mongo } from '../../platform/mongo/mongo.ts';
import type { Theme } from './theme.ts';
import { ThemesBeforeStore } from './themes-before.store.ts';

let database: TestDatabase;
let before: ThemesBeforeStore;

beforeAll(async () => {
  database = await testDatabase('themes-before');
  const mongo = { collection: (name: string) => database.db.collection(name) };
  before = new ThemesBeforeStore(mongo as unknown as Mongo);
});
afterAll(() => database.drop());

const inTransaction = (work: (session: ClientSession) => Promise<void>) =>
  database.client.withSession((session) => session.withTransaction(() => work(session)));
const kept = async () =>
  await database.db.collection<{ _id: string }>('themesBefore').find().sort({ _id: 1 }).toArray();

it('remembers what is there before, once, and nothing of themes that are about to be opened', async () => {
  const there = themeCalled('there');
  await database.db.collection<Theme>('themes').insertOne(there);
  await inTransaction((session) => before.remember('chg_1', [there._id, 'thm_new'], session));
  await inTransaction((session) => before.noteOpened('chg_1', 'thm_new', there._id, session));
  // The next part of the same change opens more, and moves nothing out of any other.
  await inTransaction((session) => before.remember('chg_1', [there._id, 'thm_new', 'thm_next'], session));
  expect(await kept()).toMatchObject([
    { _id: 'chg_1:thm_new', openedFrom: there._id, wording: null },
    { _id: 'chg_1:thm_there', openedFrom: null, wording: { name: 'there' } },
  ]);
  expect(await before.opened(['chg_1'])).toEqual(new Map([['thm_new', there._id]]));
});
