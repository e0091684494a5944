import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Change } from '../server/contract/change.ts';
import type { Sensitivity } from '../server/contract/sensitivity.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import type { Constraint, Theme } from '../server/features/themes/theme.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { pairedWishes } from './support/paired-wishes.ts';
import { addAccount } from './support/people.ts';

let rumo: TestApp;
let editor: Browser;
let accountId: string;

const NARROW = 0.72;
const BROAD = 0.34;

beforeAll(async () => {
  rumo = await startApp('sensitivityback');
  const owner = await setUp(rumo, { locale: 'en' });
  editor = await joinAs(owner, rumo.url, 'editor');
  accountId = (await addAccount(rumo, { name: 'Acme' }))._id;
  for (const text of pairedWishes) await say(text);
  await settle();
});
afterAll(() => rumo?.close());

const requests = () => rumo.mongo.collection<CustomerRequest>('requests');
const get = async (): Promise<Sensitivity> => (await editor.get('/api/theme-sensitivity').expect(200)).body;
const undo = (id: string, query = '') => editor.post(`/api/changes/${id}/undo${query}`);
const say = (text: string) => editor.post('/api/requests').send({ text, accountId }).expect(201);
const find = async (quote: string) => (await requests().findOne({ quote }))!;

async function settle(): Promise<void> {
  await rumo.tasks.run('themes.place');
  await rumo.tasks.run('themes.refine');
  await rumo.tasks.run('themes.place');
}
async function change(join: number | null): Promise<Change> {
  await editor.post('/api/theme-sensitivity').send({ join }).expect(204);
  await rumo.tasks.run('themes.place');
  return (await get()).history[0]!;
}
/** Everything that taking back is to restore, and nothing that may differ. */
async function everything() {
  const placed = await requests().find().sort({ _id: 1 }).toArray();
  const themes = await rumo.mongo.collection<Theme>('themes').find().sort({ number: 1 }).toArray();
  const pairs = await rumo.mongo.collection<Constraint>('themeConstraints').find().sort({ _id: 1 }).toArray();
  const { fixed, join } = await get();
  return {
    fixed,
    join,
    placed: placed.map(({ _id, themeId, placedBy }) => ({ _id, themeId, placedBy })),
    themes: themes.map(({ _id, name, nameBy, labels, redirectTo, keywords }) => ({
      _id,
      name,
      nameBy,
      labels,
      redirectTo,
      keywords,
    })),
    pairs: pairs.filter(({ kind }) => kind === 'apart').map(({ _id }) => _id),
  };
}
/** Without themes that were opened since: their ids lead elsewhere. */
function among(now: Awaited<ReturnType<typeof everything>>, then: Awaited<ReturnType<typeof everything>>) {
  const known = new Set(then.themes.map(({ _id }) => _id));
  return { ...now, themes: now.themes.filter(({ _id }) => known.has(_id)) };
}

it('stands in the history as one change, and is taken back with all that it parted', async () => {
  const before = await everything();
  const done = await change(NARROW);
  expect(done).toMatchObject({
    kind: 'sensitivity',
    by: { kind: 'staff' },
    facts: { from: '0.44', to: '0.72', merged: 0, parted: 2 },
    undoable: true,
    undone: false,
  });
  const parted = await everything();
  expect(new Set(parted.placed.map(({ themeId }) => themeId)).size).toBe(5);
  await undo(done.id).expect(200);
  expect(await get()).toMatchObject({ fixed: null, join: 0.44, applying: { done: 0, total: null } });
  await undo(done.id).expect(409);
  await settle();
  expect(among(await everything(), before)).toEqual(before);
  expect((await get()).applying).toBeNull();
  for (const { redirectTo, _id } of (await everything()).themes)
    if (!before.themes.some((theme) => theme._id === _id)) expect(redirectTo).not.toBeNull();

  const [back, first] = (await get()).history;
  expect(first).toMatchObject({ id: done.id, undone: true, undoable: false });
  expect(back).toMatchObject({ kind: 'undone', undoes: done.id, undoable: true });
  await undo(back!.id).expect(200);
  await settle();
  expect(among(await everything(), parted)).toEqual(parted);
  const [again] = (await get()).history;
  expect(again).toMatchObject({ kind: 'undone', undoes: back!.id, undoable: true });
  await undo(again!.id).expect(200);
  await settle();
  expect(among(await everything(), before)).toEqual(before);
});

it('is taken back with all that it merged: ids lead where they led, names are what they were', async () => {
  await change(NARROW);
  const before = await everything();
  const done = await change(BROAD);
  expect(done.facts.merged).toBeGreaterThan(0);
  expect((await everything()).placed).not.toEqual(before.placed);
  await undo(done.id).expect(200);
  await settle();
  expect(among(await everything(), before)).toEqual(before);
  expect(await get()).toMatchObject({ fixed: NARROW });
});

it('is taken back only after a later one', async () => {
  const holding = (await get()).history.find(({ kind, undone }) => kind === 'sensitivity' && !undone)!;
  const later = await change(BROAD);
  const refused = await undo(holding.id).expect(409);
  expect(refused.body.conflict.later.map(({ id }: Change) => id)).toEqual([later.id]);
  await undo(later.id).expect(200);
  await settle();
});

it('names what people have corrected since, and takes back the rest when told to', async () => {
  const before = await everything();
  const done = await change(BROAD);
  const moved = await find(pairedWishes[0]!);
  const calendar = await find(pairedWishes[4]!);
  const { body } = await editor
    .post('/api/requests/move')
    .send({ items: [{ id: moved._id, rev: moved.rev }], to: { newTheme: { name: 'Bookkeeping' } } })
    .expect(200);
  await say('a printed handbook');
  await settle();

  const refused = await undo(done.id).expect(409);
  expect(refused.body.conflict.later.map(({ id }: Change) => id)).toEqual([body.changeId]);
  expect(await get()).toMatchObject({ fixed: BROAD, applying: null });

  await undo(done.id, '?rest=true').expect(200);
  await settle();
  expect(await get()).toMatchObject({ fixed: NARROW, applying: null });
  const now = await everything();
  const place = (state: typeof now, id: string) => state.placed.find(({ _id }) => _id === id);
  expect(place(now, moved._id)).toMatchObject({ themeId: body.themeId, placedBy: 'human' });
  for (const { _id, themeId } of before.placed)
    if (_id !== moved._id) expect(place(now, _id)).toMatchObject({ themeId, placedBy: 'auto' });
  expect(place(now, calendar._id)).toEqual(place(before, calendar._id));
  const live = new Set(now.themes.filter(({ redirectTo }) => redirectTo === null).map(({ _id }) => _id));
  for (const { themeId } of now.placed) expect(live.has(themeId!)).toBe(true);
  expect(live.has(body.themeId)).toBe(true);
});

it('asks nothing again that was answered or put off meanwhile', async () => {
  const done = await change(BROAD);
  const [a, b] = [await find(pairedWishes[2]!), await find(pairedWishes[4]!)];
  expect(a.themeId).not.toBe(b.themeId);
  const revs = await rumo.mongo
    .collection<Theme>('themes')
    .find({ _id: { $in: [a.themeId!, b.themeId!] } })
    .toArray();
  const seen = (id: string) => ({ id, rev: revs.find(({ _id }) => _id === id)!.rev });
  await editor
    .post('/api/theme-questions/themes')
    .send({ same: false, a: seen(a.themeId!), b: seen(b.themeId!) })
    .expect(200);
  await undo(done.id, '?rest=true').expect(200);
  await settle();
  await rumo.tasks.run('questions.look');
  const asked = (await editor.get('/api/theme-questions?limit=20').expect(200)).body.items as { id: string }[];
  const own = new Set([(await find(pairedWishes[2]!)).themeId, (await find(pairedWishes[3]!)).themeId]);
  const other = (await find(pairedWishes[4]!)).themeId!;
  for (const one of own) expect(asked.some(({ id }) => id.includes(one!) && id.includes(other))).toBe(false);
});
