import { EnvFault, readEnv, type Env } from '../config/env.ts';
import { type Embedder } from '../domain/themes/embedder.ts';
import { lexicalEmbedder } from '../domain/themes/lexical-embedder.ts';
import { findModel } from '../platform/encoder/find-model.ts';
import { ModelEmbedder } from '../platform/encoder/model-embedder.ts';
import { defaultCacheDir } from '../platform/mongo/mongod-binary.ts';
import { BadInput } from './command.ts';

export const modelNames = ['lexical', 'use'] as const;
export type ModelName = (typeof modelNames)[number];

const HOW_TO_GET = 'Run "npm run model:fetch", or set MODEL_DIR to the folder that holds it';

/** What turns the texts of a file into vectors. */
export interface ChosenModel {
  readonly embedder: Embedder;
  /** What whoever named no model should know of the choice. */
  readonly notice: string;
  /** Ends what was started for it. */
  close(): Promise<void>;
}

/** The model that was named, or the best there is on this machine; fetches nothing. */
export async function chooseModel(named: ModelName | undefined): Promise<ChosenModel> {
  if (named === 'lexical') return bySpelling('');
  const { matching, cacheDir } = settings();
  if (named === undefined && matching.embedder === 'lexical') return bySpelling('');
  const place = findModel({ modelDir: matching.modelDir, cacheDir: cacheDir ?? defaultCacheDir() });
  if (!place) {
    if (named === 'use')
      throw new BadInput(
        `The model "use" is not installed. ${HOW_TO_GET}; --model lexical needs nothing, but matches by spelling only.`,
      );
    return bySpelling(` ${HOW_TO_GET} to match by meaning.`);
  }
  try {
    const embedder = await ModelEmbedder.load(place);
    return {
      embedder,
      notice: `Model: ${embedder.id}. It matches by meaning, from one language to another, too.`,
      close: () => embedder.close(),
    };
  } catch (error) {
    const reason = `The model "use" cannot be loaded: ${error instanceof Error ? error.message : String(error)}`;
    if (named === 'use') throw new BadInput(reason);
    return bySpelling(` ${reason}`);
  }
}

function bySpelling(remark: string): ChosenModel {
  return {
    embedder: lexicalEmbedder,
    notice: `Model: ${lexicalEmbedder.id}. It matches by spelling, not from one language to another.${remark}`,
    close: () => Promise.resolve(),
  };
}

function settings(): Env {
  try {
    return readEnv();
  } catch (error) {
    if (error instanceof EnvFault) throw new BadInput(`The settings cannot be used:\n${error.message}`);
    throw error;
  }
}
