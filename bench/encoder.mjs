// npm run bench:encoder: how many texts a second one core encodes, how long a single one and one that is typed during an
// import take, what it costs in memory, and how near the vectors come to those of the Python package.
import { requestsOfDevelopment } from './development-comments.mjs';
import { parityCosines } from './encoder/parity.mjs';
import { installedModel } from './sentence-vectors.mjs';

const cpuMs = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
const megabytes = () => process.memoryUsage().rss / 1e6;
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const sorted = (values) => [...values].sort((a, b) => a - b);

const all = requestsOfDevelopment();
globalThis.gc?.();
const before = megabytes();
const beganAt = performance.now();
const beganCpu = process.cpuUsage();
const embedder = await installedModel();
if (!embedder) throw new Error('The model is not here. Run "npm run model:fetch".');
const load = { wall: performance.now() - beganAt, cpu: cpuMs(beganCpu) };
const loaded = megabytes();
await embedder.embed(all.slice(0, 256));

const bulk = process.cpuUsage();
const many = Array.from({ length: 8 }, () => all).flat();
await embedder.embed(many);
const perSecond = many.length / (cpuMs(bulk) / 1000);

const single = [];
for (const text of all.slice(0, 300)) {
  const at = process.cpuUsage();
  await embedder.embed([text]);
  single.push(cpuMs(at));
}

// A person types while an import is being encoded. Other programs take part of the cores, so the wait is given beside
// the time that a single text takes under the same load, not as a bar.
const typed = [];
let isImported = false;
const importing = embedder.embed(many).then(() => (isImported = true));
while (!isImported) {
  const at = performance.now();
  await embedder.embed([all[typed.length % all.length]]);
  typed.push(performance.now() - at);
  await new Promise((resolve) => setTimeout(resolve, 50));
}
await importing;
const grown = process.resourceUsage().maxRSS / 1000 - before;
await embedder.close();

const cosines = await parityCosines();

console.log(
  `model ${embedder.id}, ${many.length} texts of ${Math.round(many.join('').length / many.length)} characters`,
);
const rows = [
  ['load, CPU ms', load.cpu],
  ['load, wall ms', load.wall],
  ['texts a CPU second, many at once', perSecond],
  ['one text, CPU ms, median', quantile(sorted(single), 0.5)],
  ['one text, CPU ms, p99', quantile(sorted(single), 0.99)],
  ['typed during an import, wall ms, median', quantile(sorted(typed), 0.5)],
  ['typed during an import, wall ms, p95', quantile(sorted(typed), 0.95)],
  ['memory after loading, MB more', loaded - before],
  ['memory at most, MB more', grown],
  ['least cosine with the Python package', Math.min(...cosines)],
];
for (const [name, value] of rows)
  console.log(`${name.padEnd(44)} ${value < 1.01 ? value.toFixed(7) : value.toFixed(1)}`);
console.log();
const bars = [
  ['texts a CPU second >= 300', perSecond, perSecond >= 300],
  ['one text <= 10 ms CPU', quantile(sorted(single), 0.5), quantile(sorted(single), 0.5) <= 10],
  ['memory <= 260 MB', grown, grown <= 260],
  ['load <= 2000 ms CPU', load.cpu, load.cpu <= 2000],
  [`cosine >= .999 on ${cosines.length} texts`, Math.min(...cosines), Math.min(...cosines) >= 0.999],
];
for (const [bar, measured, isMet] of bars)
  console.log(`bar ${bar.padEnd(28)} measured ${measured.toFixed(measured < 1.01 ? 7 : 1)} ${isMet ? 'ok' : 'missed'}`);
process.exitCode = bars.every(([, , isMet]) => isMet) ? 0 : 1;
