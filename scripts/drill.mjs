// npm run drill -- NAME [--seed N] [--people N] [--kills N]: runs one drill of e2e/drills at the size that was asked for and
// prints its figures. Whatever it started ends with it, also on Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildServer } from './build.mjs';

const root = join(import.meta.dirname, '..');
const drills = readdirSync(join(root, 'e2e/drills'))
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => name.replace('.spec.ts', ''));

function readOptions() {
  try {
    const number = { type: 'string' };
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { seed: number, people: number, kills: number },
    });
    const sizes = Object.entries(values);
    if (positionals.length === 1 && drills.includes(positionals[0]) && sizes.every(([, size]) => /^\d+$/.test(size))) {
      return { name: positionals[0], sizes };
    }
  } catch (error) {
    console.error(error.message);
  }
  return null;
}

const options = readOptions();
if (!options) {
  console.error(`Usage: npm run drill -- NAME [--seed N] [--people N] [--kills N]\nDrills: ${drills.join(', ')}`);
  process.exit(2);
}

buildServer({ report: (step) => console.error(step) });
const folder = mkdtempSync(join(tmpdir(), 'rumo-drill-'));
const report = join(folder, 'figures');
const started = Date.now();
// A group of its own: servers, databases and mail servers of the drill are all in it.
const child = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'e2e',
    '--forceExit',
    `e2e/drills/${options.name}.spec.ts`,
  ],
  {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      TMPDIR: folder,
      RUMO_DRILL_REPORT: report,
      ...Object.fromEntries(options.sizes.map(([name, size]) => [`RUMO_DRILL_${name.toUpperCase()}`, size])),
    },
  },
);

function endAll() {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
  // A disk of the drill's own outlives whoever made it.
  const mounts = existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8').split('\n') : [];
  for (const path of mounts.map((line) => line.split(' ')[1] ?? '').filter((path) => path.startsWith(`${folder}/`))) {
    spawnSync('umount', ['-l', path]);
  }
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => endAll());

child.once('exit', (status) => {
  endAll();
  try {
    process.stdout.write(readFileSync(report, 'utf8'));
  } catch {
    console.error('The drill ended before it had figures.');
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  process.exit(status === 0 ? 0 : 1);
});
