import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import type { Id } from '../server/contract/ids.ts';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';
import { insertAnswers, insertMonth } from './support/asked.ts';
import { browserOrSaySo, desktop, hasBrowser, phone, TestBrowser, Visit } from './support/browser.ts';
import { addAccount } from './support/people.ts';

const { say } = wordsIn('en');

it('finds a browser', browserOrSaySo);

const withBrowser = hasBrowser ? describe : describe.skip;
withBrowser('the report in a browser', () => {
  let rumo: TestApp;
  let browser: TestBrowser;
  let context: BrowserContext;
  let page: Page;
  let visit: Visit;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    rumo = await startApp('reportpage');
    rumo.clock.set('2026-12-20T12:00:00Z');
    const owner = await setUp(rumo, { locale: 'en' });
    const { id: surveyId } = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
    const stored = await rumo.mongo.db.collection('surveys').findOne({ _id: surveyId });
    const surveyVersionId = stored!['versionId'] as Id<'surveyVersion'>;
    const accounts = [];
    for (let at = 0; at < 20; at += 1) accounts.push(await addAccount(rumo, { name: `Account ${at}`, mrr: 100 + at }));
    // Ten months of 20 answers; from September on nobody is a promoter any more.
    for (let month = 1; month <= 10; month += 1) {
      const period = `2026-${String(month).padStart(2, '0')}`;
      const wave = await insertMonth(rumo, { surveyId, surveyVersionId, period });
      const best = month < 9 ? 9 : 5;
      await insertAnswers(
        rumo,
        wave,
        accounts.map((account, at) => ({ account, score: at < 12 ? best : 7 })),
      );
    }
    await rumo.tasks.run('reports.sum');
    context = await browser.person({ locale: 'en-GB', viewport: desktop });
    page = await context.newPage();
    visit = new Visit(page);
    await visit.signIn(rumo.url, '/app/report');
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await rumo?.close();
  });

  const lead = (text: string) => page.locator('header p', { hasText: text }).waitFor();

  it('says in its first line what changed, with colour only because it is proven', async () => {
    await lead('NPS −20, lower than last quarter (between');
    // Before the sign-in a page asks who is there and is told: nobody.
    visit.complaints.splice(0);
    await page.getByText('↓ Dropped').waitFor();
    await page.getByText('the moving average has been below its limits').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await visit.findings()).toEqual([]);
  });

  it('goes to a month by a click and by the keyboard, and back', async () => {
    await page.getByRole('button', { name: /^August 2026: 60/ }).click();
    await lead('NPS 60');
    expect(new URL(page.url()).searchParams.get('month')).toBe('2026-08');
    const august = page.getByRole('button', { name: /^August 2026/ });
    expect(await august.getAttribute('aria-pressed')).toBe('true');
    await august.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Report, July 2026' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Report, August 2026' }).waitFor();
    await page.goBack();
    await lead('NPS −20');
  });

  it('switches between quarter and month, and between the ways of counting, in the address', async () => {
    await page.getByRole('link', { name: say('report.monthWindow'), exact: true }).click();
    await lead('NPS −60');
    expect(new URL(page.url()).searchParams.get('window')).toBe('month');
    await page.getByText(say('report.legendAverage')).waitFor();
    await page.getByRole('button', { name: new RegExp(`^${say('report.byRevenue')}`) }).click();
    expect(new URL(page.url()).searchParams.get('by')).toBe('revenue');
    await page.getByText(say('report.byRevenueHow')).waitFor();
    await page.reload();
    await page.getByText(say('report.byRevenueHow')).waitFor();
    const revenue = page.getByRole('button', { name: new RegExp(`^${say('report.byRevenue')}`) });
    expect(await revenue.getAttribute('aria-pressed')).toBe('true');
    await page.waitForLoadState('networkidle');
    expect(await visit.findings()).toEqual([]);
  });

  it('fits a phone', async () => {
    await page.setViewportSize(phone);
    await lead('NPS −60');
    await page.waitForLoadState('networkidle');
    expect(await visit.overflow()).toBe(0);
    expect(visit.complaints).toEqual([]);
  });
});
