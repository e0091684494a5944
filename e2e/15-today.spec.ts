import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import type { Today } from '../server/contract/today.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { openToEveryone } from './support/waves.ts';

let rumo: TestApp;
let owner: Browser;
let viewer: Browser;
let survey: { id: string; rev: number };
let tokens: Tokens;
let accountId: string;
let people: { _id: string }[];

beforeAll(async () => {
  rumo = await startApp('today');
  owner = await setUp(rumo);
  tokens = rumo.app.get(Tokens);
  viewer = await joinAs(owner, rumo.url, 'viewer');
  rumo.clock.set('2027-01-04T12:00:00Z');
});
afterAll(() => rumo?.close());

const today = async (browser = owner): Promise<Today> => (await browser.get('/api/today').expect(200)).body as Today;
/** When the page of an answer was opened, as its form says it; at once looks like a machine. */
const stamp = (id: string, secondsAgo = 30) => tokens.sign('page', `${id}|${Date.now() - secondsAgo * 1000}`);
const answer = (id: string, form: Record<string, string>) =>
  request(rumo.url)
    .post(`/r/${tokens.link('answer', id)}`)
    .type('form')
    .send(form)
    .expect(200);
const doneSteps = async () => (await today()).steps.filter((step) => step.done).map(({ step }) => step);
const keys = (page: Today) => page.lines.map(({ key }) => key.split(':')[0]);

it('begins with four steps and nothing else', async () => {
  const page = await today();
  expect(page).toMatchObject({ score: null, change: null, waves: [], nextWave: null, lines: [] });
  expect(page.steps.map(({ step, done }) => [step, done])).toEqual([
    ['customers', false],
    ['survey', false],
    ['test', false],
    ['schedule', false],
  ]);
});

it('ticks each step when the data says so', async () => {
  const acme = await addAccount(rumo, { name: 'Acme' });
  accountId = acme._id;
  people = [
    await addContact(rumo, { name: 'Ana', email: 'ana@acme.example', accountId: acme._id }),
    await addContact(rumo, { name: 'Bea', email: 'bea@acme.example', accountId: acme._id }),
  ];
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
  await openToEveryone(owner, survey.id);
  await rumo.tasks.run('waves.plan');
  expect((await today()).waves).toMatchObject([{ period: '2027-01', status: 'open', invited: 2, waiting: 2, sent: 0 }]);
  await rumo.tasks.run('delivery.queue');
  await rumo.tasks.run('delivery.send');
  expect((await today()).waves).toMatchObject([{ invited: 2, waiting: 0, sent: 2, failed: 0, uncertain: 0 }]);
});

it('counts answers, says the score, and asks a person about what looks like a scanner', async () => {
  const [{ id: waveId }] = (await today()).waves as unknown as [{ id: string }];
  expect((await today()).score).toMatchObject({ key: 'report.nobody' });
  const [one, two] = people.map(({ _id }) => `${waveId}:${_id}`) as [string, string];
  await answer(one, { step: 'score', at: stamp(one), score: '9' });
  await answer(two, { step: 'score', at: stamp(two, 0), score: '3' });
  await rumo.tasks.run('reports.sum');
  const page = await today();
  expect(page.waves).toMatchObject([{ answered: 1 }]);
  expect(page.score).toMatchObject({ key: 'report.oneAnswer' });
  expect(page.lines).toMatchObject([{ message: { key: 'today.suspect', params: { count: 1 } }, urgency: 'soon' }]);
  expect(page.lines[0]!.link).toBe(`/report?survey=${survey.id}&month=2027-01&status=suspect`);
  expect((await viewer.get(`/api/waves/${waveId}/progress`).expect(200)).body).toMatchObject({
    invited: 2,
    answered: 1,
  });
});

it('names requests that need a decision, themes without estimate and ballots that close', async () => {
  const [{ id: waveId }] = (await today()).waves as unknown as [{ id: string }];
  const words = { step: 'words', at: stamp(`${waveId}:${people[0]!._id}`), score: '9' };
  const comment = 'Please let me export the report as a spreadsheet.';
  await answer(`${waveId}:${people[0]!._id}`, { ...words, why: comment });
  for (const task of ['requests.lift', 'themes.place']) await rumo.tasks.run(task);
  const typed = { text: 'Dark mode, please', accountId, to: { newTheme: { name: 'Dark mode' } } };
  await owner.post('/api/requests').send(typed).expect(201);
  await rumo.tasks.run('roadmap.rank');
  const themes = (await owner.get('/api/themes').expect(200)).body.items as { id: string }[];
  const group = (await owner.post('/api/groups').send({ name: 'Council' }).expect(201)).body;
  await owner
    .post(`/api/groups/${group.id}/members`)
    .send({ rev: group.rev, add: people.map(({ _id }) => _id) })
    .expect(200);
  const draft = {
    groupId: group.id,
    question: 'What next?',
    themeIds: themes.map(({ id }) => id),
    closes: { day: '2027-01-07', time: '18:00' },
  };
  const ballot = (await owner.post('/api/ballots').send(draft).expect(201)).body;
  await owner.post(`/api/ballots/${ballot.id}/opening`).send({ rev: ballot.rev }).expect(200);

  const lines = new Map((await today()).lines.map((line) => [line.message.key as string, line]));
  // Both stand in a theme: that nobody has confirmed the one of the comment is no work.
  expect(lines.has('today.requests')).toBe(false);
  expect(lines.get('today.estimates')).toMatchObject({ message: { params: { count: 2 } } });
  expect(lines.get('today.ballotCloses')).toMatchObject({
    message: { params: { question: 'What next?', voted: 0, invited: 2 } },
    link: `/ballots/${ballot.id}`,
  });
  const seen = (await today(viewer)).lines.map(({ message }) => message.key);
  expect(seen).toEqual(['today.ballotCloses']);
  const requests = rumo.mongo.db.collection('requests');
  await requests.updateOne({ 'source.kind': 'answer' }, { $set: { sure: false, themeId: null } });
  const line = (await today()).lines.find(({ message }) => message.key === 'today.requests');
  expect(line).toMatchObject({ message: { params: { count: 1 } }, link: '/requests' });
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
  expect(page.lines.slice(0, 2)).toMatchObject([
    { message: { key: 'today.uncertain', params: { count: 1, survey: 'NPS mensal' } }, urgency: 'now' },
    { message: { key: 'today.failed', params: { count: 1 } }, urgency: 'soon' },
  ]);
  expect(page.lines[0]!.link).toMatch(/^\/waves\/wav_\w+\?status=uncertain$/);
  expect(page.waves).toMatchObject([{ invited: 2, sent: 0, failed: 1, uncertain: 1, waiting: 0 }]);
  expect(keys(await today(viewer))).toEqual(['ballot']);
});

it('leaves the mails of months ago alone, and says when a schedule was switched off', async () => {
  const body = { rev: survey.rev, enabled: false };
  await owner.patch(`/api/surveys/${survey.id}/schedule`).send(body).expect(200);
  rumo.clock.set('2027-03-01T12:00:00Z');
  await rumo.tasks.run('waves.close');
  const page = await today();
  expect(keys(page)).toContain('schedule-off');
  expect(keys(page)).not.toContain('failed');
  expect(keys(page)).not.toContain('uncertain');
  expect(keys(page)).not.toContain('suspect');
  expect(page.waves).toMatchObject([{ period: '2027-01', status: 'closed' }]);
  expect(page.nextWave).toBeNull();
});
