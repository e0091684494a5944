import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RequestCounts, RequestPage } from '../server/contract/request.ts';
import type { RequestImportStatus } from '../server/contract/request-import.ts';
import { type Browser, setUp, startApp, type TestApp } from './support/app.ts';

const LINES = 400;
let rumo: TestApp;
let owner: Browser;
let imported: string;

beforeAll(async () => {
  rumo = await startApp('countingrequests');
  owner = await setUp(rumo, { locale: 'en' });
  const wishes = (what: string, count: number) =>
    Buffer.from(['text', ...Array.from({ length: count }, (_, at) => `${what} number ${at}`)].join('\n'));
  const bring = async (file: Buffer): Promise<string> => {
    const send = owner.post('/api/request-imports?textsAre=requests').set('content-type', 'application/octet-stream');
    const { id } = (await send.send(file).expect(202)).body as RequestImportStatus;
    await rumo.tasks.run('requests.import');
    return id;
  };
  await bring(wishes('A calendar', 30));
  await rumo.tasks.run('themes.place');
  imported = await bring(wishes('An export', LINES));
});
afterAll(() => rumo?.close());

const get = async <Body>(path: string): Promise<Body> => (await owner.get(path).expect(200)).body;

/** How many requests the database reads in whole meanwhile. */
async function readWhile<Result>(work: () => Promise<Result>): Promise<{ result: Result; read: number }> {
  const { db } = rumo.mongo;
  await db.command({ profile: 2 });
  const since = new Date();
  const result = await work();
  await db.command({ profile: 0 });
  const ops = await db
    .collection<{ docsExamined?: number }>('system.profile')
    .find({ ns: `${db.databaseName}.requests`, ts: { $gte: since } })
    .toArray();
  expect(ops.length).toBeGreaterThan(0);
  return { result, read: ops.reduce((sum, { docsExamined = 0 }) => sum + docsExamined, 0) };
}

it('counts what is gone through without reading the requests, while a file is being grouped', async () => {
  const { result, read } = await readWhile(() => get<RequestCounts>('/api/requests/counts'));
  expect(result).toEqual({ toDecide: 0, grouping: LINES, unseen: 30, open: LINES + 30 });
  expect(read).toBe(0);
});

it('counts what of a file is being grouped in the same way', async () => {
  const { result, read } = await readWhile(() => get<RequestImportStatus>(`/api/request-imports/${imported}`));
  expect(result.waiting).toBe(LINES);
  expect(read).toBe(0);
});

it('counts what nobody has confirmed the same in the list of it, narrowed or not', async () => {
  for (const narrowed of ['', '&search=', '&search=calendar', '&language=en'])
    expect((await get<RequestPage>(`/api/requests?view=unseen&limit=1${narrowed}`)).total).toBe(30);
  expect((await get<RequestPage>('/api/requests?view=unseen&limit=1&search=export')).total).toBe(0);
  const { read } = await readWhile(() => get('/api/requests?view=unseen&limit=1'));
  expect(read).toBeLessThan(LINES + 30);
});

it('counts the same when everything has its theme', async () => {
  await rumo.tasks.run('themes.place');
  const counts = await get<RequestCounts>('/api/requests/counts');
  expect(counts).toEqual({ toDecide: 0, grouping: 0, unseen: LINES + 30, open: LINES + 30 });
  expect((await get<RequestPage>('/api/requests?view=unseen&limit=1')).total).toBe(LINES + 30);
});
