import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Locale } from '../server/contract/locale.ts';
import type { LetterLine, LetterPartName, LetterRow, LetterText } from '../server/contract/letter.ts';
import type { Contact } from '../server/features/audience/audience.ts';
import { MOST, TOP } from '../server/features/letters/letter-facts.ts';
import type { StoredLetter } from '../server/features/letters/letters.store.ts';
import { CaughtMails } from '../server/platform/mail/caught-mails.ts';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import { setUp, setUpBody, startApp, type Browser, type TestApp } from './support/app.ts';
import { browserOrSaySo, desktop, hasBrowser, phone, TestBrowser, Visit } from './support/browser.ts';

it('finds a browser', browserOrSaySo);

const { owner: person } = setUpBody(null);
/** Where to leave what was seen, for whoever wants to look; nowhere unless told. */
const album = process.env['RUMO_TEST_ALBUM'];

/** A letter with as many lines as there can be, each as long as what people may type. */
function fullText(text: LetterText): LetterText {
  const typed = 'Exportação '.repeat(10).trim();
  const detail = 'cerca de 12 pontos, entre −21 e −3; 40 respostas de 12 contas';
  const lines = (count: number, lead = typed) => Array.from({ length: count }, () => ({ lead, rest: detail }));
  const part = (name: LetterPartName, told: LetterLine[], note: string | null = null) => ({
    name,
    heading: 'O que os clientes mais pedem',
    lines: told,
    note,
  });
  return {
    ...text,
    headline: `${text.headline} ${text.headline}`,
    basis: [...text.basis, ...Array.from({ length: MOST.surveys }, (_, at) => `${at} ${typed}`)],
    parts: [
      part('changed', lines(MOST.segments + 2)),
      part('satisfaction', lines(2 * MOST.satisfaction, text.headline)),
      part('requests', lines(TOP), typed),
      part('shipped', lines(MOST.releases), 'e mais 99'),
      part('call', lines(1, 'Onze pessoas esperam um contato.')),
      part('next', lines(MOST.waves, 'A rodada de NPS mensal está aberta')),
    ],
  };
}

(hasBrowser ? describe : describe.skip)('the letter of the sample company', () => {
  let rumo: TestApp;
  let owner: Browser;
  let month: string;
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    rumo = await startApp('lettersheets');
    rumo.clock.set('2026-11-26T13:00:00Z');
    owner = await setUp(rumo, { locale: 'en' });
    await owner.post('/api/sample').expect(202);
    await rumo.tasks.run('sample.work');
    if (album) mkdirSync(album, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await rumo?.close();
  });

  async function open(path: string, locale: Locale, viewport = desktop, colorScheme: 'light' | 'dark' = 'light') {
    const context = await browser.person({ locale, viewport, colorScheme });
    await context.request.post(`${rumo.url}/api/session`, {
      headers: { 'x-rumo-csrf': '1' },
      data: { email: person.email, password: person.password },
    });
    const visit = new Visit(await context.newPage());
    await visit.page.goto(`${rumo.url}${path}`);
    await visit.page.waitForLoadState('networkidle');
    return { visit, page: visit.page, close: () => context.close() };
  }

  /** How many sheets it prints on, every one of A4. */
  async function sheetsOf(page: Page, name: string): Promise<number> {
    const pdf = await page.pdf({ preferCSSPageSize: true, ...(album ? { path: `${album}/${name}.pdf` } : {}) });
    const text = pdf.toString('latin1');
    // 210 × 297 mm in points.
    for (const [, width, height] of text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)) {
      expect(Number(width)).toBeCloseTo(595, -1);
      expect(Number(height)).toBeCloseTo(842, -1);
    }
    return text.match(/\/Type\s*\/Page\b/g)!.length;
  }

  it('is there for last month, and went to nobody', async () => {
    const { items } = (await owner.get('/api/letters').expect(200)).body as { items: LetterRow[] };
    expect(items.map((row) => row.month)).toEqual(['2026-10']);
    month = items[0]!.month;
    expect(await rumo.mongo.collection('deliveries').countDocuments({ kind: 'letter' })).toBe(0);
  });

  it.each(['en', 'pt-BR'] as const)('prints on two sheets of A4 at most in %s', async (locale) => {
    await owner.patch('/api/session').send({ locale }).expect(200);
    const { page, close } = await open(`/app/letters/${month}?locale=${locale}`, locale);
    const { title } = (await owner.get(`/api/letters/${month}?locale=${locale}`).expect(200)).body.text;
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await sheetsOf(page, `letter.${locale}`)).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const around of ['nav', 'aside', '.skip', 'header .row'])
      expect(await page.locator(around).evaluateAll((all) => all.some((one) => one.checkVisibility()))).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
    if (album) await page.screenshot({ path: `${album}/print.${locale}.png`, fullPage: true });
    await close();
  });

  it('prints on two sheets when everything there can be is in it, in the longest words', async () => {
    const letters = rumo.mongo.collection<StoredLetter>('letters');
    const letter = (await letters.findOne({ _id: month }))!;
    const contacts = await rumo.mongo.collection<Contact>('contacts').find().limit(MOST.people).toArray();
    await letters.insertOne({
      ...letter,
      _id: '2025-01',
      texts: { ...letter.texts, 'pt-BR': fullText(letter.texts['pt-BR']) },
      contactIds: contacts.map((contact) => contact._id),
    });
    const { page, close } = await open('/app/letters/2025-01?locale=pt-BR', 'pt-BR');
    await page.getByText('e mais 99').waitFor();
    expect(await sheetsOf(page, 'letter.full')).toBe(2);
    if (album) {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 658, height: 900 });
      await page.screenshot({ path: `${album}/print.full.png`, fullPage: true });
    }
    await letters.deleteOne({ _id: '2025-01' });
    await close();
  });

  it.each([
    ['en', phone, 'light'],
    ['pt-BR', desktop, 'dark'],
  ] as const)('can be read by everyone in %s', async (locale, viewport, scheme) => {
    await owner.patch('/api/session').send({ locale }).expect(200);
    for (const [name, path] of [
      ['letter', `/app/letters/${month}`],
      ['letters', '/app/letters'],
      ['so-far', '/app/letters/so-far'],
      ['me', '/app/settings/me'],
      ['staff', '/app/settings/staff'],
    ] as const) {
      const { visit, page, close } = await open(path, locale, viewport, scheme);
      expect(await visit.findings()).toEqual([]);
      expect(await visit.overflow()).toBeLessThanOrEqual(0);
      expect(visit.complaints).toEqual([]);
      if (album) await page.screenshot({ path: `${album}/${name}.${locale}.png`, fullPage: true });
      await close();
    }
  });

  it('is sent to oneself by a button, and read in another language by a choice', async () => {
    await owner.patch('/api/session').send({ locale: 'en' }).expect(200);
    const { page, close } = await open(`/app/letters/${month}`, 'en');
    const { say } = wordsIn('en');
    await page.getByRole('button', { name: say('letters.sendToMe') }).click();
    await page.getByText(say('letters.sentTo', { email: 'olivia@rumo.example' })).waitFor();
    await rumo.tasks.run('delivery.send');
    const { items } = await rumo.app.get(CaughtMails).list({ search: 'olivia@rumo.example', limit: 10 });
    expect(items.map(({ subject }) => subject)).toContain('Maré: October 2026 at a glance');
    if (album) await mailPictures(items.find(({ subject }) => subject.startsWith('Maré'))!._id);
    await page.getByLabel(say('letters.language')).selectOption('pt-PT');
    await page.getByRole('heading', { name: 'Carta de outubro de 2026' }).waitFor();
    await close();
  });

  async function mailPictures(id: string) {
    const { html } = (await rumo.app.get(CaughtMails).get(id))!;
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.person({ locale: 'en', viewport: phone, colorScheme });
      const page = await context.newPage();
      await page.setContent(html);
      await page.screenshot({ path: `${album!}/mail.${colorScheme}.png`, fullPage: true });
      await context.close();
    }
  }
});
