import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { matchColumns } from '../server/contract/columns.ts';
import type { Id } from '../server/contract/ids.ts';
import type { Report } from '../server/contract/report.ts';
import { rollingWindow } from '../server/domain/nps/rolling-window.ts';
import { summariseNps } from '../server/domain/nps/summary.ts';
import { seededRandom } from '../server/domain/statistics/random.ts';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import { AnswersService } from '../server/features/answers/answers.service.ts';
import { ReportsService } from '../server/features/reports/reports.service.ts';
import type { StoredWave } from '../server/features/waves/waves.store.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { insertWave, openToEveryone } from './support/waves.ts';

let rumo: TestApp;
let owner: Browser;
let surveyId: Id<'survey'>;
let surveyVersionId: Id<'surveyVersion'>;
const people: { contactId: Id<'contact'>; accountId: Id<'account'> | null }[] = [];

beforeAll(async () => {
  rumo = await startApp('reports');
  owner = await setUp(rumo);
  for (let i = 0; i < 12; i += 1) {
    const account = i % 4 === 3 ? null : await addAccount(rumo, { name: `Account ${i}`, externalId: `A-${i}` });
    for (let j = 0; j < (account ? 3 : 1); j += 1) {
      const accountId = account?._id ?? null;
      const contact = await addContact(rumo, { name: `=Person ${i}.${j}`, email: `p${i}-${j}@a.example`, accountId });
      people.push({ contactId: contact._id, accountId });
    }
  }
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  surveyId = survey.id;
  surveyVersionId = (await rumo.mongo.db.collection('surveys').findOne({ _id: survey.id }))!['versionId'];
});
afterAll(() => rumo?.close());

async function addWave(period: string): Promise<StoredWave> {
  const second = period.endsWith('+1');
  const openedAt = new Date(`${period.slice(0, 7)}-${second ? '20' : '04'}T12:00:00Z`);
  return insertWave(rumo, { surveyId, surveyVersionId, surveyName: 'NPS mensal', period, openedAt });
}

function answerOf(wave: StoredWave, person: (typeof people)[number], score: number, comment = ''): StoredAnswer {
  return {
    _id: `${wave._id}:${person.contactId}`,
    waveId: wave._id,
    surveyId,
    surveyVersionId,
    respondent: person,
    cluster: person.accountId ?? person.contactId,
    locale: 'en',
    metric: 'nps',
    score,
    values: comment === '' ? { score } : { score, why: comment },
    status: 'counted',
    evidence: null,
    revisions: [],
    answeredAt: new Date(wave.openedAt.getTime() + 3_600_000),
    updatedAt: new Date(),
    rev: 1,
    liftedAt: null,
    summedAt: null,
  };
}

const answers = () => rumo.mongo.collection<StoredAnswer>('answers');
const reports = () => rumo.app.get(ReportsService);
const report = async (month?: string): Promise<Report> =>
  (await owner.get(`/api/surveys/${surveyId}/report${month ? `?month=${month}` : ''}`).expect(200)).body;

it('has nothing to say before the first wave, and says so', async () => {
  const empty = await report();
  expect(empty).toMatchObject({
    month: null,
    headline: { key: 'report.nobody' },
    change: null,
    ofMonth: { nps: null, low: null, high: null, answers: 0, accounts: 0 },
    funnel: { invited: 0, responseRate: null },
    waves: [],
  });
  expect(empty.trend.every(({ score, answers }) => score === null && answers === 0)).toBe(true);
  expect(await reports().headline()).toBeNull();
});

it('keeps sums that equal a recount, whatever is answered, changed, withdrawn and overlaps', async () => {
  const random = seededRandom(20270104);
  const pick = (size: number) => Math.floor(random() * size);
  const periods = ['2026-10', '2026-11', '2026-12', '2027-01', '2027-01+1', '2027-02'];
  const waves: StoredWave[] = [];
  for (const period of periods) waves.push(await addWave(period));

  for (let round = 0; round < 6; round += 1) {
    for (let i = 0; i < 25; i += 1) {
      const answer = answerOf(waves[pick(waves.length)]!, people[pick(people.length)]!, pick(11), pick(2) ? 'x' : '');
      if (pick(5) === 0) answer.status = (['suspect', 'late', 'withdrawn', 'provisional'] as const)[pick(4)]!;
      await answers().replaceOne({ _id: answer._id }, answer, { upsert: true });
    }
    // Two workers at the same time must not undo each other.
    await Promise.all([rumo.tasks.run('reports.sum'), rumo.tasks.run('reports.sum')]);
    expect(await answers().countDocuments({ summedAt: null })).toBe(0);
    expect(await reports().recount()).toEqual([]);
  }

  const counted = await answers().find({ status: 'counted' }).toArray();
  const all = counted.map((answer) => {
    const wave = waves.find(({ _id }) => _id === answer.waveId)!;
    return {
      person: answer.respondent.contactId,
      account: answer.cluster,
      score: answer.score,
      month: wave.period.slice(0, 7),
      at: wave.openedAt.toISOString(),
    };
  });
  for (const month of ['2026-11', '2026-12', '2027-01', '2027-02']) {
    const { ofMonth, ofQuarter, trend } = await report(month);
    for (const [view, length] of [
      [ofMonth, 1],
      [ofQuarter, 3],
    ] as const) {
      const expected = summariseNps(rollingWindow(all, month, length));
      expect([view.answers, view.accounts, view.promoters, view.detractors]).toEqual([
        expected.answers,
        expected.accounts,
        expected.promoters,
        expected.detractors,
      ]);
      expect(view.nps).toBe(expected.nps!.shown);
      expect(view.low).toBeCloseTo(expected.nps!.low!, 9);
      expect(view.high).toBeCloseTo(expected.nps!.high!, 9);
    }
    expect(ofMonth.distribution!.reduce((sum, count) => sum + count, 0)).toBe(ofMonth.answers);
    expect(trend.at(-1)!.month).toBe('2027-02');
    expect(trend.find((one) => one.month === month)).toMatchObject({ score: ofMonth.nps, answers: ofMonth.answers });
    expect(trend[0]).toMatchObject({ score: null, low: null, high: null, answers: 0 });
  }
  expect((await report()).month).toBe('2027-02');
});

it('finds sums that were tampered with', async () => {
  const sums = rumo.mongo.collection<{ _id: string; n: number; promoters: number }>('sums');
  const one = (await sums.findOne({ n: { $gt: 0 } }))!;
  await sums.updateOne({ _id: one._id }, { $inc: { promoters: 1 } });
  expect(await reports().recount()).toEqual([one._id]);
  await sums.updateOne({ _id: one._id }, { $inc: { promoters: -1 } });
  expect(await reports().recount()).toEqual([]);
});

it('counts what really came by link: score, rate, comments, and who was heard', async () => {
  rumo.clock.set('2027-06-01T12:00:00Z');
  const wave = await openToEveryone(owner, surveyId, '2027-06');
  await rumo.tasks.run('waves.plan');
  const invited = (await owner.get(`/api/waves/${wave.id}`)).body.ledger.invited as number;
  expect(invited).toBe(people.length);
  expect((await report()).headline).toEqual({ key: 'report.nobody', params: {} });
  expect((await report()).funnel).toMatchObject({ invited, answered: 0, responseRate: 0 });

  for (const task of ['delivery.queue', 'delivery.send']) await rumo.tasks.run(task);
  const tokens = rumo.app.get(Tokens);
  const answer = (at: number, score: number, why: string, secondsAgo = 30) => {
    const id = `${wave.id}:${people[at]!.contactId}`;
    const stamp = tokens.sign('page', `${id}|${Date.now() - secondsAgo * 1000}`);
    return request(rumo.url)
      .post(`/r/${tokens.link('answer', id)}`)
      .type('form')
      .send({ step: 'words', at: stamp, score: String(score), why })
      .expect(200);
  };
  await answer(0, 10, '');
  await rumo.tasks.run('reports.sum');
  expect(await report()).toMatchObject({
    headline: { key: 'report.oneAnswer' },
    ofMonth: { nps: null, low: null, answers: 1, note: { key: 'nps.oneAnswer' } },
  });
  await answer(1, 9, '=1+1');
  await rumo.tasks.run('reports.sum');
  expect(await report()).toMatchObject({
    headline: { key: 'report.oneAccount', params: { nps: '100', count: 2 } },
    ofMonth: { nps: 100, low: null, high: null, accounts: 1, note: { key: 'nps.oneAccount' } },
  });
  await answer(3, 7, 'Fine');
  await answer(4, 2, 'Slow');
  await answer(6, 0, 'A scanner', 0.1);
  await answer(0, 8, '');
  await rumo.tasks.run('reports.sum');
  const now = await report();
  expect(now).toMatchObject({
    month: '2027-06',
    ofMonth: {
      ...{ nps: 0, answers: 4, accounts: 2, promoters: 1, passives: 2, detractors: 1, note: null },
      distribution: [0, 0, 1, 0, 0, 0, 0, 1, 1, 1, 0],
    },
    funnel: { invited, delivered: invited, notReached: 0, answered: 4, commented: 3, responseRate: 4 / invited },
    suspect: 1,
  });
  expect(now.headline).toMatchObject({ key: 'report.fewAnswers', params: { count: 4 } });
  expect(now.trend.filter(({ month }) => month >= '2027-03' && month < '2027-06').map(({ score }) => score)).toEqual([
    null,
    null,
    null,
  ]);

  const suspect = (await owner.get(`/api/waves/${wave.id}/answers?status=suspect`)).body.items[0];
  await owner.patch(`/api/answers/${suspect.id}`).send({ counts: true, rev: suspect.rev }).expect(200);
  await rumo.tasks.run('reports.sum');
  expect(await report()).toMatchObject({ ofMonth: { nps: -20, answers: 5, accounts: 3 }, suspect: 0 });
  expect(await reports().recount()).toEqual([]);
  expect(await reports().headline()).toMatchObject({
    surveyId,
    month: '2027-06',
    message: { key: 'report.fewAnswers' },
  });
});

it('exports the counted answers, safe to open in a spreadsheet, for editors', async () => {
  const file = await owner.get(`/api/export/surveys/${surveyId}/answers?month=2027-06&status=counted`).expect(200);
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(file.headers['content-disposition']).toBe('attachment; filename="answers-2027-06.csv"');
  const [header, ...lines] = file.text.trimEnd().split('\r\n');
  expect(header).toMatch(/^"answered_at","period","status","score","why","wish","email"/);
  const names = header!.split(',').map((cell) => cell.slice(1, -1));
  expect(matchColumns(names, ['score', 'account', 'date'])).toMatchObject({ ambiguous: [], unmatched: [] });
  expect(lines).toHaveLength(5);
  expect(file.text).toContain(`"'=1+1"`);
  expect(file.text).toContain(`"p0-1@a.example","'=Person 0.1",,"A-0","Account 0"`);
  const viewer = await joinAs(owner, rumo.url, 'viewer');
  await viewer.get(`/api/export/surveys/${surveyId}/answers?month=2027-06`).expect(403);
  await viewer.get(`/api/surveys/${surveyId}/report`).expect(200);
});

it('forgets the sample company and nothing else', async () => {
  const wave = await addWave('2026-05');
  const before = await rumo.mongo.db.collection('sums').countDocuments();
  await rumo.app.get(AnswersService).insertSample([answerOf(wave, people[0]!, 5)]);
  await rumo.tasks.run('reports.sum');
  expect(await rumo.mongo.db.collection('sums').countDocuments()).toBe(before + 1);
  expect(await rumo.app.get(AnswersService).removeSample()).toBe(1);
  expect(await reports().removeSample()).toBe(1);
  expect(await rumo.mongo.db.collection('sums').countDocuments()).toBe(before);
});
