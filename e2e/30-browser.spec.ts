import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { staffPages } from '../scripts/staff-pages.mjs';
import type { Locale } from '../server/contract/locale.ts';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import { SetupService } from '../server/features/staff/setup.service.ts';
import { CaughtMails, type CaughtMail } from '../server/platform/mail/caught-mails.ts';
import { setUp, setUpBody, startApp, type Browser, type TestApp } from './support/app.ts';
import { browserOrSaySo, desktop, hasBrowser, phone, TestBrowser, Visit } from './support/browser.ts';

/** Longer than a page must have been before somebody's eyes to count as read. */
const READING_MS = 2200;
const { owner: person } = setUpBody(null);
const { say } = wordsIn('en');

it('finds a browser', browserOrSaySo);

const withBrowser = hasBrowser ? describe : describe.skip;
let browser: TestBrowser;
beforeAll(async () => {
  if (hasBrowser) browser = await TestBrowser.launch();
});
afterAll(() => browser?.close());

async function run(rumo: TestApp, ...tasks: string[]): Promise<void> {
  for (const task of tasks) await rumo.tasks.run(task);
}

async function mails(rumo: TestApp, wanted: { to?: string; link: string }): Promise<CaughtMail[]> {
  const caught = rumo.app.get(CaughtMails);
  const { items } = await caught.list({ limit: 200, ...(wanted.to ? { search: wanted.to } : {}) });
  const all = await Promise.all(items.map(async ({ _id }) => (await caught.get(_id))!));
  return all.filter(({ text }) => text.includes(wanted.link));
}

const linkIn = ({ text }: CaughtMail, room: 'r' | 'u' | 'b') => new RegExp(`/${room}/[\\w-]{23}`).exec(text)![0];

async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** What is wrong with the page that is open: findings of axe, errors on the console, and what stands out on a phone. */
async function faultsOf(visit: Visit, name: string, isPhone: boolean): Promise<string[]> {
  const faults = [...(await visit.findings()), ...visit.complaints.splice(0)];
  const overflow = isPhone ? await visit.overflow() : 0;
  if (overflow > 0) faults.push(`stands ${overflow} px out to the right`);
  return faults.map((fault) => `${name}: ${fault}`);
}

withBrowser('the first day', () => {
  let rumo: TestApp;
  let context: BrowserContext;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    rumo = await startApp('browserfirstday');
    rumo.clock.set('2027-01-05T12:00:00Z');
    context = await browser.person({ locale: 'en-GB', viewport: phone });
    page = await context.newPage();
    visit = new Visit(page);
  });
  afterAll(async () => {
    await context?.close();
    await rumo?.close();
  });

  it('sets Rumo up and shows what to do first', async () => {
    const code = await rumo.app.get(SetupService).openCode();
    const { organisation } = setUpBody(code, { locale: 'en' });
    await page.goto(`${rumo.url}/app/setup#${code}`);
    await settled(page);
    expect(await faultsOf(visit, 'set-up', true)).toEqual([]);
    await page.getByLabel(say('app.organisationName')).fill(organisation.name);
    await page.getByLabel(say('app.postalAddress')).fill(organisation.postalAddress);
    await page.getByLabel(say('app.privacyLink')).fill(organisation.privacyUrl);
    await page.getByLabel(say('app.organisationLanguage')).selectOption('en');
    await page.getByLabel(say('app.yourName')).fill(person.name);
    await page.getByLabel(say('app.email')).fill(person.email);
    await page.getByLabel(say('app.newPassword')).fill(person.password);
    await page.getByRole('button', { name: say('app.setupAction'), exact: true }).click();
    await page.getByText(say('today.stepsLeft', { count: 4 })).waitFor();
    await page.getByRole('button', { name: say('today.sampleAction') }).waitFor();
    expect(await faultsOf(visit, 'first steps', true)).toEqual([]);
  });

  it('imports customers from a file, after a look at what would happen', async () => {
    await page.getByRole('link', { name: say('today.customersAction') }).click();
    const file =
      'Company,Name,E-mail,Language\nAcme,Ana Hall,ana@acme.example,en\nAcme,Bo Reis,bo@acme.example,pt-BR\n';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await page.getByRole('button', { name: say('audiencePages.tryAction') }).click();
    expect(await rumo.mongo.db.collection('contacts').countDocuments()).toBe(0);
    await page.getByRole('button', { name: say('audiencePages.runAction', { count: 2 }) }).click();
    await page.getByRole('link', { name: say('audiencePages.seeAudience') }).click();
    await page.getByText('ana@acme.example').first().waitFor();
    expect(await rumo.mongo.db.collection('contacts').countDocuments()).toBe(2);
    expect(await faultsOf(visit, 'audience', true)).toEqual([]);
  });

  it('chooses a survey and sends a test to oneself', async () => {
    await page.goto(`${rumo.url}/app/surveys`);
    await page.getByRole('button', { name: say('surveysPage.choose', { survey: 'Monthly NPS' }) }).click();
    await page.getByRole('button', { name: say('surveysPage.sendTest') }).click();
    await page.getByRole('button', { name: say('surveysPage.testSend'), exact: true }).click();
    await page.getByText(say('surveysPage.testSent', { to: person.email })).waitFor();
    expect(await faultsOf(visit, 'test dialog', true)).toEqual([]);
    await run(rumo, 'delivery.send');
    expect(await mails(rumo, { to: person.email, link: '/r/' })).toHaveLength(1);
    await page
      .getByRole('button', { name: say('common.close') })
      .last()
      .click();
  });

  it('opens a wave now', async () => {
    await page.getByRole('button', { name: say('surveysPage.openNow') }).click();
    await page.getByRole('radio', { name: say('surveysPage.sendingNow') }).check();
    expect(await faultsOf(visit, 'opening dialog', true)).toEqual([]);
    await page.getByRole('button', { name: say('surveysPage.openingAction', { count: 2 }) }).click();
    await page.getByText(say('surveysPage.opened', { month: 'January 2027' })).waitFor();
    await run(rumo, 'waves.plan', 'delivery.queue', 'delivery.send');
    expect(await mails(rumo, { to: 'ana@acme.example', link: '/r/' })).toHaveLength(1);
  });

  it('takes an answer from the mail without any script, and lets somebody leave the list', async () => {
    const [mail] = await mails(rumo, { to: 'ana@acme.example', link: '/r/' });
    const customer = await browser.person({ javaScriptEnabled: false, viewport: phone });
    const form = await customer.newPage();
    await form.goto(`${rumo.url}${linkIn(mail!, 'r')}/9`);
    await form.waitForTimeout(READING_MS);
    await form.getByRole('button').first().click();
    await form.getByText('Your 9 is saved.').waitFor();
    await form.locator('textarea').last().fill('I wish we could export all invoices at once');
    await form.waitForTimeout(READING_MS);
    await form.getByRole('button').first().click();
    await form.getByText('9 out of 10').waitFor();
    const answers = await rumo.mongo.db.collection('answers').find().toArray();
    expect(answers.map(({ score, status }) => ({ score, status }))).toEqual([{ score: 9, status: 'counted' }]);

    await form.goto(`${rumo.url}${linkIn(mail!, 'u')}`);
    expect(await rumo.mongo.db.collection('suppressions').countDocuments()).toBe(0);
    // The next page: the one that is left has loaded, too.
    const left = form.waitForEvent('load');
    await form.getByRole('button').first().click();
    await left;
    expect(await rumo.mongo.db.collection('suppressions').countDocuments()).toBe(1);
    await customer.close();
  });
});

withBrowser('with the sample company', () => {
  let rumo: TestApp;
  let owner: Browser;

  beforeAll(async () => {
    rumo = await startApp('browsersample');
    owner = await setUp(rumo, { locale: 'en' });
    rumo.clock.set('2027-01-26T15:00:00Z');
    await owner.post('/api/sample').expect(202);
    await run(rumo, 'sample.work');
    const [{ id }] = (await owner.get('/api/surveys').expect(200)).body.items;
    const { period } = (await owner.get(`/api/surveys/${id}/opening`).expect(200)).body;
    await owner.post(`/api/surveys/${id}/waves`).send({ who: 'third', sending: 'now', period }).expect(201);
    await run(rumo, 'waves.plan', 'delivery.queue', 'delivery.send', 'roadmap.rank');
  });
  afterAll(() => rumo?.close());

  const looks: { locale: Locale; colorScheme: 'light' | 'dark'; viewport: typeof phone }[] = [
    { locale: 'en', colorScheme: 'light', viewport: phone },
    { locale: 'pt-BR', colorScheme: 'dark', viewport: desktop },
  ];

  it.each(looks)(
    'shows every page of staff without a fault ($locale, $colorScheme, $viewport.width)',
    async ({ locale, ...device }) => {
      const context = await browser.person({ locale, ...device });
      await context.request.post(`${rumo.url}/api/session`, {
        headers: { 'x-rumo-csrf': '1' },
        data: { email: person.email, password: person.password },
      });
      await owner.patch('/api/session').send({ locale }).expect(200);
      const faults: string[] = [];
      const pages = await staffPages(async (path) => (await owner.get(path).expect(200)).body);
      const { items } = (await owner.get('/api/surveys').expect(200)).body;
      const { id } = items.find(({ metric }: { metric: string }) => metric === 'stars');
      pages.push({ name: 'report of stars', path: `/report?survey=${id}` });
      for (const { name, path } of pages) {
        const page = await context.newPage();
        const visit = new Visit(page);
        await page.goto(`${rumo.url}/app${path}`);
        await settled(page);
        faults.push(...(await faultsOf(visit, name, device.viewport === phone)));
        await page.close();
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );

  it.each(looks)(
    'shows customers pages without a fault ($locale, $colorScheme, $viewport.width)',
    async ({ locale, ...device }) => {
      const inLanguage = ({ html }: CaughtMail) => html.includes(`lang="${locale}"`);
      const invite = (await mails(rumo, { link: '/r/' })).find(inLanguage)!;
      const ballot = (await mails(rumo, { link: '/b/' })).find(inLanguage)!;
      const paths = {
        answer: `${linkIn(invite, 'r')}/8`,
        unsubscribe: linkIn(invite, 'u'),
        ballot: linkIn(ballot, 'b'),
        roadmap: '/roadmap',
        unknown: '/r/AAAAAAAAAAAAAAAAAAAAAAa',
      };
      const context = await browser.person({ locale, ...device });
      const page = await context.newPage();
      const visit = new Visit(page);
      const faults: string[] = [];
      for (const [name, path] of Object.entries(paths)) {
        await page.goto(rumo.url + path);
        await settled(page);
        // A page for an unknown link says so in its status too; the browser notes that as an error.
        if (name === 'unknown') visit.complaints.length = 0;
        faults.push(...(await faultsOf(visit, name, device.viewport === phone)));
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );

  it('takes a vote on a phone without any script', async () => {
    const [mail] = await mails(rumo, { link: '/b/' });
    const member = await browser.person({ javaScriptEnabled: false, viewport: phone });
    const page = await member.newPage();
    await page.goto(rumo.url + linkIn(mail!, 'b'));
    await page.waitForTimeout(READING_MS);
    await page.getByRole('button').first().click();
    await page.locator('input[type=radio][value=important]').first().waitFor({ state: 'attached' });
    const themes = page.locator('fieldset');
    expect(await themes.count()).toBe(6);
    for (let place = 0; place < 6; place += 1)
      await themes
        .nth(place)
        .locator(`input[value=${place === 0 ? 'critical' : 'nice'}]`)
        .check({ force: true });
    await page.waitForTimeout(READING_MS);
    const voted = page.waitForEvent('load');
    await page.locator('button[value=vote]').first().click();
    await voted;
    const [ballotId, contactId] = mail!.deliveryId.split(':').slice(1);
    const vote = await rumo.mongo.db
      .collection<{ _id: string; needs: Record<string, number> }>('votes')
      .findOne({ _id: `${ballotId}:${contactId}` });
    // Everyone's ballot has an order of its own.
    expect(Object.values(vote!.needs).sort()).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 2]);
    expect(await page.locator('input:checked').count()).toBe(6);
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
      true,
    );
    await member.close();
  });
});
