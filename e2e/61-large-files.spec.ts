import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RequestImportPreview } from '../server/contract/request-import.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';

/** Own work in one go, in milliseconds of CPU time; generous, because collecting garbage is in it. */
const LONGEST_MS = 150;
/** On a machine that is much slower: so much of all that was done. What is not shared with others is most of it. */
const LARGEST_PART = 1 / 4;
const LINES = 40_000;

let rumo: TestApp;
let editor: Browser;

beforeAll(async () => {
  rumo = await startApp('largefiles');
  editor = await joinAs(await setUp(rumo, { locale: 'en' }), rumo.url, 'editor');
});
afterAll(() => rumo?.close());

const upload = (path: string, file: Buffer) =>
  editor.post(path).set('content-type', 'application/octet-stream').send(file);
const fileOf = (heading: string, lines: number, line: (n: number) => string) =>
  Buffer.from([heading, ...Array.from({ length: lines }, (_, n) => line(n))].join('\n'));
const board = (lines: number) => fileOf('id,request', lines, (n) => `${n},"Please add a report ${n}, by month"`);
const people = (lines: number) =>
  fileOf('email,name,account', lines, (n) => `p${n}@b.example,Person ${n},Company ${n % 5000}`);

/** The longest that nobody else had a turn, and all that was done meanwhile, in CPU time of this thread. */
async function ownWork(work: () => Promise<unknown>): Promise<{ longest: number; all: number }> {
  const done = { longest: 0, all: 0 };
  let before = process.threadCpuUsage();
  const ticks = setInterval(() => {
    const { user, system } = process.threadCpuUsage(before);
    before = process.threadCpuUsage();
    const step = (user + system) / 1000;
    done.longest = Math.max(done.longest, step);
    done.all += step;
  }, 1);
  await work();
  clearInterval(ticks);
  return done;
}

function expectShared({ longest, all }: { longest: number; all: number }): void {
  expect(longest).toBeLessThan(Math.max(LONGEST_MS, all * LARGEST_PART));
}

it('looks at a file of many requests without keeping anybody else waiting', async () => {
  // What is made at the first use is made.
  await upload('/api/request-imports/preview', board(10)).expect(200);
  const file = board(LINES);
  let seen: RequestImportPreview | null = null;
  const work = await ownWork(async () => {
    seen = (await upload('/api/request-imports/preview', file).expect(200)).body as RequestImportPreview;
  });
  expect(seen).toMatchObject({ rows: LINES, dates: 'none', outcome: { fresh: LINES, refused: 0 } });
  expectShared(work);
});

it('looks at a file of as many people no differently', async () => {
  await upload('/api/imports/preview', people(10)).expect(200);
  const file = people(LINES);
  const work = await ownWork(async () => {
    expect((await upload('/api/imports/preview', file).expect(200)).body).toMatchObject({ rows: LINES });
  });
  expectShared(work);
});
