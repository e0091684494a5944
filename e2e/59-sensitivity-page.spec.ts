import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import type { Theme } from '../server/features/themes/theme.ts';
import { type Browser, setUp, startApp, type TestApp } from './support/app.ts';
import { browserOrSaySo, hasBrowser, TestBrowser, Visit } from './support/browser.ts';
import { addAccount } from './support/people.ts';
import { expectSoundPage } from './support/sound-page.ts';

const { say } = wordsIn('en');

/** By wording the first two are near enough to be one theme, and so are the next two. */
const SAID = [
  'export of invoices for accounting',
  'invoices exported to a file',
  'dark mode at night',
  'dark colours for reading at night',
  'visits on a calendar',
];

it('finds a browser', browserOrSaySo);

const withBrowser = hasBrowser ? describe : describe.skip;
withBrowser('the page of broader or narrower themes', () => {
  let rumo: TestApp;
  let browser: TestBrowser;
  let page: Page;
  let owner: Browser;
  let visit: Visit;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    rumo = await startApp('sensitivitypage');
    owner = await setUp(rumo, { locale: 'en' });
    const accountId = (await addAccount(rumo, { name: 'Acme' }))._id;
    for (const text of SAID) await owner.post('/api/requests').send({ text, accountId }).expect(201);
    await rumo.tasks.run('themes.place');
    page = await (await browser.person({ locale: 'en-GB' })).newPage();
    visit = new Visit(page);
    await visit.signIn(rumo.url);
  });
  afterAll(async () => {
    await browser?.close();
    await rumo?.close();
  });

  const look = (name: string) => expectSoundPage(visit, name);

  it('shows by keyboard what would part, does it, and shows that it is done', async () => {
    await page.goto(`${rumo.url}/app/themes`);
    await page.getByRole('link', { name: say('sensitivity.title') }).click();
    await page.getByText(say('sensitivity.same')).waitFor();
    await page.getByLabel(say('sensitivity.label')).focus();
    const asked = page.waitForResponse((reply) => reply.url().endsWith('/api/theme-sensitivity/preview'));
    await page.keyboard.press('End');
    await asked;
    await rumo.tasks.run('themes.preview');
    await page.getByRole('heading', { name: say('sensitivity.parting', { count: 2 }) }).waitFor();
    expect(await page.getByText(say('sensitivity.themes', { now: '3', then: '5' })).count()).toBe(1);
    await look('preview');
    const changed = page.waitForResponse(
      (reply) => reply.url().endsWith('/api/theme-sensitivity') && reply.status() === 204,
    );
    await page.getByRole('button', { name: say('sensitivity.apply'), exact: true }).click();
    await changed;
    await rumo.tasks.run('themes.place');
    await page.getByText(say('sensitivity.fixed', { percent: '72%' })).waitFor();
    await look('done');
    expect(await rumo.mongo.db.collection('themes').countDocuments({ redirectTo: null })).toBe(5);
    expect(visit.complaints).toEqual([]);
  });

  it('takes it back as a whole, does it again, and says what people corrected since', async () => {
    const changed = say('sensitivity.changed', { from: '44%', to: '72%' });
    const counts = `${say('sensitivity.merged', { count: 0 })}, ${say('sensitivity.parted', { count: 2 })}`;
    const line = page.getByRole('listitem').filter({ hasText: `${changed}: ${counts}` });
    await line.getByRole('button', { name: say('common.undo') }).click();
    await page.getByText(say('sensitivity.takingBack')).waitFor();
    await rumo.tasks.run('themes.place');
    await page.getByText(say('sensitivity.now', { percent: '44%' })).waitFor();
    const live = () => rumo.mongo.db.collection('themes').countDocuments({ redirectTo: null });
    expect(await live()).toBe(3);
    await page.getByText(say('requests.historyTookBack', { what: `${changed}: ${counts}` })).waitFor();
    await look('taken-back');

    await page.getByRole('button', { name: say('requests.redo') }).click();
    await page.getByText(say('sensitivity.takingBack')).waitFor();
    await rumo.tasks.run('themes.place');
    await page.getByText(say('sensitivity.now', { percent: '72%' })).waitFor();
    expect(await live()).toBe(5);

    // One that went elsewhere: it stands in the theme that was opened last.
    const [opened, goal] = await rumo.mongo
      .collection<Theme>('themes')
      .find({ redirectTo: null })
      .sort({ number: -1 })
      .toArray();
    const parted = await rumo.mongo.collection<CustomerRequest>('requests').findOne({ themeId: opened!._id });
    const items = [{ id: parted!._id, rev: parted!.rev }];
    await owner
      .post('/api/requests/move')
      .send({ items, to: { themeId: goal!._id } })
      .expect(200);
    await page.reload();
    await page
      .getByRole('button', { name: say('common.undo') })
      .first()
      .click();
    await page.getByRole('alert').getByText(say('sensitivity.restText')).waitFor();
    await look('corrected-since');
    await page.getByRole('button', { name: say('sensitivity.rest') }).click();
    await page.getByText(say('sensitivity.takingBack')).waitFor();
    await rumo.tasks.run('themes.place');
    await page.getByText(say('sensitivity.now', { percent: '44%' })).waitFor();
    const kept = await rumo.mongo.collection<CustomerRequest>('requests').findOne({ _id: parted!._id });
    expect(kept).toMatchObject({ themeId: goal!._id, placedBy: 'human' });
  });
});
