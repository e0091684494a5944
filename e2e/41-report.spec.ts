import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { idFrom, type Id } from '../server/contract/ids.ts';
import type { Report } from '../server/contract/report.ts';
import { wordsIn } from '../server/contract/words/catalogues.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { insertAnswers, insertMonth, type Asked } from './support/asked.ts';
import { addAccount } from './support/people.ts';

let rumo: TestApp;
let owner: Browser;
let viewer: Browser;
/** A survey whose score falls in autumn. */
let falling: Id<'survey'>;
const { tell } = wordsIn('en');

beforeAll(async () => {
  rumo = await startApp('reportnumbers');
  owner = await setUp(rumo, { locale: 'en' });
  viewer = await joinAs(owner, rumo.url, 'viewer');
  rumo.clock.set('2026-12-20T12:00:00Z');
});
afterAll(() => rumo?.close());

const report = async (surveyId: string, query = '', reader = owner): Promise<Report> =>
  (await reader.get(`/api/surveys/${surveyId}/report${query}`).expect(200)).body;

async function chooseSurvey(): Promise<{ surveyId: Id<'survey'>; versionId: Id<'surveyVersion'> }> {
  const { id } = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  const stored = await rumo.mongo.db.collection('surveys').findOne({ _id: id });
  return { surveyId: id, versionId: stored!['versionId'] };
}

/** People without account, each with an answer of their own. */
function alone(promoters: number, passives: number, detractors: number): Asked[] {
  return [
    ...Array.from({ length: promoters }, () => ({ score: 9 })),
    ...Array.from({ length: passives }, () => ({ score: 7 })),
    ...Array.from({ length: detractors }, () => ({ score: 3 })),
  ];
}

/** Months from January on: promoters, passives, detractors. */
async function fill(
  months: readonly (readonly [number, number, number])[],
  versionOf?: (at: number) => Id<'surveyVersion'>,
) {
  const { surveyId, versionId } = await chooseSurvey();
  for (const [at, counts] of months.entries()) {
    const period = `2026-${String(at + 1).padStart(2, '0')}`;
    const wave = await insertMonth(rumo, { surveyId, surveyVersionId: versionOf?.(at) ?? versionId, period });
    await insertAnswers(rumo, wave, alone(...counts));
  }
  await rumo.tasks.run('reports.sum');
  return surveyId;
}

it('says what changed from quarter to quarter and from month to month, and how sure that is', async () => {
  const base = Array.from({ length: 6 }, () => [50, 30, 20] as const);
  falling = await fill([...base, [52, 28, 20], [45, 35, 20], [48, 32, 20], [30, 50, 20], [22, 48, 30], [20, 48, 32]]);
  const { ofMonth, ofQuarter, ...page } = await report(falling);

  // Each person alone: V = 100 ÷ 99 · v ÷ 100, so 100 answers are worth 99. Adjusted Wald of 20, 48, 32 times .99.
  expect(ofMonth).toMatchObject({
    ...{ nps: -12, decimals: 0, answers: 100, promoters: 20, passives: 48, detractors: 32, note: null, hidden: null },
    low: expect.closeTo(-25.449545057, 7),
    high: expect.closeTo(2.15542741, 7),
    smallestVisible: expect.closeTo(28.005262739, 7),
  });
  expect(ofMonth.comparison).toMatchObject({
    ...{ until: '2026-11', nps: -8, state: 'cant-tell-yet', moreAnswers: 2447, newVersion: false },
    difference: expect.closeTo(-3.882352941, 7),
    low: expect.closeTo(-23.474584507, 7),
    high: expect.closeTo(15.709878625, 7),
  });
  expect(ofQuarter).toMatchObject({
    nps: -3,
    answers: 300,
    low: expect.closeTo(-11.371214006, 7),
    high: expect.closeTo(4.770772505, 7),
  });
  expect(ofQuarter.comparison).toMatchObject({
    ...{ until: '2026-09', nps: 28, state: 'dropped', moreAnswers: null },
    difference: expect.closeTo(-31.35209713, 7),
    low: expect.closeTo(-43.260925174, 7),
    high: expect.closeTo(-19.443269087, 7),
  });
  expect(page.window).toBe('quarter');
  expect(tell(page.headline)).toBe('NPS −3, lower than last quarter (between −11 and 5).');
  expect(tell(page.change!)).toBe('The drop is about 31 points (between 19 and 43).');
  expect(tell(ofMonth.headline)).toBe(
    'NPS −12 (between −25 and 2). Can’t tell yet whether it changed since the month before.',
  );
  expect(tell(ofMonth.comparison!.message)).toBe(
    'The change could be anything from −23 to +16 points; about 2,500 more answers would settle it.',
  );
});

it('draws a moving average from a base on, and says since when the level is another', async () => {
  const { trend, base, changePoint } = await report(falling);
  expect(base).toEqual({ from: '2026-01', to: '2026-06', nps: 30, answers: 600 });
  expect(trend.slice(0, 6).map(({ average }) => average)).toEqual(Array(6).fill(null));
  // The averages of the published table for the first four; the limits with a base worth 594 answers.
  expect(trend.slice(6).map(({ average }) => average!.value)).toEqual(
    [30.6, 28.92, 28.644, 23.0508, 13.73556, 6.014892].map((value) => expect.closeTo(value, 6)),
  );
  expect(trend.slice(6).map(({ average }) => average!.alarm)).toEqual([false, false, false, false, true, true]);
  expect(trend[6]!.average).toMatchObject({
    low: expect.closeTo(19.262681899, 7),
    high: expect.closeTo(40.737318101, 7),
  });
  expect(changePoint).toEqual({
    since: '2026-10',
    before: expect.closeTo(29.4444444, 6),
    after: expect.closeTo(-3.3333333, 6),
  });
  // Neighbouring quarters share months; each is still pooled from its counts.
  expect(trend.at(-1)!.quarter).toMatchObject({ score: -3, answers: 300 });
  expect(trend.at(-2)!.quarter).toMatchObject({ score: 10, answers: 300 });
});

it('measures anew from another wording on, and says that the two compare only roughly', async () => {
  const other = idFrom('surveyVersion', randomBytes(13));
  const first = idFrom('surveyVersion', randomBytes(13));
  const surveyId = await fill(
    Array.from({ length: 9 }, () => [20, 12, 8] as const),
    (at) => (at < 7 ? first : other),
  );
  const { trend, base, ofMonth, ofQuarter } = await report(surveyId, '?month=2026-09');
  expect(trend.filter(({ newVersion }) => newVersion).map(({ month }) => month)).toEqual(['2026-08']);
  expect(trend.filter(({ average }) => average).map(({ month }) => month)).toEqual(['2026-07']);
  expect(base).toBeNull();
  expect(ofQuarter.comparison).toMatchObject({ newVersion: true });
  expect(ofMonth.comparison).toMatchObject({ newVersion: false });
  expect((await report(surveyId, '?month=2026-08')).ofMonth.comparison).toMatchObject({ newVersion: true });
});

it('has no score of nothing and of a single answer, no number of nine, and no change without something before', async () => {
  const surveyId = await fill([
    [0, 0, 0],
    [1, 0, 0],
    [4, 3, 2],
  ]);
  const nothing = await report(surveyId, '?month=2026-01');
  expect(nothing.ofMonth).toMatchObject({ nps: null, low: null, answers: 0, comparison: null, smallestVisible: null });
  expect(nothing.headline.key).toBe('report.nobody');
  const one = await report(surveyId, '?month=2026-02');
  expect(one.ofMonth).toMatchObject({ nps: null, low: null, high: null, answers: 1, note: { key: 'nps.oneAnswer' } });
  expect(one).toMatchObject({ headline: { key: 'report.oneAnswer' }, change: null });
  const nine = await report(surveyId, '?month=2026-03');
  expect(nine.ofMonth.headline).toMatchObject({ key: 'report.fewAnswers', params: { count: 9 } });
  expect(nine.ofMonth.comparison).toMatchObject({ state: 'too-few-answers', nps: null });
  expect(nine.trend.at(-3)).toMatchObject({ score: null, answers: 0, average: null });
});

it('counts by answers, by accounts and by revenue, and notes that they disagree and who dominates', async () => {
  const { surveyId, versionId } = await chooseSurvey();
  const wave = await insertMonth(rumo, { surveyId, surveyVersionId: versionId, period: '2026-11' });
  // Accounts of the published check data: +1, 0, −1 by person, and what they pay.
  const coded = { A: [1, 1, 1, 0], B: [-1, -1], C: [1], D: [0, -1], E: [1] };
  const paid = { A: 1000, B: 5000, C: 500, D: 2000, E: 500 };
  for (const [name, codes] of Object.entries(coded)) {
    const account = await addAccount(rumo, {
      name,
      mrr: paid[name as keyof typeof paid],
      plan: name === 'B' ? 'big' : 'small',
    });
    await insertAnswers(
      rumo,
      wave,
      codes.map((code) => ({ score: code === 1 ? 10 : code === 0 ? 8 : 2, account })),
    );
  }
  await addAccount(rumo, { name: 'Silent' });
  await rumo.tasks.run('reports.sum');
  const { ofMonth } = await report(surveyId);
  expect(ofMonth).toMatchObject({
    ...{ nps: 20, answers: 10, accounts: 5 },
    low: expect.closeTo(-71.33172776, 7),
    high: expect.closeTo(95.10029696, 7),
    accountView: { nps: 25, accounts: 5 },
    revenueView: { nps: -47, accounts: 5 },
    coverage: { heard: 5, active: 6 },
  });
  expect(ofMonth.viewsNotes.map((note) => tell(note))).toEqual([
    'Counted by answers it is 20, by accounts 25, by revenue −47: more than ten points apart.',
    'A gave 40 % of the answers.',
  ]);
  const small = await report(surveyId, '?plan=small');
  expect(small).toMatchObject({
    cut: { plan: 'small' },
    funnel: null,
    ofMonth: { nps: 50, answers: 8, coverage: null },
  });
  expect((await report(surveyId, '?plan=none')).ofMonth).toMatchObject({ nps: null, answers: 0 });
  await owner.get(`/api/surveys/${surveyId}/report?colour=red`).expect(422);

  // Eight of ten: the two that are left out would follow from both, so a viewer sees neither.
  const seen = await report(surveyId, '?plan=small', viewer);
  expect(seen.ofMonth).toMatchObject({
    nps: null,
    hidden: { key: 'cut.hiddenBeside' },
    answers: 8,
    distribution: null,
  });
  const whole = await report(surveyId, '', viewer);
  expect(whole.ofMonth).toMatchObject({ nps: 20, hidden: null });
  expect(whole.ofMonth.viewsNotes.map((note) => tell(note))).toContain('One account gave 40 % of the answers.');
});

it('shows viewers no month of four answers, nor anything from which it would follow', async () => {
  const surveyId = await fill([
    [20, 12, 8],
    [20, 12, 8],
    [2, 1, 1],
    [20, 12, 8],
    [20, 12, 8],
    [20, 12, 8],
  ]);
  const at = (month: string, reader: Browser) => report(surveyId, `?month=${month}`, reader);
  expect((await at('2026-03', owner)).ofMonth).toMatchObject({ nps: 25, hidden: null });
  const march = await at('2026-03', viewer);
  expect(march.ofMonth).toMatchObject({
    ...{ nps: null, low: null, promoters: null, distribution: null, comparison: null, answers: 4 },
    hidden: { key: 'cut.hiddenSmall' },
    headline: { key: 'cut.hiddenSmall' },
    accountView: { nps: null },
  });
  expect(march.trend.filter(({ score }) => score !== null).map(({ month }) => month.slice(5))).toEqual([
    '01',
    '02',
    '04',
    '05',
    '06',
  ]);
  // Three months with the hidden one in them would tell it with the other two.
  expect(march.trend.filter(({ quarter }) => quarter.score !== null).map(({ month }) => month.slice(5))).toEqual([
    '01',
    '02',
    '06',
  ]);
  expect((await at('2026-05', viewer)).ofQuarter).toMatchObject({ nps: null, hidden: { key: 'cut.hiddenBeside' } });
  expect((await at('2026-06', viewer)).ofQuarter).toMatchObject({ nps: 30, comparison: null });
  expect((await at('2026-04', viewer)).ofMonth).toMatchObject({ nps: 30, comparison: null });

  const stored = await rumo.mongo.db.collection('surveys').findOne({ _id: surveyId } as object);
  const wave = await insertMonth(rumo, { surveyId, surveyVersionId: stored!['versionId'], period: '2027-01' });
  await insertAnswers(rumo, wave, alone(2, 0, 0));
  await rumo.tasks.run('reports.sum');
  const lineOf = async (reader: Browser) => (await reader.get('/api/today').expect(200)).body.score.key;
  expect([await lineOf(owner), await lineOf(viewer)]).toEqual(['report.fewAnswers', 'cut.hiddenSmall']);
});
