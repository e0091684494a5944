import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import type { Id } from '../server/contract/ids.ts';
import type { Report } from '../server/contract/report.ts';
import type { Segments } from '../server/contract/segments.ts';
import type { StoredDecision } from '../server/features/waves/decisions.store.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { insertAnswers, insertMonth, type Asked } from './support/asked.ts';
import { addAccount, addContact } from './support/people.ts';
import { openToEveryone } from './support/waves.ts';

/** Pro customers praise, Free ones do not, and of the two trials only three people answered. */
const kinds = [
  { plan: 'Pro', sector: 'Retail', accounts: 30, mrr: 900_00, scores: [10, 10, 9, 8] },
  { plan: 'Free', sector: 'Bank', accounts: 20, mrr: 100_00, scores: [3, 6, 8, 10] },
  { plan: 'Team', sector: 'Retail', accounts: 9, mrr: 500_00, scores: [10, 7, 4] },
  { plan: 'Trial', sector: 'Bank', accounts: 2, mrr: null, scores: [2, 9] },
] as const;

let rumo: TestApp;
let owner: Browser;
let viewer: Browser;
let surveyId: Id<'survey'>;

async function segments(query: Record<string, string> = {}, as: Browser = owner): Promise<Segments> {
  return (await as.get(`/api/surveys/${surveyId}/segments`).query(query).expect(200)).body;
}

async function report(query: Record<string, string>, as: Browser): Promise<Report> {
  return (await as.get(`/api/surveys/${surveyId}/report`).query(query).expect(200)).body;
}

const tableOf = ({ properties }: Segments, wanted: string) =>
  properties.find(({ property }) => property === wanted)!.segments;

beforeAll(async () => {
  rumo = await startApp('segments');
  owner = await setUp(rumo, { locale: 'en' });
  viewer = await joinAs(owner, rumo.url, 'viewer');
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  surveyId = survey.id;
  const { versionId } = (await rumo.mongo.db.collection('surveys').findOne({ _id: survey.id }))!;
  const wave = await insertMonth(rumo, { surveyId, surveyVersionId: versionId, period: '2026-11' });
  const asked: Asked[] = [];
  for (const { plan, sector, accounts, mrr, scores } of kinds)
    for (let i = 0; i < accounts; i += 1) {
      const account = await addAccount(rumo, { name: `${plan} ${i}`, plan, sector, mrr });
      asked.push(...scores.map((score) => ({ score, account })));
    }
  await insertAnswers(rumo, wave, asked);
  await rumo.tasks.run('reports.sum');
});
afterAll(() => rumo?.close());

it('tells which customers are happier or unhappier than the rest, and of whom that cannot be said', async () => {
  const found = await segments();
  expect(found).toMatchObject({ month: '2026-11', window: 'quarter', cut: {}, whole: { answers: 231, accounts: 61 } });
  // Language and size are the same, or unknown, for all: they tell nobody apart.
  expect(found.properties.map(({ property }) => property)).toEqual(['plan', 'sector', 'revenue']);
  const plans = tableOf(found, 'plan');
  expect(plans.map(({ value, answers, accounts }) => [value, answers, accounts])).toEqual([
    ['Pro', 120, 30],
    ['Free', 80, 20],
    ['Team', 27, 9],
    ['Trial', 4, 2],
  ]);
  const [pro, free, , trial] = plans;
  expect(pro).toMatchObject({ nps: 75, hidden: null, againstRest: { state: 'higher' } });
  expect(free).toMatchObject({ nps: -25, hidden: null, againstRest: { state: 'lower' } });
  expect(free!.againstRest!.high!).toBeLessThan(0);
  expect(free!.againstRest!.pAdjusted!).toBeLessThan(0.001);
  // An owner could read the answers by name: nothing is hidden, but four answers still prove nothing.
  expect(trial).toMatchObject({ nps: 0, hidden: null, againstRest: { state: 'too-few-answers' } });
  // Bands stand in their own order, and those of whom nobody knows the revenue come last.
  expect(tableOf(found, 'revenue').map(({ value, answers }) => [value, answers])).toEqual([
    ['low', 80],
    ['middle', 27],
    ['high', 120],
    ['', 4],
  ]);
});

it('cuts by several properties at once, and says of what', async () => {
  const found = await segments({ sector: 'Retail', window: 'month' });
  expect(found).toMatchObject({ window: 'month', cut: { sector: 'Retail' }, whole: { answers: 147, accounts: 39 } });
  expect(tableOf(found, 'plan').map(({ value, answers }) => [value, answers])).toEqual([
    ['Pro', 120],
    ['Team', 27],
  ]);
  const both = await segments({ sector: 'Retail', plan: 'Team' });
  expect(both).toMatchObject({ whole: { answers: 27, accounts: 9, nps: 0 }, properties: [] });
  expect(await segments({ revenue: '-' })).toMatchObject({ whole: { answers: 4 } });
  expect(await segments({ plan: 'No such plan' })).toMatchObject({ whole: { answers: 0, nps: null }, properties: [] });
  await owner.get(`/api/surveys/${surveyId}/segments`).query({ country: 'BR' }).expect(422);
});

it('shows a viewer no small group, nor what it would follow from', async () => {
  const plans = tableOf(await segments({}, viewer), 'plan');
  expect(plans.map(({ value, hidden }) => [value, hidden?.key ?? null])).toEqual([
    ['Pro', null],
    ['Free', null],
    // The next smallest: otherwise the trials are the whole less the others.
    ['Team', 'cut.hiddenBeside'],
    ['Trial', 'cut.hiddenSmall'],
  ]);
  for (const { hidden, nps, low, high, againstRest } of plans)
    if (hidden) expect([nps, low, high, againstRest]).toEqual([null, null, null, null]);
  // What the table hides cannot be opened on its own, in the report or here, nor by the sector beside it.
  for (const plan of ['Team', 'Trial']) {
    expect((await segments({ plan }, viewer)).whole).toMatchObject({ nps: null, promoters: null });
    const { ofQuarter, ofMonth } = await report({ plan }, viewer);
    for (const figures of [ofQuarter, ofMonth]) {
      expect(figures).toMatchObject({ nps: null, low: null, promoters: null, distribution: null });
      expect(figures.hidden).not.toBeNull();
    }
    expect((await segments({ plan, sector: 'Retail' }, viewer)).whole.nps).toBeNull();
  }
  // Banks are Free and Trial: Free among them would tell the four others.
  const banks = await segments({ sector: 'Bank' }, viewer);
  expect(banks.whole.hidden).toBeNull();
  expect(tableOf(banks, 'plan').map(({ hidden }) => hidden !== null)).toEqual([true, true]);
  expect((await segments({ plan: 'Trial' }, owner)).whole.nps).toBe(0);
});

it('hides the same in files and from keys that only read, whoever asks', async () => {
  const { body: key } = await owner.post('/api/keys').send({ name: 'Board', role: 'viewer' }).expect(201);
  const byKey = await request(rumo.url)
    .get(`/api/surveys/${surveyId}/segments`)
    .set('authorization', `Bearer ${key.secret}`)
    .expect(200);
  expect(tableOf(byKey.body, 'plan').map(({ hidden }) => hidden !== null)).toEqual([false, false, true, true]);
  const file = await owner.get(`/api/export/surveys/${surveyId}/segments`).query({ format: 'json' }).expect(200);
  const { rows } = JSON.parse(file.text ?? file.body.toString());
  expect(rows.filter(({ property }: { property: string }) => property === 'plan')).toMatchObject([
    { value: 'Pro', nps: 75, state: 'higher', hidden: false },
    { value: 'Free', nps: -25, state: 'lower', hidden: false },
    { value: 'Team', answers: 27, nps: null, low: null, state: null, hidden: true },
    { value: 'Trial', answers: 4, nps: null, low: null, state: null, hidden: true },
  ]);
});

it('writes down role and time as a customer when it asks', async () => {
  const account = await addAccount(rumo, { name: 'New customer', plan: 'Pro' });
  const email = 'new@customer.example';
  const given = { accountId: account._id, role: 'Buyer', customerSince: '2024-02-29' };
  const { _id: contactId } = await addContact(rumo, { name: 'New person', email, ...given });
  const wave = await openToEveryone(owner, surveyId);
  await rumo.tasks.run('waves.plan');
  const decision = await rumo.mongo.collection<StoredDecision>('decisions').findOne({ _id: `${wave.id}:${contactId}` });
  expect(decision!.frozen).toMatchObject({
    account: { plan: 'Pro' },
    contact: { role: 'Buyer', customerSince: '2024-02-29' },
  });
});
