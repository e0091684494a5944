import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { LinkStamps } from '../server/features/answers/link-stamps.ts';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';
import { addContact } from './support/people.ts';
import { openToEveryone } from './support/waves.ts';

// What the page's script sends may come past the framework; whoever sends a cookie besides comes through it.
let rumo: TestApp;
let waveId: string;
const people: string[] = [];

beforeAll(async () => {
  rumo = await startApp('quick-lane', { TRUSTED_PROXIES: '127.0.0.1' });
  const owner = await setUp(rumo);
  for (let i = 0; i < 4; i += 1)
    people.push((await addContact(rumo, { name: `P ${i}`, email: `p${i}@acme.example`, locale: 'en' }))._id);
  rumo.clock.set('2027-03-01T12:00:00Z');
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  waveId = (await openToEveryone(owner, survey.id, '2027-03')).id;
  await rumo.tasks.run('waves.plan');
});
afterAll(() => rumo?.close());

interface Given {
  readonly person?: number;
  readonly body?: object | string;
  readonly headers?: Record<string, string>;
  readonly address?: string;
  readonly token?: string;
}

const idOf = (person: number) => `${waveId}:${people[person]!}`;
const tokenOf = (person: number) => rumo.app.get(Tokens).link('answer', idOf(person));

function stampOf(person: number): string {
  const shown = { token: tokenOf(person), invitationId: idOf(person), accountId: null, locale: 'en', isLasting: true };
  return rumo.app.get(LinkStamps, { strict: false }).sign(shown as never, Date.now() - 60_000);
}

const ways = { quick: {}, ordinary: { cookie: 'other=1' } };
const gesture = (person: number, score: unknown) => ({
  kind: 'gesture',
  score,
  nonce: stampOf(person),
  visibleMs: 3000,
});

async function send(way: keyof typeof ways, { person = 0, body, headers, address = '198.51.100.1', token }: Given) {
  const reply = await fetch(`${rumo.url}/r/${token ?? tokenOf(person)}/answer`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-rumo-csrf': '1',
      'x-forwarded-for': address,
      'accept-language': 'pt-BR',
      ...ways[way],
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body ?? gesture(person, 9)),
  });
  // Fastify ends a connection with what it cannot read.
  const varying = new Set(['date', 'content-length', 'connection', 'keep-alive']);
  const length = reply.headers.get('content-length');
  const rest = Object.fromEntries([...reply.headers].filter(([name]) => !varying.has(name)));
  const text = await reply.text();
  expect(Number(length)).toBe(Buffer.byteLength(text));
  // Each showing has a stamp of its own.
  return { status: reply.status, headers: rest, text: text.replaceAll(/name="at" value="[^"]*"/g, '') };
}

it.each<[string, Given, number]>([
  ['a number by hand', {}, 200],
  ['a number by hand, again', {}, 200],
  ['another number by the page', { body: { kind: 'auto', score: 3, nonce: 'x', visibleMs: 2000 } }, 200],
  ['a body without the time', { body: { kind: 'gesture', score: 9, nonce: 'x' } }, 200],
  ['a number off the scale', { body: { kind: 'gesture', score: 11, nonce: '', visibleMs: 0 } }, 422],
  ['a field too many', { body: { kind: 'gesture', score: 9, nonce: '', visibleMs: 0, more: 1 } }, 422],
  ['an empty object', { body: {} }, 422],
  ['what is no JSON', { body: '{"kind":' }, 400],
  ['a poisoned object', { body: '{"__proto__":{"x":1},"kind":"gesture"}' }, 400],
  ['a token of nobody', { token: 'AAAAAAAAAAAAAAAAAAAAAAa' }, 404],
  ['a token that is none', { token: 'x' }, 404],
  ['another site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
  ['no word of ours', { headers: { 'x-rumo-csrf': '' } }, 403],
])('replies to %s the same by either way', async (_, given, status) => {
  const [quick, ordinary] = [await send('quick', given), await send('ordinary', given)];
  expect(quick.status).toBe(status);
  expect(quick).toEqual(ordinary);
});

it('keeps the same answer by either way', async () => {
  await Promise.all([send('quick', { person: 1 }), send('ordinary', { person: 2 })]);
  const [one, two] = await rumo.mongo
    .collection<StoredAnswer>('answers')
    .find({ _id: { $in: [idOf(1), idOf(2)] } })
    .sort({ score: 1 })
    .toArray();
  const said = ({ values, status, evidence, rev, locale, revisions }: StoredAnswer) => {
    const { source, suspicions, distinctScores } = evidence!;
    return { values, status, source, suspicions, distinctScores, rev, locale, revisions: revisions.length };
  };
  expect(said(one!)).toEqual(said(two!));
  expect(one).toMatchObject({ status: 'counted', score: 9, rev: 1, summedAt: null });
  // A number alone has no words to lift.
  expect(one!.liftedAt).toBeInstanceOf(Date);
});

it('has one budget of an address for both ways', async () => {
  const address = '203.0.113.9';
  const statuses: number[] = [];
  for (let turn = 0; turn < 242; turn += 1)
    statuses.push((await send(turn % 2 === 0 ? 'quick' : 'ordinary', { person: 3, address, body: {} })).status);
  expect(statuses.lastIndexOf(422)).toBe(239);
  expect(statuses.slice(240)).toEqual([429, 429]);
  expect((await send('quick', { person: 3, address: '203.0.113.10' })).status).toBe(200);
});
