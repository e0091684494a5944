// How near the encoder's vectors come to those that the Python package makes of the same texts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../models/use-m3-256');
const DIMS = 512;

/** A cosine for each text of models/use-m3-256/parity-texts.json. */
export async function parityCosines() {
  const { SentenceEncoder } = await import('../../dist/server/domain/encoder/sentence-encoder.js');
  const { readModel } = await import('../../dist/server/platform/encoder/model-files.js');
  const { findModel } = await import('../../dist/server/platform/encoder/find-model.js');
  const { defaultCacheDir } = await import('../../dist/server/platform/mongo/mongod-binary.js');
  const { readEnv } = await import('../../dist/server/config/env.js');
  const { matching, cacheDir } = readEnv();
  const place = findModel({ modelDir: matching.modelDir, cacheDir: cacheDir ?? defaultCacheDir() });
  const texts = JSON.parse(readFileSync(join(folder, 'parity-texts.json'), 'utf8'));
  const bytes = readFileSync(join(folder, 'parity-vectors.i16'));
  const expected = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const vectors = new SentenceEncoder({ ...readModel(place), learnt: null }).encode(texts);
  return texts.map((_, text) => {
    let dot = 0;
    let squares = 0;
    for (let at = text * DIMS; at < (text + 1) * DIMS; at += 1) {
      dot += expected[at] * vectors[at];
      squares += expected[at] ** 2;
    }
    return dot / Math.sqrt(squares);
  });
}
