// npm run bench:search: searching 100,000 requests and 50,000 comments by words and meaning, beside a hundredth of that; then
// again while a new request comes in every second.
import { readFileSync } from 'node:fs';
import { cpuOf, database, median, row, server } from './measure.mjs';
import { commentsOfDevelopment } from './development-comments.mjs';
import { nearestFound } from './nearest-found.mjs';

const SIZES = [1000, 100_000];
const ROUNDS = 3;
/** One after the other, as one person types. */
const QUESTIONS = 100;
const AIM_MS = 50;

const questions = commentsOfDevelopment()
  .map(({ text }) => text.trim().slice(0, 60))
  // Whole phrases, single words and beginnings of words: what stands in the box while somebody types.
  .map((text, at) => (at % 3 === 0 ? text : at % 3 === 1 ? text.split(' ').slice(0, 2).join(' ') : text.slice(0, 7)))
  .slice(0, QUESTIONS);

async function ask({ url, key }, text, among) {
  const started = performance.now();
  const reply = await fetch(`${url}/api/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ text, limit: 6, ...(among ? { among } : {}) }),
  });
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
  const { by } = await reply.json();
  return { by, took: performance.now() - started };
}

const asked = () => ({ everything: [], typing: [], cpu: { everything: 0, typing: 0 } });
async function askAll(one, { everything, typing, cpu }) {
  const before = cpuOf(one.pid);
  for (const text of questions) everything.push((await ask(one, text)).took);
  const between = cpuOf(one.pid);
  for (const text of questions) typing.push((await ask(one, text, ['themes'])).took);
  cpu.everything += between - before;
  cpu.typing += cpuOf(one.pid) - between;
}

const residentMegabytes = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

const db = await database();
const running = [];
try {
  const variants = [];
  for (const requests of SIZES) {
    const one = await server('rumo-search.mjs', {
      BENCH_URI: db.uri(`search${requests}`),
      BENCH_REQUESTS: String(requests),
    });
    running.push(one);
    const before = residentMegabytes(one.pid);
    const started = performance.now();
    let first = await ask(one, 'warm up');
    while (first.by === 'warming') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      first = await ask(one, 'warm up');
    }
    const warm = performance.now() - started;
    variants.push({ requests, one, warm, grown: residentMegabytes(one.pid) - before, ...asked() });
  }
  for (let round = 0; round < ROUNDS; round += 1) for (const variant of variants) await askAll(variant.one, variant);
  const busy = asked();
  const largest = variants.at(-1).one;
  largest.child.send('arrivals');
  for (let round = 0; round < ROUNDS; round += 1) await askAll(largest, busy);

  const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
  row(
    'requests',
    'question',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'CPU a question, ms',
    'read at first, ms',
    'memory for it, MB',
  );
  row('---:', '---', '---:', '---:', '---:', '---:', '---:', '---:');
  const tell = (requests, { everything, typing, cpu }, while_, warm, grown) => {
    for (const [name, took, spent] of [
      ['themes, requests, answers', everything, cpu.everything],
      ['similar themes while typing', typing, cpu.typing],
    ])
      row(
        String(requests),
        name + while_,
        median(took),
        percentile(took, 0.95),
        percentile(took, 0.99),
        spent / took.length,
        warm,
        grown,
      );
  };
  for (const variant of variants) tell(variant.requests, variant, '', variant.warm, variant.grown);
  tell(variants.at(-1).requests, busy, ', one comes in every second', '', '');
  const [small, large] = variants;
  row('', '**a hundred times as many ÷**', median(large.everything) / median(small.everything), '', '', '', '', '');
  const all = [large.everything, large.typing, busy.everything, busy.typing];
  const worst = Math.max(...all.map((took) => percentile(took, 0.95)));
  console.log(
    `\nbar: p95 at 100,000 requests <= ${AIM_MS} ms; measured ${worst.toFixed(1)}: ${worst <= AIM_MS ? 'ok' : 'missed'}`,
  );
} finally {
  for (const one of running) await one.stop();
  await db.stop();
}

const nearest = await nearestFound();
console.log(
  `\nof ${nearest.vectors} vectors (${nearest.source}) ${(100 * nearest.of20).toFixed(2)}% of the nearest 20 and ` +
    `${(100 * nearest.of120).toFixed(2)}% of the nearest 120 are found, in ${nearest.cpu.toFixed(2)} ms of CPU a question`,
);
