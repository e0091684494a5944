import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import { addWave, putAnswer, type AskedSurvey } from './support/answers.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';
import { browserOrSaySo, hasBrowser, TestBrowser, Visit } from './support/browser.ts';
import { addAccount, addContact } from './support/people.ts';

/** A survey with three months of answers of twelve companies. */
async function answeredSurvey(rumo: TestApp): Promise<AskedSurvey> {
  const owner = await setUp(rumo, { locale: 'en' });
  const { id } = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  const stored = await rumo.mongo.db.collection<{ _id: string; versionId: string }>('surveys').findOne({ _id: id });
  const survey = { surveyId: id, surveyVersionId: stored!.versionId, metric: 'nps' } as AskedSurvey;
  const people: Parameters<typeof putAnswer>[3][] = [];
  for (let i = 0; i < 12; i += 1) {
    const { _id: accountId } = await addAccount(rumo, { name: `Conta ${i}` });
    const { _id: contactId } = await addContact(rumo, { name: `P ${i}`, email: `p${i}@a.example`, accountId });
    people.push({ contactId, accountId });
  }
  for (const openedAt of ['2026-12-01T12:00:00Z', '2027-01-04T12:00:00Z', '2027-02-01T12:00:00Z']) {
    const wave = await addWave(rumo, survey, new Date(openedAt));
    for (const [i, one] of people.entries())
      await putAnswer(rumo, survey, wave, one, { score: (i * 7 + wave.openedAt.getUTCMonth()) % 11 });
  }
  await rumo.tasks.run('reports.sum');
  return survey;
}

it('finds a browser', browserOrSaySo);

(hasBrowser ? describe : describe.skip)('the staff app', () => {
  const { say } = wordsIn('en');
  let browser: TestBrowser;
  let context: BrowserContext;
  let page: Page;
  let rumo: TestApp;
  let survey: AskedSurvey;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    rumo = await startApp('savedfiles');
    rumo.clock.set('2027-03-10T12:00:00Z');
    survey = await answeredSurvey(rumo);
    // In the dark: a file is light whatever the page is.
    context = await browser.person({ locale: 'en-GB', colorScheme: 'dark' });
    page = await context.newPage();
    await new Visit(page).signIn(rumo.url);
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await rumo?.close();
  });

  async function saved(press: () => Promise<void>): Promise<{ name: string; path: string; text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    const path = await download.path();
    return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
  }

  it('saves each chart of a report as a file that a browser opens by itself', async () => {
    await page.goto(`${rumo.url}/app/report?month=2027-02&window=quarter`);
    const buttons = page.getByRole('button', { name: /^Save as SVG: / });
    await buttons.first().waitFor();
    await page.waitForLoadState('networkidle');
    const count = await buttons.count();
    expect(count).toBeGreaterThan(2);
    for (let i = 0; i < count; i += 1) {
      const { name, text } = await saved(() => buttons.nth(i).click());
      expect(name).toMatch(/^[\p{L}\p{N}-]+\.svg$/u);
      // No name of the page's style sheet is left in it, and nothing is fetched from anywhere.
      expect(text).not.toMatch(/var\(|light-dark|class=|href=|<script/);
      const alone = await context.newPage();
      await alone.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
      const seen = await alone.evaluate(() => {
        type Svg = {
          querySelectorAll(name: string): ArrayLike<{ textContent: string; getAttribute(n: string): string }>;
        };
        const root = (globalThis as unknown as { document: { documentElement: Svg & { nodeName: string } } }).document
          .documentElement;
        const texts = Array.from(root.querySelectorAll('text'), ({ textContent }) => textContent.trim());
        return {
          root: root.nodeName,
          faults: root.querySelectorAll('parsererror').length,
          title: root.querySelectorAll('title')[0]?.textContent,
          paper: root.querySelectorAll('rect')[0]?.getAttribute('fill'),
          texts,
        };
      });
      expect(seen).toMatchObject({ root: 'svg', faults: 0, paper: 'rgb(255, 255, 255)' });
      expect(seen.texts[0]).toBe(seen.title);
      expect(seen.texts.length).toBeGreaterThan(3);
      await alone.close();
    }
  });

  it('offers a list in three formats', async () => {
    await page.goto(`${rumo.url}/app/audience`);
    await page.locator('summary', { hasText: say('exportMenu.menu') }).click();
    const link = page.getByRole('link', { name: say('exportMenu.semicolon') });
    const { name, text } = await saved(() => link.click());
    expect(name).toMatch(/\.csv$/);
    expect(text).toMatch(/^\uFEFF"account_id";/);
    await link.waitFor({ state: 'hidden' });
  });

  it('brings in answers: tried first, then written', async () => {
    await page.goto(`${rumo.url}/app/surveys/${survey.surveyId}/import`);
    const buffer = Buffer.from('email,score,date\nlong-gone@b.example,3,2026-05-04\nnobody,3,2026-05-04\n');
    await page.locator('input[type=file]').setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('heading', { name: say('answerFile.dryTitle') }).waitFor();
    expect(await rumo.mongo.db.collection('waves').countDocuments({ period: '2026-05' })).toBe(0);
    await page.getByRole('button', { name: say('answerFile.runAction', { count: 1 }) }).click();
    await page.getByRole('heading', { name: say('answerFile.doneTitle') }).waitFor();
    await page.getByText('“nobody” is not an e-mail address.').waitFor();
    const waves = await rumo.mongo.db.collection('waves').find({ period: '2026-05' }).toArray();
    expect(waves).toMatchObject([{ status: 'closed', imported: true }]);
  });
});
