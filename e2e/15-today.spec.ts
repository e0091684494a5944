import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Today } from '../server/contract/today.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';

let rumo: TestApp;
let owner: Browser;
let viewer: Browser;
let survey: { id: string; rev: number };

beforeAll(async () => {
  rumo = await startApp('today');
  owner = await setUp(rumo);
  viewer = await joinAs(owner, rumo.url, 'viewer');
  rumo.clock.set('2027-01-04T12:00:00Z');
}, 30_000);
afterAll(() => rumo?.close());

const today = async (browser = owner): Promise<Today> => (await browser.get('/api/today').expect(200)).body as Today;
const doneSteps = async () => (await today()).steps.filter((step) => step.done).map(({ step }) => step);
const keys = (page: Today) => page.lines.map(({ key }) => key.split(':')[0]);

it('begins with four steps and nothing else', async () => {
  const page = await today();
  expect(page).toMatchObject({ score: null, waves: [], nextWave: null, lines: [] });
  expect(page.steps.map(({ step, done }) => [step, done])).toEqual([
    ['customers', false],
    ['survey', false],
    ['test', false],
    ['schedule', false],
  ]);
});

it('ticks each step when the data says so', async () => {
  const acme = await addAccount(rumo, { name: 'Acme' });
  await addContact(rumo, { name: 'Ana', email: 'ana@acme.example', accountId: acme._id });
  await addContact(rumo, { name: 'Bea', email: 'bea@acme.example', accountId: acme._id });
  expect(await doneSteps()).toEqual(['customers']);

  survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  expect(await doneSteps()).toEqual(['customers', 'survey']);
  expect((await today()).steps.at(-1)!.link).toBe(`/surveys/${survey.id}`);

  await owner.post(`/api/surveys/${survey.id}/test`).send({ locale: 'en' }).expect(200);
  expect(await doneSteps()).toEqual(['customers', 'survey', 'test']);
  expect(keys(await today())).toEqual([]);

  const body = { rev: survey.rev, enabled: true, who: 'everyone' };
  survey = (await owner.patch(`/api/surveys/${survey.id}/schedule`).send(body).expect(200)).body;
  const page = await today();
  expect(page.steps.every((step) => step.done)).toBe(true);
  expect(page.nextWave).toMatchObject({ surveyId: survey.id, at: '2027-02-01T12:00:00.000Z' });
});

it('says how far the open wave is, and that the sum is everyone invited', async () => {
  rumo.clock.set('2027-01-05T12:00:00Z');
  const opening = (await owner.get(`/api/surveys/${survey.id}/opening`).expect(200)).body;
  await owner
    .post(`/api/surveys/${survey.id}/waves`)
    .send({ who: 'everyone', sending: 'now', period: opening.period })
    .expect(201);
  await rumo.tasks.run('waves.plan');
  expect((await today()).waves).toMatchObject([{ period: '2027-01', status: 'open', invited: 2, waiting: 2, sent: 0 }]);
  await rumo.tasks.run('delivery.queue');
  await rumo.tasks.run('delivery.send');
  expect((await today()).waves).toMatchObject([{ invited: 2, waiting: 0, sent: 2, failed: 0, uncertain: 0 }]);
});

it('names uncertain and failed mails, the worse first, to those who can do something', async () => {
  const deliveries = rumo.mongo.db.collection<{ _id: string }>('deliveries');
  const [one, two] = await deliveries
    .find({ kind: 'invite' } as object)
    .sort({ _id: 1 })
    .toArray();
  await deliveries.updateOne({ _id: one!._id }, { $set: { status: 'failed', reason: 'refused' } });
  await deliveries.updateOne({ _id: two!._id }, { $set: { status: 'uncertain', reason: 'broken' } });
  const page = await today();
  expect(page.lines).toMatchObject([
    { message: { key: 'today.uncertain', params: { count: 1, survey: 'NPS mensal' } }, urgency: 'now' },
    { message: { key: 'today.failed', params: { count: 1 } }, urgency: 'soon' },
  ]);
  expect(page.lines[0]!.link).toMatch(/^\/waves\/wav_\w+\?status=uncertain$/);
  expect(page.waves).toMatchObject([{ invited: 2, sent: 0, failed: 1, uncertain: 1, waiting: 0 }]);
  expect((await today(viewer)).lines).toEqual([]);
});

it('leaves the mails of months ago alone, and says when a schedule was switched off', async () => {
  const body = { rev: survey.rev, enabled: false };
  await owner.patch(`/api/surveys/${survey.id}/schedule`).send(body).expect(200);
  rumo.clock.set('2027-03-01T12:00:00Z');
  await rumo.tasks.run('waves.close');
  const page = await today();
  expect(keys(page)).toEqual(['schedule-off']);
  expect(page.waves).toMatchObject([{ period: '2027-01', status: 'closed' }]);
  expect(page.nextWave).toBeNull();
});
