import { defaultCacheDir } from '../mongo/mongod-binary.ts';
import { firstLine, NoModel, obtainModel } from './find-model.ts';
import { ModelEmbedder } from './model-embedder.ts';

export interface ModelWish {
  readonly modelDir: string | null;
  /** null: the usual one. */
  readonly cacheDir: string | null;
  readonly offline: boolean;
  /** Hears what is being fetched. */
  readonly tell?: (step: string) => void;
}

/**
 * Matching by meaning for a command: found, or fetched and checked, and loaded. Close it in the end.
 * @throws NoModel whose message says what is missing and what mends it.
 */
export async function openModelEmbedder({ modelDir, cacheDir, offline, tell }: ModelWish): Promise<ModelEmbedder> {
  const search = { modelDir, cacheDir: cacheDir ?? defaultCacheDir(), offline };
  const place = await obtainModel(search, tell ? { report: tell } : {});
  try {
    return await ModelEmbedder.load(place);
  } catch (error) {
    throw new NoModel('damaged', `The model could not be loaded: ${firstLine(error)}`);
  }
}
