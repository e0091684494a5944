import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { Change } from '../server/contract/change.ts';
import type { RequestDetail, RequestPage, RequestRow } from '../server/contract/request.ts';
import { AnswersService } from '../server/features/answers/answers.service.ts';
import { LiftingService } from '../server/features/requests/lifting.service.ts';
import { RequestsService } from '../server/features/requests/requests.service.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { openToEveryone } from './support/waves.ts';

let rumo: TestApp;
let owner: Browser;
let editor: Browser;
let viewer: Browser;
let waveId: string;
let acmeId: string;
const people: string[] = [];

beforeAll(async () => {
  rumo = await startApp('requests');
  owner = await setUp(rumo, { locale: 'en' });
  editor = await joinAs(owner, rumo.url, 'editor');
  viewer = await joinAs(owner, rumo.url, 'viewer');
  const acme = await addAccount(rumo, { name: 'Acme <b>&</b> Sons', plan: 'Pro', mrr: 40_000 });
  acmeId = acme._id;
  const mare = await addAccount(rumo, { name: 'Maré Alta', mrr: 12_000 });
  for (let i = 0; i < 8; i += 1) {
    const accountId = i < 4 ? acme._id : mare._id;
    const contact = await addContact(rumo, {
      name: `Person ${i}`,
      email: `p${i}@acme.example`,
      locale: 'en',
      accountId,
    });
    people.push(contact._id);
  }
  rumo.clock.set('2027-03-01T12:00:00Z');
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  waveId = (await openToEveryone(owner, survey.id, '2027-03')).id;
  await rumo.tasks.run('waves.plan');
  rumo.clock.set('2027-03-02T12:00:00Z');
});
afterAll(() => rumo?.close());

/** Answers through the page, as a person does. */
async function answer(person: number, score: number, words: { why?: string; wish?: string }): Promise<void> {
  const id = `${waveId}:${people[person]}`;
  const tokens = rumo.app.get(Tokens);
  await request(rumo.url)
    .post(`/r/${tokens.link('answer', id)}`)
    .type('form')
    .send({ step: 'words', at: tokens.sign('page', `${id}|${Date.now() - 30_000}`), score: String(score), ...words })
    .expect((reply) => expect(reply.status).toBeLessThan(400));
}

async function takeOver(): Promise<void> {
  await rumo.tasks.run('requests.lift');
  await rumo.tasks.run('themes.place');
}

const list = async (query = 'view=inbox'): Promise<RequestPage> =>
  (await editor.get(`/api/requests?${query}`).expect(200)).body;
const get = async (id: string): Promise<RequestDetail> => (await editor.get(`/api/requests/${id}`).expect(200)).body;
const saying = async (text: string): Promise<RequestRow> => {
  for (const view of ['open', 'not-a-request', 'withdrawn']) {
    const found = (await list(`view=${view}&limit=200`)).items.find(({ quote }) => quote.includes(text));
    if (found) return found;
  }
  throw new Error(`no request says ${text}`);
};
const undo = (changeId: string) => editor.post(`/api/changes/${changeId}/undo`);
const post = async (path: string, body: object) =>
  (await editor.post(path).send(body).expect(200)).body as { changeId: string; themeId: string };

/** What undo has to bring back. */
async function place(id: string) {
  const { theme, placedBy, state, waiting, textChanged } = await get(id);
  return { theme: theme?.id ?? null, placedBy, state, waiting, textChanged };
}

describe('lifting', () => {
  it('turns comments into requests, each a part of the comment, and groups them at once', async () => {
    await answer(0, 6, { why: 'The app is nice, but we need a dark mode.', wish: 'Please add an export to Excel.' });
    await answer(1, 9, { wish: 'Add a dark mode' });
    await answer(4, 3, { wish: 'Export to Excel would be great' });
    await takeOver();
    const { items, total } = await list('view=unseen');
    expect(total).toBe(items.length);
    expect(items.every(({ placedBy, waiting }) => placedBy === 'auto' && waiting === 'unseen')).toBe(true);
    const [first, second] = [await saying('need a dark mode'), await saying('Add a dark mode')];
    expect(first.theme).not.toBeNull();
    expect(first.theme).toEqual(second.theme);
    expect((await saying('an export to Excel')).theme).toEqual((await saying('Export to Excel would')).theme);
    expect(first).toMatchObject({
      source: 'answer',
      answerScore: 6,
      account: { name: 'Acme <b>&</b> Sons' },
      contact: { name: 'Person 0' },
      waiting: 'unseen',
    });
    // That nobody has confirmed a theme is nothing to decide on.
    expect(total).toBeGreaterThan(3);
    expect((await list()).total).toBe(0);
    expect(await rumo.app.get(RequestsService, { strict: false }).toDecideCount()).toBe(0);
  });

  it('shows the comment around the quote, and why it was grouped like that', async () => {
    const second = await get((await saying('Add a dark mode')).id);
    expect(second.nearestQuote ?? (await get((await saying('need a dark mode')).id)).nearestQuote).toMatch(/dark mode/);
    const first = await get((await saying('need a dark mode')).id);
    const { comment, quote } = first;
    expect(`${comment?.before}${quote}${comment?.after}`).toBe('The app is nice, but we need a dark mode.');
    expect(first.mrr).toBe(40_000);
    expect(second.score ?? first.score).toBeGreaterThan(0.4);
  });

  it('doubles nothing when it is broken off before the answer is marked, and run again', async () => {
    const before = (await list('view=open&limit=200')).items;
    await rumo.mongo.db.collection('answers').updateMany({}, { $set: { liftedAt: null } });
    const service = rumo.app.get(LiftingService, { strict: false });
    await Promise.all([service.lift(), service.lift()]);
    expect(await rumo.app.get(AnswersService, { strict: false }).pendingLift(10)).toEqual([]);
    await takeOver();
    expect((await list('view=open&limit=200')).items).toEqual(before);
  });

  it('follows an edited comment: what is still said keeps its place, what is gone goes, what a human touched is marked', async () => {
    await answer(2, 5, { wish: 'Add single sign-on. Show invoices in euros. Add a calendar view.' });
    await takeOver();
    const [kept, gone, touched] = [await saying('single sign-on'), await saying('invoices'), await saying('calendar')];
    await post(`/api/requests/${touched.id}/move`, { rev: touched.rev, to: { newTheme: { name: 'Calendar' } } });
    await answer(2, 7, { wish: 'One thing:  ADD single sign-on!' });
    await takeOver();
    expect(await get(kept.id)).toMatchObject({ state: 'open', theme: kept.theme, answerScore: 7 });
    expect((await get(kept.id)).comment?.before).toContain('One thing');
    expect(await get(gone.id)).toMatchObject({ state: 'withdrawn', theme: null, comment: null });
    expect(await get(touched.id)).toMatchObject({ state: 'open', textChanged: true, theme: { name: 'Calendar' } });
    expect((await get(gone.id)).history[0]).toMatchObject({ kind: 'withdrawn', by: { kind: 'customer' } });

    await answer(2, 7, { wish: 'Add single sign-on. Show invoices in euros. Add a calendar view.' });
    await takeOver();
    expect(await get(gone.id)).toMatchObject({ state: 'open', theme: { name: expect.any(String) } });
    expect(await get(touched.id)).toMatchObject({ state: 'open', textChanged: false, theme: { name: 'Calendar' } });
  });

  it('covers numbers of people in quotes, and nothing in the comment itself', async () => {
    const wish = 'Please add a call button beside +351 912 345 678 on order 912345678';
    await answer(3, 8, { wish });
    await takeOver();
    const row = await saying('call button');
    expect(row.quote).toBe('Please add a call button beside ••• on order 912345678');
    const detail = await get(row.id);
    expect(detail).toMatchObject({ quote: wish, comment: { before: '', after: '' } });
    expect(detail.theme?.name).not.toMatch(/912 ?345/);
    await answer(3, 8, { wish: 'nothing' });
    await takeOver();
    expect(await get(row.id)).toMatchObject({ state: 'withdrawn', comment: null, quote: row.quote });
  });

  it('leaves to a person what may not be a request', async () => {
    await answer(3, 8, { wish: 'We have printed lists' });
    await takeOver();
    const unsure = await saying('printed');
    expect(unsure).toMatchObject({ waiting: 'unsure', theme: null, confidence: expect.any(Number) });
    expect((await list()).items.map(({ id }) => id)).toEqual([unsure.id]);
    const accepted = await post(`/api/requests/${unsure.id}/accept`, { rev: unsure.rev });
    await takeOver();
    expect(await get(unsure.id)).toMatchObject({ waiting: 'unseen', theme: { number: expect.any(Number) } });
    await undo(accepted.changeId).expect(200);
    expect(await place(unsure.id)).toMatchObject({ waiting: 'unsure', theme: null });
    await takeOver();
    expect(await place(unsure.id)).toMatchObject({ waiting: 'unsure', theme: null });
  });
});

describe('a person corrects', () => {
  it('where a request belongs, and takes it back', async () => {
    const row = await saying('Export to Excel would');
    const before = await place(row.id);
    const dark = (await saying('Add a dark mode')).theme!;
    const moved = await post(`/api/requests/${row.id}/move`, { rev: row.rev, to: { themeId: dark.id } });
    expect(moved.themeId).toBe(dark.id);
    expect(await place(row.id)).toMatchObject({ theme: dark.id, placedBy: 'human', waiting: null });
    await editor
      .post(`/api/requests/${row.id}/move`)
      .send({ rev: row.rev, to: { themeId: dark.id } })
      .expect(409);
    await undo(moved.changeId).expect(200);
    expect(await place(row.id)).toEqual(before);
    const again = await undo(moved.changeId).set('accept-language', 'pt-BR').expect(409);
    expect(again.body.detail).toBe('Isto já foi desfeito.');
    const history = (await get(row.id)).history as Change[];
    expect(history.slice(0, 2).map(({ kind, undone }) => ({ kind, undone }))).toEqual([
      { kind: 'undone', undone: false },
      { kind: 'moved', undone: true },
    ]);
    // An undo can be undone as well.
    await undo(history[0]!.id).expect(200);
    expect(await place(row.id)).toMatchObject({ theme: dark.id, placedBy: 'human' });
    await undo(moved.changeId).expect(200);
    expect(await place(row.id)).toEqual(before);
  });

  it('into a new theme; the id of that theme never dangles, even when it is taken back', async () => {
    const row = await saying('Export to Excel would');
    const moved = await post(`/api/requests/${row.id}/move`, { rev: row.rev, to: { newTheme: {} } });
    expect(moved.themeId).not.toBe(row.theme!.id);
    expect((await editor.get(`/api/themes/${moved.themeId}`).expect(200)).body.requests).toBe(1);
    await undo(moved.changeId).expect(200);
    expect((await editor.get(`/api/themes/${moved.themeId}`).expect(200)).body.id).toBe(row.theme!.id);
  });

  it('that something is no request, and that it is one after all', async () => {
    const row = await saying('Export to Excel would');
    const before = await place(row.id);
    const dismissed = await post(`/api/requests/${row.id}/dismiss`, { rev: row.rev });
    await takeOver();
    expect(await place(row.id)).toMatchObject({ state: 'not-a-request', theme: null, waiting: null });
    expect((await list('view=not-a-request')).items.map(({ id }) => id)).toContain(row.id);
    await undo(dismissed.changeId).expect(200);
    expect(await place(row.id)).toEqual(before);

    await post(`/api/requests/${row.id}/dismiss`, { rev: (await get(row.id)).rev });
    await post(`/api/requests/${row.id}/restore`, { rev: (await get(row.id)).rev });
    await takeOver();
    expect(await place(row.id)).toEqual(before);
  });

  it('that many look right, all or none', async () => {
    const rows = (await list('view=unseen')).items.slice(0, 2);
    const items = rows.map(({ id, rev }) => ({ id, rev }));
    await editor
      .post('/api/requests/confirm')
      .send({ items: [items[0], { ...items[1], rev: 99 }] })
      .expect(409);
    expect((await get(rows[0]!.id)).waiting).toBe('unseen');
    const confirmed = await post('/api/requests/confirm', { items });
    for (const { id, theme } of rows) expect(await place(id)).toMatchObject({ theme: theme!.id, waiting: null });
    await undo(confirmed.changeId).expect(200);
    for (const { id } of rows) expect((await get(id)).waiting).toBe('unseen');
  });

  it('refuses to take back what a later change builds on, in a sentence', async () => {
    const row = await saying('Export to Excel would');
    const first = await post(`/api/requests/${row.id}/move`, {
      rev: row.rev,
      to: { newTheme: { name: 'Spreadsheets' } },
    });
    const second = await post(`/api/requests/${row.id}/dismiss`, { rev: (await get(row.id)).rev });
    const refused = await undo(first.changeId).expect(409);
    expect(refused.body.detail).toMatch(/later change builds on it/);
    await undo(second.changeId).expect(200);
    await undo(first.changeId).expect(200);
  });
});

describe('adding on behalf of a customer', () => {
  it('groups it like any other, says who asked, and can be taken back', async () => {
    const added = (
      await editor
        .post('/api/requests')
        .send({ text: ' Dark mode, please ', accountId: acmeId, contactId: people[0], need: 'critical' })
        .expect(201)
    ).body;
    await takeOver();
    const dark = (await saying('Add a dark mode')).theme;
    expect(await get(added.requestId)).toMatchObject({
      quote: 'Dark mode, please',
      source: 'typed',
      need: 'critical',
      theme: dark,
      contact: { name: 'Person 0' },
      comment: null,
    });
    await undo(added.changeId).expect(200);
    expect(await place(added.requestId)).toMatchObject({ state: 'withdrawn', theme: null });
    await takeOver();
    expect(await place(added.requestId)).toMatchObject({ state: 'withdrawn', theme: null });
  });

  it('names what does not fit', async () => {
    const unknown = await editor
      .post('/api/requests')
      .send({ text: 'x', accountId: `acc_${'a'.repeat(20)}` })
      .expect(422);
    expect(unknown.body.errors[0].path).toBe('accountId');
    await editor.post('/api/requests').send({ text: 'x', accountId: acmeId, contactId: people[7] }).expect(422);
    await editor.post('/api/requests').send({ text: '  ', accountId: acmeId }).expect(422);
  });
});

describe('reading', () => {
  it('searches without regard to accents and case, pages, and filters by theme', async () => {
    expect((await list('view=open&search=EXCÉL')).items.every(({ quote }) => /excel/i.test(quote))).toBe(true);
    expect((await list('view=open&search=.*')).total).toBe(0);
    const all = (await list('view=open&limit=200')).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: RequestPage = await list(`view=open&limit=2${next ? `&after=${encodeURIComponent(next)}` : ''}`);
      paged.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(paged).toEqual(all);
    const dark = (await saying('Add a dark mode')).theme!;
    expect((await list(`view=open&theme=${dark.id}`)).items.every(({ theme }) => theme?.id === dark.id)).toBe(true);
  });

  it('gives a file that spreadsheets may open safely', async () => {
    await editor.post('/api/requests').send({ text: '=1+1 export', accountId: acmeId }).expect(201);
    const file = await editor.get('/api/export/requests?view=open').expect(200);
    expect(file.headers['content-type']).toMatch(/^text\/csv/);
    expect(file.text).toMatch(/^"id","at","text"/);
    expect(file.text).toContain(`"'=1+1 export"`);
  });

  it('is for editors: a viewer sees no names', async () => {
    await viewer.get('/api/requests').expect(403);
    await viewer.get('/api/export/requests').expect(403);
    const themes = (await viewer.get('/api/themes').expect(200)).body;
    expect(themes.total).toBeGreaterThan(0);
    expect(JSON.stringify(themes)).not.toMatch(/Acme|Person/);
    const detail = (await viewer.get(`/api/themes/${themes.items[0].id}`).expect(200)).body;
    expect(detail).toMatchObject({ askers: null, history: [] });
  });
});
