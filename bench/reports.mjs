// npm run bench:reports [-- ANSWERS]: what the report and the segments cost over a million answers beside a thousand of the same
// accounts, in turns; and how long the web process is held up while `rumo recount-sums --rebuild` counts the million again.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuOf, database, median, row, sender, server } from './measure.mjs';

const [FEW, MANY] = [1000, Number(process.argv[3] ?? 1_000_000)];
const ROUNDS = 7;
const PER_ROUND = 60;
const QUIET_SECONDS = 20;

const db = await database();
const generator = sender();
const running = [generator];
const folder = mkdtempSync(join(tmpdir(), 'rumo-bench-recount-'));

/** Counts every sum anew, as `rumo` does beside a server that runs, and returns how long that took. */
async function rebuild(name) {
  const env = { ...process.env, MONGODB_URI: db.uri(name), DATA_DIR: folder, LOG_LEVEL: 'silent' };
  const started = performance.now();
  const child = fork(join(import.meta.dirname, 'recount-sums.mjs'), { env, stdio: ['ignore', 2, 2, 'ipc'] });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`recount-sums ended with status ${status}`);
  return (performance.now() - started) / 1000;
}

async function delayOf(which) {
  which.child.send('delay');
  const [{ delay }] = await once(which.child, 'message');
  return delay;
}

/** Somebody opens the report ten times a second, until `done`. */
async function watch(which, done) {
  let open = true;
  void done.then(() => (open = false));
  while (open) {
    const asked = fetch(`${which.url}${pathsOf(which).report}`, { headers: headersOf(which) });
    await Promise.all([asked.then((reply) => reply.arrayBuffer()), sleep(100)]);
  }
}

const headersOf = ({ secret }) => ({ authorization: `Bearer ${secret}` });
const pathsOf = ({ surveyId }) => ({
  report: `/api/surveys/${surveyId}/report`,
  segments: `/api/surveys/${surveyId}/segments`,
  'segments of a cut': `/api/surveys/${surveyId}/segments?plan=Pro&locale=en`,
});

try {
  const few = await server('rumo-reports.mjs', { BENCH_URI: db.uri('few'), BENCH_ANSWERS: FEW });
  const many = await server('rumo-reports.mjs', { BENCH_URI: db.uri('many'), BENCH_ANSWERS: MANY });
  running.push(few, many);
  await rebuild('few');
  await delayOf(many);
  await watch(many, sleep(QUIET_SECONDS * 1000));
  const quiet = await delayOf(many);
  const rebuilding = rebuild('many');
  await watch(many, rebuilding);
  const busy = await delayOf(many);
  const seconds = await rebuilding;

  console.log(`\n${FEW} and ${MANY} answers of the same 40 accounts in 12 months.\n`);
  row('page', 'answers', 'pages/s', 'p50 ms', 'p99 ms', 'CPU ms (server + database)');
  row('---', '---:', '---:', '---:', '---:', '---:');
  const keys = ['perSecond', 'p50', 'p99', 'cpu'];
  for (const page of Object.keys(pathsOf(few))) {
    const results = { few: [], many: [] };
    for (let turn = 0; turn <= ROUNDS; turn += 1)
      for (const [name, which] of Object.entries({ few, many })) {
        const before = cpuOf(which.pid) + cpuOf(db.pid);
        const asked = { path: pathsOf(which)[page], headers: headersOf(which) };
        const requests = Array.from({ length: PER_ROUND }, () => asked);
        const figures = await generator.load({ url: which.url, requests, connections: 4 });
        // The first turn warms both up.
        if (turn > 0) results[name].push({ ...figures, cpu: (cpuOf(which.pid) + cpuOf(db.pid) - before) / PER_ROUND });
      }
    row(page, FEW, ...keys.map((key) => median(results.few.map((figures) => figures[key]))));
    row(page, MANY, ...keys.map((key) => median(results.many.map((figures) => figures[key]))));
    const ratios = keys.map((key) => median(results.many.map((figures, at) => figures[key] / results.few[at][key])));
    row(`**${page}, ratio**`, '', ...ratios);
  }
  console.log(
    `\nrumo recount-sums --rebuild counted ${MANY} answers twice (writing, then proving) in ${seconds.toFixed(0)} s.`,
  );
  console.log('Event loop of the web process, whose report is opened ten times a second:\n');
  row('while', 'p50 ms', 'p99 ms', 'max ms');
  row('---', '---:', '---:', '---:');
  row('nothing else happens', quiet.p50, quiet.p99, quiet.max);
  row('sums are rebuilt', busy.p50, busy.p99, busy.max);
} finally {
  for (const one of running) await one.stop();
  await db.stop();
  rmSync(folder, { recursive: true, force: true });
}
