import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../e2e/support/test-database.ts';
import { Leases } from './leases.ts';

describe('leases', () => {
  let database: TestDatabase;
  let leases: Leases;

  beforeAll(async () => {
    database = await testDatabase('leases');
    leases = new Leases(database.db);
  });
  afterAll(() => database.drop());

  it('let one of many that come at once do the work, and the next one when it is done', async () => {
    let working = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, (working += 1));
      // Longer than the others need to be refused.
      await Promise.all(others);
      working -= 1;
    };
    let refused: (() => void)[] = [];
    const others = Array.from({ length: 7 }, () => new Promise<void>((resolve) => refused.push(resolve)));
    const held = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const isMine = await leases.hold('one', 60, work);
        if (!isMine) refused.pop()?.();
        return isMine;
      }),
    );
    refused = [];
    expect(held.filter(Boolean)).toHaveLength(1);
    expect(most).toBe(1);
    expect(await leases.hold('one', 60, async () => {})).toBe(true);
  });

  it('of whoever died pass on when they are over, and not before', async () => {
    const dead = { _id: 'dead', holder: 'somebody' };
    const lasting = { $dateAdd: { startDate: '$$NOW', unit: 'minute' as const, amount: 1 } };
    const collection = database.db.collection<{ _id: string }>('leases');
    await collection.updateOne({ _id: 'dead' }, [{ $set: { ...dead, until: lasting } }], { upsert: true });
    expect(await leases.hold('dead', 60, async () => {})).toBe(false);
    await collection.updateOne({ _id: 'dead' }, { $set: { until: new Date(0) } });
    expect(await leases.hold('dead', 60, async () => {})).toBe(true);
  });

  it('are prolonged as long as the work goes on', async () => {
    // Still held when the next one asks, on a machine that takes long for it.
    const brief = new Leases(database.db, 3000);
    const untilOf = async () =>
      (await database.db.collection<{ _id: string; until: Date }>('leases').findOne({ _id: 'long' }))!.until;
    await brief.hold('long', 60, async () => {
      const first = await untilOf();
      while ((await untilOf()) <= first);
      expect(await leases.hold('long', 60, async () => {})).toBe(false);
    });
  });
});
