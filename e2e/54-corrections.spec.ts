import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Changed } from '../server/contract/change.ts';
import type { Conflict } from '../server/contract/conflict.ts';
import type { Id } from '../server/contract/ids.ts';
import type { RequestDetail, RequestPage } from '../server/contract/request.ts';
import type { ThemeDetail, ThemeRow } from '../server/contract/theme.ts';
import type { Today } from '../server/contract/today.ts';
import { closenessOf } from '../server/domain/themes/closeness.ts';
import { thresholdsFor } from '../server/domain/themes/thresholds.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import type { Constraint, Theme } from '../server/features/themes/theme.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount } from './support/people.ts';

let rumo: TestApp;
let ana: Browser;
let rui: Browser;
const accounts: Id<'account'>[] = [];

beforeAll(async () => {
  rumo = await startApp('corrections');
  const owner = await setUp(rumo, { locale: 'en' });
  ana = await joinAs(owner, rumo.url, 'editor');
  rui = owner;
  for (let i = 0; i < 4; i += 1) accounts.push((await addAccount(rumo, { name: `Account ${i}` }))._id);
});
afterAll(() => rumo?.close());

const requests = () => rumo.mongo.collection<CustomerRequest>('requests');
const themes = () => rumo.mongo.collection<Theme>('themes');
const constraints = () => rumo.mongo.collection<Constraint>('themeConstraints');

beforeEach(async () => {
  for (const name of ['requests', 'themes', 'themeConstraints', 'changes', 'requestVectors', 'groupingThresholds'])
    await rumo.mongo.db.collection(name).deleteMany({});
  await nextTurn();
});

/** What is in memory is no longer true. */
const nextTurn = () => rumo.mongo.collection('counters').updateOne({ _id: 'grouping' }, { $inc: { value: 1 } });
const place = () => rumo.tasks.run('themes.place');
async function refine(): Promise<void> {
  await themes().updateMany({ redirectTo: null }, { $set: { unsettled: true } });
  await rumo.tasks.run('themes.refine');
}

async function say(...texts: string[]): Promise<Id<'request'>[]> {
  const ids: Id<'request'>[] = [];
  for (const [at, text] of texts.entries()) {
    rumo.clock.set(new Date(rumo.clock.now().getTime() + 1000).toISOString());
    const body = { text, accountId: accounts[at % accounts.length] };
    ids.push((await ana.post('/api/requests').send(body).expect(201)).body.requestId);
  }
  await place();
  return ids;
}

const get = async (id: string): Promise<RequestDetail> => (await ana.get(`/api/requests/${id}`).expect(200)).body;
const theme = async (id: string): Promise<ThemeDetail> => (await ana.get(`/api/themes/${id}`).expect(200)).body;
const list = async (query: string): Promise<RequestPage> => (await ana.get(`/api/requests?${query}`).expect(200)).body;
const post = async (path: string, body: object, by = ana): Promise<Changed> =>
  (await by.post(path).send(body).expect(200)).body;
const undo = (id: string, by = ana) => by.post(`/api/changes/${id}/undo`);

async function seen(ids: readonly Id<'request'>[]): Promise<{ id: Id<'request'>; rev: number }[]> {
  const found = new Map((await requests().find().toArray()).map(({ _id, rev }) => [_id, rev]));
  return ids.map((id) => ({ id, rev: found.get(id)! }));
}

/** Everything there is, but for what only counts: revisions, marks for searching and of the grouping, and names that follow from the rest. */
async function everything() {
  const rows = await requests().find().sort({ _id: 1 }).toArray();
  const all = await themes().find().sort({ number: 1 }).toArray();
  return {
    requests: rows.map((row) => ({ ...row, rev: 0, saidAt: null })),
    themes: all.map(({ _id, number, name, nameBy, labels, redirectTo, status, description, public: shown }) => ({
      ...{ _id, number, name, nameBy, labels, redirectTo, status, description, shown },
    })),
    constraints: await constraints().find().sort({ _id: 1 }).toArray(),
  };
}

describe('up to fifty at once', () => {
  it('are one change, all or none, with one undo', async () => {
    const ids = await say(...Array.from({ length: 51 }, (_, at) => `please add feature number ${at} to the app`));
    const before = await everything();
    const fifty = await seen(ids.slice(0, 50));
    for (const [path, more, after] of [
      ['dismiss', {}, { state: 'not-a-request', theme: null }],
      ['confirm', {}, { placedBy: 'human', waiting: null }],
      ['accept', {}, { placedBy: 'human', waiting: null }],
      ['move', { to: { newTheme: { name: 'All of it' } } }, { theme: { name: 'All of it' }, placedBy: 'human' }],
    ] as const) {
      const items = await seen(fifty.map(({ id }) => id));
      const { changeId } = await post(`/api/requests/${path}`, { items, ...more });
      expect(await get(ids[49]!)).toMatchObject(after);
      expect((await get(ids[49]!)).history[0]).toMatchObject({ id: changeId, facts: { count: 50 } });
      await undo(changeId).expect(200);
    }
    const after = await everything();
    expect(after.requests).toEqual(before.requests);
    expect(after.themes.filter(({ _id }) => before.themes.some((one) => one._id === _id))).toEqual(before.themes);

    const tooMany = await ana.post('/api/requests/dismiss').send({ items: await seen(ids) });
    expect(tooMany.status).toBe(422);
    expect(tooMany.body).toMatchObject({
      detail: 'At most 50 at once; this names 51. Choose fewer, and do the others after that.',
      errors: [{ path: 'items', code: 'too_big' }],
    });
    const [one] = fifty;
    await ana
      .post('/api/requests/dismiss')
      .send({ items: [one, one] })
      .expect(422);
    await ana.post('/api/requests/dismiss').send({ items: [] }).expect(422);
  });

  it('are dismissed and restored: grouped again where they were', async () => {
    const ids = await say('dark mode', 'a dark mode', 'export to excel');
    const before = await everything();
    await post('/api/requests/dismiss', { items: await seen(ids) });
    expect((await list('view=not-a-request')).total).toBe(3);
    const restored = await post('/api/requests/restore', { items: await seen(ids) });
    await place();
    expect((await list('view=unseen')).total).toBe(3);
    await undo(restored.changeId).expect(200);
    const dismissed = (await get(ids[0]!)).history.find(({ kind }) => kind === 'dismissed')!;
    await undo(dismissed.id).expect(200);
    await place();
    const after = await everything();
    expect(after.requests).toEqual(before.requests);
    expect(after.themes.slice(0, before.themes.length)).toEqual(before.themes);
  });

  it('themes become one, are named, and are kept apart', async () => {
    const ids = await say('dark mode', 'export to excel', 'single sign-on', 'offline maps');
    const before = await everything();
    const rows = await Promise.all(ids.map(get));
    const all = await Promise.all(rows.map(async (row) => (await theme(row.theme!.id)) as ThemeDetail));
    const [dark, excel, sso, maps] = all.map(({ id, rev }) => ({ id, rev })) as [Ref, Ref, Ref, Ref];
    const apart = await post('/api/themes/separate', {
      pairs: [
        { theme: dark, other: maps },
        { theme: excel, other: maps },
      ],
    });
    const merged = await post('/api/themes/merge', { into: sso, themes: [dark, excel] });
    expect(merged.themeId).toBe(sso.id);
    for (const { id } of [dark, excel]) expect((await theme(id)).id).toBe(sso.id);
    expect(await constraints().find().toArray()).toMatchObject([{ kind: 'apart', themes: [sso.id, maps.id].sort() }]);
    expect((await theme(sso.id)).history[0]).toMatchObject({ kind: 'merged', facts: { themes: 2, count: 2 } });
    expect((await get(ids[0]!)).history[0]).toMatchObject({ id: merged.changeId });
    await ana
      .post('/api/themes/merge')
      .send({ into: sso, themes: [sso] })
      .expect(409);
    const named = await post('/api/themes/rename', {
      items: [
        { ...sso, name: 'Sign-in' },
        { ...maps, name: 'Maps' },
      ],
    });
    expect((await theme(maps.id)).name).toBe('Maps');
    for (const { changeId } of [named, merged, apart]) await undo(changeId).expect(200);
    await place();
    expect(await everything()).toEqual(before);
  });
});
type Ref = { id: Id<'theme'>; rev: number };

describe('two people at once', () => {
  it('are told which ones the other changed, how, and what they are now; nothing was done', async () => {
    const ids = await say('dark mode', 'export to excel', 'single sign-on');
    const mine = await seen(ids);
    const goal = (await get(ids[2]!)).theme!;
    await post('/api/requests/move', { items: [mine[1]], to: { themeId: goal.id } }, rui);
    const before = await everything();
    const refused = await ana.post('/api/requests/dismiss').send({ items: mine }).expect(409);
    const { conflict } = refused.body as { conflict: Conflict };
    expect(conflict.requests).toHaveLength(1);
    expect(conflict.requests[0]).toMatchObject({
      now: { id: ids[1], quote: 'export to excel', theme: { id: goal.id }, placedBy: 'human' },
      last: { kind: 'moved', by: { kind: 'staff', name: 'Olívia Prado' }, facts: { to: goal.name } },
    });
    expect(await everything()).toEqual(before);
    // On what it is now, it can be done.
    const { id, rev } = conflict.requests[0]!.now;
    await post('/api/requests/dismiss', { items: [mine[0], { id, rev }, mine[2]] });
  });

  it('hear what does not fit, and of which', async () => {
    const ids = await say('dark mode', 'export to excel');
    await post('/api/requests/dismiss', { items: await seen([ids[1]!]) }, rui);
    const refused = await ana
      .post('/api/requests/dismiss')
      .send({ items: await seen(ids) })
      .expect(409);
    expect(refused.body.detail).toBe('This is not an open request any more.');
    expect(refused.body.conflict.requests).toMatchObject([{ now: { id: ids[1] }, last: { kind: 'dismissed' } }]);
    await requests().deleteOne({ _id: ids[0]! });
    const gone = await ana
      .post('/api/requests/move')
      .send({ items: [{ id: ids[0], rev: 1 }, ...(await seen([ids[1]!]))], to: { newTheme: {} } })
      .expect(409);
    expect(gone.body.conflict).toMatchObject({ gone: [ids[0]], requests: [] });
    await ana
      .post('/api/requests/move')
      .send({ items: [{ id: ids[0], rev: 1 }], to: { newTheme: {} } })
      .expect(404);
  });

  it('do not merge a theme that the other has just merged elsewhere', async () => {
    const ids = await say('dark mode', 'export to excel', 'single sign-on');
    const [dark, excel, sso] = (await Promise.all(
      ids.map(async (id) => {
        const { id: themeId, rev } = await theme((await get(id)).theme!.id);
        return { id: themeId, rev };
      }),
    )) as [Ref, Ref, Ref];
    await post('/api/themes/merge', { into: sso, themes: [dark] }, rui);
    const refused = await ana
      .post(`/api/themes/${dark.id}/merge`)
      .send({ rev: dark.rev, into: excel.id, intoRev: excel.rev })
      .expect(409);
    expect(refused.body.conflict.themes).toMatchObject([
      { now: { id: dark.id, mergedInto: { id: sso.id } }, last: { kind: 'merged', by: { name: 'Olívia Prado' } } },
    ]);
  });

  it('that grouping came between is told as such', async () => {
    const [id] = (await say('dark mode')) as [Id<'request'>];
    await post('/api/requests/dismiss', { items: await seen([id]) });
    await post('/api/requests/restore', { items: await seen([id]) });
    const early = await seen([id]);
    await place();
    const refused = await ana.post('/api/requests/dismiss').send({ items: early }).expect(409);
    expect(refused.body.conflict.requests).toMatchObject([{ now: { id, waiting: 'unseen' }, last: null }]);
  });
});

describe('undo', () => {
  it('names the later changes that stand in its way; after them it works; what does not touch it never does', async () => {
    const [id, other] = (await say('dark mode', 'export to excel')) as [Id<'request'>, Id<'request'>];
    const from = (await get(id)).theme!;
    const goal = (await get(other)).theme!;
    const moved = await post('/api/requests/move', { items: await seen([id]), to: { newTheme: { name: 'Night' } } });
    const { rev } = await theme(moved.themeId!);
    await post('/api/themes/rename', { items: [{ id: moved.themeId, rev, name: 'Dusk' }] });
    const again = await post('/api/requests/move', { items: await seen([id]), to: { themeId: goal.id } }, rui);
    const refused = await undo(moved.changeId).expect(409);
    expect(refused.body.detail).toMatch(/later change builds on it/);
    expect(refused.body.conflict.later).toMatchObject([
      { id: again.changeId, kind: 'moved', by: { name: 'Olívia Prado' }, facts: { from: 'Dusk', to: goal.name } },
    ]);
    await undo(again.changeId).expect(200);
    await undo(moved.changeId).expect(200);
    expect((await get(id)).theme).toEqual(from);
    expect((await theme(moved.themeId!)).id).toBe(from.id);
  });

  it('is taken back itself: what was undone is done again', async () => {
    const [id] = (await say('dark mode')) as [Id<'request'>];
    const before = await get(id);
    const dismissed = await post('/api/requests/dismiss', { items: await seen([id]) });
    const undone = (await undo(dismissed.changeId).expect(200)).body as Changed;
    const redone = (await undo(undone.changeId).expect(200)).body as Changed;
    expect(await get(id)).toMatchObject({ state: 'not-a-request', theme: null });
    // The redo can be undone, by either name.
    const back = (await undo(redone.changeId).expect(200)).body as Changed;
    expect(await get(id)).toMatchObject({ state: 'open', theme: before.theme });
    expect((await get(id)).history.map(({ undone: is, undoable }) => [is, undoable])).toEqual([
      [false, true],
      [true, false],
      [false, true],
      [true, false],
      ...before.history.map(() => [false, true]),
    ]);
    await undo(back.changeId).expect(200);
    expect(await get(id)).toMatchObject({ state: 'not-a-request' });
  });

  it('finds the theme of a request under its new name, when that was merged meanwhile', async () => {
    const [id, stays, other] = (await say('dark mode', 'a dark mode', 'export to excel')) as Id<'request'>[];
    const dismissed = await post('/api/requests/dismiss', { items: await seen([id!]) });
    const [dark, excel] = [(await get(stays!)).theme!, (await get(other!)).theme!];
    const [a, b] = [await theme(dark.id), await theme(excel.id)];
    await post('/api/themes/merge', { into: { id: b.id, rev: b.rev }, themes: [{ id: a.id, rev: a.rev }] });
    await undo(dismissed.changeId).expect(200);
    expect((await get(id!)).theme?.id).toBe(excel.id);
  });
});

describe('what the grouping does by itself', () => {
  it('stands in the history of the theme and of the request, can be taken back, and never comes back', async () => {
    const [first, second] = (await say('dark mode', 'export to excel')) as [Id<'request'>, Id<'request'>];
    const [dark, excel] = [(await get(first)).theme!.id, (await get(second)).theme!.id];
    await requests().updateOne({ _id: second }, { $set: { quote: 'a dark mode', searchKey: 'a dark mode' } });
    await rumo.mongo.db.collection('requestVectors').deleteMany({});
    await nextTurn();
    await refine();
    const [live] = await themes().find({ redirectTo: null }).toArray();
    const inHistory = (await theme(live!._id)).history[0]!;
    expect(inHistory).toMatchObject({ kind: 'merged', by: { kind: 'auto' }, undoable: true });
    const moved = live!._id === dark ? second : first;
    expect((await get(moved)).history[0]).toMatchObject({ id: inHistory.id });
    await undo(inHistory.id).expect(200);
    expect([(await get(first)).theme!.id, (await get(second)).theme!.id]).toEqual([dark, excel]);
    await hostile();
    await refine();
    expect([(await get(first)).theme!.id, (await get(second)).theme!.id]).toEqual([dark, excel]);
  });

  it('a move is pinned when it is taken back', async () => {
    // So many that one stray among them changes little.
    const wishes = ['export to excel', 'an export to excel', 'please export to excel', 'the export to excel'];
    const ids = await say('dark mode', 'a dark mode', 'the dark mode', ...wishes, ...wishes);
    const [dark, excel] = [(await get(ids[0]!)).theme!.id, (await get(ids[3]!)).theme!.id];
    // As if it had come in before anybody asked for the other.
    await requests().updateOne({ _id: ids[2]! }, { $set: { themeId: excel, placedBy: 'auto' } });
    await nextTurn();
    await refine();
    const { history, theme: now } = await get(ids[2]!);
    expect(now!.id).toBe(dark);
    expect(history[0]).toMatchObject({ kind: 'moved', by: { kind: 'auto' } });
    expect((await theme(dark)).history.map(({ id }) => id)).toContain(history[0]!.id);
    expect((await theme(excel)).history.map(({ id }) => id)).toContain(history[0]!.id);
    await undo(history[0]!.id).expect(200);
    expect(await get(ids[2]!)).toMatchObject({ theme: { id: excel }, placedBy: 'human' });
    await hostile();
    await refine();
    expect(await get(ids[2]!)).toMatchObject({ theme: { id: excel }, placedBy: 'human' });
  });
});

/** From now on almost everything looks the same to the grouping. */
async function hostile(): Promise<void> {
  await rumo.mongo.db
    .collection<{ _id: string }>('groupingThresholds')
    .updateOne({ _id: 'lexical-1024/1' }, { $set: { fixed: 0.02 } }, { upsert: true });
  await nextTurn();
}

it('a hostile grouping is hostile indeed: it joins what nobody has spoken about', async () => {
  const ids = await say('please add a dark mode to the reports', 'please let me export invoices to excel');
  const placed = async () => (await Promise.all(ids.map(get))).map(({ theme: one }) => one!.id);
  expect(new Set(await placed()).size).toBe(2);
  await hostile();
  await refine();
  expect(new Set(await placed()).size).toBe(1);
});

const WORDS = ['dark', 'mode', 'export', 'csv', 'sso', 'login', 'night', 'theme', 'excel', 'report'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const texts = fc.array(text, { minLength: 2, maxLength: 8 });
const step = fc.record({
  kind: fc.constantFrom('confirm', 'dismiss', 'restore', 'move', 'new', 'merge', 'split', 'separate', 'rename'),
  who: fc.boolean(),
  a: fc.nat({ max: 999 }),
  b: fc.nat({ max: 999 }),
  many: fc.integer({ min: 1, max: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Does what a person might through the API; null when it is refused, and then nothing has changed. */
async function act({ kind, who, a, b, many }: Step): Promise<Changed | null> {
  const rows = await requests().find().sort({ _id: 1 }).toArray();
  const live = await themes().find({ redirectTo: null }).sort({ number: 1 }).toArray();
  const some = Array.from({ length: Math.min(many, rows.length) }, (_, at) => rows[(a + at) % rows.length]!);
  const items = some.map(({ _id: id, rev }) => ({ id, rev }));
  const [goal, source] = [live[b % live.length]!, live[a % live.length]!];
  const ref = ({ _id: id, rev }: Theme) => ({ id, rev });
  const inside = rows.filter(({ themeId }) => themeId === goal._id).slice(0, many);
  const others = live.filter(({ _id }) => _id !== goal._id).slice(0, many);
  const [path, body] = {
    confirm: ['requests/confirm', { items }],
    dismiss: ['requests/dismiss', { items }],
    restore: ['requests/restore', { items }],
    move: ['requests/move', { items, to: { themeId: goal._id } }],
    new: ['requests/move', { items, to: { newTheme: {} } }],
    merge: ['themes/merge', { into: ref(goal), themes: others.map(ref) }],
    split: [`themes/${goal._id}/split`, { rev: goal.rev, items: inside.map(({ _id: id, rev }) => ({ id, rev })) }],
    separate: ['themes/separate', { pairs: [{ theme: ref(goal), other: ref(source) }] }],
    rename: ['themes/rename', { items: [{ ...ref(goal), name: `Name ${a}` }] }],
  }[kind] as [string, object];
  const reply = await (who ? ana : rui).post(`/api/${path}`).send(body);
  expect([200, 409, 422]).toContain(reply.status);
  return reply.status === 200 ? reply.body : null;
}

describe('whatever two people do', () => {
  it('undoing all of it, the newest first, restores requests, themes, names, redirects and what is kept apart', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.array(step, { minLength: 3, maxLength: 10 }), async (first, steps) => {
        for (const name of ['requests', 'themes', 'themeConstraints', 'changes', 'requestVectors'])
          await rumo.mongo.db.collection(name).deleteMany({});
        await nextTurn();
        await say(...first);
        const before = await everything();
        const done: Changed[] = [];
        for (const one of steps) {
          const changed = await act(one);
          if (changed) done.push(changed);
        }
        for (const [at, { changeId }] of done.toReversed().entries())
          await undo(changeId, at % 2 ? ana : rui).expect(200);
        await place();
        const after = await everything();
        expect(after.requests).toEqual(before.requests);
        expect(after.constraints).toEqual(before.constraints);
        const known = new Set<string>(before.themes.map(({ _id }) => _id));
        expect(after.themes.filter(({ _id }) => known.has(_id))).toEqual(before.themes);
        // Themes opened on the way hold nothing, and nobody sees them.
        const listed = (await ana.get('/api/themes?limit=200').expect(200)).body.items as ThemeRow[];
        for (const { id } of listed) expect(known).toContain(id);
      }),
      { numRuns: 6 },
    );
  });

  it('a grouping to which almost everything looks the same neither moves what they placed nor joins what they parted', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.array(step, { minLength: 2, maxLength: 6 }), texts, async (first, steps, later) => {
        for (const name of [
          'requests',
          'themes',
          'themeConstraints',
          'changes',
          'requestVectors',
          'groupingThresholds',
        ])
          await rumo.mongo.db.collection(name).deleteMany({});
        await nextTurn();
        await say(...first);
        for (const one of steps) await act(one);
        const said = await everything();
        await hostile();
        await say(...later);
        await refine();
        await refine();
        const now = new Map((await requests().find().toArray()).map((row) => [row._id, row]));
        for (const { _id, placedBy, themeId, state } of said.requests)
          if (placedBy === 'human') expect(now.get(_id)).toMatchObject({ placedBy, themeId, state });
        const all = new Map((await themes().find().toArray()).map((one) => [one._id, one]));
        const resolve = (id: Id<'theme'>): string => (all.get(id)!.redirectTo ? resolve(all.get(id)!.redirectTo!) : id);
        for (const { _id, nameBy, name } of said.themes)
          if (nameBy === 'human') expect(all.get(_id)).toMatchObject({ nameBy, name });
        for (const { kind, themes: pair } of said.constraints)
          if (kind === 'apart') expect(resolve(pair[0])).not.toBe(resolve(pair[1]));
        for (const { themeId } of now.values()) if (themeId) expect(resolve(themeId)).toBe(themeId);
      }),
      { numRuns: 6 },
    );
  });
});

describe('the inbox', () => {
  const counts = async () => (await ana.get('/api/requests/counts').expect(200)).body;
  const idsIn = async (view: string) => (await list(`view=${view}`)).items.map(({ id }) => id);
  const onToday = async () => {
    const { lines } = (await ana.get('/api/today').expect(200)).body as Today;
    return lines.find(({ message }) => message.key === 'today.requests')?.message.params ?? null;
  };

  it('holds what needs a decision; what has a theme that nobody confirmed is told beside it', async () => {
    const [dark, excel] = await say('add a dark mode', 'export to excel');
    expect(await counts()).toEqual({ toDecide: 0, unseen: 2, grouping: 0, open: 2 });
    expect(await onToday()).toBeNull();
    rumo.clock.set(new Date(rumo.clock.now().getTime() + 1000).toISOString());
    const body = { text: 'we have printed lists', accountId: accounts[0] };
    const lists = (await ana.post('/api/requests').send(body).expect(201)).body.requestId as Id<'request'>;
    expect(await counts()).toEqual({ toDecide: 0, unseen: 2, grouping: 1, open: 3 });
    expect(await get(lists)).toMatchObject({ waiting: 'grouping', theme: null });
    await requests().updateOne({ _id: lists }, { $set: { sure: false } });
    await place();
    expect(await counts()).toEqual({ toDecide: 1, unseen: 2, grouping: 0, open: 3 });
    expect([await idsIn('inbox'), await idsIn('unseen')]).toEqual([[lists], [excel, dark]]);
    expect(await onToday()).toEqual({ count: 1 });
    await post('/api/requests/confirm', { items: await seen([excel!]) });
    expect(await counts()).toEqual({ toDecide: 1, unseen: 1, grouping: 0, open: 3 });
    // Once it is a request, it needs no further decision: it finds its theme.
    const accepted = await post('/api/requests/accept', { items: await seen([lists]) });
    expect(await counts()).toEqual({ toDecide: 0, unseen: 1, grouping: 1, open: 3 });
    await place();
    expect(await idsIn('unseen')).toEqual([lists, dark]);
    expect([await idsIn('inbox'), await onToday()]).toEqual([[], null]);
    await undo(accepted.changeId).expect(200);
    expect(await idsIn('inbox')).toEqual([lists]);
    // A theme says nothing about what has none.
    expect((await list(`view=inbox&theme=${(await get(dark!)).theme!.id}`)).total).toBe(0);
    expect((await list(`view=unseen&theme=${(await get(dark!)).theme!.id}`)).total).toBe(1);
    // What got no theme though the grouping is through with it is no less a decision.
    await requests().updateOne({ _id: dark! }, { $set: { themeId: null } });
    expect(await get(dark!)).toMatchObject({ waiting: 'unplaced' });
    expect([await idsIn('inbox'), (await counts()).toDecide]).toEqual([[lists, dark], 2]);
  });

  it('is found without reading the many that are grouped, and the many that are not yet', async () => {
    const [id] = await say('we have printed lists');
    const { _id, ...one } = (await requests().findOne({ _id: id! }))!;
    const copy = (at: number, fields: Partial<CustomerRequest>) => ({
      ...one,
      ...fields,
      _id: `${_id}${at}` as typeof _id,
    });
    await requests().insertMany(
      Array.from({ length: 600 }, (_, at) => copy(at, at % 2 ? {} : { themeId: null, pending: true })),
    );
    await requests().updateOne({ _id }, { $set: { themeId: null, sure: false } });
    expect((await list('view=inbox')).total).toBe(1);
    const found = requests().find({ state: 'open', themeId: null, pending: false }).sort({ at: -1, _id: -1 });
    expect((await found.explain()).executionStats).toMatchObject({ nReturned: 1, totalDocsExamined: 1 });
  });

  it('is narrowed by what is not settled, account, language, day and score', async () => {
    rumo.clock.set('2027-03-05T23:30:00Z');
    const [dark, excel] = (await say('add a dark mode', 'exportar para o Excel, por favor')) as Id<'request'>[];
    await requests().updateOne({ _id: dark! }, { $set: { answerScore: 9, answerMetric: 'nps' } });
    await requests().updateOne({ _id: excel! }, { $set: { answerScore: 2, answerMetric: 'stars' } });
    const ids = async (query: string) => (await list(`view=unseen&${query}`)).items.map(({ id }) => id);
    expect(await ids('waiting=unseen')).toEqual([excel, dark]);
    expect(await ids('waiting=unsure')).toEqual([]);
    expect(await ids(`account=${accounts[0]}`)).toEqual([dark]);
    expect(await ids('language=pt')).toEqual([excel]);
    expect(await ids('score=promoter')).toEqual([dark]);
    expect(await ids('score=detractor')).toEqual([excel]);
    expect(await ids('score=passive')).toEqual([]);
    // The organisation's day: half past eleven in London is half past eight in São Paulo.
    expect(await ids('from=2027-03-05&to=2027-03-05')).toEqual([excel, dark]);
    expect(await ids('from=2027-03-06')).toEqual([]);
    expect(await ids('to=2027-03-04')).toEqual([]);
    const file = await ana.get(`/api/export/requests?view=unseen&language=pt`).expect(200);
    expect(file.text.trim().split('\n')).toHaveLength(2);
  });

  it('says why a request stands where it stands', async () => {
    const [, second] = (await say(
      'please add a dark mode',
      'add a dark mode please',
      'export to excel',
    )) as Id<'request'>[];
    const { score, closeness, nearestQuote } = await get(second!);
    expect(closeness).toBe(closenessOf(score!, thresholdsFor('lexical-1024/1')));
    expect(closeness).not.toBe('far');
    expect(nearestQuote).toBe('please add a dark mode');
  });
});
