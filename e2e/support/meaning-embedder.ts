import type { Embedder } from '../../server/domain/themes/embedder.ts';
import { lexicalVector } from '../../server/domain/themes/lexical-embedder.ts';
import { tokens } from '../../server/domain/text/tokens.ts';
import type { EmbedderStatus, Embedders } from '../../server/platform/encoder/embedders.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  modo: 'mode',
  escuro: 'dark',
  exportar: 'export',
  relatorio: 'report',
  relatório: 'report',
};
const DIMS = 256;

/** Knows a few Portuguese words: as good as a model of meaning for tests, and always the same. */
export class MeaningEmbedder implements Embedder {
  readonly id = `meaning-${DIMS}/1`;
  readonly dims = DIMS;
  /** Every text it was given. */
  readonly seen: string[] = [];
  /** When set, it fails once it has been given so many texts. */
  failsAfter = Infinity;

  embed(texts: readonly string[]): Promise<Float32Array[]> {
    if (this.seen.length + texts.length > this.failsAfter) return Promise.reject(new Error('the model broke off'));
    this.seen.push(...texts);
    return Promise.resolve(texts.map(vectorOf));
  }
}

/** The vector by spelling of what it means, folded to fewer places. */
function vectorOf(text: string): Float32Array {
  const meant = tokens(text).map(({ word }) => MEANINGS[word] ?? word);
  const folded = new Float32Array(DIMS);
  lexicalVector(meant.join(' ')).forEach((value, at) => (folded[at % DIMS]! += value));
  const length = Math.hypot(...folded) || 1;
  return folded.map((value) => value / length);
}

/** Lets an app have another best embedder from now on. */
export function useBest(embedders: Embedders, best: Embedder, model: EmbedderStatus['model'] = 'ready'): void {
  Object.assign(embedders, {
    best: () => Promise.resolve(best),
    status: (): EmbedderStatus => ({ embedder: best.id, model, trouble: null, reason: null }),
  });
}
