import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import { AnsweringCompany } from './support/answering-company.ts';
import { startApp, type TestApp } from './support/app.ts';
import { browserOrSaySo, hasBrowser, TestBrowser, Visit } from './support/browser.ts';

it('finds a browser', browserOrSaySo);

(hasBrowser ? describe : describe.skip)('an open report', () => {
  let browser: TestBrowser;
  let rumo: TestApp;
  let company: AnsweringCompany;
  let context: BrowserContext;
  let page: Page;
  const { say } = wordsIn('en');

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    rumo = await startApp('livepage');
    rumo.clock.set('2027-01-06T12:00:00Z');
    company = new AnsweringCompany(rumo);
    await company.found();
    context = await browser.person({ locale: 'en-GB' });
    page = await context.newPage();
    await new Visit(page).signIn(rumo.url);
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await rumo?.close();
  });

  it('shows an answer by itself, and keeps focus and place', async () => {
    await page.goto(`${rumo.url}/app/report`);
    await page.getByText(say('live.follows')).waitFor();
    await page
      .getByText(say('app.answers', { count: 20 }))
      .first()
      .waitFor();
    const search = page.getByRole('searchbox').first();
    await search.focus();
    const place = await page.evaluate(() => {
      const { document, scrollY } = globalThis as unknown as { document: { title: string }; scrollY: number };
      document.title = 'the same page';
      return scrollY;
    });
    await company.answer(3);
    await page
      .getByText(say('app.answers', { count: 23 }))
      .first()
      .waitFor();
    await page.getByText(say('live.justNow')).waitFor();
    const now = await page.evaluate(() => {
      const { document, scrollY } = globalThis as unknown as {
        document: { title: string; activeElement: { getAttribute(name: string): string | null } };
        scrollY: number;
      };
      return { title: document.title, type: document.activeElement.getAttribute('type'), place: scrollY };
    });
    expect(now).toEqual({ title: 'the same page', type: 'search', place });
  });
});
