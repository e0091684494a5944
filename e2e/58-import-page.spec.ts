import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';
import { browserOrSaySo, desktop, hasBrowser, phone, TestBrowser, Visit } from './support/browser.ts';

const { say } = wordsIn('en');
const board = {
  name: 'board.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'Idea;Company\nExport the invoices to Excel;Nobody Ltd\nDark mode;\nA calendar of all renewals;\nSign in with two factors;\n',
  ),
};

const comments = {
  name: 'comments.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'comment',
      '"We had a wonderful stay, thank you. Please offer a late checkout on Sundays. Greetings to rui@sea.example at the desk!"',
      'Everything was fine.',
      '"Lovely people, and the breakfast at noon was great."',
      'Excelente atendimento! Parabéns a todos.',
    ].join('\n'),
  ),
};

it('finds a browser', browserOrSaySo);

const withBrowser = hasBrowser ? describe : describe.skip;
withBrowser('importing requests in a browser', () => {
  let rumo: TestApp;
  let browser: TestBrowser;
  let context: BrowserContext;
  let page: Page;
  let visit: Visit;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    rumo = await startApp('importpage');
    await setUp(rumo, { locale: 'en' });
    context = await browser.person({ locale: 'en-GB', viewport: desktop });
    page = await context.newPage();
    await new Visit(page).signIn(rumo.url, '/app/requests');
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await rumo?.close();
  });

  const figure = (label: string) => page.locator('dl div', { hasText: label }).locator('dd');
  const choose = () => page.locator('input[type=file]').setInputFiles(board);

  it('asks for the column of the texts where no heading tells, and shows what would happen', async () => {
    await page.getByRole('link', { name: say('requestFile.action'), exact: true }).click();
    visit = new Visit(page);
    await choose();
    await page.getByLabel(say('requestFile.fieldText'), { exact: true }).selectOption('Idea');
    await figure(say('requestFile.fresh')).waitFor();
    expect(await figure(say('requestFile.fresh')).textContent()).toBe('3');
    expect(await figure(say('requestFile.refused')).textContent()).toBe('1');
    await page.getByText('There is no account “Nobody Ltd” here.').waitFor();
    await page
      .getByLabel(say('requestFile.unknownLabel', { count: 1 }))
      .selectOption({ label: say('requestFile.unknownWithout') });
    await page.getByRole('button', { name: say('requestFile.runAction', { count: 4 }) }).waitFor();
    expect(await visit.findings()).toEqual([]);
    await page.setViewportSize(phone);
    expect(await visit.overflow()).toBe(0);
    await page.setViewportSize(desktop);
  });

  it('follows the import to the themes it makes', async () => {
    await page.getByRole('button', { name: say('requestFile.runAction', { count: 4 }) }).click();
    await page.getByText(say('requestFile.canLeave')).waitFor();
    expect(new URL(page.url()).searchParams.get('id')).toMatch(/^imp_/);
    await rumo.tasks.run('requests.import');
    await rumo.tasks.run('themes.place');
    await page.getByText(say('requestFile.grouped')).waitFor();
    expect(await figure(say('requestFile.taken')).textContent()).toBe('4');
    await page.getByRole('link', { name: say('requestFile.seeThemes') }).click();
    await page.getByText('Dark mode').first().waitFor();
  });

  it('takes it back, from the list of earlier imports', async () => {
    await page.goto(`${rumo.url}/app/requests/import`);
    await page.locator('table a').first().click();
    await page.getByRole('button', { name: say('requestFile.undo') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('requestFile.undo') })
      .click();
    await page.getByRole('progressbar').waitFor();
    await rumo.tasks.run('requests.import');
    await page.getByText(say('requestFile.undone', { count: 4 })).waitFor();
  });

  it('shows in which comments nothing was found, and adds a request that stands in one', async () => {
    await page.goto(`${rumo.url}/app/requests/import`);
    await page.locator('input[type=file]').setInputFiles(comments);
    await page.getByRole('button', { name: say('requestFile.runAction', { count: 4 }) }).click();
    await page.getByText(say('requestFile.canLeave')).waitFor();
    await rumo.tasks.run('requests.import');
    await rumo.tasks.run('themes.place');
    await page.getByRole('heading', { name: say('requestFile.silentTitle', { count: 3 }) }).waitFor();
    expect(await visit.findings()).toEqual([]);
    await page.setViewportSize(phone);
    expect(await visit.overflow()).toBe(0);
    await page.setViewportSize(desktop);
    const one = page.locator('li', { hasText: 'Lovely people' });
    await one.getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('requestFile.findText')).fill('A longer breakfast');
    await dialog.getByRole('button', { name: say('requestFile.findAction') }).click();
    await dialog.getByText(say('requestFile.notInComment')).waitFor();
    visit.complaints.splice(0);
    await dialog.getByLabel(say('requestFile.findText')).fill('the breakfast at noon');
    await dialog.getByRole('button', { name: say('requestFile.findAction') }).click();
    await one.getByRole('link', { name: say('requestFile.foundHere', { quote: 'the breakfast at noon' }) }).click();
    await page.locator('blockquote mark', { hasText: 'the breakfast at noon' }).waitFor();
  });

  it('shows a request of a comment in all of it', async () => {
    await page.goto(`${rumo.url}/app/requests?view=open`);
    await page.locator('li', { hasText: 'late checkout' }).getByText('late checkout').first().click();
    const said = page.locator('blockquote', { has: page.locator('mark', { hasText: 'late checkout' }) });
    await said.waitFor();
    expect((await said.textContent())?.trim()).toBe(
      'We had a wonderful stay, thank you. Please offer a late checkout on Sundays. Greetings to ••• at the desk!',
    );
    expect(await visit.findings()).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
