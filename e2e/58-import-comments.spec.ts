import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '../server/config/env.ts';
import { packageRoot } from '../server/config/root.ts';
import type { RequestImportStatus } from '../server/contract/request-import.ts';
import { ENV } from '../server/platform/symbols.ts';
import { type Browser, setUp, startApp, type TestApp } from './support/app.ts';
import { ServerProcess } from './support/server-process.ts';
import { until } from './support/until.ts';

const LINES = 1600;
let rumo: TestApp;
let owner: Browser;
let worker: ServerProcess | null = null;

beforeAll(async () => {
  rumo = await startApp('importcomments');
  owner = await setUp(rumo, { locale: 'en' });
});
afterAll(async () => {
  await worker?.kill();
  await rumo?.close();
});

/** Comments of this project, over and over, each with an id of its own. */
function comments(): Buffer {
  const some = readFileSync(join(packageRoot, 'bench/comments/dev.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const lines = Array.from({ length: LINES }, (_, id) => JSON.stringify({ id, text: some[id % some.length] }));
  return Buffer.from(lines.join('\n'));
}

async function bring(origin: string): Promise<string> {
  const reply = await owner
    .post(`/api/request-imports?textsAre=comments&origin=${origin}`)
    .set('content-type', 'application/octet-stream')
    .send(comments())
    .expect(202);
  return (reply.body as RequestImportStatus).id;
}

const status = async (id: string): Promise<RequestImportStatus> =>
  (await owner.get(`/api/request-imports/${id}`).expect(200)).body;

const said = () => worker?.output ?? '';

const quotesOf = async (importId: string) =>
  (await rumo.mongo.db.collection('requests').find({ 'source.importId': importId }).toArray())
    .map(({ quote, source }) => `${source.line} ${quote}`)
    .sort();

const commentsOf = async (importId: string) =>
  (await rumo.mongo.db.collection('importedLines').find({ importId }).sort({ line: 1 }).toArray()).map(
    ({ line, comment, silent }) => `${line} ${silent ? 'silent' : 'taken'} ${comment}`,
  );

it('imports the comments of this project in one go, and groups what they ask for', async () => {
  const file = readFileSync(join(packageRoot, 'bench/comments/dev.jsonl'));
  const lines = file.toString().trimEnd().split('\n').length;
  const reply = await owner
    .post('/api/request-imports')
    .set('content-type', 'application/octet-stream')
    .send(file)
    .expect(202);
  const { id } = reply.body as RequestImportStatus;
  await rumo.tasks.run('requests.import');
  const done = await status(id);
  expect(done).toMatchObject({ state: 'done', rows: lines, done: lines, textsAre: 'comments' });
  expect(done.counts.taken + done.counts.silent).toBe(lines);
  await rumo.tasks.run('themes.place');
  expect((await status(id)).waiting).toBe(0);
});

it('a worker that is killed in the middle of an import leaves no line half done, and the next one ends it the same', async () => {
  const { mongodbUri, dataDir } = rumo.app.get<Env>(ENV);
  const variables = { MONGODB_URI: mongodbUri!, DATA_DIR: dataDir, EMBEDDER: 'lexical' };
  const start = () => ServerProcess.start(variables, { web: false, leaseMs: 1000 });
  const whole = await bring('whole');
  await rumo.tasks.run('requests.import');
  let killed: string;
  let half: RequestImportStatus;
  // Where the worker was done before this process had its turn again, it is given another one.
  for (let tries = 1; ; tries += 1) {
    killed = await bring(`killed${tries}`);
    worker = await start();
    await until(async () => (await status(killed)).done >= LINES / 10, 'the first tenth', said);
    await worker.kill();
    half = await status(killed);
    if (half.done < LINES || tries === 5) break;
  }
  expect(half.done).toBeLessThan(LINES);
  expect(half.counts.taken + half.counts.silent).toBe(half.done);
  expect(await rumo.mongo.db.collection('requests').countDocuments({ 'source.importId': killed })).toBe(
    half.counts.requests,
  );
  expect((await commentsOf(killed)).length).toBe(half.done);
  worker = await start();
  await until(async () => (await status(killed)).state === 'done', 'the rest', said);
  await worker.kill();
  expect((await status(killed)).counts).toEqual((await status(whole)).counts);
  expect(await quotesOf(killed)).toEqual(await quotesOf(whole));
  expect(await commentsOf(killed)).toEqual(await commentsOf(whole));
});
