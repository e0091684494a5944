// npm run bench:imports [-- REQUESTS]: a file of requests is looked at and brought in through the interface, grouped by wording in
// the product's own rhythm, and matched anew when the model of meaning arrives, while somebody opens the inbox five times a
// second. What it costs, and whether everything is as it must be at the end.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { cpuOf, database, row, server } from './measure.mjs';
import { wish } from './wishes.mjs';

const REQUESTS = Number(process.argv[3] ?? 10_000);
const COMMENTS = 10_000;
const LOOK_EVERY_MS = 200;
const ASK_EVERY_MS = 250;
const OLDEST = Date.UTC(2026, 0, 1);
const STEP_MS = 60_000;
const EMBEDDER_OF_MEANING = /^use-/;

const db = await database();
const client = await new MongoClient(db.uri('imports')).connect();
const found = client.db('imports');
let rumo = null;

/** As a spreadsheet saves it. */
function csvOf(count, text) {
  const lines = Array.from({ length: count }, (_, n) => {
    const { text: words, language } = wish(n, count);
    return `${n + 1},"${text(words, n)}",${language},${new Date(OLDEST + n * STEP_MS).toISOString()}`;
  });
  return Buffer.from(['id,request,language,date', ...lines].join('\n'));
}

const headers = () => ({ authorization: `Bearer ${rumo.secret}` });
async function call(path, body) {
  const sent = body ? { method: 'POST', body, headers: { 'content-type': 'application/octet-stream' } } : {};
  const reply = await fetch(`${rumo.url}${path}`, { ...sent, headers: { ...sent.headers, ...headers() } });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return reply.json();
}

async function child(said) {
  const answer = once(rumo.child, 'message');
  rumo.child.send(said);
  return (await answer)[0];
}

/** Somebody looks at the inbox, until `done`; how long the slowest look took, in milliseconds. */
async function look(done) {
  let open = true;
  let slowest = 0;
  void done.finally(() => (open = false)).catch(() => {});
  while (open) {
    const begun = performance.now();
    await call('/api/requests?view=open&limit=20');
    slowest = Math.max(slowest, performance.now() - begun);
    await sleep(LOOK_EVERY_MS);
  }
  return slowest;
}

async function phase(what, work) {
  await child('reset');
  const database = cpuOf(db.pid);
  const done = work();
  const slowest = await look(done);
  await done;
  const { seconds, cpuSeconds, delay, step, largestMb } = await child('figures');
  const mongo = (cpuOf(db.pid) - database) / 1000;
  row(
    what,
    seconds,
    cpuSeconds,
    mongo,
    delay.p999,
    delay.max,
    step.p999,
    step.max,
    slowest.toFixed(0),
    largestMb.toFixed(0),
  );
}

async function until(condition) {
  while (!(await condition())) await sleep(ASK_EVERY_MS);
}

async function start(embedder) {
  await rumo?.stop();
  rumo = await server('rumo-imports.mjs', { BENCH_URI: db.uri('imports'), EMBEDDER: embedder });
}

const requests = () => found.collection('requests');
const themes = () => found.collection('themes');
const grouping = () => found.collection('groupingState').findOne();
const isQuiet = async () =>
  (await requests().countDocuments({ pending: true }, { limit: 1 })) === 0 &&
  (await themes().countDocuments({ $or: [{ stale: true }, { naming: true }] }, { limit: 1 })) === 0 &&
  (await found.collection('refinementPlans').countDocuments()) === 0;
/** What the last arrivals left is otherwise thought over within the hour, and when a process starts. */
async function isSettled() {
  if (!(await isQuiet())) return false;
  if ((await themes().countDocuments({ unsettled: true, redirectTo: null }, { limit: 1 })) === 0) return true;
  await child('refine');
  return false;
}
const placesOf = async () => {
  const places = new Map();
  for await (const { _id, themeId } of requests().find({}, { projection: { themeId: 1 } })) places.set(_id, themeId);
  return places;
};

/** What must hold of the end, whatever the figures: each with how often it does not. */
async function faults(before) {
  const live = new Map();
  const redirects = new Map();
  for await (const { _id, redirectTo, number } of themes().find({}, { projection: { redirectTo: 1, number: 1 } }))
    (redirectTo === null ? live : redirects).set(_id, redirectTo ?? number);
  const ids = new Set(before.keys());
  const held = new Set();
  const count = { unplaced: 0, dangling: 0, moved: 0, unexplained: 0, ofAnother: 0 };
  const { embedder } = await grouping();
  for await (const one of requests().find()) {
    if (one.themeId === null || one.pending) count.unplaced += 1;
    held.add(one.themeId);
    if (!live.has(one.themeId)) count.dangling += 1;
    if (before.get(one._id) !== one.themeId) count.moved += 1;
    if (one.embedder !== embedder) count.ofAnother += 1;
    const named = one.suggestions.map(({ themeId }) => themeId);
    if (named.some((id) => !live.has(id) && !redirects.has(id)) || (one.nearestId && !ids.has(one.nearestId)))
      count.unexplained += 1;
  }
  const vectors = await found
    .collection('requestVectors')
    .aggregate([{ $group: { _id: '$embedder', n: { $sum: 1 } } }])
    .toArray();
  return {
    'requests without a place': count.unplaced,
    'requests in themes that are none': count.dangling,
    'requests that another embedder moved': count.moved,
    'reasons that name what is not there': count.unexplained,
    'reasons by a former embedder': count.ofAnother,
    'themes without requests': [...live.keys()].filter((id) => !held.has(id)).length,
    'redirects that lead nowhere': [...redirects.values()].filter((to) => !live.has(to) && !redirects.has(to)).length,
    'numbers of themes given twice': live.size - new Set(live.values()).size,
    'vectors too many or too few': Math.abs(vectors.reduce((sum, { n }) => sum + n, 0) - before.size),
    'vectors by a former embedder': vectors.filter(({ _id }) => _id !== embedder).reduce((sum, { n }) => sum + n, 0),
  };
}

try {
  await start('lexical');
  console.log(`\nA file of ${REQUESTS} requests; somebody opens the inbox five times a second.\n`);
  row(
    'what',
    's',
    'CPU s',
    'CPU s (database)',
    'delay p99.9 ms',
    'max ms',
    'own work p99.9 ms',
    'max ms',
    'slowest look ms',
    'MB at most',
  );
  row('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:');
  await phase('nothing', () => sleep(5000));
  const comments = csvOf(COMMENTS, (words, n) => `Bom dia, obrigado por tudo. ${words}, please. Visit ${n} was fine.`);
  await phase(`looking at a file of ${COMMENTS} comments`, () =>
    call('/api/request-imports/preview?textsAre=comments', comments),
  );
  const board = csvOf(REQUESTS, (words) => words);
  await phase('looking at the file', () => call('/api/request-imports/preview?textsAre=requests', board));
  let started;
  await phase('starting the import', async () => {
    started = await call('/api/request-imports?textsAre=requests', board);
  });
  await phase('bringing it in, and grouping meanwhile', () =>
    until(async () => (await call(`/api/request-imports/${started.id}`)).state === 'done'),
  );
  await phase('grouping the rest, and naming', () => until(isSettled));
  const { counts, rows } = await call(`/api/request-imports/${started.id}`);
  const before = await placesOf();
  const count = await themes().countDocuments({ redirectTo: null });
  console.log(
    `\n${rows} lines: ${counts.taken} taken, ${counts.repeats} repeats, ${counts.refused} refused; ${count} themes.\n`,
  );
  await start('auto');
  await phase('making vectors anew, by meaning', () =>
    until(async () => EMBEDDER_OF_MEANING.test((await grouping()).embedder)),
  );
  await phase('telling anew why', () => until(async () => (await grouping()).lookAgainAfter === null && isQuiet()));
  console.log('');
  for (const [what, times] of Object.entries(await faults(before))) console.log(`${what}: ${times}`);
} finally {
  await rumo?.stop();
  await client.close();
  await db.stop();
}
