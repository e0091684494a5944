// npm run bench:roadmap: the ranked page over 10,000 requests and 100,000 votes, beside a bare indexed find, in turns.
import { cpuOf, database, median, row, sender, server } from './measure.mjs';

const ROUNDS = 5;
const PER_ROUND = 500;
const CONNECTIONS = 16;

const db = await database();
const generator = sender();
const running = [generator];
try {
  const rumo = await server('rumo-roadmap.mjs', { BENCH_URI: db.uri('rumo') });
  const bare = await server('bare-roadmap.mjs', { BENCH_URI: db.uri('rumo') });
  running.push(rumo, bare);
  const pages = {
    rumo: { path: '/api/roadmap?limit=30', headers: { authorization: `Bearer ${rumo.secret}` } },
    bare: { path: '/rows' },
  };
  const results = { rumo: [], bare: [] };
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    for (const [name, which] of [
      ['rumo', rumo],
      ['bare', bare],
    ]) {
      const before = cpuOf(which.pid) + cpuOf(db.pid);
      const requests = Array.from({ length: PER_ROUND }, () => pages[name]);
      const figures = await generator.load({ url: which.url, requests, connections: CONNECTIONS });
      // The first turn warms both up.
      if (turn > 0) results[name].push({ ...figures, cpu: (cpuOf(which.pid) + cpuOf(db.pid) - before) / PER_ROUND });
    }
  }
  console.log(
    `\n${rumo.requests} requests, ${rumo.votes} votes, ${rumo.themes} themes; ranked afresh in ${(rumo.rankedMs / 1000).toFixed(1)} s by the worker.`,
  );
  console.log(`${ROUNDS} rounds of ${PER_ROUND} pages of 30 rows at ${CONNECTIONS} connections, in turns; medians.\n`);
  row('variant', 'pages/s', 'p50 ms', 'p99 ms', 'CPU ms (server + database)');
  row('---', '---:', '---:', '---:', '---:');
  const keys = ['perSecond', 'p50', 'p99', 'cpu'];
  row('Fastify + indexed find', ...keys.map((key) => median(results.bare.map((figures) => figures[key]))));
  row('Rumo GET /api/roadmap', ...keys.map((key) => median(results.rumo.map((figures) => figures[key]))));
  row(
    '**Rumo ÷ bare**',
    ...keys.map((key) => median(results.rumo.map((figures, index) => figures[key] / results.bare[index][key]))),
  );
} finally {
  for (const one of running) await one.stop();
  await db.stop();
}
