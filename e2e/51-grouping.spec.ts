import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Id } from '../server/contract/ids.ts';
import { thresholdsFor } from '../server/domain/themes/thresholds.ts';
import { lexicalEmbedder } from '../server/domain/themes/lexical-embedder.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import { GroupingReader } from '../server/features/themes/grouping-reader.ts';
import { GroupingService } from '../server/features/themes/grouping.service.ts';
import { GroupingThread } from '../server/features/themes/grouping-thread.ts';
import type { GroupingState } from '../server/features/themes/grouping-state.store.ts';
import { RequestCorrections } from '../server/features/themes/request-corrections.service.ts';
import type { Theme } from '../server/features/themes/theme.ts';
import { Embedders } from '../server/platform/encoder/embedders.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';
import { correct, correction, person, wishText } from './support/corrections.ts';
import { MeaningEmbedder, useBest } from './support/meaning-embedder.ts';
import { pendingRequests } from './support/pending-requests.ts';
import { addAccount } from './support/people.ts';

let rumo: TestApp;
let accountId: Id<'account'>;

beforeAll(async () => {
  rumo = await startApp('grouping');
  await setUp(rumo, { locale: 'en' });
  accountId = (await addAccount(rumo, { name: 'Acme' }))._id;
});
afterAll(() => rumo?.close());

const requests = () => rumo.mongo.collection<CustomerRequest>('requests');
const themes = () => rumo.mongo.collection<Theme>('themes');
const vectors = () => rumo.mongo.collection<{ _id: string; embedder: string }>('requestVectors');
const states = () => rumo.mongo.collection<GroupingState & { _id: string; usedAt?: Date }>('groupingState');
const grouping = () => rumo.app.get(GroupingService, { strict: false });

async function empty(): Promise<void> {
  for (const name of ['requests', 'themes', 'themeConstraints', 'changes', 'requestVectors', 'groupingTurns'])
    await rumo.mongo.db.collection(name).deleteMany({});
  await states().deleteMany({});
  await rumo.mongo.collection('counters').updateOne({ _id: 'grouping' }, { $inc: { value: 1 } });
  useBest(rumo.app.get(Embedders), lexicalEmbedder, 'off');
}
beforeEach(empty);

const place = () => rumo.tasks.run('themes.place');
const refine = () => rumo.tasks.run('themes.refine');
const reEmbed = () => rumo.tasks.run('themes.reembed');

async function say(...texts: string[]): Promise<Id<'request'>[]> {
  const one = rumo.app.get(RequestCorrections, { strict: false });
  const ids: Id<'request'>[] = [];
  for (const text of texts) {
    rumo.clock.set(new Date(rumo.clock.now().getTime() + 1000).toISOString());
    ids.push((await one.add({ text, accountId }, person)).requestId);
  }
  return ids;
}

const request = async (id: string) => (await requests().findOne({ _id: id as Id<'request'> }))!;

type View = Awaited<ReturnType<typeof viewOf>>;

/** What a thread holds, whatever the order in which it came. */
async function viewOf(thread: GroupingThread) {
  const { themes: held, apart, unsettled } = await thread.call('view', []);
  return {
    themes: held
      .map((theme) => ({ ...theme, requests: [...theme.requests].sort() }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    apart: apart.map((pair) => [...pair].sort().join(':')).sort(),
    unsettled: [...unsettled].sort(),
  };
}

const followed = async (): Promise<View> => viewOf((await grouping().current())!.thread);

async function loadedAnew(): Promise<View> {
  const embedder = (await grouping().current())!.embedder;
  const thread = new GroupingThread();
  try {
    await rumo.app.get(GroupingReader, { strict: false }).load(thread, embedder, thresholdsFor(embedder.id));
    return await viewOf(thread);
  } finally {
    await thread.close();
  }
}

/** How often everything is read, from now on. */
function countLoads(): { count: number } {
  const reader = rumo.app.get(GroupingReader, { strict: false });
  const loads = { count: 0 };
  const load = GroupingReader.prototype.load.bind(reader);
  reader.load = (...args) => {
    loads.count += 1;
    return load(...args);
  };
  return loads;
}

describe('following what people and automation do', () => {
  it('ends in what loading everything anew gives, whatever was done', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: correction.map((one) => ({ ...one, text: '' })) },
      { weight: 1, arbitrary: wishText.map((text) => ({ kind: 'say', a: 0, b: 0, text })) },
      { weight: 1, arbitrary: fc.nat({ max: 5 }).map((a) => ({ kind: 'undo', a, b: 0, text: '' })) },
      { weight: 1, arbitrary: fc.constant({ kind: 'place', a: 0, b: 0, text: '' }) },
      { weight: 1, arbitrary: fc.constant({ kind: 'refine', a: 0, b: 0, text: '' }) },
    );
    const first = fc.array(wishText, { minLength: 3, maxLength: 8 });
    const loads = countLoads();
    await fc.assert(
      fc.asyncProperty(first, fc.array(step, { minLength: 2, maxLength: 10 }), async (texts, steps) => {
        await empty();
        await say(...texts);
        await place();
        await grouping().current();
        loads.count = 0;
        for (const { kind, text, ...which } of steps) {
          if (kind === 'say') await say(text);
          else if (kind === 'place') await place();
          else if (kind === 'refine') {
            await themes().updateMany({ redirectTo: null }, { $set: { unsettled: true } });
            await refine();
          } else if (kind === 'undo') {
            const changes = rumo.mongo.collection<{ _id: Id<'change'>; order: number }>('changes');
            const [change] = await changes.find().sort({ order: -1 }).skip(which.a).limit(1).toArray();
            const one = rumo.app.get(RequestCorrections, { strict: false });
            // What a later change builds on cannot be taken back.
            if (change) await one.undo(change._id, person).catch(() => null);
          } else await correct(rumo, { kind, ...which });
        }
        expect(await followed()).toEqual(await loadedAnew());
        // The one for comparing; nothing was read as a whole to follow.
        expect(loads.count).toBe(1);
      }),
      { numRuns: 8 },
    );
  });

  it('takes back what a person was faster to say, without reading everything', async () => {
    const [dark] = await say('dark mode', 'export to csv');
    await place();
    await grouping().current();
    const loads = countLoads();
    await say('a dark mode', 'night login', 'export to csv, please');
    const held = (await grouping().current())!;
    // Somebody corrects between placing in memory and writing it.
    const ask = held.thread.call.bind(held.thread) as typeof held.thread.call;
    let isDone = false;
    held.thread.call = async (name, args, given) => {
      const answer = await ask(name, args, given);
      if (name === 'place' && !isDone) {
        isDone = true;
        const { rev } = await request(dark!);
        await rumo.app.get(RequestCorrections, { strict: false }).move([{ id: dark!, rev }], { newTheme: {} }, person);
      }
      return answer;
    };
    await place();
    expect(isDone).toBe(true);
    expect(loads.count).toBe(0);
    expect(await requests().countDocuments({ themeId: null })).toBe(0);
    expect(await followed()).toEqual(await loadedAnew());
  });

  it('goes on when one waits for a place that it has', async () => {
    const [dark] = await say('dark mode');
    await place();
    const { themeId } = await request(dark!);
    await requests().updateOne({ _id: dark! }, { $set: { pending: true } });
    const [later] = await say('a dark mode');
    await place();
    expect(await request(dark!)).toMatchObject({ themeId, pending: false });
    expect(await request(later!)).toMatchObject({ themeId, pending: false });
  });

  it('loads everything when a turn did not say what it touched', async () => {
    await say('dark mode');
    await place();
    const loads = countLoads();
    await grouping().current();
    expect(loads.count).toBe(0);
    await rumo.mongo.collection('counters').updateOne({ _id: 'grouping' }, { $inc: { value: 1 } });
    await grouping().current();
    expect(loads.count).toBe(1);
  });
});

describe('the process that also answers', () => {
  it('has little of its own to do at a time while an import is grouped and thought over', async () => {
    await requests().insertMany(pendingRequests(600, 1));
    // In CPU time of this thread, so that it tells the same on a machine that is busy with something else.
    const steps: number[] = [];
    let before = process.threadCpuUsage();
    const timer = setInterval(() => {
      const { user, system } = process.threadCpuUsage(before);
      before = process.threadCpuUsage();
      steps.push((user + system) / 1000);
    }, 1);
    await place();
    await themes().updateMany({ redirectTo: null }, { $set: { unsettled: true } });
    await refine();
    clearInterval(timer);
    expect(await requests().countDocuments({ themeId: null })).toBe(0);
    steps.sort((a, b) => a - b);
    expect(steps.length).toBeGreaterThan(100);
    // Far above what it is: sources are compiled on the way here, and nothing is warm.
    expect(steps[Math.floor(steps.length * 0.99)]).toBeLessThan(50);
  });
});

describe('the hour at which what the last arrivals left is thought over', () => {
  it('does not pass unused because another process groups at that moment', async () => {
    await say('dark mode', 'export to csv');
    await place();
    const unsettled = () => themes().countDocuments({ unsettled: true });
    expect(await unsettled()).toBe(2);
    const leases = rumo.mongo.collection<{ _id: string; holder: string; until: Date }>('leases');
    await leases.insertOne({ _id: 'themes.place', holder: 'another', until: new Date(Date.now() + 60_000) });
    await refine();
    expect(await unsettled()).toBe(2);
    await leases.deleteOne({ holder: 'another' });
    await place();
    expect(await unsettled()).toBe(0);
  });
});

describe('why here', () => {
  it('is kept with each request: score, nearest quote and runner-up, and where an unsure one would belong', async () => {
    const [dark, charts, csv] = await say('dark mode', 'dark mode for charts', 'export charts to csv');
    await place();
    expect(await request(charts!)).toMatchObject({
      score: expect.any(Number),
      nearestQuote: 'dark mode',
      nearestId: dark,
      embedder: lexicalEmbedder.id,
      suggestions: [{ themeId: (await request(csv!)).themeId, score: expect.any(Number) }],
    });
    const [unsure] = await say('we looked at dark charts');
    await requests().updateOne({ _id: unsure! }, { $set: { sure: false } });
    await place();
    expect(await request(unsure!)).toMatchObject({
      themeId: null,
      pending: false,
      score: null,
      nearestQuote: null,
      suggestions: [{ themeId: (await request(dark!)).themeId }, {}],
    });
    expect(await followed()).toEqual(await loadedAnew());
  });
});

describe('when a better embedder arrives', () => {
  const meaning = () => {
    const embedder = new MeaningEmbedder();
    useBest(rumo.app.get(Embedders), embedder);
    return embedder;
  };

  /** All that must stay as it is. */
  async function kept() {
    const rows = await requests()
      .find({}, { projection: { themeId: 1, placedBy: 1, state: 1, rev: 1 } })
      .sort({ _id: 1 })
      .toArray();
    const all = await themes()
      .find({}, { projection: { stale: 0, unsettled: 0 } })
      .sort({ _id: 1 })
      .toArray();
    const pairs = await rumo.mongo.db.collection('themeConstraints').find().sort({ _id: 1 }).toArray();
    return { rows, all, pairs, changes: await rumo.mongo.db.collection('changes').countDocuments() };
  }

  /** Two languages, a merge, a pair kept apart, and something that may be no request. */
  async function company() {
    const ids = await say('dark mode', 'modo escuro', 'a dark mode', 'export report', 'exportar', 'night login');
    await place();
    for (const [at, kind] of ['merge', 'separate', 'rename', 'move'].entries())
      await correct(rumo, { kind, a: at + 1, b: at + 3 });
    const [unsure] = await say('dark reports are dark');
    await requests().updateOne({ _id: unsure! }, { $set: { sure: false } });
    await place();
    return [...ids, unsure!];
  }

  it('makes its vectors in the background, takes over, and every id and place stays', async () => {
    const ids = await company();
    const before = await kept();
    const embedder = meaning();
    await place();
    // Not yet: the old one goes on until everything is there.
    expect((await states().findOne({}))?.embedder).toBe(lexicalEmbedder.id);
    await reEmbed();
    expect(embedder.seen).toHaveLength(ids.length);
    expect(await kept()).toEqual(before);
    await place();
    expect(await states().findOne({})).toMatchObject({ embedder: embedder.id, filled: null, lookAgainAfter: null });
    expect(await kept()).toEqual(before);
    expect(await vectors().distinct('embedder')).toEqual([embedder.id]);
    expect(await vectors().countDocuments()).toBe(ids.length);
    expect(await requests().distinct('embedder')).toEqual([embedder.id]);
    expect(await followed()).toEqual(await loadedAnew());

    const escuro = await request(ids[1]!);
    const [later] = await say('quero modo escuro');
    await place();
    expect((await request(later!)).embedder).toBe(embedder.id);
    expect([escuro.themeId, (await request(ids[0]!)).themeId]).toContain((await request(later!)).themeId);
  });

  it('goes on where it was broken off, and takes along what came meanwhile', async () => {
    const ids = await company();
    const before = await kept();
    const embedder = meaning();
    embedder.failsAfter = 0;
    await expect(reEmbed()).rejects.toThrow('broke off');
    embedder.failsAfter = Infinity;
    await vectors().insertOne({
      ...(await vectors().findOne({}))!,
      _id: `${embedder.id}|${ids[0]}`,
      embedder: embedder.id,
    });
    await reEmbed();
    expect(embedder.seen).toHaveLength(ids.length - 1);
    const [later] = await say('night login');
    await requests().updateOne({ _id: later! }, { $set: { at: new Date(0) } });
    await rumo.mongo.collection('requestVectors').deleteOne({ _id: `${embedder.id}|${ids[0]}` });
    await place();
    expect((await states().findOne({}))?.embedder).toBe(embedder.id);
    expect((await kept()).rows.filter(({ _id }) => _id !== later)).toEqual(before.rows);
    expect(await vectors().countDocuments({ embedder: embedder.id })).toBe(ids.length + 1);
  });

  it('goes back when it is gone for good: at once when that was chosen, not while it is on its way', async () => {
    await company();
    const embedder = meaning();
    await reEmbed();
    await place();
    const before = await kept();
    const embedders = rumo.app.get(Embedders);

    useBest(embedders, lexicalEmbedder, 'fetching');
    const [waiting] = await say('dark theme');
    await reEmbed();
    await place();
    expect((await request(waiting!)).pending).toBe(true);
    useBest(embedders, lexicalEmbedder, 'failed');
    await reEmbed();
    expect((await states().findOne({}))?.filled).toBeNull();

    // No process has had it for a long time.
    await states().updateOne({}, { $set: { usedAt: new Date(0) } });
    await reEmbed();
    await place();
    expect((await states().findOne({}))?.embedder).toBe(lexicalEmbedder.id);
    expect((await request(waiting!)).themeId).not.toBeNull();
    expect((await kept()).rows.filter(({ _id }) => _id !== waiting)).toEqual(before.rows);

    useBest(embedders, embedder);
    await reEmbed();
    await place();
    useBest(embedders, lexicalEmbedder, 'off');
    await reEmbed();
    await place();
    expect(await vectors().distinct('embedder')).toEqual([lexicalEmbedder.id]);
    expect((await kept()).rows.filter(({ _id }) => _id !== waiting)).toEqual(before.rows);
  });
});
