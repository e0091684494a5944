import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import { MachineTime } from '../server/features/answers/machine-time.ts';
import type { Delivery } from '../server/platform/outbox/delivery.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';
import { browserOrSaySo, hasBrowser, phone, TestBrowser, Visit } from './support/browser.ts';
import { addAccount, addContact } from './support/people.ts';
import { openToEveryone } from './support/waves.ts';

it('finds a browser', browserOrSaySo);

const withBrowser = hasBrowser ? describe : describe.skip;
const LATER = 2 * 3_600_000;

withBrowser('one click in a real browser', () => {
  let rumo: TestApp;
  let waveId: string;
  /** Says that a program drives it, as browsers do that automation has started. */
  let driven: TestBrowser;
  /** Says nothing of the kind; pointers and keys come in as a person's do. */
  let human: TestBrowser;
  const people: string[] = [];
  /** The first of them reads Portuguese. */
  let next = 1;

  beforeAll(async () => {
    [driven, human] = await Promise.all([
      TestBrowser.launch(),
      TestBrowser.launch(['--disable-blink-features=AutomationControlled']),
    ]);
    rumo = await startApp('oneclick');
    const owner = await setUp(rumo, { locale: 'en' });
    const acme = await addAccount(rumo, { name: 'Acme' });
    for (let i = 0; i < 9; i += 1) {
      const locale = i === 0 ? 'pt-BR' : 'en';
      const contact = await addContact(rumo, { name: 'Ana', email: `p${i}@acme.example`, locale, accountId: acme._id });
      people.push(contact._id);
    }
    rumo.clock.set('2027-03-01T12:00:00Z');
    const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body.id;
    waveId = (await openToEveryone(owner, survey, '2027-03')).id;
    for (const task of ['waves.plan', 'delivery.queue', 'delivery.send']) await rumo.tasks.run(task);
  });
  afterAll(async () => {
    await Promise.all([driven?.close(), human?.close()]);
    await rumo?.close();
  });

  const answers = () => rumo.mongo.collection<StoredAnswer>('answers');

  /** Opens the link of someone new with a number, so long after the mail by the machine's clock, which goes on from there. */
  async function open(
    browser: TestBrowser,
    score: number,
    after: number,
    { of, ...options }: BrowserContextOptions & { of?: string } = {},
  ) {
    const id = `${waveId}:${of ?? people[next++]!}`;
    const mail = await rumo.mongo.collection<Delivery>('deliveries').findOne({ _id: `invite:${id}:1` });
    const ahead = mail!.sendingAt!.getTime() + after - Date.now();
    rumo.app.get(MachineTime).now = () => new Date(Date.now() + ahead);
    const context = await browser.person({ viewport: phone, ...options });
    const page = await context.newPage();
    const visit = new Visit(page);
    // Listened for from the beginning: a page that is only looked at sends by itself.
    const sent = page.waitForResponse((reply) => reply.url().endsWith('/answer'), { timeout: 0 });
    sent.catch(() => {});
    await page.goto(`${rumo.url}/r/${rumo.app.get(Tokens).link('answer', id)}/${score}`);
    const answer = () => answers().findOne({ _id: id });
    return { page, visit, context, answer, sent };
  }

  async function finalise(): Promise<void> {
    const machine = rumo.app.get(MachineTime);
    const now = machine.now().getTime();
    machine.now = () => new Date(now + 16 * 60_000);
    await rumo.tasks.run('answers.finalise');
  }

  const heard = (page: Page) => page.locator('#live').textContent();

  it('saves the number of the link once the page was seen, says so, and counts it later', async () => {
    const { page, visit, context, answer } = await open(human, 9, LATER);
    expect(await page.locator('button').textContent()).toBe('Send 9');
    await page.locator('[data-saved=provisional]').waitFor();
    expect(await heard(page)).toBe('Thank you. Your 9 is saved.');
    expect(await page.getByText('Your 9 is saved.').last().isVisible()).toBe(true);
    expect(await page.locator('textarea').count()).toBe(2);
    const provisional = (await answer())!;
    expect(provisional).toMatchObject({ status: 'provisional', score: 9 });
    expect(provisional.evidence!.visibleMs).toBeGreaterThanOrEqual(1500);
    expect(await visit.findings()).toEqual([]);
    expect(visit.complaints).toEqual([]);
    expect(await visit.overflow()).toBe(0);
    await finalise();
    expect(await answer()).toMatchObject({ status: 'counted', score: 9, evidence: { source: 'auto' } });
    await context.close();
  });

  it('takes a comment as a confirmation, before it is sent', async () => {
    const { page, context, answer } = await open(human, 8, LATER);
    await page.locator('[data-saved=provisional]').waitFor();
    const confirmed = page.waitForResponse((reply) => reply.url().endsWith('/answer'));
    await page.locator('textarea').first().pressSequentially('Quick');
    await (await confirmed).finished();
    expect(await answer()).toMatchObject({ status: 'counted', score: 8, evidence: { source: 'gesture' } });
    await page.getByRole('button').click();
    await page.getByText('8 out of 10').waitFor();
    expect(await answer()).toMatchObject({ status: 'counted', values: { score: 8, why: 'Quick' } });
    await context.close();
  });

  it('counts at once what a hand chooses, and never loses a press that comes too soon', async () => {
    const chosen = await open(human, 9, 30_000);
    await chosen.page.locator('#score-6').click();
    await chosen.page.locator('#live.done').waitFor();
    expect(await heard(chosen.page)).toBe('Thank you. Your 6 is saved.');
    expect(await chosen.page.locator('.hint').count()).toBe(0);
    expect(await chosen.page.locator('button').textContent()).toBe('Send 6');
    expect(await chosen.answer()).toMatchObject({ status: 'counted', score: 6, evidence: { source: 'gesture' } });
    await chosen.context.close();

    const early = await open(human, 9, 30_000);
    expect(await early.page.locator('.hint').textContent()).toBe('Press the button to save your answer.');
    await early.page.getByRole('button').click();
    await early.page.locator('textarea').first().waitFor();
    expect(await early.answer()).toMatchObject({ status: 'counted', score: 9, evidence: { source: 'gesture' } });
    await early.context.close();
  });

  it('works by keyboard, in Portuguese', async () => {
    const { page, context, answer } = await open(human, 9, 30_000, { of: people[0]!, locale: 'pt-BR' });
    expect(await page.locator('button').textContent()).toBe('Enviar 9');
    await page.locator('#score-9').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('button').textContent()).toBe('Enviar 10');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('textarea').first().waitFor();
    expect(await answer()).toMatchObject({ status: 'counted', score: 10 });
    await context.close();
  });

  it('keeps what is only looked at soon after the mail as suspect', async () => {
    const { page, context, answer, sent } = await open(human, 3, 30_000);
    await sent;
    expect(await page.locator('[data-saved]').count()).toBe(0);
    await finalise();
    expect(await answer()).toMatchObject({ status: 'suspect', evidence: { suspicions: ['quiet'] } });
    await context.close();
  });

  it('never counts a browser that is driven by a program, whether it looks, chooses, presses or sends by script', async () => {
    const looking = await open(driven, 9, LATER);
    await looking.page.waitForTimeout(2500);
    expect(await looking.answer()).toBeNull();
    const posted = looking.page.waitForResponse((reply) => reply.url().endsWith('/answer'));
    await looking.page.locator('#score-6').click();
    await posted;
    await looking.page.getByRole('button').click();
    await looking.page.locator('textarea').first().waitFor();
    await looking.page.locator('textarea').first().pressSequentially('I am a person');
    await looking.page.getByRole('button').click();
    await looking.page.getByText('6 out of 10').waitFor();
    await finalise();
    const looked = (await looking.answer())!;
    expect(looked.status).toBe('suspect');
    for (const { status, evidence } of looked.revisions) {
      expect(status).toBe('suspect');
      expect(evidence!.suspicions).toContain('webdriver');
    }
    await looking.context.close();

    // A sandbox that hides what it is, but has no hand: its script sends the form.
    const hidden = await open(human, 9, LATER);
    await hidden.page.locator('[data-saved=provisional]').waitFor();
    const saved = await hidden.answer();
    await hidden.page.evaluate("document.querySelector('button').click()");
    await hidden.page.getByText('9 out of 10').waitFor();
    const after = (await hidden.answer())!;
    expect(after).toMatchObject({ status: 'provisional', score: saved!.score });
    const last = after.revisions.at(-1)!;
    expect(last.beside).toBe(true);
    expect(last.evidence!.suspicions).toContain('no-gesture');
    await hidden.context.close();
  });
});
