import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { runCommand } from '../server/cli.ts';
import type { StarsDocument } from '../server/cli/stars-document.ts';
import type { StarsReport } from '../server/contract/stars-report.ts';
import { countStars } from '../server/domain/stars/star-counts.ts';
import { mergeStarRows } from '../server/domain/stars/star-rows.ts';
import { summariseStars } from '../server/domain/stars/star-summary.ts';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import { AnswersService } from '../server/features/answers/answers.service.ts';
import { MachineTime } from '../server/features/answers/machine-time.ts';
import type { StoredDecision } from '../server/features/waves/decisions.store.ts';
import { migration as surveyMetrics } from '../server/platform/migrations/018-survey-metrics.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { type Browser, joinAs, setUp, setUpBody, startApp, type TestApp } from './support/app.ts';
import { browserOrSaySo, desktop, hasBrowser, phone, TestBrowser, Visit } from './support/browser.ts';
import { addAccount, addContact } from './support/people.ts';

let rumo: TestApp;
let owner: Browser;
let viewer: Browser;
let nps: string;
let stars: { id: string; rev: number };
let waveId: string;
let tokens: Tokens;
const LANGUAGES = ['en', 'pt-BR', 'pt-PT'] as const;

beforeAll(async () => {
  rumo = await startApp('stars');
  owner = await setUp(rumo, { locale: 'en' });
  viewer = await joinAs(owner, rumo.url, 'viewer');
  tokens = rumo.app.get(Tokens);
  for (let at = 0; at < 9; at += 1) {
    const account = await addAccount(rumo, {
      name: `Account ${at}`,
      externalId: `A-${at}`,
      plan: at < 3 ? 'Pro' : 'Basic',
    });
    for (let person = 0; person < 3; person += 1)
      await addContact(rumo, {
        name: `Person ${at}.${person}`,
        email: `p${at}-${person}@a${at}.example`,
        locale: LANGUAGES[person]!,
        accountId: account._id,
      });
  }
  rumo.clock.set('2027-02-01T12:00:00Z');
  nps = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body.id;
  stars = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-stars' }).expect(201)).body;
});
afterAll(() => rumo?.close());

const answers = () => rumo.mongo.collection<StoredAnswer>('answers');
const stored = (contactId: string) => answers().findOne({ _id: `${waveId}:${contactId}` });
const linkOf = (contactId: string) => `/r/${tokens.link('answer', `${waveId}:${contactId}`)}`;
const stamp = (contactId: string) => tokens.sign('page', `${waveId}:${contactId}|${Date.now() - 30_000}`);
const send = (contactId: string, fields: Record<string, string>) =>
  request(rumo.url)
    .post(linkOf(contactId))
    .type('form')
    .send({ step: 'score', at: stamp(contactId), ...fields });

async function open(surveyId: string, period: string, who: string): Promise<{ wave: string; invited: string[] }> {
  const wave = (await owner.post(`/api/surveys/${surveyId}/waves`).send({ who, sending: 'now', period }).expect(201))
    .body.id;
  for (const task of ['waves.plan', 'delivery.queue', 'delivery.send']) await rumo.tasks.run(task);
  const decisions = await rumo.mongo.collection<StoredDecision>('decisions').find({ waveId: wave }).toArray();
  expect(decisions).toHaveLength(27);
  return { wave, invited: decisions.filter(({ outcome }) => outcome === 'invited').map(({ contactId }) => contactId) };
}

describe('whom a second survey asks', () => {
  let first: string[];

  it('takes the next third, and nobody who was asked by the other survey in these days', async () => {
    const ofNps = await open(nps, '2027-02', 'third');
    const ofStars = await open(stars.id, '2027-02', 'third');
    expect(ofNps.invited).toHaveLength(9);
    expect(ofStars.invited).toHaveLength(9);
    expect(ofStars.invited.filter((person) => ofNps.invited.includes(person))).toEqual([]);
    first = ofStars.invited;
  });

  it('asks nobody within 25 days of the other survey, nor within 80 days of its own', async () => {
    rumo.clock.set('2027-03-01T12:00:00Z');
    const ofNps = await open(nps, '2027-03', 'third');
    rumo.clock.set('2027-03-20T12:00:00Z');
    const ofStars = await open(stars.id, '2027-03', 'everyone');
    waveId = ofStars.wave;
    const reasons = await rumo.mongo
      .collection<StoredDecision>('decisions')
      .find({ waveId: waveId as StoredDecision['waveId'], outcome: 'skipped' })
      .toArray();
    const quiet = new Set<string>([...first, ...ofNps.invited]);
    expect(new Set(reasons.map(({ contactId }) => contactId))).toEqual(quiet);
    expect(new Set(reasons.map(({ reason }) => reason))).toEqual(new Set(['asked_recently']));
    // All that is left is asked in one go, so that there is something to report.
    rumo.clock.set('2027-06-20T12:00:00Z');
    const all = await open(stars.id, '2027-06', 'everyone');
    expect(all.invited).toHaveLength(27);
    waveId = all.wave;
  });
});

describe('answering with stars', () => {
  beforeEach(() => rumo.clock.set('2027-06-21T12:00:00Z'));
  const people: string[] = [];

  beforeAll(async () => {
    const contacts = await rumo.mongo.db.collection('contacts').find().sort({ email: 1 }).toArray();
    people.push(...contacts.map(({ _id }) => String(_id)));
  });

  it.each(LANGUAGES)('gets a mail with five links in %s, in both parts', async (locale) => {
    const person = people[LANGUAGES.indexOf(locale)]!;
    const mail = await rumo.mongo.db.collection('caughtMails').findOne({ deliveryId: `invite:${waveId}:${person}:1` });
    const { subject, html, text } = mail as unknown as { subject: string; html: string; text: string };
    expect(subject).toBe(
      {
        en: 'Your month with Maré, in stars',
        'pt-BR': 'Seu mês com Maré, em estrelas',
        'pt-PT': 'O seu mês com Maré, em estrelas',
      }[locale],
    );
    const label = locale === 'en' ? '4 of 5 stars' : '4 de 5 estrelas';
    expect(html).toContain(`aria-label="${label}"`);
    for (const part of [html, text])
      for (let value = 1; value <= 5; value += 1) expect(part).toContain(`${linkOf(person)}/${value}`);
    for (const part of [html, text]) expect(part).not.toMatch(/\/r\/[\w-]+\/(?:0|6|10)\b|promot|detrat/i);
  });

  it('shows the chosen star among five, and no page for a number that is none', async () => {
    const [person] = people as [string];
    const page = await request(rumo.url)
      .get(`${linkOf(person)}/4`)
      .expect(200);
    expect(page.text.match(/type="radio"/g)).toHaveLength(5);
    expect(page.text).toContain('value="4" required checked aria-label="4 of 5 stars"');
    expect(page.text).toContain('How satisfied are you with Maré this month?');
    for (const other of ['0', '6', '10', '11', '4.5'])
      await request(rumo.url)
        .get(`${linkOf(person)}/${other}`)
        .expect(404);
    expect(await stored(person)).toBeNull();
  });

  it('saves no number from another scale, by form or by script', async () => {
    const [person] = people as [string];
    for (const score of ['0', '6', '9', '10']) {
      const reply = await send(person, { score }).expect(422);
      expect(reply.text).toContain('Choose one to five stars');
      const posted = { kind: 'gesture', score: Number(score), nonce: stamp(person), visibleMs: 2000 };
      await request(rumo.url)
        .post(`${linkOf(person)}/answer`)
        .set('x-rumo-csrf', '1')
        .send(posted)
        .expect(422);
    }
    expect(await stored(person)).toBeNull();
  });

  it('takes the star, then the words, and thanks', async () => {
    const [person] = people as [string];
    const words = await send(person, { score: '4' }).expect(200);
    expect(words.text).toContain('Saved: 4 of 5 stars.');
    expect(words.text).toContain('One more question, if you like');
    expect(words.text).toContain('So close! What would make it five stars?');
    const thanks = await send(person, { step: 'words', score: '4', five: 'Please add an export to Excel.' }).expect(
      200,
    );
    expect(thanks.text).toContain('Your answer is saved: 4 of 5 stars.');
    expect(await stored(person)).toMatchObject({
      metric: 'stars',
      score: 4,
      status: 'counted',
      values: { stars: 4, five: 'Please add an export to Excel.' },
    });
  });

  it('holds a visitor who opens all five links for a machine', async () => {
    const person = people[1]!;
    for (const value of [1, 2, 3, 4, 5])
      await request(rumo.url)
        .get(`${linkOf(person)}/${value}`)
        .expect(200);
    await send(person, { score: '5' }).expect(200);
    expect(await stored(person)).toMatchObject({ status: 'suspect', evidence: { distinctScores: 5 } });
    const hidden = people[2]!;
    await request(rumo.url)
      .get(`${linkOf(hidden)}/x`)
      .expect(200);
    await send(hidden, { score: '5' }).expect(200);
    expect(await stored(hidden)).toMatchObject({ status: 'suspect', evidence: { trap: true } });
  });

  it('is counted, and nowhere as NPS', async () => {
    const given = [5, 5, 4, 5, 3, 5, 4, 5, 5, 4, 2, 5, 5, 4, 5, 5];
    for (const [at, value] of given.entries()) await send(people[3 + at]!, { score: String(value) }).expect(200);
    await rumo.tasks.run('reports.sum');
    const latest = await rumo.app.get(AnswersService).latestScoreByContact(new Date(0));
    expect(latest.size).toBe(0);
    const asNps = (await owner.get(`/api/surveys/${stars.id}/report?month=2027-06`).expect(200)).body;
    expect(asNps.ofMonth).toMatchObject({ nps: null });
  });

  it('lifts what people ask for', async () => {
    await rumo.tasks.run('requests.lift');
    const { items } = (await owner.get('/api/requests?view=open').expect(200)).body as { items: { quote: string }[] };
    const lifted = items.find(({ quote }) => quote === 'Please add an export to Excel');
    expect(lifted).toMatchObject({ answerScore: 4, answerMetric: 'stars' });
    const { items: rows } = (await owner.get(`/api/waves/${waveId}/answers?status=counted`).expect(200)).body;
    expect(rows[0]).toMatchObject({ metric: 'stars' });
  });
});

describe('the report of stars', () => {
  const report = async (query = '', by: Browser = owner): Promise<StarsReport> =>
    (await by.get(`/api/surveys/${stars.id}/stars-report?month=2027-06${query}`).expect(200)).body;

  it('says what the answers behind it say', async () => {
    const counted = await answers()
      .find({ waveId: waveId as StoredAnswer['waveId'], status: 'counted' })
      .toArray();
    expect(counted).toHaveLength(17);
    const rows = mergeStarRows(
      counted.map(({ cluster, score }) => ({ accountId: cluster, counts: countStars([score]) })),
    );
    const expected = summariseStars(rows, 4.5);
    const { ofMonth, ofQuarter, window, funnel, suspect, trend } = await report();
    expect(ofMonth).toMatchObject({
      mean: 4.4,
      answers: 17,
      counts: [0, 1, 1, 5, 10],
      goal: { above: 4.5, state: 'not-yet-shown', moreAnswers: expected.goal!.moreAnswers },
      headline: { key: 'stars.mean' },
      hidden: null,
    });
    expect(ofMonth.low).toBeCloseTo(expected.interval!.low, 9);
    expect(ofMonth.high).toBeCloseTo(expected.interval!.high, 9);
    expect(ofMonth.csat!.share).toBeCloseTo(15 / 17, 9);
    expect(ofQuarter).toEqual(ofMonth);
    expect(window).toBe('month');
    expect(funnel).toMatchObject({ invited: 27, delivered: 27, answered: 17, commented: 1 });
    expect(suspect).toBe(2);
    expect(trend.at(-1)).toMatchObject({ month: '2027-06', mean: 4.4, answers: 17 });
    expect(trend.filter(({ mean }) => mean !== null)).toHaveLength(1);
  });

  it('is cut by what people were on the day of asking', async () => {
    const [pro, basic] = [await report('&plan=Pro'), await report('&plan=Basic')];
    expect(pro.ofMonth.answers + basic.ofMonth.answers).toBe(17);
    expect(pro.ofMonth.counts!.map((count, at) => count + basic.ofMonth.counts![at]!)).toEqual([0, 1, 1, 5, 10]);
    expect(pro.funnel).toBeNull();
  });

  it('hides from viewers what is too small, and shows them the rest', async () => {
    expect((await report('', viewer)).ofMonth).toMatchObject({ mean: 4.4, hidden: null });
    expect((await report('&plan=Enterprise', viewer)).ofMonth).toMatchObject({ mean: null, answers: 0 });
    const [small] = await answers()
      .find({ waveId: waveId as StoredAnswer['waveId'], status: 'counted' })
      .sort({ _id: 1 })
      .toArray();
    const wave = await rumo.mongo.db.collection('waves').findOne({ _id: waveId as never });
    expect(wave).not.toBeNull();
    await answers().updateMany(
      { waveId: waveId as StoredAnswer['waveId'], status: 'counted', _id: { $ne: small!._id } },
      { $set: { status: 'withdrawn', summedAt: null } },
    );
    await rumo.tasks.run('reports.sum');
    const seen = (await report('', viewer)).ofMonth;
    expect(seen).toMatchObject({ mean: null, low: null, counts: null, csat: null, goal: null });
    expect(seen.headline).toEqual(seen.hidden);
    expect((await report()).ofMonth).toMatchObject({ answers: 1, mean: null, headline: { key: 'stars.oneAnswer' } });
    await answers().updateMany(
      { waveId: waveId as StoredAnswer['waveId'], status: 'withdrawn' },
      { $set: { status: 'counted', summedAt: null } },
    );
    await rumo.tasks.run('reports.sum');
    expect((await report('', viewer)).ofMonth).toMatchObject({ mean: 4.4 });
  });

  it('can be computed again from the exported answers', async () => {
    const file = await owner.get(`/api/export/surveys/${stars.id}/answers?month=2027-06`).buffer(true).expect(200);
    let printed = '';
    const status = await runCommand(['stars', '-', '--json', '--goal', '4.5'], {
      readInput: () => Promise.resolve(new TextEncoder().encode(file.text)),
      print: (text) => (printed += text),
      tell: () => {},
      interactive: false,
    });
    expect(status).toBe(0);
    const { total } = JSON.parse(printed) as StarsDocument;
    const { ofMonth } = await report();
    expect(total).toMatchObject({ answers: 17, counts: ofMonth.counts, mean: { shown: 4.4 } });
    expect(total.mean!.low).toBeCloseTo(ofMonth.low!, 9);
    expect(total.csat!.high).toBeCloseTo(ofMonth.csat!.high, 9);
    expect(total.goal!.moreAnswers).toBe(ofMonth.goal!.moreAnswers);
  });

  it('holds the mean against the goal that is set, which only stars have', async () => {
    const goal = (id: string, rev: number, above: number) =>
      owner.patch(`/api/surveys/${id}/goal`).send({ rev, goal: above });
    await goal(stars.id, stars.rev, 5).expect(422);
    await goal(nps, 1, 4).expect(422);
    await viewer.patch(`/api/surveys/${stars.id}/goal`).send({ rev: stars.rev, goal: 3 }).expect(403);
    expect((await goal(stars.id, stars.rev, 3).expect(200)).body).toMatchObject({ goal: 3, metric: 'stars' });
    await goal(stars.id, stars.rev, 4).expect(409);
    expect((await report()).ofMonth.goal).toMatchObject({ above: 3, state: 'met', moreAnswers: null });
    await owner.get(`/api/surveys/${nps}/stars-report`).expect(404);
  });
});

it('learns of a survey from before what its score means, and changes none that says so', async () => {
  const surveys = rumo.mongo.db.collection<{ _id: string; metric?: string; goal?: number }>('surveys');
  const told = async () =>
    (await surveys.find().sort({ createdAt: 1 }).toArray()).map(({ metric, goal }) => [metric, goal]);
  await surveyMetrics.up(rumo.mongo.db);
  expect(await told()).toEqual([
    ['nps', null],
    ['stars', 3],
  ]);
  await surveys.updateMany({}, { $unset: { metric: 1, goal: 1 } });
  await surveyMetrics.up(rumo.mongo.db);
  expect(await told()).toEqual([
    ['nps', null],
    ['stars', 4.5],
  ]);
  await surveys.updateOne({ _id: stars.id }, { $set: { goal: 3 } });
});

it('finds a browser', browserOrSaySo);

(hasBrowser ? describe : describe.skip)('in a real browser', () => {
  let human: TestBrowser;
  beforeAll(async () => {
    human = await TestBrowser.launch(['--disable-blink-features=AutomationControlled']);
    rumo.clock.set('2027-06-21T12:00:00Z');
  });
  afterAll(() => human?.close());

  it('shows the report and the goal to staff, on a phone and on a desk', async () => {
    const { owner: person } = setUpBody(null);
    for (const [locale, viewport, colorScheme, told] of [
      ['en', phone, 'light', '4.4 of 5 stars (between 3.7 and 4.8). Goal above 3: met.'],
      ['pt-BR', desktop, 'dark', '4,4 de 5 estrelas (entre 3,7 e 4,8). Meta acima de 3: atingida.'],
    ] as const) {
      await owner.patch('/api/session').send({ locale }).expect(200);
      const context = await human.person({ locale, viewport, colorScheme });
      await context.request.post(`${rumo.url}/api/session`, {
        headers: { 'x-rumo-csrf': '1' },
        data: { email: person.email, password: person.password },
      });
      const page = await context.newPage();
      const visit = new Visit(page);
      await page.goto(`${rumo.url}/app/report?survey=${stars.id}&month=2027-06`);
      await page.locator('.bar rect').first().waitFor();
      expect(await page.locator('.lead').first().textContent()).toBe(told);
      expect(await visit.findings()).toEqual([]);
      expect(await visit.overflow()).toBe(0);
      await page.goto(`${rumo.url}/app/surveys/${stars.id}`);
      await page.locator('input[type=number][max="4.9"]').waitFor();
      expect(await page.locator('input[type=number][max="4.9"]').inputValue()).toBe('3');
      expect(await visit.findings()).toEqual([]);
      expect(visit.complaints).toEqual([]);
      await context.close();
    }
  });

  it.each([
    ['en', 'light', '3 of 5 stars'],
    ['pt-BR', 'dark', '3 de 5 estrelas'],
  ] as const)('is answered by hand on a phone, in %s, %s', async (locale, colorScheme, label) => {
    const contacts = await rumo.mongo.db.collection('contacts').find({ locale }).sort({ email: -1 }).toArray();
    const person = String(contacts[0]!._id);
    rumo.app.get(MachineTime).now = () => new Date(Date.now() + 2 * 3_600_000);
    const context = await human.person({ viewport: phone, colorScheme });
    const page = await context.newPage();
    const visit = new Visit(page);
    await page.goto(`${rumo.url}${linkOf(person)}`);
    expect(await visit.findings()).toEqual([]);
    expect(await visit.overflow()).toBe(0);
    const targets = await page.locator('.stars label').evaluateAll((labels) =>
      labels.map((one) => {
        const { width, height } = (
          one as unknown as { getBoundingClientRect(): { width: number; height: number } }
        ).getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(targets).toHaveLength(5);
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
    await page.getByRole('radio', { name: label }).click();
    await page.locator('#live.done').waitFor();
    expect(await stored(person)).toMatchObject({ status: 'counted', score: 3, metric: 'stars' });
    await page.getByRole('button').click();
    await page.locator('textarea').fill('Offline mode, please.');
    await page.getByRole('button').click();
    await page.locator('.lead').waitFor();
    expect(await visit.findings()).toEqual([]);
    expect(visit.complaints).toEqual([]);
    expect(await stored(person)).toMatchObject({ values: { stars: 3, five: 'Offline mode, please.' } });
    await context.close();
  });
});
