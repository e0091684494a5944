// Vectors of real sentences for benchmarks; random ones where the model is not there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnv } from '../dist/server/config/env.js';
import { seededRandom } from '../dist/server/domain/statistics/random.js';
import { findModel } from '../dist/server/platform/encoder/find-model.js';
import { ModelEmbedder } from '../dist/server/platform/encoder/model-embedder.js';
import { defaultCacheDir } from '../dist/server/platform/mongo/mongod-binary.js';

const DIMS = 256;
const RANDOM = 1_000;

/** What customers ask for in the labelled comments, as vectors of length 1, and what they are. */
export async function sentenceVectors() {
  const embedder = await installedModel();
  if (!embedder) return { vectors: randomVectors(), source: 'random directions (the model is not here)' };
  const lines = readFileSync(join(import.meta.dirname, 'comments/dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const texts = lines
    .map((line) => JSON.parse(line))
    .flatMap(({ text, requests }) => requests.map(({ from, to }) => text.slice(from, to)));
  const vectors = await embedder.embed(texts);
  await embedder.close();
  return { vectors, source: 'requests in real words' };
}

/** The model of this machine, or null; nothing is fetched. */
export async function installedModel() {
  const { matching, cacheDir } = readEnv();
  const place = findModel({ modelDir: matching.modelDir, cacheDir: cacheDir ?? defaultCacheDir() });
  return place && (await ModelEmbedder.load(place));
}

function randomVectors() {
  const random = seededRandom(3);
  return Array.from({ length: RANDOM }, () => {
    const entries = Float32Array.from({ length: DIMS }, () => random() + random() + random() - 1.5);
    const length = Math.hypot(...entries);
    return entries.map((entry) => entry / length);
  });
}
