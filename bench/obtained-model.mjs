/** The model of the encoder, found, or fetched as "npm run model:fetch" does; the server has to be built before. */
export async function obtainedModel() {
  const { defaultCacheDir } = await import('../dist/server/platform/mongo/mongod-binary.js');
  const { obtainModel } = await import('../dist/server/platform/encoder/find-model.js');
  const { readModel } = await import('../dist/server/platform/encoder/model-files.js');
  const search = {
    modelDir: process.env.MODEL_DIR ?? null,
    cacheDir: defaultCacheDir(),
    offline: process.env.RUMO_OFFLINE === '1',
  };
  return readModel(await obtainModel(search));
}
