// npm test [-- jest arguments]: builds what is stale, runs every test, ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer, buildWeb } from './build.mjs';

const report = (step) => console.error(step);
buildWeb({ report });
buildServer({ report });
await fetchModel();

const folder = mkdtempSync(join(tmpdir(), 'rumo-jest-'));
const outputFile = join(folder, 'result.json');
const env = { ...process.env, NODE_ENV: 'test' };
delete env.MONGODB_URI;
delete env.SMTP_URL;
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--forceExit',
    '--json',
    `--outputFile=${outputFile}`,
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 'ignore', 'inherit'], env },
);

let passed = 0;
let failed = 1;
try {
  const result = JSON.parse(readFileSync(outputFile, 'utf8'));
  passed = result.numPassedTests;
  // A suite that cannot even load has no failed test in it, and must count all the same.
  failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
} catch {
  console.error('The test runner left no result.');
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(status === 0 && failed === 0 ? 0 : 1);

/** Fetched once, like the database; without it the tests that need it are skipped, and that is said. */
async function fetchModel() {
  const { readEnv } = await import('../dist/server/config/env.js');
  const { defaultCacheDir } = await import('../dist/server/platform/mongo/mongod-binary.js');
  const { obtainModel } = await import('../dist/server/platform/encoder/find-model.js');
  const { matching, cacheDir, offline } = readEnv();
  const search = { modelDir: matching.modelDir, cacheDir: cacheDir ?? defaultCacheDir(), offline };
  await obtainModel(search, { report }).catch((error) => report(`model: not present. ${error.message}`));
}
