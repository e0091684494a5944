// npm run bench:answers: taking answers by their links, beside the barest routes that keep one as safely, in turns.
// npm run bench:answers -- flat: the same on a wave with a million answers, beside an empty one.
// A third word names the numbers of connections: npm run bench:answers -- bare 64,256
// A fourth says how many answers are stored: npm run bench:answers -- flat 64 200000
import { cpuOf, database, median, row, sender, server } from './measure.mjs';

const ROUNDS = 5;
/** Rounds that are not counted: a server that has run for a while has compiled what it runs, after some thousands of answers. */
const WARM_UPS = 3;
/** How many requests a round sends at each number of connections; the busiest first, so that all code is warm. */
const SIZES = new Map([
  [64, 2000],
  [256, 3000],
  [16, 1000],
  [1, 200],
]);
const KEYS = ['perSecond', 'p50', 'p99', 'cpu'];
const isFlat = process.argv[3] === 'flat';
const only = process.argv[4]?.split(',').map(Number);
const stored = Number(process.argv[5] ?? 1_000_000);

const form = ({ token, at }, index) => ({
  method: 'POST',
  path: `/r/${token}`,
  type: 'application/x-www-form-urlencoded',
  body: new URLSearchParams({ step: 'score', at, score: String(index % 11) }).toString(),
});
/** What the page's script sends: a number chosen by hand, or that of the link, once the page has been seen. */
const script =
  (kind) =>
  ({ token, at }, index) => ({
    method: 'POST',
    path: `/r/${token}/answer`,
    type: 'application/json',
    headers: { 'x-rumo-csrf': '1' },
    body: JSON.stringify({ kind, score: index % 11, nonce: at, visibleMs: 3000 }),
  });
const bareAnswer = (_, index) => ({
  method: 'POST',
  path: '/answers',
  type: 'application/json',
  body: JSON.stringify({ id: `a${index}`, score: index % 11 }),
});

const db = await database();
const generator = sender();
const running = [generator];
const start = async (...parts) => {
  const one = await server(...parts);
  running.push(one);
  return one;
};

/** Interleaved rounds at one number of connections; the first few warm up. */
async function measure(variants, connections, perRound) {
  for (let turn = 0; turn < WARM_UPS + ROUNDS; turn += 1) {
    for (const variant of variants) {
      const { of, make, results } = variant;
      const requests = Array.from({ length: perRound }, () => make(of.links?.[variant.next], variant.next++));
      const before = cpuOf(of.pid) + cpuOf(db.pid);
      const figures = await generator.load({ url: of.url, requests, connections });
      const cpu = (cpuOf(of.pid) + cpuOf(db.pid) - before) / perRound;
      if (turn >= WARM_UPS) results.push({ ...figures, cpu });
    }
  }
}

function print(variants, connections) {
  const [base, ...others] = variants;
  const medians = ({ results }) => KEYS.map((key) => median(results.map((figures) => figures[key])));
  row('connections', 'variant', 'answers/s', 'p50 ms', 'p99 ms', 'CPU ms (server + database)', 'sender, cores');
  row('---:', '---', '---:', '---:', '---:', '---:', '---:');
  for (const variant of variants)
    row(String(connections), variant.name, ...medians(variant), median(variant.results.map(({ busy }) => busy)));
  for (const { name, results } of others) {
    const ratio = (key) => median(results.map((figures, turn) => figures[key] / base.results[turn][key]));
    row(String(connections), `**${name} ÷ ${base.name}**`, ...KEYS.map(ratio), '');
  }
  console.log('');
}

try {
  const total = [...SIZES.values()].reduce((sum, size) => sum + size, 0) * (WARM_UPS + ROUNDS);
  const people = { BENCH_PEOPLE: String(total) };
  const rumo = (name, more = {}) => start('rumo-answers.mjs', { BENCH_URI: db.uri(name), ...people, ...more });
  const bare = (name, more = {}) => start('bare-answers.mjs', { BENCH_URI: db.uri(name), ...more });
  const of = isFlat
    ? [
        ['empty', await rumo('empty'), script('gesture')],
        [
          `${stored.toLocaleString('en')} stored`,
          await rumo('full', { BENCH_STORED: String(stored) }),
          script('gesture'),
        ],
      ]
    : [
        ['Fastify + insertOne', await bare('bare'), bareAnswer],
        ['Fastify + batches', await bare('batch', { BENCH_BATCH: '1' }), bareAnswer],
        ['Rumo, by hand', await rumo('gesture'), script('gesture')],
        ['Rumo, by link', await rumo('auto'), script('auto')],
        ['Rumo, form', await rumo('form'), form],
      ];
  const next = new Map();
  for (const [connections, size] of SIZES) {
    if (only && !only.includes(connections)) continue;
    const variants = of.map(([name, one, make]) => ({ name, of: one, make, results: [], next: next.get(name) ?? 0 }));
    await measure(variants, connections, size);
    for (const variant of variants) next.set(variant.name, variant.next);
    print(variants, connections);
  }
} finally {
  for (const one of running) await one.stop();
  await db.stop();
}
