import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Offers, ThemeDetail } from '../server/contract/theme.ts';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { browserOrSaySo, hasBrowser, TestBrowser, Visit } from './support/browser.ts';
import { addAccount } from './support/people.ts';
import { expectSoundPage } from './support/sound-page.ts';
import { becomes } from './support/until.ts';

const { say } = wordsIn('en');

let rumo: TestApp;
let owner: Browser;
let editor: Browser;

/** Each in a theme of its own, put there by a person; by wording the first three are near each other. */
const SAID = ['export all invoices', 'an export for accounting', 'export of visits', 'dark mode'];

beforeAll(async () => {
  rumo = await startApp('offers');
  owner = await setUp(rumo, { locale: 'en' });
  editor = await joinAs(owner, rumo.url, 'editor');
  const accountId = (await addAccount(rumo, { name: 'Maré Alta' }))._id;
  for (const text of SAID)
    await editor
      .post('/api/requests')
      .send({ text, accountId, to: { newTheme: {} } })
      .expect(201);
  await rumo.tasks.run('themes.place');
});
afterAll(() => rumo?.close());

async function themeOf(quote: string): Promise<string> {
  const request = await rumo.mongo.collection<CustomerRequest>('requests').findOne({ quote });
  return request!.themeId!;
}
const detail = async (id: string): Promise<ThemeDetail> => (await editor.get(`/api/themes/${id}`).expect(200)).body;
const offers = async (id: string, query = ''): Promise<Offers> =>
  (await editor.get(`/api/themes/${id}/offers${query}`).expect(200)).body;
const quotes = async (id: string) => (await offers(id)).items.map(({ quote }) => quote);
const seen = ({ id, rev }: { id: string; rev: number }) => ({ id, rev });

it('offers the themes most like one, the nearest first, each with a quote', async () => {
  const id = await themeOf(SAID[0]!);
  const { items, more } = await offers(id);
  expect(items.map(({ quote }) => quote).sort()).toEqual([SAID[1], SAID[2]].sort());
  expect(items[0]).toMatchObject({ theme: { requests: 1 }, score: expect.any(Number), closeness: expect.any(String) });
  expect(items[0]!.score).toBeGreaterThanOrEqual(items[1]!.score);
  expect(more).toBe(false);
  expect(await offers(id, '?limit=1')).toEqual({ items: [items[0]], more: true });
  const viewer = await joinAs(owner, rumo.url, 'viewer');
  await viewer.get(`/api/themes/${id}/offers`).expect(403);
});

it('never offers again what was taken in or kept apart, and does after that was taken back', async () => {
  const id = await themeOf(SAID[0]!);
  const before = await quotes(id);
  const [first, second] = (await offers(id)).items;
  const pairs = [{ theme: seen(await detail(id)), other: seen(second!.theme) }];
  const apart = (await editor.post('/api/themes/separate').send({ pairs }).expect(200)).body.changeId;
  expect(await quotes(id)).toEqual([first!.quote]);
  const body = { into: seen(await detail(id)), themes: [seen(first!.theme)] };
  const merged = (await editor.post('/api/themes/merge').send(body).expect(200)).body.changeId;
  expect(await quotes(id)).not.toContain(first!.quote);
  expect(await quotes(id)).not.toContain(second!.quote);
  await rumo.tasks.run('themes.place');
  expect(await themeOf(second!.quote)).toBe(second!.theme.id);
  for (const change of [merged, apart]) await editor.post(`/api/changes/${change}/undo`).expect(200);
  expect(await quotes(id)).toEqual(before);
});

it('finds a browser', browserOrSaySo);
const withBrowser = hasBrowser ? describe : describe.skip;
withBrowser('the page of a theme', () => {
  let browser: TestBrowser;
  let page: Page;
  let visit: Visit;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    page = await (await browser.person({ locale: 'en-GB' })).newPage();
    visit = new Visit(page);
    await visit.signIn(rumo.url);
  });
  afterAll(() => browser?.close());

  it('takes in by keyboard what is ticked and keeps the others apart, and takes that back', async () => {
    const id = await themeOf(SAID[0]!);
    const [first, second] = (await offers(id)).items;
    await page.goto(`${rumo.url}/app/themes/${id}`);
    const row = page.getByLabel(say('themeOffers.choose', { quote: first!.quote }));
    await row.waitFor();
    await page.keyboard.press('1');
    expect(await row.isChecked()).toBe(true);
    await expectSoundPage(visit, 'offers');
    await page.keyboard.press('n');
    await becomes(() => themeOf(first!.quote), id);
    await page.getByText(say('themeOffers.none')).waitFor();
    expect(await themeOf(second!.quote)).toBe(second!.theme.id);
    await page.keyboard.press('u');
    await becomes(() => themeOf(first!.quote), first!.theme.id);
    await page.keyboard.press('u');
    await page.getByLabel(say('themeOffers.choose', { quote: second!.quote })).waitFor();
  });
});
