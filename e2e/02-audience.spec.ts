import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../server/cli.ts';
import type { ContactRow } from '../server/contract/audience.ts';
import type { ImportStatus } from '../server/contract/import.ts';
import type { Account, Contact } from '../server/features/audience/audience.ts';
import { AudienceService } from '../server/features/audience/audience.service.ts';
import { ImportsStore } from '../server/features/audience/imports.store.ts';
import { newId } from '../server/platform/ids.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';

let rumo: TestApp;
let owner: Browser;
let editor: Browser;
let viewer: Browser;

beforeAll(async () => {
  rumo = await startApp('audience');
  owner = await setUp(rumo);
  editor = await joinAs(owner, rumo.url, 'editor');
  viewer = await joinAs(owner, rumo.url, 'viewer');
});
afterAll(() => rumo?.close());

async function forgetEveryone() {
  for (const name of ['accounts', 'contacts', 'suppressions']) await rumo.mongo.db.collection(name).deleteMany({});
}

const upload = (path: string, file: string | Buffer, query: Record<string, string> = {}) =>
  editor
    .post(path)
    .query(query)
    .set('content-type', 'application/octet-stream')
    .send(Buffer.from(file as string));

async function ended(id: string, limit = 240_000): Promise<ImportStatus> {
  for (const end = Date.now() + limit; Date.now() < end; await sleep(20)) {
    const { body } = await editor.get(`/api/imports/${id}`).expect(200);
    if (body.state !== 'running') return body as ImportStatus;
  }
  throw new Error(`the import ${id} did not end in ${limit} ms`);
}

/** Imports a file and waits for its report, which must add up. */
async function imported(file: string | Buffer, query: Record<string, string> = {}) {
  const { body } = await upload('/api/imports', file, query).expect(202);
  const { report, state, problem, rows, done } = await ended(body.id);
  expect({ state, problem, done }).toEqual({ state: 'done', problem: null, done: rows });
  const { created, updated, unchanged, refused } = report!;
  expect(created + updated + unchanged + refused).toBe(report!.rows);
  return report!;
}

const contacts = async () => (await editor.get('/api/contacts?limit=200').expect(200)).body.items;
const who = async () => (await contacts()).map(({ name, email, account }: ContactRow) => [name, email, account?.name]);
const accounts = async () => (await viewer.get('/api/accounts?limit=200').expect(200)).body.items;

const portuguese = [
  'Código do cliente;Empresa;Plano;MRR;Licenças;Fase;E-mail;Nome;Idioma;Cargo;Cliente desde',
  '7;Pão & Cia;Pró;1.234,50;12;Ativo;Ana@pao.example;Ana Sá;pt-PT;Diretora;31/01/2024',
  '7;Pão & Cia;;;;;bo@pao.example;"Bo',
  'Ção";English;;01/02/2024',
].join('\r\n');

describe('reading files', () => {
  beforeEach(forgetEveryone);

  const windows1252 = Buffer.from(portuguese, 'latin1');
  const utf16be = Buffer.from(`\uFEFF${portuguese}`, 'utf16le').swap16();
  it.each([
    ['UTF-8', Buffer.from(portuguese)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${portuguese}`)],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${portuguese}`, 'utf16le')],
    ['UTF-16 big endian', utf16be],
    ['Windows-1252', windows1252],
    ['tabs', Buffer.from(portuguese.replaceAll(';', '\t'))],
    ['commas', Buffer.from(portuguese.replaceAll('1.234,50', '"1.234,50"').replaceAll(';', ','))],
  ])('understands %s, quoted line breaks, decimal commas and days', async (_, bytes) => {
    expect(await imported(bytes)).toMatchObject({
      rows: 2,
      created: 2,
      accounts: { created: 1 },
      contacts: { created: 2 },
    });
    expect(await accounts()).toMatchObject([
      { externalId: '7', name: 'Pão & Cia', plan: 'Pró', mrr: 123_450, seats: 12, lifecycle: 'customer', contacts: 2 },
    ]);
    const [ana, bo] = await contacts();
    expect((await editor.get(`/api/contacts/${ana.id}`)).body).toMatchObject({
      email: 'ana@pao.example',
      locale: 'pt-PT',
      role: 'Diretora',
      customerSince: '2024-01-31',
      basis: { kind: 'legitimate-interest', source: 'import' },
      suppression: null,
    });
    expect(bo).toMatchObject({ name: 'Bo Ção', email: 'bo@pao.example' });
  });

  it('shows beforehand how it reads a file', async () => {
    const { body } = await upload('/api/imports/preview', windows1252).expect(200);
    expect(body).toMatchObject({ rows: 2, encoding: 'windows-1252', separator: ';', dates: 'dmy', ignored: [] });
    expect(body.warnings).toHaveLength(1);
    expect(body.columns.find((one: { field: string }) => one.field === 'mrr').column).toBe('MRR');
    expect(await contacts()).toEqual([]);
  });

  it('asks which of two columns is meant, and obeys', async () => {
    const file = 'Email,E-mail,Name\na@x.example,b@x.example,Ana\n';
    const { body } = await upload('/api/imports', file).expect(422);
    expect(body.detail).toContain('Email, E-mail');
    await imported(file, { mapping: JSON.stringify({ email: 'E-mail' }) });
    expect(await contacts()).toMatchObject([{ email: 'b@x.example' }]);
  });

  it('asks whether the day or the month comes first, and obeys', async () => {
    const file = 'Email,Customer since\na@x.example,05/06/2024\n';
    expect((await imported(file)).refusals[0]).toMatchObject({ line: 2, column: 'Customer since' });
    await imported(file, { dates: 'mdy' });
    const [ana] = await contacts();
    expect((await editor.get(`/api/contacts/${ana.id}`)).body.customerSince).toBe('2024-05-06');
  });

  it.each([
    ['an unclosed quotation mark', 'Email,Name\na@x.example,"Ana\n', 'line 2'],
    ['two columns of one name', 'Email,Email\na@x.example,b@x.example\n', 'line 1'],
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'file'],
    ['65 columns', `${Array.from({ length: 65 }, (_, at) => `c${at}`).join()}\n`, 'line 1'],
    ['an endless cell', `Email,Name\na@x.example,${'x'.repeat(4001)}\n`, 'line 2'],
  ])('refuses %s with a sentence and writes nothing', async (_, file, place) => {
    const { body } = await upload('/api/imports', file).expect(422);
    expect(body.errors[0].path).toBe(place);
    expect(body.errors[0].message.length).toBeGreaterThan(10);
    expect(await contacts()).toEqual([]);
  });

  it('refuses a file without a key, an empty one, a mapping that is no JSON, and one that is too large', async () => {
    await upload('/api/imports', 'Colour\nred\n').expect(422);
    await upload('/api/imports', '').expect(422);
    await upload('/api/imports', 'Email\n', { mapping: '{' }).expect(422);
    await upload('/api/imports', 'Email\n', { mapping: '{"colour":"x"}' }).expect(422);
    await upload('/api/imports', Buffer.alloc(20 * 1024 * 1024 + 1, 'a')).expect(413);
  });
});

describe('importing', () => {
  beforeEach(forgetEveryone);

  it('tries without writing, writes, and finds nothing to do the second time', async () => {
    const tried = await imported(portuguese, { dryRun: 'true' });
    expect([await contacts(), await accounts()]).toEqual([[], []]);
    expect(await imported(portuguese)).toEqual(tried);
    expect(await imported(portuguese)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
      accounts: { unchanged: 1 },
    });
  });

  it('refuses repeats and conflicts by line and column, and takes the rest', async () => {
    await imported('External ID,Email,Name\nu1,a@x.example,Ana\nu2,b@x.example,Bo\n');
    const file = [
      'External ID,Email,Name,Language',
      'u1,b@x.example,Two people,',
      'u3,B@x.example,Someone else,',
      'u1,,Ana Sá,fr',
      ',A@x.example,Ana again,',
      ',not an address,,',
      ',c@x.example,Cy,',
      ',,Nobody,',
    ].join('\n');
    const report = await imported(file);
    expect(report).toMatchObject({ rows: 7, created: 1, updated: 1, refused: 5 });
    expect(report.refusals.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Email'],
      [3, 'Email'],
      [5, 'Email'],
      [6, 'Email'],
      [8, 'Email'],
    ]);
    expect(report.refusals[2]!.message).toBe('This repeats line 4.');
    expect(report.notes).toMatchObject([{ line: 4, column: 'Language' }]);
    expect((await contacts()).map((one: { name: string }) => one.name)).toEqual(['Ana Sá', 'Bo', 'Cy']);
  });

  it('lists every refused row in a file', async () => {
    const { body } = await upload('/api/imports', 'Email\n=1+1\nno\n').expect(202);
    await ended(body.id);
    const { text, headers } = await editor.get(`/api/export/imports/${body.id}/refused`).expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain('2,"Email",');
  });

  it('brings back what it exports, formulas disarmed', async () => {
    await imported(portuguese);
    await imported(
      'Company,Email,Name,Role\nPão & Cia,x@x.example,"=HYPERLINK(""http://e"")",\'tis\nPão & Cia,+1@x.example,+1,"a;""b"\nAlone,,,\n',
    );
    const namesake = { name: 'Pão & Cia', mrr: 5 };
    await editor.post('/api/accounts').send(namesake).expect(201);
    for (const format of ['csv', 'csv-semicolon']) {
      const { text } = await editor.get(`/api/export/contacts?format=${format}`).expect(200);
      expect(text).toContain(`"'=HYPERLINK`);
      const before = [await contacts(), await accounts()];
      const report = await imported(text);
      expect(report).toMatchObject({ refused: 0, created: 0, updated: 0, unchanged: report.rows });
      expect([await contacts(), await accounts()]).toEqual(before);
    }
    const { text } = await editor.get('/api/export/contacts').expect(200);
    const before = await who();
    await forgetEveryone();
    expect(await imported(text)).toMatchObject({ refused: 0 });
    expect(await who()).toEqual(before);
  });

  it('keeps who must not be mailed through an import', async () => {
    await imported(portuguese);
    const [ana] = await contacts();
    expect((await editor.put(`/api/contacts/${ana.id}/suppression`).expect(200)).body.suppression.reason).toBe(
      'manual',
    );
    await imported(portuguese);
    const audience = rumo.app.get(AudienceService);
    expect(await audience.suppressedIn(['ana@pao.example', 'bo@pao.example'])).toEqual(new Set(['ana@pao.example']));
    const kept = JSON.stringify(await rumo.mongo.db.collection('suppressions').find().toArray());
    expect(kept).not.toContain('ana');
    expect((await editor.delete(`/api/contacts/${ana.id}/suppression`).expect(200)).body.suppression).toBeNull();
  });

  it('runs one import at a time and takes over from one that died', async () => {
    const running = {
      _id: 'imp_aaaaaaaaaaaaaaaaaaaa',
      state: 'running',
      writing: true,
      dryRun: false,
      rows: 5,
      done: 2,
    };
    const imports = rumo.mongo.db.collection<{ _id: string }>('imports');
    await imports.insertOne({
      ...running,
      counts: null,
      problem: null,
      startedAt: new Date(),
      touchedAt: new Date(),
    } as never);
    await upload('/api/imports', portuguese).expect(409);
    await imports.updateOne({ _id: running._id }, { $set: { touchedAt: new Date(Date.now() - 120_000) } });
    expect((await editor.get(`/api/imports/${running._id}`)).body).toMatchObject({ state: 'failed', done: 2 });
    await imported(portuguese);
  });

  it('writes a part of a file entirely or not at all when someone else takes an address meanwhile', async () => {
    await imported('Email\ntaken@x.example\n');
    const now = new Date();
    const account: Account = {
      ...{ _id: newId('account'), externalId: null, name: 'Half', plan: null, mrr: null, seats: null, sector: null },
      ...{ size: null, lifecycle: null, locale: null, archivedAt: null, createdAt: now, rev: 1 },
    };
    const contact = (email: string): Contact => ({
      ...{
        _id: newId('contact'),
        externalId: null,
        accountId: account._id,
        email,
        name: null,
        role: null,
        locale: null,
      },
      ...{ zone: null, customerSince: null, basis: { kind: 'consent', source: 'test', at: now }, bouncedAt: null },
      ...{ complainedAt: null, archivedAt: null, createdAt: now, rev: 1 },
    });
    const store = rumo.app.get(ImportsStore);
    const people = ['free@x.example', 'taken@x.example'].map((email) => ({ insert: contact(email) }));
    expect(await store.write({ accounts: [{ insert: account }], contacts: people })).toBe(false);
    expect(await accounts()).toEqual([]);
    expect(await contacts()).toHaveLength(1);
    expect(await store.write({ accounts: [{ insert: account }], contacts: people.slice(0, 1) })).toBe(true);
    expect(await contacts()).toHaveLength(2);
  });

  it('imports 50,000 people of 5,000 accounts, and the same again without a change', async () => {
    const lines = Array.from(
      { length: 50_000 },
      (_, at) =>
        `a${at % 5000},Company ${at % 5000},Pro,${(at % 5000) + 0.5},u${at},person${at}@x.example,Person ${at},pt-BR,2024-01-31`,
    );
    const file = ['Account ID,Company,Plan,MRR,External ID,Email,Name,Language,Customer since', ...lines].join('\n');
    const begun = performance.now();
    const { body } = await upload('/api/imports', file).expect(202);
    const { report } = await ended(body.id);
    const seconds = (performance.now() - begun) / 1000;
    process.stderr.write(`import of 50,000 rows: ${seconds.toFixed(1)} s\n`);
    expect(report).toMatchObject({ rows: 50_000, created: 50_000, refused: 0, accounts: { created: 5000 } });
    const again = performance.now();
    expect(await imported(file)).toMatchObject({ unchanged: 50_000 });
    process.stderr.write(`the same once more: ${((performance.now() - again) / 1000).toFixed(1)} s\n`);
    let people = 0;
    for await (const batch of rumo.app.get(AudienceService).eachActiveContact()) {
      people += batch.length;
      expect(batch.every(({ account }) => account !== null)).toBe(true);
    }
    expect(people).toBe(50_000);
  });
});

describe('rumo import', () => {
  const before = { ...process.env };
  let folder: string;
  beforeEach(async () => {
    await forgetEveryone();
    folder = mkdtempSync(join(tmpdir(), 'rumo-import-'));
    const uri = new URL(process.env['RUMO_TEST_MONGODB_URI']!);
    uri.pathname = `/${rumo.mongo.db.databaseName}`;
    Object.assign(process.env, { MONGODB_URI: uri.toString(), DATA_DIR: folder, LOG_LEVEL: 'silent' });
  });
  afterEach(() => {
    process.env = { ...before };
    rmSync(folder, { recursive: true, force: true });
  });

  async function run(file: string, ...options: string[]) {
    const heard = { out: '', told: '' };
    const status = await runCommand(['import', '-', ...options], {
      readInput: async () => Buffer.from(file),
      print: (text) => void (heard.out += text),
      tell: (text) => void (heard.told += text),
      interactive: true,
    });
    return { status, ...heard };
  }

  it('tries, imports with a bar, and prints the report as one document', async () => {
    const tried = await run(portuguese, '--dry-run');
    expect(tried).toMatchObject({ status: 0 });
    expect(tried.out).toContain('2 rows = 2 created + 0 updated + 0 unchanged + 0 refused');
    expect(await contacts()).toEqual([]);
    const done = await run(`${portuguese}\n7;;;;;;no;;;;`, '--json');
    expect(JSON.parse(done.out)).toMatchObject({
      rumo: 'import',
      version: 1,
      report: { rows: 3, created: 2, refused: 1 },
    });
    expect(done.told).toContain('3 of 3 rows');
    expect(await contacts()).toHaveLength(2);
  });

  it.each([
    ['Email\n"a@x.example\n', [], 'standard input:2: '],
    ['Email,E-mail\na@x.example,b@x.example\n', [], 'Email, E-mail'],
    ['Email\n', ['--map', 'colour=x'], '--map: '],
    ['Email\n', ['--map', 'email'], 'FIELD=COLUMN'],
    ['Email\n', ['--dates', 'ymd'], '--dates: '],
  ])('says what is wrong with %j %j and writes nothing', async (file, options, words) => {
    const { status, out, told } = await run(file, ...options);
    expect([status, out]).toEqual([2, '']);
    expect(told).toContain(words);
    expect(await contacts()).toEqual([]);
  });
});

describe('accounts and people by hand', () => {
  beforeEach(forgetEveryone);

  it('adds, changes with the revision it saw, and archives', async () => {
    const account = (await editor.post('/api/accounts').send({ name: 'Acme', mrr: 1000 }).expect(201)).body;
    expect(account).toMatchObject({ active: true, rev: 1, contacts: 0 });
    await editor.post('/api/accounts').send({ name: 'ácme' }).expect(409);
    const person = { email: ' ANA@x.example', accountId: account.id, name: 'Ana', zone: 'America/Bahia' };
    const ana = (await editor.post('/api/contacts').send(person).expect(201)).body;
    expect(ana).toMatchObject({ email: 'ana@x.example', account: { name: 'Acme' }, basis: { source: 'staff' } });
    await editor.post('/api/contacts').send(person).expect(409);
    await editor.post('/api/contacts').send({ name: 'Nobody' }).expect(422);
    await editor
      .post('/api/contacts')
      .send({ ...person, email: 'b@x.example', accountId: 'acc_aaaaaaaaaaaaaaaaaaaa' })
      .expect(422);

    const changed = (await editor.patch(`/api/contacts/${ana.id}`).send({ rev: 1, role: 'CEO' }).expect(200)).body;
    expect(changed).toMatchObject({ role: 'CEO', name: 'Ana', rev: 2 });
    await editor.patch(`/api/contacts/${ana.id}`).send({ rev: 1, role: 'CTO' }).expect(409);
    await editor.patch(`/api/accounts/${account.id}`).send({ rev: 1, lifecycle: 'churned' }).expect(200);
    expect((await viewer.get('/api/audience').expect(200)).body).toMatchObject({
      accounts: 1,
      activeAccounts: 0,
      contacts: 1,
    });
    await editor.patch(`/api/contacts/${ana.id}`).send({ rev: 2, archived: true }).expect(200);
    expect(await contacts()).toEqual([]);
    expect((await editor.get('/api/contacts?archived=true').expect(200)).body.total).toBe(1);
  });

  it('pages through people in order and finds them without accents', async () => {
    const lines = Array.from({ length: 25 }, (_, at) => `p${at}@x.example,${at < 12 ? 'Zoé' : 'Ána'} ${at % 3}`);
    await imported(['Email,Name', ...lines].join('\n'));
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { body } = await editor.get(`/api/contacts?limit=10${after}`).expect(200);
      expect(body.total).toBe(25);
      seen.push(...body.items.map((one: { id: string }) => one.id));
      if (body.next === null) break;
      after = `&after=${encodeURIComponent(body.next)}`;
    }
    expect(new Set(seen).size).toBe(25);
    expect((await editor.get('/api/contacts').query({ search: 'ZOE x.ex' })).body.total).toBe(12);
    expect((await editor.get('/api/contacts').query({ search: '.*' })).body.total).toBe(0);
    await editor.get('/api/contacts').query({ after: 'nonsense' }).expect(200);
  });

  it('shows people by name to editors and owners only', async () => {
    const ana = (await editor.post('/api/contacts').send({ email: 'ana@x.example' }).expect(201)).body;
    for (const path of ['/api/contacts', `/api/contacts/${ana.id}`, '/api/export/contacts']) {
      await viewer.get(path).expect(403);
      await rumo.anonymous().get(path).expect(401);
      await owner.get(path).expect(200);
    }
    await viewer.get('/api/accounts').expect(200);
    await viewer.post('/api/accounts').send({ name: 'Mine' }).expect(403);
    await viewer.patch(`/api/contacts/${ana.id}`).send({ rev: 1, name: 'Mine' }).expect(403);
    await viewer.put(`/api/contacts/${ana.id}/suppression`).expect(403);
    for (const path of ['/api/imports', '/api/imports/preview'])
      await viewer.post(path).set('content-type', 'text/csv').send('Email\nx@x.example\n').expect(403);
    expect(await contacts()).toHaveLength(1);
    expect((await editor.get(`/api/contacts/${ana.id}`)).body.rev).toBe(1);
    await editor.get('/api/contacts/con_aaaaaaaaaaaaaaaaaaaa').expect(404);
  });
});
