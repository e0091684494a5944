import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { z } from 'zod';
import { Problem } from '../../contract/problem.ts';
import { route, type RouteSpec } from '../../contract/route.ts';
import type { Env } from '../../config/env.ts';
import type { Limits } from '../limits.ts';
import { AccessGuard } from './access.guard.ts';
import { ProblemFilter } from './problem.filter.ts';
import { QuickLane, type Caller } from './quick-lane.ts';
import { trustedProxies } from './trusted-proxies.ts';

const spec = route({
  method: 'POST',
  path: '/things/:name/score',
  policy: 'public',
  limit: 'answer',
  summary: 'A thing gets a score',
  params: z.strictObject({ name: z.string().max(20) }),
  body: z.strictObject({ score: z.number().int(), by: z.string().default('somebody') }),
  reply: 'page',
});

let server: Server;
let url: string;
let spent: string[];
let asked: { input: unknown; caller: Caller }[];
let budget: number;

const limits = {
  spendQuickly: (_: string, address: string) => {
    spent.push(address);
    if (spent.length > budget) throw new Problem('tooMany', { key: 'problems.tooMany', params: { seconds: 7 } });
    // Every second one is counted elsewhere, too.
    return spent.length % 2 === 0 ? Promise.resolve() : null;
  },
} as unknown as Limits;
const guard = new AccessGuard(
  undefined as never,
  limits,
  undefined as never,
  { publicUrl: 'https://r.example' } as Env,
);

function laneOf(policy: RouteSpec['policy'] = 'public'): QuickLane {
  const lane = new QuickLane({
    guard,
    problems: new ProblemFilter(({ kind }) => `<p>${kind}</p>`),
    trusts: trustedProxies(['127.0.0.1']),
    readJson: async (text) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw new Problem('unparseable');
      }
    },
    everyReply: { 'referrer-policy': 'no-referrer', 'content-security-policy': "default-src 'none'" },
  });
  lane.add({
    spec: { ...spec, policy },
    page: async (input, caller) => {
      asked.push({ input, caller });
      const { score } = input.body as { score: number };
      if (score === 13) throw new Error('unlucky');
      return { status: score < 0 ? 410 : 200, html: `<p>é ${score}</p>`, ...(score === 1 ? { policy: 'of one' } : {}) };
    },
    readQuickly: (name, body) => {
      const { score, by } = body as { score?: unknown; by?: unknown };
      if (name.length > 20 || by !== 'hand' || typeof score !== 'number' || !Number.isInteger(score)) return undefined;
      return { params: { name }, body: { score, by } };
    },
  });
  return lane;
}

async function listen(lane: QuickLane): Promise<void> {
  server = createServer((request, response) => {
    request.resume();
    response.writeHead(299).end(`ordinary ${request.method} ${request.url}`);
  });
  lane.open(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(() => listen(laneOf()));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  spent = [];
  asked = [];
  budget = 100;
});

const plain = { 'content-type': 'application/json', 'x-rumo-csrf': '1', 'x-forwarded-for': '198.51.100.1' };
const send = (body: unknown, headers: IncomingHttpHeaders = {}, path = '/things/a-b_C/score') =>
  fetch(url + path, {
    method: 'POST',
    headers: { ...plain, ...(headers as Record<string, string>) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

it('hands on what was asked, and sends the page with everything that all pages carry', async () => {
  const reply = await send({ score: 9, by: 'hand' });
  expect(reply.status).toBe(200);
  expect(await reply.text()).toBe('<p>é 9</p>');
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'",
    'content-length': String(Buffer.byteLength('<p>é 9</p>')),
  });
  expect(asked).toMatchObject([
    {
      input: { params: { name: 'a-b_C' }, query: undefined, body: { score: 9, by: 'hand' } },
      caller: { address: '198.51.100.1', headers: { 'x-rumo-csrf': '1' } },
    },
  ]);
  expect(spent).toEqual(['198.51.100.1']);
});

it('keeps apart pages with policies of their own, and their statuses', async () => {
  const policyOf = async (score: number) => (await send({ score, by: 'hand' })).headers.get('content-security-policy');
  expect([await policyOf(2), await policyOf(1), await policyOf(3)]).toEqual([
    "default-src 'none'",
    'of one',
    "default-src 'none'",
  ]);
  expect((await send({ score: -1, by: 'hand' })).status).toBe(410);
});

it('lets the schema read what has another form, and tells what is wrong', async () => {
  expect((await send({ score: 4 })).status).toBe(200);
  expect(asked[0]!.input).toMatchObject({ body: { score: 4, by: 'somebody' } });
  const wrong = await send({ score: 'x', more: 1 });
  expect(wrong.status).toBe(422);
  expect(wrong.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(wrong.headers.get('referrer-policy')).toBe('no-referrer');
  expect(((await wrong.json()) as { errors: { path: string }[] }).errors.map(({ path }) => path)).toContain('score');
  expect((await send('{"score":')).status).toBe(400);
  const long = await send({ score: 4, by: 'hand' }, {}, `/things/${'a'.repeat(21)}/score`);
  expect(long.status).toBe(422);
});

it('refuses what other sites send, and what is over a budget', async () => {
  expect((await send({ score: 1, by: 'hand' }, { 'x-rumo-csrf': '0' })).status).toBe(403);
  expect((await send({ score: 1, by: 'hand' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await send({ score: 1, by: 'hand' }, { origin: 'https://other.example' })).status).toBe(403);
  expect((await send({ score: 1, by: 'hand' }, { origin: 'https://r.example' })).status).toBe(200);
  expect(asked).toHaveLength(1);
  budget = spent.length;
  const refused = await send({ score: 1, by: 'hand' }, { accept: 'text/html' });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
  expect(await refused.text()).toBe('<p>tooMany</p>');
  expect(asked).toHaveLength(1);
});

it('tells of a fault of ours without its words', async () => {
  const reply = await send({ score: 13, by: 'hand' });
  expect(reply.status).toBe(500);
  expect(await reply.text()).not.toContain('unlucky');
});

it.each([
  ['a cookie', {}, { cookie: 'rumo=x' }],
  ['a key', {}, { authorization: 'Bearer rmo_x' }],
  ['another type', {}, { 'content-type': 'application/json; charset=utf-8' }],
  ['a part with an escape', { path: '/things/a%2Db/score' }, {}],
  ['a further part', { path: '/things/a/b/score' }, {}],
  ['no part', { path: '/things//score' }, {}],
  ['a query', { path: '/things/a/score?x=1' }, {}],
  ['a long body', { body: { score: 1, by: 'x'.repeat(5000) } }, {}],
  ['another path', { path: '/things/a/scores' }, {}],
])('leaves to others a request with %s', async (_, { path, body }: { path?: string; body?: unknown }, headers) => {
  expect((await send(body ?? { score: 1, by: 'hand' }, headers, path)).status).toBe(299);
  expect([asked, spent]).toEqual([[], []]);
});

it('leaves other methods to others', async () => {
  expect((await fetch(`${url}/things/a/score`)).status).toBe(299);
  expect((await fetch(`${url}/things/a/score`, { method: 'PUT', headers: plain, body: '{}' })).status).toBe(299);
});

/** What comes back for pieces that are written one after the other to one connection. */
async function converse(pieces: readonly string[], replies: number): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    .setNoDelay(true)
    .setEncoding('utf8');
  let received = '';
  const ended = new Promise<void>((done) =>
    socket.on('data', (text: string) => {
      received += text;
      if (received.split('</p>').length > replies) done();
    }),
  );
  for (const piece of pieces) {
    await new Promise((done) => socket.write(piece, done));
    await new Promise((done) => setImmediate(done));
  }
  await ended;
  socket.destroy();
  return received;
}

const head = (length: number) =>
  `POST /things/a/score HTTP/1.1\r\nhost: r\r\ncontent-type: application/json\r\nx-rumo-csrf: 1\r\ncontent-length: ${length}\r\n\r\n`;
const body = '{"score":5,"by":"hand"}';

it('reads a body that comes in pieces, and one request after the other on one connection', async () => {
  expect(await converse([head(body.length), body.slice(0, 7), body.slice(7)], 1)).toContain('<p>é 5</p>');
  const two = await converse([head(body.length) + body + head(body.length) + body.replace('5', '6')], 2);
  expect([two.indexOf('<p>é 5</p>') > 0, two.indexOf('<p>é 6</p>') > two.indexOf('<p>é 5</p>')]).toEqual([true, true]);
});

it('says nothing to somebody who goes away in the middle of a body', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await new Promise((done) => socket.write(head(body.length) + body.slice(0, 7), done));
  socket.destroy();
  expect((await send({ score: 9, by: 'hand' })).status).toBe(200);
  expect(asked).toHaveLength(1);
});

it('never lets anybody through to a route that is not open to all', async () => {
  const before = server;
  await listen(laneOf('viewer'));
  try {
    expect((await send({ score: 9, by: 'hand' })).status).toBe(401);
    expect(asked).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
    server = before;
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
});

it('leaves everything to others once the server goes away', async () => {
  const before = server;
  const lane = laneOf();
  await listen(lane);
  try {
    expect((await send({ score: 9, by: 'hand' })).status).toBe(200);
    lane.close();
    expect((await send({ score: 9, by: 'hand' })).status).toBe(299);
  } finally {
    server.closeAllConnections();
    server.close();
    server = before;
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
});
