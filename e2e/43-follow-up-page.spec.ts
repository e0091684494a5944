import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { FollowUp } from '../server/contract/followup.ts';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import { addWave, putAnswer, type AskedSurvey } from './support/answers.ts';
import { setUp, setUpBody, startApp, type Browser, type TestApp } from './support/app.ts';
import { browserOrSaySo, desktop, hasBrowser, phone, TestBrowser, Visit } from './support/browser.ts';
import { addAccount, addContact } from './support/people.ts';

const { say } = wordsIn('en');
const { owner: person } = setUpBody(null);

it('finds a browser', browserOrSaySo);

const withBrowser = hasBrowser ? describe : describe.skip;
withBrowser('the list of people to get back to', () => {
  let rumo: TestApp;
  let owner: Browser;
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    rumo = await startApp('followuppage');
    rumo.clock.set('2026-11-25T15:00:00Z');
    owner = await setUp(rumo, { locale: 'en' });
    const { id: surveyId } = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
    const stored = await rumo.mongo.db.collection('surveys').findOne({ _id: surveyId });
    const survey: AskedSurvey = { surveyId, surveyVersionId: stored!['versionId'], metric: 'nps' };
    const wave = await addWave(rumo, survey, new Date('2026-11-24T12:00:00Z'));
    for (const name of ['Joana Sá', 'Rui Paz']) {
      const account = await addAccount(rumo, { name: `Padaria ${name}` });
      const email = `${name.slice(0, 3).toLowerCase()}@p.example`;
      const contact = await addContact(rumo, { name, email, accountId: account._id });
      const by = { contactId: contact._id, accountId: account._id };
      await putAnswer(rumo, survey, wave, by, { score: 3, comment: 'É lento.', locale: 'pt-PT' });
    }
    await rumo.tasks.run('reports.sum');
    await rumo.tasks.run('followup.take');
    rumo.clock.set('2026-11-26T16:00:00Z');
  });
  afterAll(async () => {
    await browser?.close();
    await rumo?.close();
  });

  const joana = async (): Promise<FollowUp> => {
    for (const view of ['open', 'done']) {
      const { items } = (await owner.get(`/api/follow-up?view=${view}&search=joana`).expect(200)).body;
      if (items.length > 0) return items[0];
    }
    throw new Error('Joana is in no list');
  };

  async function signIn(page: Page): Promise<void> {
    await new Visit(page).signIn(rumo.url, '/app/follow-up');
    await page.locator('article').first().waitFor();
  }

  const undo = (page: Page) =>
    page
      .getByRole('button', { name: say('common.undo') })
      .last()
      .click();

  it('lets somebody take one, write to them, note, be done and undo, on a phone', async () => {
    const context = await browser.person({ locale: 'en-GB', viewport: phone });
    const page = await context.newPage();
    const visit = new Visit(page);
    await signIn(page);
    visit.complaints.splice(0);
    const card = page.locator('article').filter({ hasText: 'Joana Sá' });
    expect([...(await visit.findings()), await visit.overflow()]).toEqual([0]);
    expect(await card.textContent()).toContain('Overdue since');

    await card.getByRole('button', { name: say('followup.take') }).click();
    await page.getByText(say('followup.taken')).waitFor();
    expect((await joana()).owner?.name).toBe(person.name);

    const mail = card.getByRole('link', { name: say('followup.answer') });
    expect(await mail.getAttribute('href')).toMatch(/^mailto:joa@p\.example\?subject=A%20sua%20resposta/);

    await card.getByRole('button', { name: say('followup.note'), exact: true }).click();
    await card.getByRole('textbox').fill('Will ring on Friday.');
    await card.getByRole('button', { name: say('followup.addNote') }).click();
    await card.getByText('Will ring on Friday.').waitFor();

    await card.getByRole('button', { name: say('followup.done'), exact: true }).click();
    expect(await visit.findings()).toEqual([]);
    await card.getByRole('button', { name: say('followup.called') }).click();
    await card.waitFor({ state: 'detached' });
    expect(await joana()).toMatchObject({ state: 'done', outcome: 'called' });
    await undo(page);
    await card.waitFor();
    expect(await joana()).toMatchObject({ state: 'open', outcome: null, notes: [{ text: 'Will ring on Friday.' }] });
    expect(visit.complaints).toEqual([]);
    await context.close();
  });

  it('offers to note that a mail was written, and changes nothing before', async () => {
    const context = await browser.person({ locale: 'en-GB', viewport: desktop });
    const page = await context.newPage();
    await signIn(page);
    const card = page.locator('article').filter({ hasText: 'Joana Sá' });
    // What belongs to the machine is not opened here.
    await page.evaluate("document.addEventListener('click', (event) => event.preventDefault())");
    await card.getByRole('link', { name: say('followup.answer') }).click();
    await card.getByText(say('followup.wroteAsk')).waitFor();
    expect((await joana()).state).toBe('open');
    await card.getByRole('button', { name: say('followup.wrote') }).click();
    await card.waitFor({ state: 'detached' });
    expect(await joana()).toMatchObject({ state: 'done', outcome: 'mailed' });
    await context.close();
  });

  it('is worked through with the keyboard alone', async () => {
    const context = await browser.person({ locale: 'en-GB', viewport: desktop });
    const page = await context.newPage();
    await signIn(page);
    const card = page.locator('article').filter({ hasText: 'Rui Paz' });
    await page.keyboard.press('t');
    await page.getByText(say('followup.taken')).waitFor();
    await page.keyboard.press('d');
    await card.getByRole('button', { name: say('followup.called') }).waitFor();
    await page.keyboard.press('Enter');
    await card.waitFor({ state: 'detached' });
    await page.getByText(say('followup.emptyTitle')).waitFor();
    await page.keyboard.press('u');
    await card.waitFor();
    await context.close();
  });

  it('leads from an answer of the report to the one it is about, and says how quickly', async () => {
    const context = await browser.person({ locale: 'en-GB', viewport: desktop });
    const page = await context.newPage();
    await signIn(page);
    await page.goto(`${rumo.url}/app/report`);
    await page.getByText(say('followup.resolution')).waitFor();
    await page.getByRole('link', { name: say('followup.inFollowUp') }).click();
    await page.getByRole('link', { name: say('followup.everyone') }).waitFor();
    await page.locator('article').filter({ hasText: 'Rui Paz' }).waitFor();
    expect(await page.locator('article').count()).toBe(1);
    await context.close();
  });
});
