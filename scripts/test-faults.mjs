// npm run test:faults [-- NAME …]: plants the named faults of faults.json one by one in copies of the sources and runs the
// tests that must notice: those called as `noticedBy` says in the specs of `tests`, or all of these specs without it. The
// tests must pass before anything is planted; a fault that none of them notices, that keeps a spec from being loaded, or
// whose place is gone, fails the run. The sources themselves are never touched; the copies are removed also on Ctrl-C.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { FaultyCopy } from './faulty-copy.mjs';

/** Faults whose tests are run together before they are planted: one start instead of many. */
const AT_ONCE = 16;
const LANES = Math.min(availableParallelism(), 4);
const only = process.argv.slice(2);
const faults = JSON.parse(readFileSync(join(import.meta.dirname, 'faults.json'), 'utf8')).filter(
  ({ name }) => only.length === 0 || only.includes(name),
);
if (faults.length === 0) {
  console.error('No fault has this name.');
  process.exit(2);
}

const began = performance.now();
const copies = Array.from({ length: Math.min(LANES, faults.length) }, () => new FaultyCopy());
const stopAll = () => Promise.all(copies.map((copy) => copy.stop()));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stopAll().then(() => process.exit(130)));
await Promise.all(copies.map((copy) => copy.start()));

const ask = ({ tests, noticedBy }) => [tests, noticedBy ? [noticedBy] : []];

/** What the tests of some faults say without a fault; null when they pass. A test that fails anyway proves nothing. */
async function unsound(copy, group) {
  const together = await copy.run(
    [...new Set(group.flatMap(({ tests }) => tests))],
    group.every(({ noticedBy }) => noticedBy) ? group.map(({ noticedBy }) => noticedBy) : [],
  );
  return together.failed.length + together.broken.length > 0 ? together.said : null;
}

/** Why a fault went unnoticed; null when it was caught. */
async function missing(copy, fault) {
  const result = await copy.with(fault, ...ask(fault));
  if (!result) return `its place in ${fault.file} is gone, or there are two`;
  if (result.broken.length > 0) return `it keeps ${result.broken[0]} from being loaded`;
  if (result.failed.length > 0) return null;
  return result.passed === 0 ? 'no test of that name' : 'no test noticed';
}

/** Does the work in as many lanes as there are copies; what is long goes first if the list has it first. */
async function inLanes(list, work) {
  const left = [...list];
  await Promise.all(
    copies.map(async (copy) => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) await work(copy, next);
    }),
  );
}

// Those that name their test apart from those that do not: a run has one pattern for the names of tests.
const groups = [faults.filter(({ noticedBy }) => !noticedBy), faults.filter(({ noticedBy }) => noticedBy)].flatMap(
  (some) =>
    Array.from({ length: Math.ceil(some.length / AT_ONCE) }, (_, at) => some.slice(at * AT_ONCE, (at + 1) * AT_ONCE)),
);
let isSound = true;
await inLanes(groups, async (copy, group) => {
  const said = await unsound(copy, group);
  if (said === null) return;
  isSound = false;
  console.error(`${said}\nThese tests do not pass without a fault, so they prove nothing about one.`);
});

let caught = 0;
if (isSound) {
  await inLanes(faults, async (copy, fault) => {
    const start = performance.now();
    const why = await missing(copy, fault);
    if (!why) caught += 1;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${why ? `MISSED (${why})` : 'caught'}  ${fault.name}  ${seconds} s`);
  });
}
await stopAll();
console.log(`${caught} of ${faults.length} caught in ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
process.exit(isSound && caught === faults.length ? 0 : 1);
