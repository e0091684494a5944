import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';
import { ReplicaSet } from './support/mongod.ts';
import { addContact } from './support/people.ts';
import { openToEveryone } from './support/waves.ts';

const PEOPLE = 60;
/** A busy machine wakes a server late; nobody may wait longer than this for a refusal. */
const LONGEST_REFUSAL_MS = 15_000;

let database: ReplicaSet;
let rumo: TestApp;
let tokens: Tokens;
let waveId: string;
const people: string[] = [];
const shared = process.env['RUMO_TEST_MONGODB_URI'];

beforeAll(async () => {
  // A server of its own, because it is made to stand still.
  database = await ReplicaSet.start({ nodes: 1 });
  process.env['RUMO_TEST_MONGODB_URI'] = database.uri('test');
  rumo = await startApp('intake', { TRUSTED_PROXIES: '127.0.0.1' });
  process.env['RUMO_TEST_MONGODB_URI'] = shared;
  const owner = await setUp(rumo);
  tokens = rumo.app.get(Tokens);
  for (let i = 0; i < PEOPLE; i += 1)
    people.push((await addContact(rumo, { name: `P ${i}`, email: `p${i}@acme.example`, locale: 'en' }))._id);
  rumo.clock.set('2027-03-01T12:00:00Z');
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  waveId = (await openToEveryone(owner, survey.id, '2027-03')).id;
  await rumo.tasks.run('waves.plan');
});
afterAll(async () => {
  process.env['RUMO_TEST_MONGODB_URI'] = shared;
  await rumo?.close();
  await database?.stop();
});

const idOf = (person: number) => `${waveId}:${people[person]!}`;
const answers = () => rumo.mongo.collection<StoredAnswer>('answers');

interface Sent {
  status: number;
  retryAfter: string | null;
  type: string;
  text: string;
  milliseconds: number;
}

/** What the button of the page sends; each person from an address of their own. */
async function post(person: number, score: number): Promise<Sent> {
  const at = tokens.sign('page', `${idOf(person)}|${Date.now() - 30_000}|nonce`);
  const started = performance.now();
  const reply = await fetch(`${rumo.url}/r/${tokens.link('answer', idOf(person))}`, {
    method: 'POST',
    headers: { accept: 'text/html', 'accept-language': 'en', 'x-forwarded-for': `198.51.100.${person}` },
    body: new URLSearchParams({ step: 'score', at, by: 'hand', score: String(score) }),
  });
  return {
    status: reply.status,
    retryAfter: reply.headers.get('retry-after'),
    type: reply.headers.get('content-type') ?? '',
    text: await reply.text(),
    milliseconds: performance.now() - started,
  };
}

it('makes one answer of fifty posts at once of each of many people, and every reply shows it', async () => {
  const many = Array.from({ length: 20 }, (_, person) => person);
  const replies: Awaited<ReturnType<typeof post>>[] = [];
  // Five people at a time: a slow machine does not open a thousand connections before the first of them are given up.
  for (let first = 0; first < many.length; first += 5) {
    const some = many.slice(first, first + 5);
    replies.push(
      ...(await Promise.all(some.flatMap((person) => Array.from({ length: 50 }, () => post(person, person % 11))))),
    );
  }
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  const stored = await answers().find().toArray();
  expect(stored).toHaveLength(many.length);
  for (const person of many) {
    const answer = stored.find(({ _id }) => _id === idOf(person))!;
    expect(answer).toMatchObject({ score: person % 11, status: 'counted', rev: 1 });
    expect(answer.revisions).toHaveLength(1);
    // The same page for all, but for the instant at which each was shown.
    const shown = replies
      .slice(person * 50, person * 50 + 50)
      .map(({ text }) => text.replace(/name="at" value="[^"]*"/, ''));
    expect(new Set(shown).size).toBe(1);
  }
});

it('finds what later stages still have to take over in small indexes of their own', async () => {
  const lifted = { liftedAt: null, status: { $in: ['counted', 'withdrawn'] } };
  for (const [filter, order, index] of [
    [{ summedAt: null }, { waveId: 1, cluster: 1, _id: 1 }, 'pending_sums'],
    [lifted, { _id: 1 }, 'pending_liftedAt_1_status_1__id_1'],
  ] as const) {
    const plan = await answers()
      .find(filter as object)
      .sort(order)
      .limit(500)
      .explain('queryPlanner');
    expect(JSON.stringify(plan)).toContain(index);
  }
});

it('refuses with 503 what a standing database does not take, loses nothing that it acknowledged, and goes on after', async () => {
  const acknowledged = new Map<number, number>();
  const send = async (person: number, score: number) => {
    const reply = await post(person, score);
    if (reply.status === 200) acknowledged.set(person, score);
    return reply;
  };
  for (let person = 20; person < 30; person += 1) await send(person, 9);
  expect(acknowledged.size).toBe(10);

  const [node] = database.nodes;
  const underWay = Array.from({ length: 10 }, (_, index) => send(30 + index, 8));
  node!.pause();
  let refused: Sent[];
  try {
    const more = Array.from({ length: 10 }, (_, index) => send(40 + index, 7));
    refused = (await Promise.all([...underWay, ...more])).filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThanOrEqual(more.length);
    // While nothing moves, nobody else is made to wait.
    refused.push(await send(50, 7));
  } finally {
    node!.resume();
  }
  for (const reply of refused) {
    expect(reply).toMatchObject({ status: 503, type: 'text/html; charset=utf-8' });
    expect(Number(reply.retryAfter)).toBeGreaterThan(0);
    expect(reply.text).toContain('cannot save right now');
    expect(reply.milliseconds).toBeLessThan(LONGEST_REFUSAL_MS);
  }

  // What was refused is sent again until it is taken; some of it may have been kept already, and stays one answer.
  for (let person = 30; person < 51; person += 1) {
    const until = Date.now() + 60_000;
    while ((await send(person, person < 40 ? 8 : 7)).status !== 200) expect(Date.now()).toBeLessThan(until);
  }
  const stored = new Map((await answers().find().toArray()).map((answer) => [answer._id, answer]));
  for (const [person, score] of acknowledged) {
    const answer = stored.get(idOf(person))!;
    expect(answer).toMatchObject({ score, status: 'counted' });
    expect(answer.revisions).toHaveLength(1);
  }
});
