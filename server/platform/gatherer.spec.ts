import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { batchedLookup } from './batched-lookup.ts';
import { Gatherer, type GathererOptions } from './gatherer.ts';

const kept = <R>(value: R): PromiseFulfilledResult<R> => ({ status: 'fulfilled', value });

/** A run whose end the test decides, and what each run was given. */
function held(options: Partial<GathererOptions<string, string>> = {}) {
  const runs: { things: readonly string[]; end: (outcomes?: PromiseSettledResult<string>[] | Error) => void }[] = [];
  const gatherer = new Gatherer<string, string>({
    run: (things) =>
      new Promise((resolve, reject) => {
        runs.push({
          things,
          end: (outcomes = things.map((thing) => kept(`${thing}!`))) =>
            outcomes instanceof Error ? reject(outcomes) : resolve(outcomes),
        });
      }),
    atOnce: 2,
    largest: 100,
    capacity: 1000,
    patience: 60_000,
    ...options,
  });
  return { gatherer, runs };
}

describe('gathering', () => {
  it('runs at once when idle, and puts together what arrives while two runs are under way', async () => {
    const { gatherer, runs } = held();
    const first = gatherer.add('a');
    await turn();
    const second = gatherer.add('b');
    await turn();
    const others = ['c', 'd', 'e'].map((thing) => gatherer.add(thing));
    await turn();
    expect(runs.map(({ things }) => things)).toEqual([['a'], ['b']]);
    runs[0]!.end();
    expect(await first).toBe('a!');
    await turn();
    expect(runs[2]!.things).toEqual(['c', 'd', 'e']);
    runs[1]!.end();
    runs[2]!.end();
    expect(await Promise.all([second, ...others])).toEqual(['b!', 'c!', 'd!', 'e!']);
    expect(gatherer.size).toBe(0);
  });

  it('puts together what one turn of the event loop brings', async () => {
    const { gatherer, runs } = held();
    const all = ['a', 'b', 'c'].map((thing) => gatherer.add(thing));
    await turn();
    expect(runs.map(({ things }) => things)).toEqual([['a', 'b', 'c']]);
    runs[0]!.end();
    await Promise.all(all);
  });

  it('tells each thing its own outcome, and everyone when a run as a whole fails', async () => {
    const { gatherer, runs } = held();
    const all = ['a', 'b'].map((thing) => gatherer.add(thing));
    await turn();
    runs[0]!.end([kept('fine'), { status: 'rejected', reason: new Error('too big') }]);
    expect(await Promise.allSettled(all)).toEqual([kept('fine'), { status: 'rejected', reason: new Error('too big') }]);
    const lost = ['c', 'd'].map((thing) => gatherer.add(thing));
    await turn();
    runs[1]!.end(new Error('away'));
    for (const { status } of await Promise.allSettled(lost)) expect(status).toBe('rejected');
    expect(gatherer.size).toBe(0);
  });

  it('never takes a run that tells too few outcomes for success', async () => {
    const { gatherer, runs } = held();
    const all = ['a', 'b'].map((thing) => gatherer.add(thing));
    await turn();
    runs[0]!.end([kept('fine')]);
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('keeps things of one key apart and in order', async () => {
    const { gatherer, runs } = held({ keyOf: (thing) => thing[0]! });
    const all = ['a1'].map((thing) => gatherer.add(thing));
    await turn();
    all.push(...['a2', 'b1', 'a3', 'b2'].map((thing) => gatherer.add(thing)));
    await turn();
    expect(runs.map(({ things }) => things)).toEqual([['a1'], ['b1', 'b2']]);
    runs[0]!.end();
    await turn();
    await turn();
    expect(runs[2]!.things).toEqual(['a2', 'a3']);
    runs[1]!.end();
    runs[2]!.end();
    await Promise.all(all);
  });

  it('refuses what it has no room for, and takes more when there is room again', async () => {
    const { gatherer, runs } = held({ capacity: 3 });
    const all = ['a', 'b', 'c'].map((thing) => gatherer.add(thing));
    await expect(gatherer.add('d')).rejects.toMatchObject({ kind: 'unavailable' });
    await turn();
    runs[0]!.end();
    await Promise.all(all);
    const later = gatherer.add('e');
    await turn();
    runs[1]!.end();
    expect(await later).toBe('e!');
  });

  it('lets nobody wait for runs that do not end, refuses everything meanwhile, and goes on when they do', async () => {
    const { gatherer, runs } = held({ patience: 20, atOnce: 1 });
    const first = gatherer.add('a');
    await turn();
    const second = gatherer.add('b');
    await expect(first).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(second).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(gatherer.add('c')).rejects.toMatchObject({ kind: 'unavailable' });
    expect(gatherer.size).toBe(0);
    runs[0]!.end();
    await turn();
    const later = gatherer.add('d');
    await turn();
    runs[1]!.end();
    expect(await later).toBe('d!');
  });

  it('works on everything exactly once, keeping the order of each key, whatever the sizes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 5 }),
        async (keys, atOnce, largest) => {
          const seen: string[] = [];
          let under = 0;
          const gatherer = new Gatherer<string, string>({
            run: async (things) => {
              under += 1;
              expect(under).toBeLessThanOrEqual(atOnce);
              expect(things.length).toBeLessThanOrEqual(largest);
              seen.push(...things);
              await (things.length % 2 === 0 ? turn() : wait(0));
              under -= 1;
              return things.map(kept);
            },
            keyOf: (thing) => thing[0]!,
            atOnce,
            largest,
            capacity: 1000,
            patience: 60_000,
          });
          const things = keys.map((key, at) => `${key}${at}`);
          expect(await Promise.all(things.map((thing) => gatherer.add(thing)))).toEqual(things);
          expect([...seen].sort()).toEqual([...things].sort());
          for (const key of ['a', 'b', 'c'])
            expect(seen.filter((thing) => thing.startsWith(key))).toEqual(things.filter((one) => one.startsWith(key)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('batched lookups', () => {
  it('ask once for many, once for one that several ask, and tell null for what is not there', async () => {
    const asked: (readonly string[])[] = [];
    const lookup = batchedLookup((keys) => {
      asked.push(keys);
      return Promise.resolve(new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.toUpperCase()])));
    });
    expect(await Promise.all(['a', 'b', 'a', 'none'].map(lookup))).toEqual(['A', 'B', 'A', null]);
    expect(asked).toEqual([['a', 'b', 'none']]);
  });

  it('fail for everyone who asked when the question fails, and for nobody after', async () => {
    let isAway = true;
    const lookup = batchedLookup((keys) =>
      isAway ? Promise.reject(new Error('away')) : Promise.resolve(new Map(keys.map((key) => [key, 1]))),
    );
    const both = await Promise.allSettled([lookup('a'), lookup('b')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isAway = false;
    expect(await lookup('a')).toBe(1);
  });
});
