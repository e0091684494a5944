// A copy of the sources in which one fault at a time is planted, with a database server of its own that stays up
// from test run to test run.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '../server/platform/mongo/embedded.ts';

/** For the tests of one fault. */
const LIMIT_MS = 300_000;
const root = join(import.meta.dirname, '..');
const PARTS = ['server', 'e2e', 'surveys', 'web', 'models', 'docs', 'scripts', 'bench'];
const FILES = ['package.json', 'tsconfig.json', 'jest.config.mjs', '.swcrc'];

export class FaultyCopy {
  #folder = mkdtempSync(join(tmpdir(), 'rumo-faults-'));
  #data = mkdtempSync(join(tmpdir(), 'rumo-faults-db-'));
  #mongo = null;
  #running = null;

  constructor() {
    for (const part of [...PARTS, ...FILES]) cpSync(join(root, part), join(this.#folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  async start() {
    this.#mongo = await startEmbeddedMongo(this.#data, { report: (step) => console.error(step) });
  }

  /**
   * Runs the tests with the fault in its place, and in the places of `also` where a second safeguard would make up for it;
   * null when a place is not there, or there more than once.
   */
  async with(fault, tests, names) {
    const file = join(this.#folder, fault.file);
    const sound = readFileSync(file, 'utf8');
    let faulty = sound;
    for (const { find, replace } of [fault, ...(fault.also ?? [])]) {
      if (faulty.split(find).length !== 2) return null;
      // Given as a function: "$'" in a fault is to stay what it is.
      faulty = faulty.replace(find, () => replace);
    }
    writeFileSync(file, faulty);
    try {
      return await this.run(tests, names);
    } finally {
      writeFileSync(file, sound);
    }
  }

  /**
   * Runs the specs whose path matches one of `tests`; of them only the tests called as one of `names` says, if any does.
   * `failed` are the tests that failed; `broken` are specs that could not even be loaded.
   */
  async run(tests, names = []) {
    const outputFile = join(this.#data, 'result.json');
    rmSync(outputFile, { force: true });
    const only = names.length === 0 ? [] : [`--testNamePattern=${names.map(escaped).join('|')}`];
    const options = ['--forceExit', '--runInBand', '--silent', '--json', `--outputFile=${outputFile}`];
    // A group of its own: whatever the tests started ends with them.
    const child = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        `--cacheDirectory=${join(this.#folder, '.cache')}`,
        ...options,
        ...only,
        ...tests,
      ],
      {
        cwd: this.#folder,
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, NODE_ENV: 'test', RUMO_TEST_LOG: 'error', RUMO_TEST_MONGODB_URI: this.#mongo.uri },
      },
    );
    this.#running = child;
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    let isCutShort = false;
    const limit = setTimeout(() => {
      isCutShort = true;
      end(child);
    }, LIMIT_MS);
    await new Promise((exited) => child.once('exit', exited));
    clearTimeout(limit);
    end(child);
    this.#running = null;
    await this.#dropDatabases();
    return { ...(isCutShort ? hung : readResult(outputFile)), said };
  }

  async stop() {
    if (this.#running) end(this.#running);
    await this.#mongo?.stop();
    for (const folder of [this.#folder, this.#data]) rmSync(folder, { recursive: true, force: true });
  }

  /** What a test that failed half way has left would make the next one slower. */
  async #dropDatabases() {
    const client = await MongoClient.connect(this.#mongo.uri);
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    for (const { name } of databases) if (name.startsWith('t_')) await client.db(name).dropDatabase();
    await client.close();
  }
}

/** Whatever hangs is noticed. */
const hung = { passed: 0, failed: [{ name: '(cut short, it hung)', spec: '', duration: 0 }], broken: [] };

function readResult(outputFile) {
  const { numPassedTests, testResults } = JSON.parse(readFileSync(outputFile, 'utf8'));
  return {
    passed: numPassedTests,
    failed: testResults.flatMap(({ name: spec, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName: name, duration }) => ({ name, spec, duration })),
    ),
    broken: testResults
      .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .map(({ name }) => name),
  };
}

function escaped(name) {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
