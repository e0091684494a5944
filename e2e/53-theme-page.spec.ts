import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Id } from '../server/contract/ids.ts';
import type { PlacementPage, ThemeDetail, ThemePage } from '../server/contract/theme.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import type { Theme } from '../server/features/themes/theme.ts';
import { SummariesService } from '../server/features/themes/summaries.service.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { ChatService } from './support/chat-service.ts';
import { addAccount } from './support/people.ts';

let chat: ChatService;
let rumo: TestApp;
let owner: Browser;
let editor: Browser;
let viewer: Browser;
const accounts: Id<'account'>[] = [];

beforeAll(async () => {
  chat = await ChatService.start();
  rumo = await startApp('theme page', { SUMMARIES_URL: chat.url, SUMMARIES_MODEL: 'small-one' });
  owner = await setUp(rumo, { locale: 'en' });
  editor = await joinAs(owner, rumo.url, 'editor');
  viewer = await joinAs(owner, rumo.url, 'viewer');
  for (let i = 0; i < 4; i += 1) accounts.push((await addAccount(rumo, { name: `Account ${i}`, mrr: i * 1000 }))._id);
});
afterAll(async () => {
  await rumo?.close();
  await chat?.stop();
});

const requests = () => rumo.mongo.collection<CustomerRequest>('requests');
const themes = () => rumo.mongo.collection<Theme>('themes');

beforeEach(async () => {
  rumo.clock.set('2027-01-04T12:00:00Z');
  for (const name of ['requests', 'themes', 'themeConstraints', 'changes', 'requestVectors', 'groupingTurns'])
    await rumo.mongo.db.collection(name).deleteMany({});
  await rumo.mongo.collection('counters').updateOne({ _id: 'grouping' }, { $inc: { value: 1 } });
});
afterEach(() => {
  chat.heard.length = 0;
  chat.says = 'Customers want this.';
});

let said = 0;
async function say(text: string, to?: string): Promise<Id<'request'>> {
  const accountId = accounts[said++ % accounts.length];
  rumo.clock.set(new Date(rumo.clock.now().getTime() + 1000).toISOString());
  const body = { text, accountId, ...(to ? { to: { themeId: to } } : {}) };
  return (await editor.post('/api/requests').send(body).expect(201)).body.requestId;
}
const place = () => rumo.tasks.run('themes.place');

/** Says several things of one theme; the id of the theme. */
async function sayTogether(first: string, ...others: string[]): Promise<Id<'theme'>> {
  const id = await say(first);
  await place();
  const { themeId } = (await requests().findOne({ _id: id }))!;
  for (const other of others) await say(other, themeId!);
  await place();
  return themeId!;
}

const theme = async (id: string, reader = editor): Promise<ThemeDetail> =>
  (await reader.get(`/api/themes/${id}`).expect(200)).body;
const list = async (query = '', reader = editor): Promise<ThemePage> =>
  (await reader.get(`/api/themes?${query}`).expect(200)).body;

describe('the name of a theme', () => {
  it('is a short noun phrase in the language of the reader, or says in which it is', async () => {
    const id = await sayTogether(
      'It would be great if we could export our invoices in bulk',
      'Please let me export invoices in bulk',
      'Gostaria muito de exportar as faturas em lote',
    );
    expect(await theme(id)).toMatchObject({ name: 'Bulk invoice export', nameLanguage: null, nameBy: 'auto' });
    await editor.patch('/api/session').send({ locale: 'pt-BR' }).expect(200);
    try {
      expect(await theme(id)).toMatchObject({ name: 'Exportação de faturas em lote', nameLanguage: null });
      expect((await list('search=bulk')).items.map(({ name }) => name)).toEqual(['Exportação de faturas em lote']);
      const dark = await sayTogether('Please add a dark mode');
      expect(await theme(dark)).toMatchObject({ name: 'Dark mode', nameLanguage: 'en' });
    } finally {
      await editor.patch('/api/session').send({ locale: 'en' }).expect(200);
    }
  });

  it('does not change with every request, and never once a person gave it', async () => {
    const id = await sayTogether('Please add a dark mode', 'dark mode');
    await say('I would like a night mode', id);
    await place();
    expect((await theme(id)).name).toBe('Dark mode');
    for (let i = 0; i < 6; i += 1) await say('Please add a night mode', id);
    await place();
    const { name, rev } = await theme(id);
    expect(name).toBe('Night mode');
    await editor.patch(`/api/themes/${id}`).send({ rev, name: 'Evening look' }).expect(200);
    for (let i = 0; i < 6; i += 1) await say('dark colours', id);
    await place();
    expect(await theme(id)).toMatchObject({ name: 'Evening look', nameBy: 'human' });
  });

  it('is found even when whoever gave it stopped half-way', async () => {
    const id = await sayTogether('Please add a dark mode');
    await themes().updateOne({ _id: id }, { $set: { naming: true, name: 'x', labels: {} } });
    await place();
    expect((await theme(id)).name).toBe('Dark mode');
    expect(await themes().countDocuments({ $or: [{ naming: true }, { stale: true }] })).toBe(0);
  });
});

describe('the page of a theme', () => {
  it('shows other words than the name, three quotes that differ, languages and months', async () => {
    rumo.clock.set('2026-09-10T12:00:00Z');
    await sayTogether('dark mode please');
    rumo.clock.set('2026-11-20T12:00:00Z');
    const id = await sayTogether('Export invoices to Excel');
    rumo.clock.set('2027-01-04T12:00:00Z');
    await say('Please let us export the invoices, mail ana@example.com, the accountant asks', id);
    await say('Exportação das faturas', id);
    await say('export the invoices every month, the accountant wants them', id);
    await place();
    const detail = await theme(id);
    expect(detail.keywords).toContain('accountant');
    for (const word of detail.keywords) expect(detail.name.toLowerCase()).not.toContain(word.toLowerCase());
    expect(detail.quotes).toHaveLength(3);
    expect(detail.quotes.map(({ quote }) => quote).join()).not.toContain('ana@');
    expect(detail.languages).toEqual({ en: 3, pt: 1 });
    expect(detail.months).toHaveLength(12);
    expect(detail.months?.filter(({ requests: asked }) => asked > 0)).toEqual([
      { month: '2026-11', requests: 1, accounts: 1 },
      { month: '2027-01', requests: 3, accounts: 3 },
    ]);
    expect(detail.months?.at(-1)?.month).toBe('2027-01');
    expect(detail.trendBasis).toEqual({ recent: 4, before: 0, allRecent: 4, allBefore: 1 });
    // Too little came before to say anything.
    expect(detail.trend).toBeNull();
    expect(await theme(id, viewer)).toMatchObject({ keywords: expect.any(Array), askers: null });
    const few = await sayTogether('a calendar view');
    expect(await theme(few, viewer)).toMatchObject({
      keywords: [],
      months: null,
      trend: null,
      trendBasis: null,
      languages: null,
      quotes: [],
    });
  });

  it('says of a trend only what the counts carry, and finds themes by it', async () => {
    rumo.clock.set('2026-06-10T12:00:00Z');
    const dark = await sayTogether(...(Array.from({ length: 20 }, () => 'dark mode') as [string]));
    const excel = await sayTogether('export to excel');
    rumo.clock.set('2027-01-04T12:00:00Z');
    for (let i = 0; i < 9; i += 1) await say('export to excel', excel);
    const fresh = await sayTogether('a calendar view');
    const trends = new Map((await list()).items.map((row) => [row.id, row.trend]));
    expect(trends).toEqual(
      new Map([
        [dark, 'quiet'],
        [excel, 'growing'],
        [fresh, 'new'],
      ]),
    );
    expect((await list('trend=growing')).items.map(({ id }) => id)).toEqual([excel]);
    expect((await list('trend=growing', viewer)).items.map(({ id }) => id)).toEqual([excel]);
    expect((await theme(excel)).trend).toBe('growing');
    expect((await list('language=pt')).items).toEqual([]);
  });

  it('tells of each request why it stands there, the least sure first', async () => {
    const id = await sayTogether('dark mode');
    for (const text of ['dark mode', 'a dark mode for the app', 'export to excel']) await say(text);
    await place();
    const other = (await requests().findOne({ quote: 'export to excel' }))!.themeId!;
    await requests().updateMany(
      { quote: 'a dark mode for the app' },
      { $set: { suggestions: [{ themeId: other, score: 0.2 }] } },
    );
    const page: PlacementPage = (await editor.get(`/api/themes/${id}/placements`).expect(200)).body;
    expect(page.total).toBe(3);
    expect(page.items[0]).toMatchObject({
      quote: 'a dark mode for the app',
      placedBy: 'auto',
      nearestQuote: 'dark mode',
      runnerUp: { theme: { id: other }, score: 0.2, closeness: 'far' },
    });
    expect(page.items[0]!.closeness).not.toBeNull();
    const scores = page.items.flatMap(({ score }) => (score === null ? [] : [score]));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(page.items.at(-1)).toMatchObject({ score: null, closeness: null });
    await viewer.get(`/api/themes/${id}/placements`).expect(403);
  });
});

describe('a summary', () => {
  const write = () => rumo.tasks.run('themes.summaries');
  const five = [
    'dark mode',
    'a dark mode',
    'dark mode please',
    'add a dark mode',
    'dark mode, ana@example.com',
  ] as const;

  it('is written from masked quotes for a theme of five, marked, and anew only when a fifth of them changed', async () => {
    const id = await sayTogether('dark mode', 'a dark mode');
    await write();
    expect(chat.heard).toEqual([]);
    for (const text of five.slice(2)) await say(text, id);
    await place();
    chat.says = 'They work <b>late</b>.';
    await write();
    expect(chat.heard).toHaveLength(1);
    expect(chat.heard[0]).not.toMatch(/ana@|Account|acc_|thm_/);
    expect((await theme(id)).summary).toEqual({
      text: 'They work <b>late</b>.',
      model: 'small-one',
      quotes: expect.any(Number),
      at: expect.any(String),
    });
    await write();
    expect(chat.heard).toHaveLength(1);
    await say('dark', id);
    await write();
    expect(chat.heard).toHaveLength(2);
    // Neither the name nor the grouping hear of it.
    expect((await theme(id)).name).toBe('Dark mode');
  });

  it('goes when a person removes it, and does not come back', async () => {
    const id = await sayTogether(...five);
    await write();
    expect((await theme(id)).summary).not.toBeNull();
    await viewer.delete(`/api/themes/${id}/summary`).expect(403);
    await editor.delete(`/api/themes/${id}/summary`).expect(204);
    expect((await theme(id)).summary).toBeNull();
    for (const text of five) await say(text, id);
    await write();
    expect((await theme(id)).summary).toBeNull();
    expect(chat.heard).toHaveLength(1);
  });

  it('is missing when the service fails; the doctor says so, and the next round tries again', async () => {
    const id = await sayTogether(...five);
    chat.says = null;
    await write();
    expect((await theme(id)).summary).toBeNull();
    const fault = await rumo.app.get(SummariesService, { strict: false }).fault();
    expect(fault).toMatch(/answered with status 503/);
    const { findings } = (await owner.get('/api/doctor').expect(200)).body;
    expect(findings).toContainEqual(
      expect.objectContaining({ sentence: expect.objectContaining({ key: 'doctor.summariesAway' }) }),
    );
    chat.says = 'They work late.';
    await write();
    expect((await theme(id)).summary?.text).toBe('They work late.');
    expect(await rumo.app.get(SummariesService, { strict: false }).fault()).toBeNull();
  });
});
