// npm run bench:answers: taking an answer by its link, beside the barest route that keeps one as safely, in turns.
import { cpuOf, database, load, median, row, server } from './measure.mjs';

const ROUNDS = 5;
const PER_ROUND = 500;
const CONNECTIONS = 64;

const db = await database();
const running = [];
try {
  const people = String(PER_ROUND * (ROUNDS + 1));
  const rumo = await server('rumo-answers.mjs', { BENCH_URI: db.uri('rumo'), BENCH_PEOPLE: people });
  const bare = await server('bare-answers.mjs', { BENCH_URI: db.uri('bare') });
  running.push(rumo, bare);
  const barePosts = Array.from({ length: PER_ROUND * (ROUNDS + 1) }, (_, index) => ({
    method: 'POST',
    path: '/answers',
    type: 'application/json',
    body: JSON.stringify({ id: `a${index}`, score: index % 11 }),
  }));
  const results = { rumo: [], bare: [] };
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    for (const [name, which, posts] of [
      ['rumo', rumo, rumo.posts],
      ['bare', bare, barePosts],
    ]) {
      const before = cpuOf(which.pid) + cpuOf(db.pid);
      const requests = posts.slice(turn * PER_ROUND, (turn + 1) * PER_ROUND);
      const figures = await load({ url: which.url, requests, connections: CONNECTIONS });
      // The first turn warms both up.
      if (turn > 0) results[name].push({ ...figures, cpu: (cpuOf(which.pid) + cpuOf(db.pid) - before) / PER_ROUND });
    }
  }
  console.log(`\n${ROUNDS} rounds of ${PER_ROUND} answers at ${CONNECTIONS} connections, in turns; medians.`);
  console.log("Rumo's figure includes finding the invitation, its guards and writing the next page.\n");
  row('variant', 'answers/s', 'p50 ms', 'p99 ms', 'CPU ms (server + database)');
  row('---', '---:', '---:', '---:', '---:');
  const keys = ['perSecond', 'p50', 'p99', 'cpu'];
  row('Fastify + insertOne', ...keys.map((key) => median(results.bare.map((figures) => figures[key]))));
  row('Rumo POST /r/{token}', ...keys.map((key) => median(results.rumo.map((figures) => figures[key]))));
  const ratio = (key) => median(results.rumo.map((figures, index) => figures[key] / results.bare[index][key]));
  row('**Rumo ÷ bare**', ...keys.map(ratio));
} finally {
  for (const one of running) await one.stop();
  await db.stop();
}
