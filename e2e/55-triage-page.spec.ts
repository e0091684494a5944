import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Id } from '../server/contract/ids.ts';
import type { RequestDetail, RequestPage } from '../server/contract/request.ts';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import { joinAs, setUp, startApp, type Browser, type TestApp } from './support/app.ts';
import { browserOrSaySo, desktop, hasBrowser, phone, TestBrowser, Visit } from './support/browser.ts';
import { addAccount } from './support/people.ts';
import { becomes } from './support/until.ts';

const { say } = wordsIn('en');
/** Where to put pictures of the pages, for looking at them; none are made unless told. */
const pictures = process.env['RUMO_PICTURES'];

const SAID = [
  'Please add a dark mode',
  'We need a dark mode for the night shift',
  'Export the invoices to Excel',
  'Let me export all invoices to Excel at once',
  'Exportar as faturas para o Excel, por favor',
  'Single sign-on with Microsoft accounts',
  'Add single sign-on for our company',
  'A map that works offline',
  'Remind customers of unpaid invoices by e-mail',
  'Send a reminder by e-mail when an invoice is unpaid',
  'Show prices in euros',
  'The team meets on Fridays',
];

it('finds a browser', browserOrSaySo);

const withBrowser = hasBrowser ? describe : describe.skip;
withBrowser('the requests page', () => {
  let rumo: TestApp;
  let owner: Browser;
  let other: Browser;
  let browser: TestBrowser;
  let context: BrowserContext;
  let page: Page;
  let visit: Visit;
  let ids: Id<'request'>[];
  const accounts: Id<'account'>[] = [];

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    rumo = await startApp('triagepage');
    rumo.clock.set('2026-11-25T15:00:00Z');
    owner = await setUp(rumo, { locale: 'en', currency: 'EUR' });
    for (const at of SAID.keys())
      accounts.push((await addAccount(rumo, { name: `Padaria ${at + 1}`, mrr: 12_000 }))._id);
    other = await joinAs(owner, rumo.url, 'editor');
    context = await browser.person({ locale: 'en-GB' });
    page = await context.newPage();
    visit = new Visit(page);
    await visit.signIn(rumo.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await rumo?.close();
  });

  beforeEach(async () => {
    for (const name of ['requests', 'themes', 'themeConstraints', 'changes', 'requestVectors'])
      await rumo.mongo.db.collection(name).deleteMany({});
    await rumo.mongo.collection('counters').updateOne({ _id: 'grouping' }, { $inc: { value: 1 } });
    ids = [];
    for (const [at, text] of SAID.entries()) {
      rumo.clock.set(new Date(rumo.clock.now().getTime() + 60_000).toISOString());
      ids.push((await owner.post('/api/requests').send({ text, accountId: accounts[at] }).expect(201)).body.requestId);
    }
    const unsure = { state: 'open', sure: false, confidence: 0.41 } as const;
    await rumo.mongo.db.collection('requests').updateOne({ _id: ids.at(-1)! as never }, { $set: unsure });
    await rumo.tasks.run('themes.place');
    visit.complaints.splice(0);
  });

  const get = async (id: string): Promise<RequestDetail> => (await owner.get(`/api/requests/${id}`).expect(200)).body;
  const unseen = async (): Promise<RequestPage> => (await owner.get('/api/requests?view=unseen').expect(200)).body;
  const rows = () => page.locator('a[data-request]');
  const current = () => page.locator('a[data-request][aria-current]').getAttribute('data-request');
  const press = (key: string) => page.keyboard.press(key);
  const toast = (text: string) => page.locator('.toasts').getByText(text, { exact: false }).first().waitFor();
  const shows = (count: number) => becomes(() => rows().count(), count);

  async function open(path = '/requests'): Promise<void> {
    await page.goto(`${rumo.url}/app${path}`);
    await page.locator('article h3').first().waitFor();
  }

  const heading = (text: string) => page.locator('header .lead').getByText(text, { exact: true }).waitFor();

  async function picture(name: string, whole = true): Promise<void> {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({ path: join(pictures, `${name}-${scheme}.png`), fullPage: whole });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }

  it('lets somebody correct ten requests by keyboard alone, well within two minutes', async () => {
    await open();
    // One needs a decision: the newest, the team meets on Fridays. Not a request.
    await shows(1);
    await heading(say('requests.toDecide', { count: 1 }));
    await page.getByText(say('requests.unseenMore', { count: 11 })).waitFor();
    await picture('inbox');
    expect(await visit.findings()).toEqual([]);
    const began = Date.now();
    await press('d');
    await shows(0);
    await heading(say('requests.nothingToDecide'));
    await page.getByText(say('requests.allDone')).waitFor();
    await picture('all-done');
    expect(await visit.findings()).toEqual([]);
    // Beside it what has found a theme: nobody has to go through that, but may.
    await page.getByRole('link', { name: say('requests.seeUnseen', { count: 11 }) }).click();
    await shows(11);
    await heading(say('requests.unseen', { count: 11 }));
    await picture('unseen');
    // Show prices in euros: right as it is.
    await press('a');
    // Two reminders: both into one theme of their own, which is found by a word afterwards.
    await press('x');
    await press('Shift+J');
    await press('n');
    await toast(say('requests.doneNew', { count: 2 }));
    // The map: a theme with a name.
    await press('m');
    await page.keyboard.type('Offline maps');
    const found = page.waitForResponse((reply) => reply.url().endsWith('/api/search'));
    await page.getByRole('option', { name: say('requests.newThemeNamed', { name: 'Offline maps' }) }).waitFor();
    await found;
    // The new one stands last, whatever is near.
    await page.locator('dialog [aria-selected]').first().waitFor();
    await press('ArrowUp');
    await press('Enter');
    await toast(say('requests.doneMoved', { count: 1, theme: 'Offline maps' }));
    // Two about single sign-on: confirmed together.
    await press('x');
    await press('Shift+J');
    await press('a');
    await toast(say('requests.doneConfirmed', { count: 2 }));
    // The Portuguese one belongs to what the English ones are in.
    const excel = (await get(ids[2]!)).theme!;
    await press('m');
    await page.keyboard.type(`#${excel.number}`);
    await press('Enter');
    await toast(say('requests.doneMoved', { count: 1, theme: excel.name }));
    // The English ones are right.
    await press('a');
    await press('a');
    await shows(2);
    const seconds = (Date.now() - began) / 1000;
    // Most of it is the machine's; somebody who knows the keys needs no longer for them.
    expect(seconds).toBeLessThan(120);
    await becomes(async () => (await unseen()).total, 2);
    expect(await get(ids[11]!)).toMatchObject({ state: 'not-a-request' });
    expect(await get(ids[10]!)).toMatchObject({ placedBy: 'human' });
    expect((await get(ids[9]!)).theme).toEqual((await get(ids[8]!)).theme);
    expect(await get(ids[7]!)).toMatchObject({ theme: { name: 'Offline maps' }, placedBy: 'human' });
    expect(await get(ids[6]!)).toMatchObject({ placedBy: 'human' });
    for (const at of [2, 3, 4])
      expect(await get(ids[at]!)).toMatchObject({ theme: { id: excel.id }, placedBy: 'human' });
    expect(await visit.findings()).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  it('goes back and forth through what was done, however long the message is gone', async () => {
    await open('/requests?view=unseen');
    await press('d');
    await toast(say('requests.doneDismissed', { count: 1 }));
    await press('a');
    await toast(say('requests.doneConfirmed', { count: 1 }));
    await shows(9);
    // Twice at once: both are taken back, one after the other.
    await press('u');
    await press('u');
    await shows(11);
    expect(await get(ids[10]!)).toMatchObject({ state: 'open', waiting: 'unseen' });
    await press('u');
    await toast(say('requests.nothingToUndo'));
    await press('z');
    await shows(10);
    expect(await get(ids[10]!)).toMatchObject({ state: 'not-a-request' });
    await press('z');
    await shows(9);
    await press('u');
    await shows(10);
    expect(visit.complaints).toEqual([]);
  });

  it('says what will happen to the chosen ones, and does it to all of them in one change', async () => {
    await open('/requests?view=open');
    await press('*');
    const bar = page.getByRole('region', { name: say('requests.withChosen') });
    await bar.waitFor();
    const told = (await bar.textContent())!;
    expect(told).toContain(say('requests.chosen', { count: 12 }));
    expect(told).toContain(say('requests.willConfirm', { count: 11 }));
    expect(told).toContain(say('requests.willAccept', { count: 1 }));
    await picture('selection', false);
    expect(await visit.findings()).toEqual([]);
    await press('Escape');
    await bar.waitFor({ state: 'detached' });
    await press('x');
    await press('j');
    await press('j');
    await press('Shift+X');
    expect(await bar.textContent()).toContain(say('requests.chosen', { count: 3 }));
    await press('d');
    await toast(say('requests.doneDismissed', { count: 3 }));
    const { history } = await get(ids[10]!);
    expect(history[0]).toMatchObject({ kind: 'dismissed', facts: { count: 3 } });
    // In the other view they are taken back together.
    await page.getByRole('link', { name: say('requests.viewDismissed') }).click();
    await shows(3);
    await press('*');
    await press('r');
    await shows(0);
    await becomes(async () => (await get(ids[10]!)).state, 'open');
  });

  it('shows what another person did meanwhile, changes nothing, and does it on what is there now if told', async () => {
    await open('/requests?view=open');
    await press('j');
    expect(await current()).toBe(ids[10]);
    const goal = (await get(ids[0]!)).theme!;
    const { rev } = await get(ids[10]!);
    await other
      .post(`/api/requests/${ids[10]}/move`)
      .send({ rev, to: { themeId: goal.id } })
      .expect(200);
    await press('d');
    const note = page.getByRole('alert');
    await note.waitFor();
    const told = (await note.textContent())!;
    expect(told).toContain(say('requests.conflictNowIn', { theme: goal.name }));
    expect(told).toContain('A editor');
    expect(await get(ids[10]!)).toMatchObject({ state: 'open', theme: { id: goal.id } });
    await picture('conflict', false);
    expect(await visit.findings()).toEqual([]);
    await note.getByRole('button', { name: say('requests.conflictAgain') }).click();
    await toast(say('requests.doneDismissed', { count: 1 }));
    expect(await get(ids[10]!)).toMatchObject({ state: 'not-a-request' });
    // The browser itself notes a refused call; nothing else may be said.
    expect(visit.complaints.filter((text) => !text.includes('409'))).toEqual([]);
  });

  it('lets nobody wait for the grouping: what it did meanwhile is no conflict', async () => {
    const { rev } = await get(ids[11]!);
    await owner.post(`/api/requests/${ids[11]}/accept`).send({ rev }).expect(200);
    await open('/requests?view=open');
    await becomes(() => page.locator('article').getByText(SAID[11]!).count(), 1);
    await rumo.tasks.run('themes.place');
    await press('d');
    await toast(say('requests.doneDismissed', { count: 1 }));
    expect(await get(ids[11]!)).toMatchObject({ state: 'not-a-request' });
  });

  it('names the later change that is in the way of an undo, and undoes that first', async () => {
    const { rev, theme } = await get(ids[0]!);
    const named = { newTheme: { name: 'Night' } };
    await owner.post(`/api/requests/${ids[0]}/move`).send({ rev, to: named }).expect(200);
    const { rev: later } = await get(ids[0]!);
    await other.post(`/api/requests/${ids[0]}/dismiss`).send({ rev: later }).expect(200);
    await open(`/requests?view=not-a-request&request=${ids[0]}`);
    const line = page.locator('article li', { hasText: 'Night' }).last();
    await line.getByRole('button', { name: say('common.undo') }).click();
    const note = page.getByRole('alert');
    await note.waitFor();
    expect(await note.textContent()).toContain('A editor');
    await note.getByRole('button', { name: say('requests.undoThat') }).click();
    await becomes(async () => (await get(ids[0]!)).theme?.name, 'Night');
    await line.getByRole('button', { name: say('common.undo') }).click();
    await becomes(async () => (await get(ids[0]!)).theme, theme);
  });

  it('says why a request is where it is, moves it by one key, and shows every key', async () => {
    await open(`/requests?view=unseen&request=${ids[3]}`);
    await page.getByText(say('requests.whyTitle')).waitFor();
    const { nearestQuote, suggestions } = await get(ids[3]!);
    expect(nearestQuote).toBe(SAID[2]);
    expect(await page.locator('article').textContent()).toContain(SAID[2]!);
    expect(suggestions.length).toBeGreaterThan(0);
    await picture('why');
    await press('2');
    await toast(say('requests.doneMoved', { count: 1, theme: suggestions[0]!.theme.name }));
    await becomes(async () => (await get(ids[3]!)).theme?.id, suggestions[0]!.theme.id);
    await press('?');
    await page.getByRole('dialog').getByText(say('requests.keyAgain')).waitFor();
    await picture('keys', false);
    expect(await visit.findings()).toEqual([]);
    await press('Escape');
    // At once, as quickly as fingers are.
    await press('f');
    const dialog = page.getByRole('dialog', { name: say('requests.filterTitle') });
    await dialog.getByLabel(say('requests.filterLanguage')).selectOption('pt');
    await picture('filter', false);
    expect(await visit.findings()).toEqual([]);
    await dialog.getByRole('button', { name: say('requests.filterApply') }).click();
    await shows(1);
    await page.getByRole('button', { name: say('requests.filterRemove', { filter: 'Portuguese' }) }).click();
    await shows(10);
    await press('/');
    await page.keyboard.type('excel');
    await becomes(async () => (await rows().count()) < 5, true);
    expect(visit.complaints).toEqual([]);
  });

  it('takes requests out of a theme, several at once', async () => {
    const theme = (await get(ids[0]!)).theme!;
    await page.goto(`${rumo.url}/app/themes/${theme.id}`);
    const box = page.getByRole('checkbox', { name: say('themes.select', { quote: SAID[1]! }) });
    await box.check();
    const group = page.getByRole('group', { name: say('requests.withChosen') });
    await group.waitFor();
    await picture('theme-requests', false);
    expect(await visit.findings()).toEqual([]);
    await group.getByRole('button', { name: say('themes.split', { count: 1 }) }).click();
    await toast(say('themes.doneSplit'));
    await becomes(async () => (await get(ids[1]!)).theme!.id === theme.id, false);
    // The page has to know it too: what is chosen there before would go with the row.
    await box.waitFor({ state: 'detached' });
    await press('u');
    await becomes(async () => (await get(ids[1]!)).theme!.id, theme.id);
    // Somebody else is faster: nothing is done, and it is told.
    await box.check();
    const { rev } = await get(ids[1]!);
    await other.post(`/api/requests/${ids[1]}/dismiss`).send({ rev }).expect(200);
    await group.getByRole('button', { name: say('requests.dismiss') }).click();
    const note = page.getByRole('alert');
    await note.waitFor();
    expect(await note.textContent()).toContain(say('requests.conflictNowDismissed'));
    await note.getByRole('button', { name: say('requests.conflictLeave') }).click();
    await note.waitFor({ state: 'detached' });
    expect(visit.complaints.filter((text) => !text.includes('409'))).toEqual([]);
  });

  it('works on a phone and in Portuguese: one thing at a time, with thumbs', async () => {
    const small = await browser.person({ locale: 'pt-BR', viewport: phone, hasTouch: true });
    await small.addCookies(await context.cookies());
    const before = page;
    page = await small.newPage();
    const seen = new Visit(page);
    try {
      await owner.patch('/api/session').send({ locale: 'pt-BR' }).expect(200);
      await page.goto(`${rumo.url}/app/requests`);
      await rows().first().waitFor();
      await picture('phone-inbox');
      expect([...(await seen.findings()), await seen.overflow()]).toEqual([0]);
      await page.getByRole('link', { name: wordsIn('pt-BR').say('requests.segmentUnseen') }).click();
      await shows(11);
      await picture('phone-list');
      expect([...(await seen.findings()), await seen.overflow()]).toEqual([0]);
      await page.getByRole('checkbox').first().check();
      await page.getByRole('checkbox').nth(1).check();
      await picture('phone-selection', false);
      expect(await seen.overflow()).toBe(0);
      await page.getByRole('checkbox').first().uncheck();
      await page.getByRole('checkbox').nth(1).uncheck();
      await rows().nth(1).click();
      await page.locator('article h3').first().waitFor();
      await picture('phone-request');
      expect([...(await seen.findings()), await seen.overflow()]).toEqual([0]);
      await page.getByRole('button', { name: wordsIn('pt-BR').say('requests.dismiss') }).click();
      await becomes(async () => (await get(ids[9]!)).state, 'not-a-request');
      expect(seen.complaints).toEqual([]);
    } finally {
      await owner.patch('/api/session').send({ locale: 'en' });
      page = before;
      await small.close();
      await before.setViewportSize(desktop);
    }
  });
});
