import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import type { Id } from '../../contract/ids.ts';
import { sumAnswers, type KeptSums } from '../../domain/answers/kept-sums.ts';
import { systemClock } from '../../platform/clock.ts';
import type { Mongo } from '../../platform/mongo/mongo.ts';
import type { Tasks } from '../../platform/tasks/tasks.ts';
import { AnswerWritesStore } from '../answers/answer-writes.store.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import { AnswersToSumStore } from '../answers/answers-to-sum.store.ts';
import type { WavesService } from '../waves/waves.service.ts';
import { SummingService } from './summing.service.ts';
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

let database: TestDatabase;
let mongo: Mongo;
beforeAll(async () => {
  database = await testDatabase('summing');
  mongo = { collection: (name: string) => database.db.collection(name) } as unknown as Mongo;
}, 60_000);
afterAll(() => database?.drop());
beforeEach(async () => {
  await answers().deleteMany({});
  await sums().deleteMany({});
});

const answers = () => database.db.collection<StoredAnswer>('answers');
const sums = () => database.db.collection<StoredSums>('sums');

/** A worker of its own. */
function worker(store = new SumsStore(mongo)): SummingService {
  const waveList = { all: () => Promise.resolve(waves) } as unknown as WavesService;
  return new SummingService(
    new AnswersToSumStore(mongo),
    waveList,
    store,
    { register: () => {} } as unknown as Tasks,
    systemClock,
  );
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
  await writes.keep({
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
  });
}

/** What the sums must say, counted from all answers without any of the code that keeps them. */
async function expected(): Promise<Map<string, KeptSums>> {
  const counted = await answers().find({ status: 'counted' }).toArray();
  const monthOf = (waveId: string) => {
    const { period } = waves.find(({ _id }) => _id === waveId)!;
    return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7));
  };
  const openedAt = (waveId: string) => waves.find(({ _id }) => _id === waveId)!.openedAt;
  const parts = new Map<string, Parameters<typeof sumAnswers>[0][number][]>();
  for (const answer of counted) {
    const gaps = counted
      .filter(({ respondent }) => respondent.contactId === answer.respondent.contactId)
      .filter(({ waveId }) => openedAt(waveId) > openedAt(answer.waveId))
      .map(({ waveId }) => monthOf(waveId) - monthOf(answer.waveId))
      .filter((gap) => gap < 3);
    const id = `${answer.waveId}:${answer.cluster}`;
    const one = {
      score: answer.score,
      commented: 'why' in answer.values,
      againAfter: gaps.length > 0 ? Math.min(...gaps) : null,
    };
    parts.set(id, [...(parts.get(id) ?? []), one]);
  }
  return new Map([...parts].map(([id, some]) => [id, sumAnswers(some)]));
}

async function kept(): Promise<Map<string, KeptSums>> {
  const figures = { projection: { waveId: 0, cluster: 0, rev: 0 } };
  const all = await sums()
    .find({ n: { $gt: 0 } }, figures)
    .toArray();
  return new Map(all.map(({ _id, ...one }) => [_id, one] as const));
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
