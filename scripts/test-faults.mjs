// npm run test:faults [-- NAME …]: plants the named faults of faults.json one by one in a copy of the sources and runs the
// tests that must notice. Those tests must pass before anything is planted; a fault that none of them notices, or whose
// place is gone, fails the run. The sources themselves are never touched, and the copy is removed also on Ctrl-C.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For the tests of one name. */
const LIMIT_MS = 300_000;
const root = join(import.meta.dirname, '..');
const only = process.argv.slice(2);
const faults = JSON.parse(readFileSync(join(import.meta.dirname, 'faults.json'), 'utf8')).filter(
  ({ name }) => only.length === 0 || only.includes(name),
);

if (faults.length === 0) {
  console.error('No fault has this name.');
  process.exit(2);
}

const copy = mkdtempSync(join(tmpdir(), 'rumo-faults-'));
for (const part of [
  'server',
  'e2e',
  'surveys',
  'web',
  'models',
  'docs',
  'scripts',
  'package.json',
  'tsconfig.json',
  'jest.config.mjs',
  '.swcrc',
]) {
  cpSync(join(root, part), join(copy, part), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

let running = null;
function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (running) end(running);
    rmSync(copy, { recursive: true, force: true });
    process.exit(130);
  });
}

/** `outcome` is passed, failed or none: no test of these names. `said` is what the tests said. */
async function run(tests) {
  // A group of its own: the database of a run that is cut short goes with it.
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--forceExit',
      '--bail',
      ...tests,
    ],
    { cwd: copy, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'test' } },
  );
  running = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const limit = setTimeout(() => end(child), LIMIT_MS * tests.length);
  const status = await new Promise((exited) => child.once('exit', (code) => exited(code)));
  clearTimeout(limit);
  end(child);
  running = null;
  if (/No tests found/.test(said)) return { outcome: 'none', said };
  return { outcome: status === 0 ? 'passed' : 'failed', said };
}

/** Why a fault went unnoticed; null when it was caught. */
async function missing(fault) {
  const file = join(copy, fault.file);
  const sound = readFileSync(file, 'utf8');
  if (!sound.includes(fault.find)) return `its place is gone from ${fault.file}`;
  writeFileSync(file, sound.replace(fault.find, fault.replace));
  try {
    const { outcome } = await run(fault.tests);
    return outcome === 'failed' ? null : outcome === 'none' ? 'no test of that name' : 'no test noticed';
  } finally {
    writeFileSync(file, sound);
  }
}

let caught = 0;
const tests = [...new Set(faults.flatMap((fault) => fault.tests))].sort();
// A test that fails without a fault would seem to catch every one.
const without = await run(tests);
const isSound = without.outcome === 'passed';
if (isSound) {
  for (const fault of faults) {
    const why = await missing(fault);
    if (!why) caught += 1;
    console.log(`${why ? `MISSED (${why})` : 'caught'}  ${fault.name}`);
  }
} else {
  console.error(`${without.said}\nThe tests do not pass without a fault, so they prove nothing about one.`);
}
rmSync(copy, { recursive: true, force: true });
console.log(`${caught} of ${faults.length} caught`);
process.exit(isSound && caught === faults.length ? 0 : 1);
