// npm run test:faults [-- NAME …]: plants the named faults of faults.json one by one in a copy of the sources and runs the
// tests that must notice. A fault that no test notices, or whose place is gone, fails the run.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const only = process.argv.slice(2);
const faults = JSON.parse(readFileSync(join(import.meta.dirname, 'faults.json'), 'utf8')).filter(
  ({ name }) => only.length === 0 || only.includes(name),
);

const copy = mkdtempSync(join(tmpdir(), 'rumo-faults-'));
for (const part of [
  'server',
  'e2e',
  'surveys',
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

function notices(fault) {
  const file = join(copy, fault.file);
  const sound = readFileSync(file, 'utf8');
  if (!sound.includes(fault.find)) return 'its place is gone from ' + fault.file;
  writeFileSync(file, sound.replace(fault.find, fault.replace));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--forceExit',
        '--bail',
        ...fault.tests,
      ],
      { cwd: copy, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'test' }, timeout: 300_000 },
    );
    if (/No tests found/.test(stderr)) return 'no test of that name';
    return status === 0 ? 'no test noticed' : null;
  } finally {
    writeFileSync(file, sound);
  }
}

let missed = 0;
try {
  for (const fault of faults) {
    const why = notices(fault);
    if (why) missed += 1;
    console.log(`${why ? `MISSED (${why})` : 'caught'}  ${fault.name}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${faults.length - missed} passed, ${missed} failed`);
process.exit(missed === 0 && faults.length > 0 ? 0 : 1);
