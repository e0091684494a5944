import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestDetail, RequestPage, RequestRow } from '../server/contract/request.ts';
import type {
  RequestImportPreview,
  RequestImportStatus,
  SilentCommentPage,
} from '../server/contract/request-import.ts';
import { RequestsStore } from '../server/features/requests/requests.store.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';

let rumo: TestApp;
let editor: Browser;
let viewer: Browser;

beforeAll(async () => {
  rumo = await startApp('requestimports');
  const owner = await setUp(rumo, { locale: 'en' });
  editor = await joinAs(owner, rumo.url, 'editor');
  viewer = await joinAs(owner, rumo.url, 'viewer');
  const mare = await addAccount(rumo, { name: 'Maré Alta', externalId: '17' });
  await addContact(rumo, { name: 'Ana', email: 'ana@mare.example', accountId: mare._id });
}, 60_000);
afterAll(() => rumo?.close());

const send = (path: string, text: string, query: Record<string, string> = {}, as = editor) =>
  as
    .post(`/api/request-imports${path}?${new URLSearchParams(query)}`)
    .set('content-type', 'application/octet-stream')
    .send(Buffer.from(text));
const preview = async (text: string, query?: Record<string, string>): Promise<RequestImportPreview> =>
  (await send('/preview', text, query).expect(200)).body;
const status = async (id: string): Promise<RequestImportStatus> =>
  (await editor.get(`/api/request-imports/${id}`).expect(200)).body;
/** Starts an import and lets the work behind it run to its end. */
async function bring(text: string, query?: Record<string, string>): Promise<RequestImportStatus> {
  const { id } = (await send('', text, query).expect(202)).body as RequestImportStatus;
  await rumo.tasks.run('requests.import');
  return status(id);
}
const all = async (view = 'open', search = ''): Promise<RequestRow[]> => {
  const query = new URLSearchParams({ view, search, limit: '200' });
  return ((await editor.get(`/api/requests?${query}`).expect(200)).body as RequestPage).items;
};
const saying = (text: string, view = 'open') => all(view, text);
const takeBack = async (id: string): Promise<RequestImportStatus> => {
  await editor.post(`/api/request-imports/${id}/undo`).expect(202);
  await rumo.tasks.run('requests.import');
  return status(id);
};
const decide = (row: RequestRow, what: string, more: object = {}) =>
  editor
    .post(`/api/requests/${row.id}/${what}`)
    .send({ rev: row.rev, ...more })
    .expect(200);

const board = [
  'Id;Pedido;Empresa;E-mail;Data;Prioridade;Votos',
  '1;Exportar faturas para Excel;maré alta;;31/12/2026;Alta;4',
  '2;Aplicativo para tablet;;ana@mare.example;30/12/2026;;1',
  '3;;17;;;;',
  '4;Modo escuro;Ninguém & Filhos;;;;9',
  '5;Calendário de renovações;17;;40/12/2026;;2',
  '1;Exportar faturas para Excel;maré alta;;31/12/2026;Alta;4',
].join('\n');

describe('a board as a CSV file', () => {
  it('is read without writing anything: columns, guesses, and what would become of each line', async () => {
    const seen = await preview(board);
    expect(seen.columns.map(({ field, column }) => [field, column])).toEqual([
      ['text', 'Pedido'],
      ['id', 'Id'],
      ['account', 'Empresa'],
      ['email', 'E-mail'],
      ['date', 'Data'],
      ['lang', null],
      ['need', 'Prioridade'],
    ]);
    expect(seen).toMatchObject({ layout: 'table', rows: 6, ignored: ['Votos'], textsAre: 'requests', dates: 'dmy' });
    expect(seen.outcome).toMatchObject({ fresh: 2, repeats: 1, empty: 1, refused: 2, unknown: 1 });
    expect(seen.outcome?.refusals).toEqual([
      { line: 5, column: 'Empresa', message: 'There is no account “Ninguém & Filhos” here.' },
      { line: 6, column: 'Data', message: expect.stringContaining('40/12/2026') },
    ]);
    expect(await all()).toEqual([]);
  });

  it('is taken over with who said what and when; every line is accounted for', async () => {
    const done = await bring(board);
    expect(done).toMatchObject({ state: 'done', rows: 6, done: 6, by: expect.any(String) });
    expect(done.counts).toEqual({ taken: 2, silent: 0, repeats: 1, empty: 1, refused: 2, requests: 2, unsure: 0 });
    const [excel] = await saying('Excel');
    expect(excel).toMatchObject({
      source: 'imported',
      account: { name: 'Maré Alta' },
      contact: null,
      need: 'important',
      language: 'pt',
      at: '2026-12-31T15:00:00.000Z',
    });
    expect((await saying('tablet'))[0]).toMatchObject({ account: { name: 'Maré Alta' }, contact: { name: 'Ana' } });
    const file = await editor.get(`/api/export/request-imports/${done.id}/lines?format=csv`).expect(200);
    expect(
      file.text
        .replace(/^\uFEFF/, '')
        .split('\r\n')
        .slice(0, 8)
        .map((line) => line.replaceAll('"', '').split(',').slice(0, 2).join()),
    ).toEqual(['line,outcome', '2,taken', '3,taken', '4,empty', '5,refused', '6,refused', '7,repeats', '']);
  });

  it('keeps nothing of what lines said beside the requests themselves', async () => {
    const kept = await rumo.mongo.db.collection('requestImportLines').find({}).toArray();
    expect(kept.some((line) => 'said' in line || JSON.stringify(line).includes('Excel'))).toBe(false);
  });

  it('adds nothing the second time', async () => {
    const before = await all();
    const again = await bring(board);
    expect(again.counts).toMatchObject({ taken: 0, repeats: 3, refused: 2, requests: 0 });
    expect(await all()).toEqual(before);
  });

  it('takes lines of unknown customers when told to', async () => {
    const done = await bring(board, { unknown: 'without' });
    expect(done.counts).toMatchObject({ taken: 1, repeats: 3, refused: 1 });
    expect((await saying('Modo escuro'))[0]).toMatchObject({ account: null, contact: null });
  });

  it('tells ids of another list apart by its origin, and refuses other words under a known id otherwise', async () => {
    const other = 'id,text\n1,Two-factor sign-in';
    const refused = await bring(other);
    expect(refused.counts).toMatchObject({ taken: 0, refused: 1 });
    expect(refused.refusals).toEqual([{ line: 2, column: null, message: expect.stringContaining('other words') }]);
    expect((await bring(other, { origin: 'Second board' })).counts).toMatchObject({ taken: 1 });
  });
});

describe('other files', () => {
  it('wants a column to be chosen when two could be the text', async () => {
    const two = 'comment,reason\nDark mode,Too bright';
    expect(await preview(two)).toMatchObject({ outcome: null });
    await send('', two).expect(422);
    const mapping = JSON.stringify({ text: 'reason' });
    expect((await preview(two, { mapping })).outcome).toMatchObject({ fresh: 1 });
  });

  it('reads a list of notes, one text a line, without their bullets', async () => {
    const notes = '- Let us pin messages, please\n\n2. Undo for deleted boards\n* [ ] Lembretes por SMS\n';
    const seen = await preview(notes);
    expect(seen).toMatchObject({ layout: 'list', rows: 3 });
    expect(seen.outcome?.examples.map(({ line, text }) => [line, text])).toEqual([
      [1, 'Let us pin messages, please'],
      [3, 'Undo for deleted boards'],
      [4, 'Lembretes por SMS'],
    ]);
    expect((await bring(notes)).counts).toMatchObject({ taken: 3 });
    expect((await bring(notes)).counts).toMatchObject({ taken: 0, repeats: 3 });
  });

  it('reads JSON lines, refusing each line that is none', async () => {
    const lines = '{"id": 90, "text": "Keyboard shortcuts", "lang": "en"}\nnot json\n{"id": 91, "text": {"a": 1}}\n';
    const done = await bring(lines);
    expect(done.counts).toMatchObject({ taken: 1, refused: 2 });
    expect(done.refusals.map(({ line, column }) => [line, column])).toEqual([
      [2, null],
      [3, 'text'],
    ]);
  });

  it('lifts the requests out of comments in two languages, once', async () => {
    const comments = [
      'id,comment',
      'c1,"Great product, but we need a dark theme for the night shift. Also, please add an export to Word."',
      'c2,"Atendimento excelente, parabéns a todos!"',
      'c3,"Gostei muito. Só falta um relatório de inadimplência."',
      'c4,Nothing to add.',
    ].join('\n');
    expect(await preview(comments)).toMatchObject({ textsAre: 'comments', question: 'why' });
    const done = await bring(comments, { origin: 'Survey 2025' });
    expect(done.counts).toMatchObject({ taken: 2, silent: 2, refused: 0, requests: 3 });
    expect((await saying('relatório de inadimplência'))[0]).toMatchObject({ language: 'pt', source: 'imported' });
    const again = await bring(comments, { origin: 'Survey 2025' });
    expect(again.counts).toMatchObject({ taken: 0, silent: 0, repeats: 4, requests: 0 });
  });

  it('is for editors', async () => {
    await send('', 'text\nx', {}, viewer).expect(403);
    await viewer.get('/api/request-imports').expect(403);
  });
});

describe('comments', () => {
  const file = [
    'id,comment,account',
    'k1,"Write to ana@mare.example. We love it, but please add a dark theme. Also, we need an export to Word.",17',
    'k2,"Atendimento excelente, parabéns a todos!",17',
    'k3,"The people at the desk were kind, tel. 912 345 678.\n\nThe calendar on the wall was lovely.",',
    'k4,"Everything is fine."',
  ].join('\n');
  const from = { origin: 'Kept comments', question: 'why' };
  const detail = async (id: string): Promise<RequestDetail> =>
    (await editor.get(`/api/requests/${id}`).expect(200)).body;
  const silent = async (id: string, query: Record<string, string> = {}): Promise<SilentCommentPage> =>
    (await editor.get(`/api/request-imports/${id}/silent?${new URLSearchParams(query)}`).expect(200)).body;
  const find = (id: string, line: number, text: string, as = editor) =>
    as.post(`/api/request-imports/${id}/silent/${line}/requests`).send({ text });
  const stored = () => rumo.mongo.db.collection('importedLines').countDocuments({ comment: { $exists: true } });
  let kept: RequestImportStatus;

  it('are kept once beside their requests, each of which stands in its place, with nothing personal in it', async () => {
    const before = await stored();
    kept = await bring(file, from);
    expect(kept.counts).toMatchObject({ taken: 1, silent: 3, requests: 2 });
    expect(await stored()).toBe(before + 4);
    for (const [words, piece] of [
      ['dark theme', 'add a dark theme'],
      ['export to Word', 'we need an export to Word'],
    ] as const) {
      const [row] = await saying(words).then((rows) => rows.filter(({ at }) => at >= kept.startedAt));
      const { quote, comment } = await detail(row!.id);
      expect(quote).toContain(piece);
      expect(comment?.question).toBeNull();
      expect(`${comment?.before}${quote}${comment?.after}`).toBe(
        'Write to •••. We love it, but please add a dark theme. Also, we need an export to Word.',
      );
    }
  });

  it('stay one when the same file comes again', async () => {
    const before = await stored();
    expect((await bring(file, from)).counts).toMatchObject({ repeats: 4, requests: 0 });
    expect(await stored()).toBe(before);
  });

  it('in which nothing was found can be gone through, page by page', async () => {
    const first = await silent(kept.id, { limit: '2' });
    expect(first).toMatchObject({ total: 3, next: '4' });
    expect(first.items.map(({ line, account, text }) => [line, account?.name ?? null, text])).toEqual([
      [3, 'Maré Alta', 'Atendimento excelente, parabéns a todos!'],
      [4, null, 'The people at the desk were kind, tel. •••.\n\nThe calendar on the wall was lovely.'],
    ]);
    const rest = await silent(kept.id, { limit: '2', after: first.next! });
    expect(rest).toMatchObject({ next: null, items: [{ text: 'Everything is fine.', found: [] }] });
    await viewer.get(`/api/request-imports/${kept.id}/silent`).expect(403);
    const lines = await editor.get(`/api/export/request-imports/${kept.id}/lines?format=json`).expect(200);
    expect(lines.body.rows.map(({ comment }: { comment: string }) => comment.slice(0, 9))).toEqual([
      'Write to ',
      'Atendimen',
      'The peopl',
      'Everythin',
    ]);
  });

  it('let somebody add a request that was left out, in the words that stand there, and take it back', async () => {
    await find(kept.id, 4, 'a calendar in the app').expect(422);
    await find(kept.id, 2, 'dark theme').expect(404);
    await find(kept.id, 4, 'a calendar', viewer).expect(403);
    const { requestId, changeId } = (await find(kept.id, 4, 'kind, tel. •••. The calendar on the wall').expect(201))
      .body;
    const seen = await detail(requestId);
    expect(seen).toMatchObject({ source: 'imported', language: 'en', waiting: 'grouping' });
    expect(seen.comment?.before).toBe('The people at the desk were ');
    expect((await silent(kept.id)).items[1]?.found).toEqual([{ id: requestId, quote: seen.quote }]);
    await find(kept.id, 4, 'kind, tel. •••. The calendar on the wall').expect(409);
    await editor.post(`/api/changes/${changeId}/undo`).expect(200);
    expect((await silent(kept.id)).items[1]?.found).toEqual([]);
    await find(kept.id, 4, 'kind, tel. •••. The calendar on the wall').expect(201);
    expect((await silent(kept.id)).items[1]?.found).toHaveLength(1);
  });

  it('go when their import is taken back; the request that somebody added stays', async () => {
    const [word] = await saying('export to Word');
    expect((await takeBack(kept.id)).undo).toEqual({ withdrawn: 2, kept: 1 });
    expect((await silent(kept.id)).total).toBe(0);
    expect(await rumo.mongo.db.collection('importedLines').countDocuments({ importId: kept.id })).toBe(0);
    expect(await detail(word!.id)).toMatchObject({ state: 'withdrawn', comment: null });
    const [added] = await saying('calendar on the wall');
    expect(added).toMatchObject({ state: 'open' });
    expect(await detail(added!.id)).toMatchObject({ comment: null, quote: added!.quote });
    // Brought in again, it finds its place again.
    await bring(file, from);
    expect((await detail(added!.id)).comment?.before).toBe('The people at the desk were ');
    expect((await detail(word!.id)).comment?.after).toBe('.');
  });

  it('are not known of imports of before: then a request shows its own words', async () => {
    const [word] = await saying('export to Word');
    await rumo.mongo.db
      .collection<{ _id: string }>('requests')
      .updateOne({ _id: word!.id }, { $unset: { 'source.piece': true } });
    expect(await detail(word!.id)).toMatchObject({ comment: null, quote: word!.quote });
  });
});

describe('breaking off', () => {
  const many = ['text', ...Array.from({ length: 450 }, (_, at) => `Wish number ${at} of a long list`)].join('\n');

  it('goes on where it was, and does nothing twice', async () => {
    const { id } = (await send('', many).expect(202)).body;
    const store = rumo.app.get(RequestsStore, { strict: false });
    const insert = store.insert.bind(store);
    let portions = 0;
    store.insert = (requests, session) => {
      portions += 1;
      return portions === 2
        ? insert(requests, session).then(() => Promise.reject(new Error('the plug was pulled')))
        : insert(requests, session);
    };
    await expect(rumo.tasks.run('requests.import')).rejects.toThrow('the plug was pulled');
    store.insert = insert;
    const half = await status(id);
    // Nothing of the portion that broke off stands.
    expect(await rumo.mongo.db.collection('requests').countDocuments({ 'source.importId': id })).toBe(100);
    expect(half).toMatchObject({ state: 'running', done: 100, counts: { taken: 100, requests: 100 } });
    await rumo.tasks.run('requests.import');
    expect(await status(id)).toMatchObject({ state: 'done', done: 450, counts: { taken: 450, requests: 450 } });
    expect(await rumo.mongo.db.collection('requests').countDocuments({ 'source.importId': id })).toBe(450);
  });
});

describe('taking an import back', () => {
  const wishes =
    'id,text\n1,Invoices in two currencies\n2,A plan for schools\n3,Sign documents on the phone\n4,Stock by warehouse';

  it('withdraws what nobody has decided on, keeps the rest, and lets the file be brought in again', async () => {
    const done = await bring(wishes, { origin: 'Undo' });
    await rumo.tasks.run('themes.place');
    const [moved, dismissed] = [(await saying('A plan for schools'))[0]!, (await saying('Sign documents'))[0]!];
    await decide(moved, 'move', { to: { newTheme: { name: 'Schools' } } });
    await decide(dismissed, 'dismiss');
    const back = await takeBack(done.id);
    expect(back).toMatchObject({ state: 'undone', undo: { withdrawn: 2, kept: 2 } });
    expect((await saying('Invoices in two'))[0]).toBeUndefined();
    expect((await saying('Invoices in two', 'withdrawn'))[0]).toMatchObject({ theme: null });
    expect((await saying('A plan for schools'))[0]).toMatchObject({ theme: { name: 'Schools' } });
    await editor.post(`/api/request-imports/${done.id}/undo`).expect(409);

    const again = await bring(wishes, { origin: 'Undo' });
    expect(again.counts).toMatchObject({ taken: 4, repeats: 0 });
    expect(await saying('Invoices in two')).toHaveLength(1);
    expect(await saying('A plan for schools')).toHaveLength(1);
    expect(await saying('Sign documents')).toHaveLength(0);
  });

  it('keeps a request of which somebody said that it is one, though its theme was found automatically', async () => {
    const done = await bring(
      'comment\nIs it possible to pay by invoice? We wonder whether you could support that in some way one day.',
      { textsAre: 'comments' },
    );
    const ids = await rumo.mongo.db
      .collection<{ _id: string; rev: number }>('requests')
      .find({ 'source.importId': done.id })
      .toArray();
    await rumo.mongo.db.collection('requests').updateMany({ 'source.importId': done.id }, { $set: { sure: false } });
    for (const { _id, rev } of ids) await editor.post(`/api/requests/${_id}/accept`).send({ rev }).expect(200);
    expect(ids.length).toBeGreaterThan(0);
    expect(await takeBack(done.id)).toMatchObject({ undo: { withdrawn: 0, kept: ids.length } });
  });

  it('stops an import that still runs, and forgets the lines that were to come', async () => {
    const { id } = (await send('', 'text\nA wish that is taken back at once').expect(202)).body;
    expect(await takeBack(id)).toMatchObject({ state: 'undone', done: 0, undo: { withdrawn: 0, kept: 0 } });
    expect(await rumo.mongo.db.collection('requestImportLines').countDocuments({ importId: id, pending: true })).toBe(
      0,
    );
  });

  it('is told with the import, in the list of all of them', async () => {
    const { items } = (await editor.get('/api/request-imports').expect(200)).body;
    expect(items.length).toBeGreaterThan(5);
    expect(items.some(({ state }: { state: string }) => state === 'undone')).toBe(true);
  });
});
