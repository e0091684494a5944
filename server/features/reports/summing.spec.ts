import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import type { Id } from '../../contract/ids.ts';
import { frozenProperties } from '../../domain/answers/frozen-values.ts';
import { sumAnswers, totalTally, withinWindow, type KeptSums, type Tally } from '../../domain/answers/kept-sums.ts';
import { systemClock } from '../../platform/clock.ts';
import type { Mongo } from '../../platform/mongo/mongo.ts';
import type { Tasks } from '../../platform/tasks/tasks.ts';
import { AnswerWritesStore } from '../answers/answer-writes.store.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import { AnswersToSumStore } from '../answers/answers-to-sum.store.ts';
import type { WavesService } from '../waves/waves.service.ts';
import { SummingService } from './summing.service.ts';
import { SumsByMonth } from './sums-by-month.ts';
import { ReportVersionsStore } from './report-versions.store.ts';
import { SumsStore, type StoredSums } from './sums.store.ts';

const SURVEY = 'srv_aaaaaaaaaaaaaaaaaaaa' as Id<'survey'>;
const periods = ['2026-11', '2026-12', '2027-01', '2027-01+1', '2027-04'];
const waves = periods.map((period, index) => ({
  _id: `wav_${'abcde'[index]!.repeat(20)}` as Id<'wave'>,
  surveyId: SURVEY,
  period,
  openedAt: new Date(`${period.slice(0, 7)}-${period.endsWith('+1') ? '20' : '04'}T12:00:00Z`),
}));
/** Three people of one account, one of another, one without. */
const people = ['a', 'b', 'c', 'd', 'e'].map((letter, index) => ({
  contactId: `con_${letter.repeat(20)}` as Id<'contact'>,
  accountId: ([0, 0, 0, 1, null][index] === null
    ? null
    : `acc_${'ab'[index === 3 ? 1 : 0]!.repeat(20)}`) as Id<'account'> | null,
}));

/** What a person was when a wave asked: some change from wave to wave, and some waves kept nothing of it. */
function frozenOf(wave: number, person: number) {
  const plan = ['Free', 'Pro'][(wave + person) % 2]!;
  const account = { plan, mrr: 1000 * (wave + 1), sector: person < 3 ? 'Retail' : null, size: null };
  return {
    account: people[person]!.accountId === null ? null : account,
    contact: { locale: person % 2 === 0 ? 'en' : 'pt-BR', role: ['Buyer', 'User', null][person % 3]! },
  };
}

let database: TestDatabase;
let mongo: Mongo;
beforeAll(async () => {
  database = await testDatabase('summing');
  mongo = { collection: (name: string) => database.db.collection(name) } as unknown as Mongo;
});
afterAll(() => database?.drop());
beforeEach(async () => {
  await answers().deleteMany({});
  await sums().deleteMany({});
});

const answers = () => database.db.collection<StoredAnswer>('answers');
const sums = () => database.db.collection<StoredSums>('sums');

/** A worker of its own. */
function worker(store = new SumsStore(mongo)): SummingService {
  const waveList = { all: () => Promise.resolve(waves), frozenOf: decisionsOf } as unknown as WavesService;
  return new SummingService(
    new AnswersToSumStore(mongo),
    waveList,
    store,
    new ReportVersionsStore(mongo),
    { register: () => {} } as unknown as Tasks,
    systemClock,
  );
}

function decisionsOf(ids: readonly string[]) {
  const found = waves.flatMap(({ _id: waveId, openedAt }, wave) =>
    people.map(({ contactId }, person) => {
      return [`${waveId}:${contactId}`, { frozen: frozenOf(wave, person), waveOpenedAt: openedAt }] as const;
    }),
  );
  return Promise.resolve(new Map(found.filter(([id]) => ids.includes(id))));
}

interface Step {
  wave: number;
  person: number;
  score: number;
  why: string;
  does: 'counted' | 'suspect' | 'late' | 'withdraw' | 'remove';
}

const steps = fc.array(
  fc.record({
    wave: fc.nat({ max: waves.length - 1 }),
    person: fc.nat({ max: people.length - 1 }),
    score: fc.nat({ max: 10 }),
    why: fc.constantFrom('', 'slow'),
    does: fc.constantFrom<Step['does']>('counted', 'counted', 'counted', 'suspect', 'late', 'withdraw'),
  }),
  { minLength: 1, maxLength: 40 },
);

async function take(writes: AnswerWritesStore, step: Step, at: number): Promise<void> {
  const { wave, person, score, why, does } = step;
  const respondent = people[person]!;
  const _id = `${waves[wave]!._id}:${respondent.contactId}`;
  if (does === 'withdraw') {
    await answers().updateOne({ _id }, [
      {
        $set: {
          status: 'withdrawn',
          updatedAt: { $add: ['$updatedAt', 1] },
          rev: { $add: ['$rev', 1] },
          summedAt: null,
        },
      },
    ]);
    return;
  }
  const incoming = {
    key: {
      _id,
      waveId: waves[wave]!._id,
      surveyId: SURVEY,
      surveyVersionId: 'ver_aaaaaaaaaaaaaaaaaaaa' as Id<'surveyVersion'>,
      respondent,
      cluster: respondent.accountId ?? respondent.contactId,
      locale: 'en',
      metric: 'nps',
    },
    scoreId: 'score',
    values: { score, why },
    status: does as 'counted' | 'suspect' | 'late',
    evidence: { shownFor: 5000, distinctScores: 1, trap: false, suspicions: [] },
    answeredAt: new Date(1_800_000_000_000 + at),
    at: new Date(1_800_000_000_000 + at),
  } as const;
  const [outcome] = await writes.keepTogether([incoming]);
  expect(outcome!.status).toBe('fulfilled');
}

type Counted = StoredAnswer & { againAfter: number | null; values: Record<string, string>; month: string };

/** Every counted answer with what it is cut by, worked out without any of the code that keeps sums. */
async function countedAnswers(): Promise<Counted[]> {
  const counted = await answers().find({ status: 'counted' }).toArray();
  const monthOf = (waveId: string) => {
    const { period } = waves.find(({ _id }) => _id === waveId)!;
    return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7));
  };
  const waveAt = (waveId: string) => waves.findIndex(({ _id }) => _id === waveId);
  const openedAt = (waveId: string) => waves[waveAt(waveId)]!.openedAt;
  return counted.map((answer) => {
    const gaps = counted
      .filter(({ respondent }) => respondent.contactId === answer.respondent.contactId)
      .filter(({ waveId }) => openedAt(waveId) > openedAt(answer.waveId))
      .map(({ waveId }) => monthOf(waveId) - monthOf(answer.waveId))
      .filter((gap) => gap < 3);
    const person = people.findIndex(({ contactId }) => contactId === answer.respondent.contactId);
    const { account, contact } =
      person < 0 ? { account: null, contact: { locale: '', role: null } } : frozenOf(waveAt(answer.waveId), person);
    return {
      ...answer,
      againAfter: gaps.length > 0 ? Math.min(...gaps) : null,
      month: waves[waveAt(answer.waveId)]!.period.slice(0, 7),
      values: {
        ...answer.values,
        plan: account?.plan ?? '',
        sector: account?.sector ?? '',
        size: '',
        locale: contact.locale,
        role: contact.role ?? '',
        tenure: '',
      } as Record<string, string>,
    };
  });
}

const summed = (some: readonly Counted[]) =>
  sumAnswers(some.map(({ score, values, againAfter }) => ({ score, commented: 'why' in values, againAfter })));

function grouped(some: readonly Counted[], keyOf: (one: Counted) => string): Map<string, KeptSums> {
  const groups = new Map<string, Counted[]>();
  for (const one of some) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return new Map([...groups].map(([key, group]) => [key, summed(group)]));
}

/** What the sums must say: whole, by value, and by every combination of values. */
async function expected(): Promise<Map<string, unknown>> {
  const counted = await countedAnswers();
  const ids = [...new Set(counted.map(({ waveId, cluster }) => `${waveId}:${cluster}`))];
  return new Map(
    ids.map((id) => {
      const some = counted.filter(({ waveId, cluster }) => `${waveId}:${cluster}` === id);
      const cells = grouped(some, ({ values }) => JSON.stringify(frozenProperties.map((property) => values[property])));
      const byValue = frozenProperties.map((property) => grouped(some, ({ values }) => values[property]!));
      return [id, { whole: summed(some), cells, byValue }];
    }),
  );
}

async function kept(): Promise<Map<string, unknown>> {
  const all = await sums()
    .find({ n: { $gt: 0 } })
    .toArray();
  return new Map(
    all.map(({ _id, waveId, cluster, rev, metric, mrr, values, cells, ...whole }) => {
      expect([`${waveId}:${cluster}`, metric, rev > 0]).toEqual([_id, 'nps', true]);
      const wave = waves.findIndex((one) => one._id === waveId);
      expect(mrr).toBe(people.some(({ accountId }) => accountId === cluster) ? 1000 * (wave + 1) : null);
      const keyOf = (properties: StoredSums['cells'][number]['properties']) =>
        JSON.stringify(frozenProperties.map((property) => properties[property]));
      const byValue = frozenProperties.map(
        (property) =>
          new Map(
            values.flatMap(({ property: of, value, ...part }) => (of === property ? [[value, part] as const] : [])),
          ),
      );
      const byCell = new Map(cells.map(({ properties, ...part }) => [keyOf(properties), part] as const));
      return [_id, { whole, cells: byCell, byValue }];
    }),
  );
}

/** Windows of months, by what is kept and by the answers themselves: whole, by one value, by two. */
async function expectWindows(): Promise<void> {
  const counted = await countedAnswers();
  const read = new SumsByMonth(
    waves,
    await new SumsStore(mongo).ofWaves(
      waves.map(({ _id }) => _id),
      'cells',
    ),
  );
  const cuts = [
    {},
    { plan: 'Pro' },
    { role: '' },
    { plan: 'Free', locale: 'en' },
    { plan: 'Pro', sector: '', role: 'Buyer' },
  ];
  for (const [last, months] of [
    ['2027-01', ['2027-01', '2026-12', '2026-11']],
    ['2027-04', ['2027-04', '2027-03', '2027-02']],
    ['2026-12', ['2026-12', '2026-11']],
  ] as const)
    for (const cut of cuts) {
      const inWindow = counted.filter(({ month }) => (months as readonly string[]).includes(month));
      const latest = inWindow.filter((one) => {
        const after = months.indexOf(one.month as never);
        return one.againAfter === null || one.againAfter > after;
      });
      const some = latest.filter(({ values }) =>
        Object.entries(cut).every(([property, value]) => values[property] === value),
      );
      const wanted = totalTally(some.map((one): Tally => withinWindow(summed([one]), -1)));
      expect(totalTally(read.tallies(last, months.length, cut))).toEqual(wanted);
      expect(new Set(read.window(last, months.length, cut).map(({ accountId }) => accountId))).toEqual(
        new Set(some.map(({ cluster }) => cluster)),
      );
    }
}

it('keeps what a count of all answers says, while answers come, change and are withdrawn beside two workers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 3 }), async (rounds) => {
      await answers().deleteMany({});
      await sums().deleteMany({});
      const writes = new AnswerWritesStore(mongo);
      let at = 0;
      for (const round of rounds) {
        const [one, other] = [worker(), worker()];
        await Promise.all([...round.map((step) => take(writes, step, (at += 1))), one.catchUp(), other.catchUp()]);
      }
      await worker().catchUp();
      expect(await answers().countDocuments({ summedAt: null })).toBe(0);
      expect(await kept()).toEqual(await expected());
      await expectWindows();
      expect(await worker().recount()).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

it('counts again what another worker wrote, and what was removed, between its reading and its writing', async () => {
  const writes = new AnswerWritesStore(mongo);
  const step: Step = { wave: 2, person: 0, score: 9, why: '', does: 'counted' };
  await take(writes, step, 1);
  await worker().catchUp();
  await take(writes, { ...step, person: 1 }, 2);
  const meddling = new SumsStore(mongo);
  const readRevs = meddling.revsOf.bind(meddling);
  const between = [
    () => sums().updateMany({}, { $inc: { rev: 1 } }),
    () => sums().deleteMany({}),
    () => Promise.resolve(),
  ];
  let reads = 0;
  meddling.revsOf = async (ids) => {
    const revs = await readRevs(ids);
    await between[reads++]?.();
    return revs;
  };
  await worker(meddling).catchUp();
  // Read three times: after the other's write, after the removal, and in peace.
  expect(reads).toBe(3);
  expect(await kept()).toEqual(await expected());
});

it('takes more answers than one batch holds with few questions', async () => {
  const many = Array.from({ length: 1200 }, (_, n) => ({
    contactId: `con_${String(n).padStart(20, 'a')}` as Id<'contact'>,
    accountId: `acc_${String(n % 40).padStart(20, 'a')}` as Id<'account'>,
  }));
  await answers().insertMany(
    many.map((respondent, n) => ({
      _id: `${waves[2]!._id}:${respondent.contactId}`,
      waveId: waves[2]!._id,
      respondent,
      cluster: respondent.accountId,
      metric: 'nps',
      values: { score: n % 11 },
      score: n % 11,
      status: 'counted',
      updatedAt: new Date(),
      summedAt: null,
    })) as unknown as StoredAnswer[],
  );
  const store = new SumsStore(mongo);
  const replace = store.replace.bind(store);
  let writes = 0;
  store.replace = (counts) => {
    writes += 1;
    return replace(counts);
  };
  await worker(store).catchUp();
  expect(writes).toBe(3);
  expect(await kept()).toEqual(await expected());
  expect((await sums().find().toArray()).reduce((total, { n }) => total + n, 0)).toBe(1200);
});
