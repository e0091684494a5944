import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../server/cli.ts';
import type { Env } from '../server/config/env.ts';
import { ENV } from '../server/platform/symbols.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';
import { goodCertificate } from './support/certificates.ts';
import { closedPort, startMailServer } from './support/mail-server.ts';
import { startSmtpSink } from './support/smtp-sink.ts';

const variables = [
  'SMTP_URL',
  'PUBLIC_URL',
  'MAIL_FROM',
  'MONGODB_URI',
  'DATA_DIR',
  'PORT',
  'RUMO_CLOCK_FILE',
  'LOG_LEVEL',
];
const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));
const folder = mkdtempSync(join(tmpdir(), 'rumo-doctor-'));

/** Sets the environment of a deployment; what is not given is not set. */
function environment(given: Record<string, string>): void {
  for (const name of variables) {
    if (given[name] === undefined) delete process.env[name];
    else process.env[name] = given[name];
  }
}

async function doctor(...args: string[]) {
  let printed = '';
  let told = '';
  const status = await runCommand(['doctor', ...args], {
    readInput: async () => new Uint8Array(),
    print: (text) => (printed += text),
    tell: (text) => (told += text),
    interactive: false,
  });
  return { status, printed, told };
}

beforeEach(() => environment({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
afterAll(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(folder, { recursive: true, force: true });
});

describe('rumo doctor before anything runs', () => {
  it('says that mails are caught and that the first start makes a database, and leaves nothing behind', async () => {
    const { status, printed } = await doctor();
    expect(status).toBe(0);
    expect(printed).toContain('!  No mail server is set: mails are kept in the mailbox of Rumo and reach nobody.');
    expect(printed).toContain('-> To send for real, set SMTP_URL, MAIL_FROM and PUBLIC_URL, and start again.');
    expect(printed).toContain(`There is no database in ${folder} yet; the first start makes one.`);
    expect(printed.trimEnd().split('\n').at(-1)).toBe('It works. 2 things could be better.');
    expect(existsSync(join(folder, 'secret'))).toBe(false);
  });

  it('names every setting that cannot be used, with the sentence that mends it', async () => {
    environment({ DATA_DIR: folder, SMTP_URL: 'smtp://rumo:a/b@mail.shop.com', PORT: 'many' });
    const wrong = await doctor();
    expect(wrong.status).toBe(2);
    expect(wrong.printed).toContain('x  SMTP_URL cannot be used: is not of the form smtp://');
    expect(wrong.printed).toContain('are written encoded (@ is %40)');
    expect(wrong.printed).toContain('x  PORT cannot be used: must be a port number');

    environment({ DATA_DIR: folder, SMTP_URL: 'smtp://rumo:geheim@mail.shop.com' });
    const missing = await doctor('--json');
    expect(missing.status).toBe(2);
    expect(missing.printed).not.toContain('geheim');
    const document = JSON.parse(missing.printed) as { rumo: string; state: string; findings: Record<string, string>[] };
    expect(document).toMatchObject({ rumo: 'doctor', version: 1, state: 'problem' });
    expect(document.findings.map(({ key, fix }) => [key, fix])).toEqual([
      [
        'doctor.publicUrlMissing',
        'Set PUBLIC_URL to the address under which customers reach Rumo, such as https://feedback.example.com',
      ],
      ['doctor.mailFromMissing', 'Set MAIL_FROM to the address that mails come from, such as feedback@example.com'],
    ]);
  });

  it('looks at the mail server also while the database is away, and tells no password', async () => {
    const server = await startMailServer({});
    environment({
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      MONGODB_URI: `mongodb://rumo:geheim@127.0.0.1:${await closedPort()}/?directConnection=true`,
      SMTP_URL: `smtp://127.0.0.1:${server.port}`,
      PUBLIC_URL: 'https://feedback.shop.com',
      MAIL_FROM: 'feedback@shop.com',
    });
    const { status, printed } = await doctor();
    await server.close();
    expect(status).toBe(3);
    expect(printed).toMatch(/^ok 127\.0\.0\.1:\d+ lets Rumo in and takes mails from feedback@shop\.com\.$/m);
    expect(printed).toMatch(/^x {2}The database does not answer: .*ECONNREFUSED/m);
    expect(printed).not.toContain('geheim');
  });

  it('refuses options that it does not know', async () => {
    expect(await doctor('--too')).toMatchObject({ status: 2, printed: '' });
    expect(await doctor('--to', 'nobody')).toMatchObject({ status: 2, printed: '' });
  });
});

describe('rumo doctor on a deployment', () => {
  let rumo: TestApp;
  let deployment: Record<string, string>;
  beforeAll(async () => {
    rumo = await startApp('doctorcommand');
    await setUp(rumo);
    const env = rumo.app.get<Env>(ENV);
    deployment = {
      DATA_DIR: env.dataDir,
      MONGODB_URI: env.mongodbUri!,
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'https://feedback.shop.com',
      MAIL_FROM: 'feedback@shop.com',
    };
  });
  afterAll(() => rumo?.close());

  it('shows each step with the words of the server, and ends with 3', async () => {
    const server = await startMailServer({
      certificate: goodCertificate,
      login: { user: 'rumo', password: 'right', early: true },
    });
    environment({ ...deployment, SMTP_URL: `smtp://rumo:Gaivota-2027@127.0.0.1:${server.port}?tls=off` });
    const { status, printed } = await doctor();
    await server.close();
    expect(status).toBe(3);
    expect(printed).toMatch(/^The way to 127\.0\.0\.1:\d+, step by step\n {2}ok Look the name up/);
    expect(printed).toMatch(/^ {2}x {2}Log in +\d+ ms\n +535 5\.7\.8 Not you\n/m);
    expect(printed).toMatch(/^ {2}- {2}Sender feedback@shop\.com +not tried$/m);
    expect(printed).toMatch(/^x {2}127\.0\.0\.1 does not accept the name rumo with this password\.$/m);
    expect(printed).not.toContain('Gaivota-2027');
  });

  it('sends a test to an address at once, and ends with 0 when nothing is wrong', async () => {
    const sink = await startSmtpSink();
    environment({ ...deployment, SMTP_URL: sink.url });
    const ticks = rumo.mongo.db.collection<{ _id: string; lastRunAt: Date; nextRunAt: Date }>('ticks');
    const soon = new Date(Date.now() + 600_000);
    await ticks.insertOne({ _id: 'one', lastRunAt: new Date(), nextRunAt: soon });
    const overdue = { status: 'queued', dueAt: { $lt: new Date() } };
    await rumo.mongo.db.collection('deliveries').deleteMany(overdue);
    const { status, printed, told } = await doctor('--to', 'ana@shop.com', '--json');
    await sink.close();
    const document = JSON.parse(printed) as { state: string; test: unknown };
    expect({ told, test: document.test }).toEqual({
      told: '',
      test: { to: 'ana@shop.com', outcome: 'sent', reply: expect.stringMatching(/^250 /) },
    });
    expect(sink.mails.map(({ to, parsed }) => [to, parsed.subject])).toEqual([['ana@shop.com', 'Test mail from Maré']]);
    expect(document.state).not.toBe('problem');
    expect(status).toBe(0);
  });

  it('tells that the secret of a used deployment is missing, and makes no new one', async () => {
    environment({ ...deployment, DATA_DIR: folder });
    const { status, printed } = await doctor();
    expect(status).toBe(3);
    expect(printed).toContain(`The file ${join(folder, 'secret')} is missing`);
    expect(existsSync(join(folder, 'secret'))).toBe(false);
  });
});
