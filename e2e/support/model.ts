import { describe } from '@jest/globals';
import { dirname } from 'node:path';
import { obtainModel } from '../../server/platform/encoder/find-model.ts';
import type { ModelPlace } from '../../server/platform/encoder/model-files.ts';
import { defaultCacheDir } from '../../server/platform/mongo/mongod-binary.ts';

/** The model that matches by meaning, fetched when it is not on this machine; null, and said, when it cannot be had. */
export const model: ModelPlace | null = await obtainModel({
  modelDir: process.env['MODEL_DIR'] || null,
  cacheDir: process.env['RUMO_CACHE_DIR'] || defaultCacheDir(),
  offline: process.env['RUMO_OFFLINE'] === '1',
}).catch((error: Error) => {
  console.error(`model: not present. ${error.message}`);
  return null;
});

/** A folder of tests that need the model: skipped when it cannot be had. */
export const describeWithModel = model ? describe : describe.skip;

/** What an app of a test is started with to match by meaning. */
export const modelVariables: Record<string, string> = model
  ? { EMBEDDER: 'auto', MODEL_DIR: 'wheel' in model ? dirname(model.wheel) : model.folder, RUMO_OFFLINE: '1' }
  : {};
