import type { ClientSession } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Mongo } from '../../platform/mongo/mongo.ts';
import type { ThemeChange } from '../../domain/themes/changes.ts';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import { inParts, RefinementPlanStore } from './refinement-plan.store.ts';

const id = (kind: string, n: number) => `${kind}_${String(n).padStart(20, 'a')}`;
const merged = (n: number, requests: number): ThemeChange => ({
  ...{ kind: 'merged', by: 'auto', survivor: id('thm', 0), loser: id('thm', n + 1), score: 0.7 },
  requests: Array.from({ length: requests }, (_, at) => id('req', n * requests + at)),
  ...{ wereAuto: [], carried: [], loserHuman: false, survivorHuman: false },
});
const moved = (n: number): ThemeChange => ({
  ...{ kind: 'moved', request: id('req', n), from: id('thm', n), to: id('thm', 0), by: 'auto', placedBy: 'auto' },
  score: 0.5,
});

describe('changes in parts', () => {
  it('keep their order; one that is too large has a part of its own', () => {
    const changes = [moved(1), moved(2), merged(1, 30), moved(3), moved(4)];
    const parts = inParts(changes, 10);
    expect(parts.flat()).toEqual(changes);
    expect(parts.map((part) => part.length)).toEqual([2, 1, 2]);
    expect(inParts([], 10)).toEqual([]);
  });
});

describe('a refinement that is kept', () => {
  let database: TestDatabase;
  let plans: RefinementPlanStore;

  beforeAll(async () => {
    database = await testDatabase('refinement-plans');
    const mongo = { collection: (name: string) => database.db.collection(name) };
    plans = new RefinementPlanStore(mongo as unknown as Mongo);
  });
  afterAll(() => database.drop());

  const inTransaction = (work: (session: ClientSession) => Promise<void>) =>
    database.client.withSession((session) => session.withTransaction(() => work(session)));

  it('is there again in full, however many changes it has: more than one document holds', async () => {
    // 700,000 requests go over, 25 bytes and more each.
    const changes = [
      ...Array.from({ length: 700 }, (_, n) => merged(n, 1000)),
      ...Array.from({ length: 9000 }, (_, n) => moved(n)),
    ];
    await plans.keep({ turn: 6, changes: [moved(1)], done: 0, unsettled: [] });
    await plans.keep({ turn: 7, changes, done: 0, unsettled: [id('thm', 1)] });
    expect(await plans.howFar()).toEqual({ done: 0, total: 9700 });
    await inTransaction((session) => plans.progress(50, 8, session));
    expect(await plans.after(7)).toBeNull();
    expect(await plans.after(8)).toEqual({ turn: 8, changes, done: 50, unsettled: [id('thm', 1)] });
    await inTransaction((session) => plans.finish(session));
    expect(await plans.after(8)).toBeNull();
    expect(await database.db.collection('refinementPlans').countDocuments()).toBe(0);
  });

  it('is nothing when its writer died on the way', async () => {
    await plans.keep({ turn: 1, changes: [moved(1)], done: 0, unsettled: [] });
    await database.db.collection<{ _id: string }>('refinementPlans').deleteOne({ _id: 'refinement' });
    expect(await plans.after(1)).toBeNull();
    await plans.keep({ turn: 1, changes: [moved(2)], done: 0, unsettled: [] });
    expect((await plans.after(1))?.changes).toEqual([moved(2)]);
  });
});
