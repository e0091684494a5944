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

/** Modules of a suite stay in memory until its process ends: all suites in one process would need more than it may have. */
const PARTS = 6;

const folder = mkdtempSync(join(tmpdir(), 'rumo-jest-'));
const env = { ...process.env, NODE_ENV: 'test' };
delete env.MONGODB_URI;
delete env.SMTP_URL;

/** Runs jest with some arguments; what it counted, and whether all was well. */
function run(...more) {
  const outputFile = join(folder, `result-${more.length === 0 ? 'all' : more[0].replace(/\W/g, '-')}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--forceExit',
      '--json',
      `--outputFile=${outputFile}`,
      ...more,
      ...process.argv.slice(2),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env },
  );
  try {
    const result = JSON.parse(readFileSync(outputFile, 'utf8'));
    // A suite that cannot even load has no failed test in it, and must count all the same.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    console.error('The test runner left no result.');
    return { passed: 0, failed: 1 };
  }
}

const isWhole = process.argv.length === 2;
const parts = isWhole ? Array.from({ length: PARTS }, (_, at) => [`--shard=${at + 1}/${PARTS}`]) : [[]];
const results = parts.map((part) => run(...part));
rmSync(folder, { recursive: true, force: true });
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Fetched once, like the database; without it the tests that need it are skipped, and that is said. */
async function fetchModel() {
  const { readEnv } = await import('../dist/server/config/env.js');
  const { defaultCacheDir } = await import('../dist/server/platform/mongo/mongod-binary.js');
  const { obtainModel } = await import('../dist/server/platform/encoder/find-model.js');
  const { matching, cacheDir, offline } = readEnv();
  const search = { modelDir: matching.modelDir, cacheDir: cacheDir ?? defaultCacheDir(), offline };
  await obtainModel(search, { report }).catch((error) => report(`model: not present. ${error.message}`));
}
