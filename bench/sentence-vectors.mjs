// Vectors of real sentences for benchmarks; random ones where the model is not there.
import { readEnv } from '../dist/server/config/env.js';
import { seededRandom } from '../dist/server/domain/statistics/random.js';
import { findModel } from '../dist/server/platform/encoder/find-model.js';
import { ModelEmbedder } from '../dist/server/platform/encoder/model-embedder.js';
import { defaultCacheDir } from '../dist/server/platform/mongo/mongod-binary.js';
import { requestsOfDevelopment } from './development-comments.mjs';

const DIMS = 256;
const RANDOM = 1_000;

/** What customers ask for in the labelled comments, as vectors of length 1, and what they are. */
export async function sentenceVectors() {
  const embedder = await installedModel();
  if (!embedder) return { vectors: randomVectors(), source: 'random directions (the model is not here)' };
  const texts = requestsOfDevelopment();
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
