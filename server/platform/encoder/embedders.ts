import type { Embedder } from '../../domain/themes/embedder.ts';
import { lexicalEmbedder } from '../../domain/themes/lexical-embedder.ts';

/**
 * How matching by meaning stands: `absent` (nothing to fetch it with, or not looked for yet), `fetching`, `ready`,
 * `failed` (`reason` says what mends it), `off` (matching by wording was chosen).
 */
export type ModelState = 'absent' | 'fetching' | 'ready' | 'failed' | 'off';

export interface EmbedderStatus {
  /** Id of the embedder that `best` gives now. */
  readonly embedder: string;
  readonly model: ModelState;
  /** One sentence for whoever runs the machine; null when there is nothing to say. */
  readonly reason: string | null;
}

export type ArrivalListener = (embedder: Embedder) => void;

/** Knows the best embedder there is now, and tells when a better one arrives. */
export class Embedders {
  private readonly listeners = new Set<ArrivalListener>();

  /**
   * The best embedder there is now: loads a model on first need, gives the one that matches by wording when there is none.
   * Ask each time: its id may be another one later in the life of this process.
   */
  best(): Promise<Embedder> {
    return Promise.resolve(lexicalEmbedder);
  }

  status(): EmbedderStatus {
    return { embedder: lexicalEmbedder.id, model: 'off', reason: null };
  }

  /** Calls `listener` whenever `best` becomes another embedder. Returns what ends that. */
  onArrival(listener: ArrivalListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.listeners.clear();
  }
}
