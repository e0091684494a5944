import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { DriversReport } from '../server/contract/drivers.ts';
import { idFrom, type Id } from '../server/contract/ids.ts';
import { exactNps } from '../server/domain/nps/score.ts';
import { totalOf } from '../server/domain/nps/account-sums.ts';
import { sumsOf } from '../server/domain/drivers/theme-mentions.ts';
import { monthsUpTo, rollingWindow } from '../server/domain/nps/rolling-window.ts';
import { drawOne } from '../server/domain/sample/draw.ts';
import { seededRandom } from '../server/domain/statistics/random.ts';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import type { Contact } from '../server/features/audience/audience.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import type { Theme } from '../server/features/themes/theme.ts';
import type { StoredDecision } from '../server/features/waves/decisions.store.ts';
import type { StoredWave } from '../server/features/waves/waves.store.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { addTheme } from './support/wishes.ts';
import { insertWave } from './support/waves.ts';

/** What was said, as the test keeps it. */
interface Said {
  person: string;
  month: string;
  at: string;
  cluster: string;
  score: number;
  plan: string;
  themes: string[];
}

let rumo: TestApp;
let owner: Browser;
let viewer: Browser;
let surveyId: Id<'survey'>;
let surveyVersionId: Id<'surveyVersion'>;
const people: (Contact & { plan: string })[] = [];
const themes = new Map<string, Theme>();
const waves: StoredWave[] = [];
const said: Said[] = [];
const months = monthsUpTo('2026-11', 12);

beforeAll(async () => {
  rumo = await startApp('drivers');
  owner = await setUp(rumo, { locale: 'en' });
  viewer = await joinAs(owner, rumo.url, 'viewer');
  rumo.clock.set(new Date('2026-11-26T12:00:00Z'));
  for (let i = 0; i < 24; i += 1) {
    const plan = i % 3 === 0 ? 'Basic' : 'Pro';
    const account = i % 8 === 7 ? null : await addAccount(rumo, { name: `Account ${i}`, plan });
    for (let j = 0; j < 4; j += 1) {
      const accountId = account?._id ?? null;
      const contact = await addContact(rumo, { name: `P ${i}.${j}`, email: `p${i}-${j}@a.example`, accountId });
      people.push({ ...contact, plan: account ? plan : '' });
    }
  }
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  surveyId = survey.id;
  surveyVersionId = (await rumo.mongo.db.collection('surveys').findOne({ _id: survey.id }))!['versionId'];
  for (const name of ['slow', 'praise', 'rare']) themes.set(name, await addTheme(rumo, { name }));
  for (const month of months) await addWave(month);
  const random = seededRandom(45);
  const answers: StoredAnswer[] = [];
  const decisions: StoredDecision[] = [];
  const requests: CustomerRequest[] = [];
  for (const wave of waves)
    for (const person of people) {
      decisions.push(decisionOf(wave, person));
      if (random() < 0.6) continue;
      const score = drawOne(random, [0, 3, 5, 6, 7, 8, 9, 9, 10, 10]);
      const answer = answerOf(wave, person, score);
      if (random() < 0.05) answer.status = 'suspect';
      answers.push(answer);
      const wanted = [
        ...(random() < (score < 7 ? 0.5 : 0.1) ? ['slow'] : []),
        ...(random() < (score > 8 ? 0.3 : 0.05) ? ['praise'] : []),
        ...(random() < 0.01 ? ['rare'] : []),
      ];
      // Somebody comes back to a theme in the same comment.
      for (const name of [...wanted, ...wanted.slice(0, 1)]) requests.push(requestOf(answer, themes.get(name)!));
      if (answer.status !== 'counted') continue;
      const [month, at] = [wave.period, answer.answeredAt.toISOString()];
      said.push({ person: person._id, month, at, cluster: answer.cluster, score, plan: person.plan, themes: wanted });
    }
  await rumo.mongo.collection<StoredAnswer>('answers').insertMany(answers);
  await rumo.mongo.collection<StoredDecision>('decisions').insertMany(decisions);
  await rumo.mongo.collection<CustomerRequest>('requests').insertMany(requests);
  await rumo.tasks.run('reports.sum');
});
afterAll(() => rumo?.close());

async function addWave(period: string): Promise<void> {
  const openedAt = new Date(`${period}-04T12:00:00Z`);
  const wave = await insertWave(rumo, { surveyId, surveyVersionId, period, openedAt, status: 'closed' });
  waves.push(wave);
}

function decisionOf(wave: StoredWave, { _id, accountId, plan }: (typeof people)[number]): StoredDecision {
  return {
    _id: `${wave._id}:${_id}`,
    waveId: wave._id,
    surveyId,
    surveyKind: 'relationship',
    waveOpenedAt: wave.openedAt,
    contactId: _id,
    accountId,
    outcome: 'invited',
    reason: null,
    frozen: {
      account: accountId && { id: accountId, name: 'A', plan, mrr: 1000, sector: null, size: null },
      contact: { id: _id, locale: 'en', role: null, customerSince: null },
    },
    at: wave.openedAt,
  } as StoredDecision;
}

function answerOf(wave: StoredWave, { _id, accountId }: Contact, score: number): StoredAnswer {
  const at = new Date(wave.openedAt.getTime() + 3_600_000);
  return {
    _id: `${wave._id}:${_id}`,
    waveId: wave._id,
    surveyId,
    surveyVersionId,
    respondent: { contactId: _id, accountId },
    cluster: accountId ?? _id,
    locale: 'en',
    metric: 'nps',
    score,
    values: { score, why: 'words' },
    status: 'counted',
    evidence: null,
    revisions: [],
    answeredAt: at,
    updatedAt: at,
    rev: 1,
    liftedAt: at,
    summedAt: null,
  };
}

function requestOf(answer: StoredAnswer, theme: Theme): CustomerRequest {
  return {
    _id: idFrom('request', randomBytes(13)),
    source: { kind: 'answer', answerId: answer._id, questionId: 'why', from: 0, to: 5 },
    accountId: answer.respondent.accountId,
    contactId: answer.respondent.contactId,
    quote: 'words',
    state: 'open',
    sure: true,
    textChanged: false,
    themeId: theme._id,
    placedBy: 'auto',
    pending: false,
    at: answer.answeredAt,
    rev: 1,
  } as CustomerRequest;
}

const drivers = async (query = '', who = owner): Promise<DriversReport> =>
  (await who.get(`/api/surveys/${surveyId}/drivers${query}`).expect(200)).body;

/** The answers of a window, the latest of each person in each three months of it. */
function windowOf(month: string, window: '1' | '3' | '12'): Said[] {
  if (window !== '12') return rollingWindow(said, month, Number(window));
  return [...Array(4).keys()].flatMap((quarter) => rollingWindow(said, monthsUpTo(month, 12)[11 - 3 * quarter]!, 3));
}
const npsOf = (some: readonly Said[]) => exactNps(totalOf(sumsOf(some)));

it.each([
  ['2026-11', '1'],
  ['2026-11', '3'],
  ['2026-10', '3'],
  ['2026-11', '12'],
] as const)('can be computed again from the answers: %s, %s months', async (month, window) => {
  const report = await drivers(`?month=${month}&window=${window}`);
  const all = windowOf(month, window);
  const whole = npsOf(all)!;
  expect(report).toMatchObject({ month, window, answers: all.length, commented: all.length });
  expect(report.mentioning).toBe(all.filter((one) => one.themes.length > 0).length);
  for (const { theme, mentions, accounts, npsWith, npsWithout, pull } of report.themes) {
    const some = all.filter((one) => one.themes.includes(theme.name));
    expect([mentions, accounts]).toEqual([some.length, new Set(some.map(({ cluster }) => cluster)).size]);
    if (some.length < 10) {
      expect([npsWith, npsWithout, pull]).toEqual([null, null, null]);
      continue;
    }
    expect(npsWith).toBeCloseTo(npsOf(some)!, 9);
    expect(npsWithout).toBeCloseTo(npsOf(all.filter((one) => !some.includes(one)))!, 9);
    expect(pull).toBeCloseTo(whole - npsWithout!, 9);
  }
});

it('names what stands out in the first line, and lists what too few mention without figures', async () => {
  const { headline, themes: rows } = await drivers('?window=12');
  expect(headline).toMatchObject({ key: 'drivers.lower', params: { theme: 'slow' } });
  expect(rows.map(({ theme, state }) => [theme.name, state])).toEqual([
    ['slow', 'lower'],
    ['praise', 'higher'],
    ['rare', 'few'],
  ]);
  const [slow] = rows;
  expect(slow!.gap!.low).toBeLessThan(slow!.gap!.difference);
  expect(slow!.gap!.high).toBeLessThan(0);
  expect(slow!.p).toBeLessThan(0.05);
});

it('is cut by what people were on the day of asking', async () => {
  const report = await drivers('?window=12&plan=Pro');
  const all = windowOf('2026-11', '12').filter(({ plan }) => plan === 'Pro');
  const some = all.filter((one) => one.themes.includes('slow'));
  expect(report.answers).toBe(all.length);
  const slow = report.themes.find(({ theme }) => theme.name === 'slow')!;
  expect([slow.mentions, slow.npsWith]).toEqual([some.length, expect.closeTo(npsOf(some)!, 9)]);
  const lone = await drivers('?window=12&plan=');
  expect(lone.answers).toBe(windowOf('2026-11', '12').filter(({ plan }) => plan === '').length);
});

it('tells a viewer no figure of a group in which somebody could be told apart', async () => {
  const all = await drivers('?window=12');
  const seen = await drivers('?window=12', viewer);
  expect(seen.headline).toEqual(all.headline);
  expect(seen.themes.filter(({ theme }) => theme.name !== 'rare')).toEqual(
    all.themes.filter(({ theme }) => theme.name !== 'rare'),
  );
  // A cut that only few of the mentions are in hides them there.
  const [one] = people;
  const few = windowOf('2026-11', '1').filter(({ cluster }) => cluster === one!.accountId);
  expect(few.length).toBeLessThan(5);
  await rumo.mongo
    .collection<StoredDecision>('decisions')
    .updateMany({ accountId: one!.accountId }, { $set: { 'frozen.account.sector': 'alone' } });
  await rumo.mongo.collection<StoredAnswer>('answers').updateMany({}, { $set: { summedAt: null } });
  await rumo.tasks.run('reports.sum');
  const hidden = await drivers('?window=1&sector=alone', viewer);
  expect(hidden).toMatchObject({ headline: { key: 'drivers.hidden' }, themes: [], answers: null, mentioning: null });
  expect((await drivers('?window=1&sector=alone')).answers).toBe(few.length);
});

it('reads no answer of other months, and none that asks for nothing', async () => {
  const mentioning = windowOf('2026-11', '3').filter((one) => one.themes.length > 0).length;
  await rumo.mongo.db.command({ profile: 2 });
  await drivers('?month=2026-11&window=3');
  await rumo.mongo.db.command({ profile: 0 });
  const answers = `${rumo.mongo.db.databaseName}.answers`;
  const reads = await rumo.mongo.db.collection('system.profile').find({ ns: answers }).toArray();
  const examined = reads.reduce((sum, { docsExamined }) => sum + Number(docsExamined ?? 0), 0);
  // Those that mention something, replaced ones too, and the later answers that replaced them.
  expect(examined).toBeGreaterThanOrEqual(mentioning);
  expect(examined).toBeLessThan(3 * mentioning);
  expect(examined).toBeLessThan(said.length / 3);
});

it('is exported as everybody may see it', async () => {
  const path = `/api/export/surveys/${surveyId}/drivers?window=12`;
  const { body } = await owner.get(`${path}&format=json`).expect(200);
  const seen = await drivers('?window=12', viewer);
  expect(body).toMatchObject({ month: '2026-11', months: 12, answers: seen.answers });
  expect(body.rows.map(({ theme, pull }: { theme: string; pull: number | null }) => [theme, pull])).toEqual(
    seen.themes.map(({ theme, pull }) => [theme.name, pull]),
  );
  const text = (await viewer.get(path).expect(200)).text;
  expect(text.split('\r\n')[0]!.replaceAll('"', '')).toBe(
    'theme,number,state,mentions,accounts,nps_with,nps_without,pull,gap,gap_low,gap_high,p_adjusted',
  );
});

it('follows corrections: words taken back, withdrawn and opened again', async () => {
  const requests = rumo.mongo.collection<CustomerRequest>('requests');
  const before = await drivers('?window=12');
  const count = (report: DriversReport, name: string) =>
    report.themes.find(({ theme }) => theme.name === name)?.mentions ?? 0;
  const rare = await requests.find({ themeId: themes.get('rare')!._id }).toArray();
  await requests.updateMany({ themeId: themes.get('rare')!._id }, { $set: { textChanged: true } });
  expect(count(await drivers('?window=12'), 'rare')).toBe(0);
  await requests.updateMany(
    { _id: { $in: rare.map(({ _id }) => _id) } },
    { $set: { textChanged: false, state: 'withdrawn' } },
  );
  expect(count(await drivers('?window=12'), 'rare')).toBe(0);
  await requests.updateMany({ _id: { $in: rare.map(({ _id }) => _id) } }, { $set: { state: 'open' } });
  expect(await drivers('?window=12')).toEqual(before);
});

it('says what is not there: no answers, no NPS, no such survey', async () => {
  expect(await drivers('?month=2024-01')).toMatchObject({ headline: { key: 'drivers.noComments' }, themes: [] });
  const stars = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-stars' }).expect(201)).body;
  const report = (await owner.get(`/api/surveys/${stars.id}/drivers`).expect(200)).body;
  expect(report).toMatchObject({ headline: { key: 'drivers.onlyNps' }, themes: [], month: null });
  await owner.get(`/api/surveys/srv_${'a'.repeat(20)}/drivers`).expect(404);
  await owner.get(`/api/surveys/${surveyId}/drivers?window=2`).expect(422);
});
