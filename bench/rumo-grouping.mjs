// Rumo in one process, as `npm start` runs it, whose tasks run when they are asked for. Takes {ask, …} one at a time and answers
// each with its figures: how long it took, and how long the event loop was held up meanwhile, in milliseconds.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../dist/server/app.js';
import { parseEnv } from '../dist/server/config/env.js';
import { foldText } from '../dist/server/domain/text/fold.js';
import { Embedders } from '../dist/server/platform/encoder/embedders.js';
import { GroupingService } from '../dist/server/features/themes/grouping.service.js';
import { VectorsStore } from '../dist/server/features/themes/vectors.store.js';
import { KeysService } from '../dist/server/features/staff/keys.service.js';
import { Mongo } from '../dist/server/platform/mongo/mongo.js';
import { Tasks } from '../dist/server/platform/tasks/tasks.js';
import { id, insert, setUpDeployment } from './deployment.mjs';
import { watchLoop } from './loop-watch.mjs';
import { wish } from './wishes.mjs';

const dataDir = mkdtempSync(join(tmpdir(), 'rumo-bench-app-'));
const { EMBEDDER, MODEL_DIR, BENCH_URI } = process.env;
const env = parseEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error', EMBEDDER, MODEL_DIR });
const app = await createApp({ ...env, mongodbUri: BENCH_URI });
const mongo = app.get(Mongo);
const tasks = app.get(Tasks);
const accountId = id('acc', 1);
if ((await mongo.collection('accounts').findOne({})) === null) {
  await setUpDeployment(app);
  await mongo.collection('accounts').insertOne({
    ...{
      _id: accountId,
      name: 'Account',
      nameKey: 'account',
      plan: 'Pro',
      mrr: 10_000,
      seats: null,
      sector: null,
      size: null,
    },
    ...{ lifecycle: 'customer', locale: null, archivedAt: null, createdAt: new Date('2025-01-01'), rev: 1 },
  });
}
const { secret } = await app.get(KeysService, { strict: false }).create({ name: 'bench', role: 'editor' });
await app.listen(0, '127.0.0.1');
const url = await app.getUrl();
const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
const call = async (path, body) => {
  const reply = await fetch(`${url}${path}`, {
    headers,
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return reply.json();
};

const PER_THEME = 8;
const DIMS = 256;

const request = (n, count) => {
  const { text, language } = wish(n, count);
  return {
    ...{ _id: id('req', n), source: { kind: 'typed', staffId: 'stf_bench' }, accountId, contactId: null, quote: text },
    ...{ searchKey: foldText(text), words: [], language, need: null, state: 'open', sure: true, textChanged: false },
    ...{
      themeId: null,
      placedBy: 'auto',
      pending: true,
      score: null,
      embedder: null,
      suggestions: [],
      nearestQuote: null,
    },
    ...{ answerScore: null, at: new Date(1_767_225_600_000 + n * 1000), rev: 1 },
  };
};

/** Some direction, always the same for `seed`. */
function direction(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b9);
  return Float32Array.from({ length: DIMS }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 31 - 1;
  });
}

/** One of the members of a theme, at a cosine of about 0.8 with its centre. */
function vectorNear(theme, n) {
  const [centre, own] = [direction(theme), direction(n + 1_000_000)];
  const vector = centre.map((value, at) => value + 0.75 * own[at]);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

const asked = {
  /** As an import leaves them. */
  insert: ({ count }) => insert(mongo.collection('requests'), count, (n) => request(n, count)),
  /** As if they had been grouped long ago, by the best embedder there is. */
  hold: async ({ count }) => {
    const themes = Math.ceil(count / PER_THEME);
    const { embedder } = app.get(Embedders).status();
    await insert(mongo.collection('themes'), themes, (n) => ({
      ...{
        _id: id('thm', n),
        number: n + 1,
        name: `Theme ${n}`,
        nameBy: 'auto',
        labels: {},
        description: '',
        redirectTo: null,
      },
      ...{ status: 'open', public: false, humanTouched: false, createdAt: new Date('2026-01-01'), rev: 1 },
    }));
    await insert(mongo.collection('requests'), count, (n) => ({
      ...request(n, count),
      ...{ themeId: id('thm', n % themes), pending: false, score: 0.7, embedder },
    }));
    const store = app.get(VectorsStore, { strict: false });
    for (let from = 0; from < count; from += 1000) {
      const part = Array.from({ length: Math.min(1000, count - from) }, (_, at) => from + at);
      await store.keep(embedder, new Map(part.map((n) => [id('req', n), vectorNear(n % themes, n)])));
    }
    await mongo.collection('groupingState').updateOne({}, { $set: { embedder } });
    await mongo.collection('counters').updateOne({ _id: 'themeNumber' }, { $set: { value: themes } });
  },
  run: ({ task }) => tasks.run(task),
  unsettle: () => mongo.collection('themes').updateMany({ redirectTo: null }, { $set: { unsettled: true } }),
  load: () => app.get(GroupingService, { strict: false }).current(),
  /** What somebody types in: when it has its place, in seconds, and then until its theme is named anew. */
  add: async ({ text }) => {
    const begun = performance.now();
    const { requestId: _id } = await call('/api/requests', { text, accountId });
    const work = tasks.run('themes.place');
    while (!(await mongo.collection('requests').findOne({ _id, pending: false }, { projection: { _id: 1 } })));
    const placed = (performance.now() - begun) / 1000;
    await work;
    return { placed };
  },
  /** A person moves a request, and the grouping follows. */
  correct: async ({ at }) => {
    const { rev } = await call(`/api/requests/${id('req', at)}`);
    await call(`/api/requests/${id('req', at)}/move`, { rev, to: { newTheme: {} } });
    await app.get(GroupingService, { strict: false }).current();
  },
  quiet: ({ ms }) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const loop = watchLoop();
process.on('message', ({ ask, ...given }) => {
  void (async () => {
    loop.reset();
    try {
      const told = await asked[ask](given);
      const themes = await mongo.collection('themes').countDocuments({ redirectTo: null });
      process.send({ ...loop.figures(), themes, placed: told?.placed });
    } catch (error) {
      process.send({ error: String(error?.stack ?? error) });
    }
  })();
});
process.send({ url, secret });
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
