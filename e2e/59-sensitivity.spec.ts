import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Sensitivity } from '../server/contract/sensitivity.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { pairedWishes } from './support/paired-wishes.ts';
import { addAccount } from './support/people.ts';

let rumo: TestApp;
let owner: Browser;
let editor: Browser;
let accountId: string;

beforeAll(async () => {
  rumo = await startApp('sensitivity');
  owner = await setUp(rumo, { locale: 'en' });
  editor = await joinAs(owner, rumo.url, 'editor');
  accountId = (await addAccount(rumo, { name: 'Acme' }))._id;
});
afterAll(() => rumo?.close());

const get = async (): Promise<Sensitivity> => (await editor.get('/api/theme-sensitivity').expect(200)).body;
const change = (join: number | null) => editor.post('/api/theme-sensitivity').send({ join });
async function previewOf(join: number): Promise<NonNullable<Sensitivity['preview']>> {
  await editor.post('/api/theme-sensitivity/preview').send({ join }).expect(204);
  await rumo.tasks.run('themes.preview');
  return (await get()).preview!;
}
const requests = () => rumo.mongo.collection<CustomerRequest>('requests');
/** The themes as lists of what is asked for. */
async function themes(): Promise<string[][]> {
  const found = new Map<unknown, string[]>();
  for (const { themeId, quote } of await requests().find().sort({ quote: 1 }).toArray())
    found.set(themeId, [...(found.get(themeId) ?? []), quote]);
  return [...found.values()].sort(byFirst);
}
const byFirst = (a: string[], b: string[]) => a.join().localeCompare(b.join());
const together = [pairedWishes.slice(2, 4).sort(), pairedWishes.slice(0, 2).sort(), pairedWishes.slice(4)].sort(
  byFirst,
);
const alone = [...pairedWishes].sort().map((wish) => [wish]);

it('has nothing to say before anything is grouped', async () => {
  expect(await get()).toMatchObject({ grouped: false, preview: null });
  await change(0.5).expect(409);
});

it('tells what holds, and how far it may go', async () => {
  for (const text of pairedWishes) await editor.post('/api/requests').send({ text, accountId }).expect(201);
  await rumo.tasks.run('themes.place');
  await rumo.tasks.run('themes.refine');
  expect(await themes()).toEqual(together);
  expect(await get()).toEqual({
    usual: 0.44,
    learned: null,
    learnedFrom: { answers: 0, corrections: 0 },
    fixed: null,
    join: 0.44,
    least: 0.34,
    most: 0.72,
    grouped: true,
    applying: null,
    asked: null,
    preview: null,
    history: [],
  });
  await change(0.9).expect(422);
  await editor.post('/api/theme-sensitivity/preview').send({ join: 0.1 }).expect(422);
});

it('says beforehand what would part, with a quote of each part, and does nothing yet', async () => {
  await editor.post('/api/theme-sensitivity/preview').send({ join: 0.72 }).expect(204);
  expect(await get()).toMatchObject({ asked: 0.72, preview: null });
  await rumo.tasks.run('themes.preview');
  const { preview, asked } = await get();
  expect(asked).toBeNull();
  expect(preview).toMatchObject({ join: 0.72, themes: { now: 3, then: 5 }, moving: 2, parting: { total: 2 } });
  const quotes = preview!.parting.items.flatMap(({ parts }) => parts.map(({ quote }) => quote));
  expect(quotes.sort()).toEqual(pairedWishes.slice(0, 4).sort());
  expect(await themes()).toEqual(together);
});

it('finds the answer again when the themes changed meanwhile', async () => {
  await editor.post('/api/requests').send({ text: 'a printed handbook', accountId }).expect(201);
  await rumo.tasks.run('themes.place');
  expect(await get()).toMatchObject({ asked: 0.72, preview: null });
  await rumo.tasks.run('themes.preview');
  expect((await get()).preview).toMatchObject({ themes: { now: 4, then: 6 } });
});

it('does what it said, and keeps every step in the history of its theme, to be taken back', async () => {
  await change(0.72).expect(204);
  expect(await get()).toMatchObject({ fixed: 0.72, join: 0.72, applying: { done: 0, total: null }, preview: null });
  await rumo.tasks.run('themes.place');
  expect(await get()).toMatchObject({ applying: null, fixed: 0.72 });
  expect(await themes()).toEqual([...alone, ['a printed handbook']].sort(byFirst));

  const rows = (await editor.get('/api/themes?limit=50').expect(200)).body.items as { id: string; name: string }[];
  const histories = await Promise.all(
    rows.map(async ({ id, name }) => {
      expect(name.length).toBeGreaterThan(3);
      return (await editor.get(`/api/themes/${id}`).expect(200)).body.history as { id: string; kind: string }[];
    }),
  );
  const moved = histories.flat().filter(({ kind }) => kind === 'moved');
  expect(new Set(moved.map(({ id }) => id)).size).toBe(2);
  await editor.post(`/api/changes/${moved[0]!.id}/undo`).expect(200);
  expect((await themes()).filter((quotes) => quotes.length === 2)).toHaveLength(1);
});

it('goes back to what was learned, and leaves what a person put together', async () => {
  const preview = await previewOf(0.44);
  expect(preview.merging.total).toBe(1);
  expect(preview.merging.items[0]).toMatchObject({ theme: { requests: 1 }, into: { requests: 1 } });
  await change(null).expect(204);
  await rumo.tasks.run('themes.place');
  expect(await get()).toMatchObject({ fixed: null, join: 0.44, applying: null });
  expect((await themes()).filter((quotes) => quotes.length === 2)).toHaveLength(2);
});

it('is none of the business of viewers', async () => {
  const viewer = await joinAs(owner, rumo.url, 'viewer');
  await viewer.get('/api/theme-sensitivity').expect(403);
});
