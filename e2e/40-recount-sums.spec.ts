import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../server/cli.ts';
import type { Env } from '../server/config/env.ts';
import type { StoredSums } from '../server/features/reports/sums.store.ts';
import { ENV } from '../server/platform/symbols.ts';
import { setUp, startApp, type TestApp } from './support/app.ts';
import { insertAnswers, insertMonth } from './support/asked.ts';
import { addAccount } from './support/people.ts';

const variables = ['MONGODB_URI', 'DATA_DIR', 'LOG_LEVEL'];
const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));
const folder = mkdtempSync(join(tmpdir(), 'rumo-recount-'));
let rumo: TestApp;

async function recountSums(...args: string[]) {
  let printed = '';
  const status = await runCommand(['recount-sums', ...args], {
    readInput: async () => new Uint8Array(),
    print: (text) => (printed += text),
    tell: () => {},
    interactive: false,
  });
  return { status, printed };
}

beforeAll(async () => {
  rumo = await startApp('recount-sums');
  const owner = await setUp(rumo, { locale: 'en' });
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  const { versionId } = (await rumo.mongo.db.collection('surveys').findOne({ _id: survey.id }))!;
  for (const period of ['2026-10', '2026-11']) {
    const wave = await insertMonth(rumo, { surveyId: survey.id, surveyVersionId: versionId, period });
    for (const plan of ['Pro', 'Free']) {
      const account = await addAccount(rumo, { name: plan, plan, mrr: 100_00 });
      await insertAnswers(
        rumo,
        wave,
        [9, 8, 3].map((score) => ({ score, account })),
      );
    }
  }
  process.env['MONGODB_URI'] = rumo.app.get<Env>(ENV).mongodbUri!;
  process.env['DATA_DIR'] = folder;
  process.env['LOG_LEVEL'] = 'silent';
});
afterAll(async () => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(folder, { recursive: true, force: true });
  await rumo?.close();
});

const sums = () => rumo.mongo.collection<StoredSums>('sums');

it('proves that sums are what the answers say, also those that came just before', async () => {
  const { status, printed } = await recountSums();
  expect(printed).toBe('4 sums counted again: all of them are what the answers say.\n');
  expect(status).toBe(0);
});

it('names every sum that differs, whole or in a part, and writes them anew', async () => {
  const [first, second, third] = await sums().find().sort({ _id: 1 }).toArray();
  await sums().updateOne({ _id: first!._id }, { $inc: { promoters: 1 } });
  await sums().updateOne({ _id: second!._id }, { $set: { 'values.0.value': 'Team' } });
  await sums().deleteOne({ _id: third!._id });
  const wrong = await recountSums('--json');
  expect(wrong.status).toBe(3);
  const told = JSON.parse(wrong.printed);
  expect(told).toMatchObject({ rumo: 'recount-sums', version: 1, matches: false, looked: 4, written: null });
  expect(told.differences.map(({ id }: { id: string }) => id).sort()).toEqual([first!._id, second!._id, third!._id]);
  const words = await recountSums();
  expect(words.printed).toContain(`${first!._id}: kept 3 answers (2 promoters, 1 passives, 1 detractors`);
  expect(words.printed).toContain(`${third!._id}: kept nothing, counted 3 answers`);
  expect(words.printed).toContain('4 sums counted again: 3 differ.');

  expect(await recountSums('--rebuild')).toEqual({
    status: 0,
    printed: '4 sums were written anew.\n4 sums counted again: all of them are what the answers say.\n',
  });
  expect(await sums().countDocuments()).toBe(4);
});

it('refuses what it does not know', async () => {
  expect((await recountSums('--all')).status).toBe(2);
});
