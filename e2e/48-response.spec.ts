import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Id } from '../server/contract/ids.ts';
import type { ResponseReport } from '../server/contract/response.ts';
import type { Wave } from '../server/contract/wave.ts';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import type { Delivery } from '../server/platform/outbox/delivery.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { openToEveryone } from './support/waves.ts';

const PEOPLE = 10;
/** By plan: accounts of ten people, the scores their first people give at once, and those given after a reminder. */
const kinds = [
  { plan: 'Pro', accounts: 6, early: [10, 9, 10, 10], late: [8] },
  { plan: 'Free', accounts: 6, early: [3], late: [] },
  { plan: 'Trial', accounts: 2, early: [], late: [] },
] as const;
const HOUR = 3_600_000;

let rumo: TestApp;
let owner: Browser;
let surveyId: Id<'survey'>;
let wave: Wave;

const response = async (as: Browser = owner): Promise<ResponseReport> =>
  (await as.get(`/api/surveys/${surveyId}/response`).expect(200)).body;

beforeAll(async () => {
  rumo = await startApp('response');
  owner = await setUp(rumo, { locale: 'en' });
  const people: { contactId: Id<'contact'>; accountId: Id<'account'>; score: number | undefined; isLate: boolean }[] =
    [];
  for (const { plan, accounts, early, late } of kinds) {
    const scores: readonly number[] = [...early, ...late];
    for (let i = 0; i < accounts; i += 1) {
      const account = await addAccount(rumo, { name: `${plan} ${i}`, plan, size: 'small' });
      for (let j = 0; j < PEOPLE; j += 1) {
        const name = `${plan}-${i}-${j}`;
        const email = `${name.toLowerCase()}@customer.example`;
        const more = { accountId: account._id, customerSince: '2020-01-01' };
        const { _id: contactId } = await addContact(rumo, { name, email, ...more });
        people.push({ contactId, accountId: account._id, score: scores[j], isLate: j >= early.length });
      }
    }
  }
  surveyId = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body.id;
  expect(await response()).toMatchObject({ month: null, asked: 0, rate: null, properties: [], weighted: null });

  wave = await openToEveryone(owner, surveyId);
  for (const task of ['waves.plan', 'delivery.queue', 'delivery.send']) await rumo.tasks.run(task);

  const openedAt = new Date(wave.openedAt);
  const deliveries = rumo.mongo.collection<Delivery>('deliveries');
  const answers = rumo.mongo.collection<StoredAnswer>('answers');
  const { versionId } = (await rumo.mongo.db.collection('surveys').findOne({ _id: surveyId as never }))!;
  for (const { contactId, accountId, score, isLate } of people) {
    if (score === undefined) continue;
    if (isLate) {
      const invite = (await deliveries.findOne({ _id: `invite:${wave.id}:${contactId}:1` }))!;
      const sentAt = new Date(openedAt.getTime() + 96 * HOUR);
      const reminder = { _id: `reminder:${wave.id}:${contactId}:1`, kind: 'reminder', status: 'sent', sentAt } as const;
      await deliveries.insertOne({ ...invite, ...reminder, messageId: `${reminder._id}@example.org` });
    }
    await answers.insertOne({
      _id: `${wave.id}:${contactId}`,
      waveId: wave.id,
      surveyId,
      surveyVersionId: versionId,
      respondent: { contactId, accountId },
      cluster: accountId,
      locale: 'en',
      metric: 'nps',
      score,
      values: { score },
      status: 'counted',
      evidence: null,
      revisions: [],
      answeredAt: new Date(openedAt.getTime() + (isLate ? 100 : 1) * HOUR),
      updatedAt: new Date(),
      rev: 1,
      liftedAt: null,
      summedAt: null,
    });
  }
  await rumo.tasks.run('reports.sum');
});
afterAll(() => rumo?.close());

it('tells how unequally the plans answered, and warns', async () => {
  const { asked, answered, rate, headline, properties } = await response();
  expect({ asked, answered }).toEqual({ asked: 140, answered: 36 });
  expect(rate).toBeCloseTo(36 / 140, 12);
  expect(headline).toEqual({ key: 'response.unequalPlan', params: { percent: 26, count: 140 } });
  const plan = properties.find(({ property }) => property === 'plan')!;
  expect(plan.rates).toMatchObject([
    { value: 'Free', asked: 60, answered: 6, rate: 0.1, hidden: false },
    { value: 'Pro', asked: 60, answered: 30, rate: 0.5, hidden: false },
    { value: 'Trial', asked: 20, answered: 0, rate: 0, low: 0, hidden: false },
  ]);
  const spread = Math.sqrt((60 * (0.1 - rate!) ** 2 + 60 * (0.5 - rate!) ** 2 + 20 * rate! ** 2) / 139);
  expect(plan.indicator).toBeCloseTo(1 - 2 * spread, 12);
  expect(plan.warns).toBe(true);
});

it('weighs the few of the larger plan up to what they are among all customers', async () => {
  const { weighted, silence } = await response();
  expect(weighted!.properties).toEqual(['plan']);
  // 24 promoters, 6 passives of Pro, 6 detractors of Free: 100 (24 − 6) / 36.
  expect(weighted!.raw).toMatchObject({ answers: 36, nps: 50 });
  // Nobody of Trial answered: it is counted to Free, 80 of 140 customers. An answer of Free would weigh 6.7 of Pro's: cut
  // to 5, both plans weigh the same. (80 − 100) / 2.
  expect(weighted!.weighted).toMatchObject({ answers: 36, nps: -10 });
  expect(silence!.low).toBeCloseTo((36 / 140) * 50 - 100 * (104 / 140), 9);
});

it('holds those who needed a reminder against those who did not', async () => {
  const { arrival } = await response();
  expect(arrival).toMatchObject({
    early: { answers: 30, nps: 60 },
    late: { answers: 6, nps: 0 },
    state: 'too-few-answers',
  });
});

it('gives the rates as a file, with small groups hidden whoever asks', async () => {
  const file = await owner.get(`/api/export/surveys/${surveyId}/response?format=csv`).expect(200);
  expect(file.headers['content-type']).toContain('text/csv');
  const [head, ...lines] = file.text.replaceAll('"', '').trim().split('\r\n');
  expect(head).toBe('property,value,asked,answered,rate,low,high,hidden');
  expect(lines.find((line) => line.startsWith('plan,Pro'))).toMatch(/^plan,Pro,60,30,0\.5,.*,false$/);
  expect(lines).toContain('plan,Trial,,,,,,true');
});

it('leaves out whom the mail never reached', async () => {
  const deliveries = rumo.mongo.collection<Delivery>('deliveries');
  const [silent] = await deliveries.find({ kind: 'invite', email: /^trial-/ }).toArray();
  await deliveries.updateOne({ _id: silent!._id }, { $set: { status: 'failed' } });
  const { asked, properties } = await response();
  expect(asked).toBe(139);
  expect(properties.find(({ property }) => property === 'plan')!.rates).toContainEqual(
    expect.objectContaining({ value: 'Trial', asked: 19 }),
  );
});

it('hides a plan of two accounts from viewers, and another so that it stays hidden', async () => {
  const viewer = await joinAs(owner, rumo.url, 'viewer');
  const { properties, arrival } = await response(viewer);
  const plan = properties.find(({ property }) => property === 'plan')!;
  expect(plan.rates.map(({ value, hidden, asked }) => [value, hidden, asked === null])).toEqual([
    ['Free', true, true],
    ['Pro', false, false],
    ['Trial', true, true],
  ]);
  // The six who needed a reminder all say the same.
  expect(arrival).toBeNull();
});

it('tells a viewer no figure of six answers that are all alike', async () => {
  const answers = rumo.mongo.collection<StoredAnswer>('answers');
  const tens = await answers.find({ score: 10 }).sort({ _id: 1 }).limit(6).toArray();
  const kept = tens.map(({ _id }) => _id);
  const gone = { status: 'withdrawn', summedAt: null, liftedAt: null } as const;
  await answers.updateMany(
    { _id: { $nin: kept } },
    { $set: gone, $inc: { rev: 1 }, $currentDate: { updatedAt: true } },
  );
  await rumo.tasks.run('reports.sum');
  expect((await response()).silence).not.toBeNull();
  const seen = await response(await joinAs(owner, rumo.url, 'viewer'));
  expect(seen).toMatchObject({ answered: 6, weighted: null, silence: null, arrival: null });
  expect(seen.properties.every(({ largestBias }) => largestBias === null)).toBe(true);
});
