// npm run bench:themes-speed [-- one]: what grouping costs by itself, without a database: CPU seconds and memory of processes of
// their own. With `one`, only what one more request costs where there are 80,000 themes: they are taken as they are, not found.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { seededRandom } from '../dist/server/domain/statistics/random.js';
import { ThemeIndex } from '../dist/server/domain/themes/theme-index.js';
import { thresholdsFor } from '../dist/server/domain/themes/thresholds.js';
import { row } from './measure.mjs';
import { sentenceVectors } from './sentence-vectors.mjs';

/** Topics are mixtures of three sentences, requests are noisy copies of topics, a few topics much oftener than most. */
const CASES = [
  { name: '10,000, as boards are', requests: 10_000, topics: 3_000, noise: 0.7 },
  { name: '100,000, as boards are', requests: 100_000, topics: 15_000, noise: 0.7 },
  { name: '100,000, hardly two alike', requests: 100_000, topics: 220_000, noise: 1.1 },
];
const DIMS = 256;
/** The number of themes of which the bar for one more request speaks. */
const MANY_THEMES = 80_000;
/** Requests that come after the first refinement, one by one and then together. */
const SINGLE = 20;
const LATER = 200;
/** What a refinement changed is looked at by the next one, until little is left. */
const ROUNDS = 4;
const MB = 1_048_576;

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

if (process.send) process.once('message', (one) => process.send(measure(one), () => process.disconnect()));
else if (process.argv[3] === 'one') await oneMore();
else await main();

/** Themes of one request each, a few words of which another one shares: then 200 requests come alone. */
async function oneMore() {
  const { vectors } = await sentenceVectors();
  const random = seededRandom(11);
  const requests = Array.from({ length: MANY_THEMES }, (_, at) => ({
    ...{ id: `r${at}`, text: `request ${at}`, theme: `t${at}`, placedBy: 'auto' },
    vector: noisy(topicVector(at, vectors), 1.1, random),
  }));
  const themes = requests.map(({ theme }) => ({ id: theme, human: false, redirectTo: null }));
  let opened = MANY_THEMES;
  const newId = () => `t${(opened += 1)}`;
  const options = { dims: DIMS, thresholds: thresholdsFor('use-m3-256/3'), newId };
  const index = new ThemeIndex(options, { themes, requests, apart: [] });
  const singles = Array.from({ length: LATER }, (_, at) => ({
    ...{ id: `s${at}`, text: `another request ${at}` },
    vector: noisy(topicVector(Math.floor(random() * MANY_THEMES), vectors), 1.1, random),
  }));
  const taken = singles.map((request) => timed(() => index.add([request])) * 1000);
  console.log(
    `${index.themes().length} themes after ${LATER} more requests, ${Math.round(process.memoryUsage().rss / MB)} MB`,
  );
  taken.sort((a, b) => a - b);
  console.log(`one more, CPU ms: median ${taken[LATER / 2].toFixed(2)}, slowest ${taken.at(-1).toFixed(2)}`);
  bar(`one more at ${MANY_THEMES} themes, mean CPU ms`, taken.reduce((sum, ms) => sum + ms, 0) / LATER, 25);
}

/** CPU seconds of some work. */
function timed(work) {
  const before = cpuSeconds();
  work();
  return cpuSeconds() - before;
}

async function main() {
  const { vectors, source } = await sentenceVectors();
  console.log(`\nVectors of ${DIMS} numbers: noisy copies of mixtures of ${vectors.length} ${source}.\n`);
  row(
    'requests',
    'themes',
    'grouped, CPU s',
    'then refined until quiet, CPU s',
    'one more, ms',
    'refined after 200 more, CPU s',
    'all memory, MB',
  );
  row('---', '---:', '---:', '---:', '---:', '---:', '---:');
  const found = [];
  for (const one of CASES) {
    const child = fork(import.meta.filename, { stdio: ['ignore', 2, 2, 'ipc'], serialization: 'advanced' });
    child.send({ ...one, vectors });
    const [figures] = await once(child, 'message');
    await once(child, 'exit');
    found.push(figures);
    const { themes, grouped, refined, single, again, memory } = figures;
    row(
      one.name,
      String(themes),
      grouped.toFixed(2),
      refined.toFixed(2),
      single.toFixed(2),
      again.toFixed(2),
      String(memory),
    );
  }
  const [small, usual, hard] = found;
  console.log('');
  bar('10,000 requests grouped and refined, CPU s', small.grouped + small.refined, 5);
  bar('100,000 requests grouped and refined, CPU s', usual.grouped + usual.refined, 300);
  bar(`100,000 in ${hard.themes} themes, CPU s`, hard.grouped + hard.refined, 600);
  bar(`one more at ${hard.themes} themes, CPU ms`, hard.single, 25);
}

function bar(name, measured, aim) {
  console.log(`bar ${name} <= ${aim} measured ${measured.toFixed(2)} ${measured <= aim ? 'ok' : 'missed'}`);
}

function measure({ requests, topics, noise, vectors }) {
  const random = seededRandom(7);
  const stream = Array.from({ length: requests + SINGLE + LATER }, (_, at) => ({
    id: `r${at}`,
    text: `request ${at}`,
    vector: noisy(topicVector(Math.floor(topics * random() ** 1.6), vectors), noise, random),
  }));
  let opened = 0;
  const newId = () => `t${(opened += 1)}`;
  const index = new ThemeIndex({ dims: DIMS, thresholds: thresholdsFor('use-m3-256/3'), newId });
  const grouped = timed(() => index.add(stream.slice(0, requests)));
  const themes = index.themes().length;
  const refined = timed(() => {
    for (let round = 0; round < ROUNDS && index.unsettled().length > 0; round += 1) index.refine();
  });
  const singles = stream.slice(requests, requests + SINGLE);
  const single = (timed(() => singles.forEach((request) => index.add([request]))) * 1000) / SINGLE;
  index.add(stream.slice(requests + SINGLE));
  const again = timed(() => index.refine());
  return { themes, grouped, refined, single, again, memory: Math.round(process.memoryUsage().rss / MB) };
}

function topicVector(topic, vectors) {
  const random = seededRandom(1_000 + topic);
  const parts = [1, 0.9, 0.6].map((weight) => ({ weight, from: vectors[Math.floor(random() * vectors.length)] }));
  return parts[0].from.map((_, d) => parts.reduce((sum, { weight, from }) => sum + weight * from[d], 0));
}

/** A copy at length 1; `noise` is the length of what is added to a topic of length 1. */
function noisy(topic, noise, random) {
  const scale = (noise * Math.hypot(...topic)) / Math.sqrt(DIMS);
  const copy = topic.map((value) => value + scale * normal(random));
  const length = Math.hypot(...copy);
  return copy.map((value) => value / length);
}

/** A number of the standard normal distribution (Box and Muller 1958). */
function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
