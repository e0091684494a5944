import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import { Gatherer } from '../../platform/gatherer.ts';
import type { Mongo } from '../../platform/mongo/mongo.ts';
import { AnswerWritesStore } from './answer-writes.store.ts';
import type { StoredAnswer } from './answers.ts';
import { foldAnswer, type IncomingAnswer } from './fold-answer.ts';

let database: TestDatabase;
let answers: Collection<StoredAnswer>;

beforeAll(async () => {
  database = await testDatabase('answer-writes');
  answers = database.db.collection<StoredAnswer>('answers');
  await answers.insertOne({ _id: 'so that there is a collection' } as StoredAnswer);
});
afterAll(() => database?.drop());
beforeEach(() => answers.deleteMany({}));

/** A process of its own, as far as answers go. */
const store = (collection: Collection<StoredAnswer> = answers) => {
  const writes = new AnswerWritesStore({ db: database.db, collection: () => collection } as unknown as Mongo);
  const gatherer = new Gatherer<IncomingAnswer, StoredAnswer>({
    run: (posts) => writes.keepTogether(posts),
    keyOf: ({ key }) => key._id,
    atOnce: 2,
    largest: 500,
    capacity: 5000,
    patience: 8000,
  });
  return { keep: (form: IncomingAnswer) => gatherer.add(form) };
};

const WAVE = 'wav_aaaaaaaaaaaaaaaaaaaa' as Id<'wave'>;
const START = Date.parse('2027-03-01T12:00:00Z');
const evidence = { shownFor: 5000, distinctScores: 1, trap: false, suspicions: [] };

interface Post {
  person: number;
  score: number;
  why?: string;
  status: IncomingAnswer['status'];
}

function incoming({ person, score, why, status }: Post, at: number): IncomingAnswer {
  const contactId = `con_${'a'.repeat(19)}${'abcdefghij'[person]}` as Id<'contact'>;
  return {
    key: {
      _id: `${WAVE}:${contactId}`,
      waveId: WAVE,
      surveyId: 'srv_aaaaaaaaaaaaaaaaaaaa' as Id<'survey'>,
      surveyVersionId: 'ver_aaaaaaaaaaaaaaaaaaaa' as Id<'surveyVersion'>,
      respondent: { contactId, accountId: null },
      cluster: contactId,
      locale: 'en',
      metric: 'nps',
    },
    scoreId: 'score',
    values: why === undefined ? { score } : { score, why },
    status,
    evidence,
    answeredAt: new Date(START + at),
    at: new Date(START + at),
  };
}

const posts = (people: number, length: number) =>
  fc.array(
    fc.record(
      {
        person: fc.nat({ max: people - 1 }),
        score: fc.nat({ max: 3 }),
        why: fc.constantFrom('', 'slow', 'a $price'),
        status: fc.constantFrom<IncomingAnswer['status']>('counted', 'counted', 'suspect', 'late'),
      },
      { requiredKeys: ['person', 'score', 'status'] },
    ),
    { maxLength: length },
  );

const byId = (some: readonly StoredAnswer[]) => [...some].sort((a, b) => (a._id < b._id ? -1 : 1));

describe('keeping', () => {
  it('makes the same of forms that arrive together as of one after the other, and tells each what stood after it', async () => {
    await fc.assert(
      fc.asyncProperty(posts(4, 30), async (sent) => {
        await answers.deleteMany({});
        const forms = sent.map(incoming);
        const expected = new Map<string, StoredAnswer>();
        const states = forms.map((form) => {
          const state = foldAnswer(expected.get(form.key._id) ?? null, form);
          expected.set(form.key._id, state);
          return state;
        });
        const writes = store();
        expect(await Promise.all(forms.map((form) => writes.keep(form)))).toEqual(states);
        expect(byId(await answers.find().toArray())).toEqual(byId([...expected.values()]));

        await answers.deleteMany({});
        for (const form of forms) await writes.keep(form);
        expect(byId(await answers.find().toArray())).toEqual(byId([...expected.values()]));
      }),
      { numRuns: 30 },
    );
  });

  it('goes on from what stands, and forgets no revision when processes and staff write beside each other', async () => {
    await fc.assert(
      fc.asyncProperty(posts(2, 12), posts(2, 12), async (here, there) => {
        await answers.deleteMany({});
        const [one, other] = [store(), store()];
        const forms = [
          ...here.map((post, at) => ({ writes: one, form: incoming(post, at) })),
          ...there.map((post, at) => ({ writes: other, form: incoming(post, 1000 + at) })),
        ];
        const judging = (async () => {
          for (let turn = 0; turn < 4; turn += 1)
            await answers.updateMany({}, [{ $set: { rev: { $add: ['$rev', 1] }, liftedAt: new Date() } }]);
        })();
        await Promise.all(forms.map(({ writes, form }) => writes.keep(form)));
        await judging;
        for (const answer of await answers.find().toArray()) {
          const own = forms.filter(({ form }) => form.key._id === answer._id).map(({ form }) => form);
          // Each revision is one form, none twice; what counted is never taken away by what does not.
          const instants = answer.revisions.map(({ at }) => at.getTime());
          expect(new Set(instants).size).toBe(instants.length);
          expect(own.map(({ at }) => at.getTime())).toEqual(expect.arrayContaining(instants));
          if (own.some(({ status }) => status === 'counted')) expect(answer.status).toBe('counted');
          const last = answer.revisions.filter(({ status }) => status === answer.status).at(-1)!;
          expect(answer.values).toEqual(last.values);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('makes one answer of fifty equal forms of each of many people, and tells all of them the same', async () => {
    const processes = [store(), store(), store()];
    const people = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const told = await Promise.all(
      people.flatMap((person) =>
        Array.from({ length: 50 }, (_, nth) =>
          processes[nth % 3]!.keep(incoming({ person, score: person % 11, status: 'counted' }, nth)),
        ),
      ),
    );
    const stored = byId(await answers.find().toArray());
    expect(stored).toHaveLength(people.length);
    for (const [person, answer] of stored.entries()) {
      expect(answer.revisions).toHaveLength(1);
      expect(told.slice(person * 50, person * 50 + 50)).toEqual(Array(50).fill(answer));
    }
  });

  it('is taken over anew after a change, also when a stage takes it over between our reading and our writing', async () => {
    const first = await store().keep(incoming({ person: 0, score: 3, status: 'counted' }, 0));
    const beside = Object.create(answers, {
      find: {
        value: (filter: { _id: string }) => ({
          toArray: async () => {
            const found = await answers.find(filter).toArray();
            await answers.updateOne({ _id: first._id }, { $set: { liftedAt: new Date(), summedAt: new Date() } });
            return found;
          },
        }),
      },
      bulkWrite: { value: answers.bulkWrite.bind(answers) },
    }) as Collection<StoredAnswer>;
    await store(beside).keep(incoming({ person: 0, score: 4, status: 'counted' }, 10));
    expect(await answers.findOne({ _id: first._id })).toMatchObject({ score: 4, liftedAt: null, summedAt: null });
    await store(beside).keep(incoming({ person: 0, score: 1, status: 'suspect' }, 20));
    expect(await answers.findOne({ _id: first._id })).toMatchObject({ score: 4, liftedAt: expect.any(Date) });
  });
});

describe('failing', () => {
  it('fails the form that the database refuses and keeps those beside it', async () => {
    await database.db.command({ collMod: 'answers', validator: { score: { $ne: 7 } } });
    try {
      const writes = store();
      const scores = [1, 7, 2];
      const first = await Promise.allSettled(
        scores.map((score, person) => writes.keep(incoming({ person, score, status: 'counted' }, 0))),
      );
      expect(first.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await answers.distinct('score')).toEqual([1, 2]);
      const later = await Promise.allSettled(
        [7, 5].map((score, at) => writes.keep(incoming({ person: at * 2, score, status: 'counted' }, 9))),
      );
      expect(later.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
      expect((await answers.distinct('score')).sort()).toEqual([1, 5]);
    } finally {
      await database.db.command({ collMod: 'answers', validator: {} });
    }
  });

  it('acknowledges none of a batch of which a majority is not known to have it', async () => {
    // One server cannot be two: the write reaches it, and the wait for the second ends without it.
    const alone = database.db.collection<StoredAnswer>('answers', {
      writeConcern: { w: 2, journal: true, wtimeoutMS: 50 },
    });
    const writes = store(alone);
    const forms = [0, 1].map((person) => incoming({ person, score: 9, status: 'counted' }, 0));
    const lost = await Promise.allSettled(forms.map((form) => writes.keep(form)));
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    // Sent again, each is kept once.
    const kept = await Promise.all(forms.map((form) => store().keep(form)));
    expect(byId(await answers.find().toArray())).toEqual(byId(kept));
    for (const { revisions } of kept) expect(revisions).toHaveLength(1);
  });
});
