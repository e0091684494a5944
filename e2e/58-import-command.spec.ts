import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BadInput } from '../server/cli/command.ts';
import { importCommand } from '../server/cli/import.ts';
import type { Env } from '../server/config/env.ts';
import { ENV } from '../server/platform/symbols.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';

const names = ['DATA_DIR', 'MONGODB_URI', 'LOG_LEVEL', 'EMBEDDER'] as const;
const before = names.map((name) => [name, process.env[name]] as const);
let rumo: TestApp;

beforeAll(async () => {
  rumo = await startApp('importcommand');
  await setUp(rumo, { locale: 'en' });
  const { dataDir, mongodbUri } = rumo.app.get<Env>(ENV);
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    MONGODB_URI: mongodbUri!,
    LOG_LEVEL: 'silent',
    EMBEDDER: 'lexical',
  });
});
afterAll(async () => {
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  await rumo?.close();
});

/** `rumo import requests - …` with this on standard input. */
async function bring(input: string, ...args: string[]): Promise<string> {
  let printed = '';
  const status = await importCommand.run(['requests', '-', ...args], {
    readInput: () => Promise.resolve(Buffer.from(input)),
    print: (text) => (printed += text),
    tell: () => {},
    interactive: false,
  });
  expect(status).toBe(0);
  return printed;
}

const wishes = 'id,text,email\n1,Dark mode,\n2,Export to Excel,nobody@mare.example\n3,,\n';

it('says what would happen, brings the lines in, and adds nothing the second time', async () => {
  expect(await bring(wishes, '--dry-run')).toContain('3 lines = 1 new + 0 already here + 1 empty + 1 refused');
  expect(await rumo.mongo.db.collection('requests').countDocuments()).toBe(0);
  const printed = await bring(wishes);
  expect(printed).toContain('3 lines = 1 taken + 0 without a request + 0 already here + 1 empty + 1 refused');
  expect(printed).toContain('  line 3, email: There is nobody here with the address nobody@mare.example.');
  expect(await bring(wishes)).toContain('0 taken + 0 without a request + 1 already here');
  expect(JSON.parse(await bring(wishes, '--unknown', 'without', '--json'))).toMatchObject({
    rumo: 'import requests',
    version: 1,
    dryRun: false,
    report: { state: 'done', counts: { taken: 1, repeats: 1, empty: 1 } },
  });
});

it('takes an import back by its id', async () => {
  const [, id] = /--undo (imp_\w+)/.exec(await bring('text\nA calendar\nA timeline'))!;
  let printed = '';
  await importCommand.run(['requests', '--undo', id!], {
    readInput: () => Promise.resolve(new Uint8Array()),
    print: (text) => (printed += text),
    tell: () => {},
    interactive: false,
  });
  expect(printed).toBe('2 requests withdrawn, 0 kept because somebody had decided on them\n');
});

it('refuses what it cannot read, in the same words with and without --dry-run', async () => {
  const unclear = 'comment,reason\na,b\n';
  const words = 'standard input: Several columns could be “text”: comment, reason. Choose one.';
  await expect(bring(unclear)).rejects.toEqual(new BadInput(words));
  await expect(bring(unclear, '--dry-run')).rejects.toEqual(new BadInput(words));
  await expect(bring('text\na', '--as', 'poems')).rejects.toThrow('--as "poems"');
  await expect(bring('text\na', '--map', 'text')).rejects.toThrow('--map "text" is not FIELD=COLUMN.');
  expect(await bring(unclear, '--map', 'text=reason', '--as', 'requests')).toContain('1 taken');
});
