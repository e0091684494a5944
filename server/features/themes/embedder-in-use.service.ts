import { Injectable } from '@nestjs/common';
import type { Embedder } from '../../domain/themes/embedder.ts';
import { lexicalEmbedder } from '../../domain/themes/lexical-embedder.ts';
import { Embedders } from '../../platform/encoder/embedders.ts';
import { GroupingStateStore } from './grouping-state.store.ts';

/** So long after no process had the embedder in use any more, one without a model takes over. */
const GIVEN_UP_MINUTES = 10;
const SAY_EVERY_MS = 60_000;

/** Whose vectors the grouping compares: the best embedder's once it has made vectors of all requests, until then the former. */
@Injectable()
export class EmbedderInUse {
  private saidAt = -Infinity;

  constructor(
    private readonly embedders: Embedders,
    private readonly state: GroupingStateStore,
  ) {}

  /** Null while it is not to be had in this process: what it has not made waits, or another takes over. */
  async get(): Promise<Embedder | null> {
    const best = await this.embedders.best();
    const embedder = (await this.state.embedderId()) ?? (await this.state.begin(best.id));
    if (embedder === best.id) {
      await this.sayThatItIsHere();
      return best;
    }
    return embedder === lexicalEmbedder.id ? lexicalEmbedder : null;
  }

  /** Whether another embedder should take over. Loads none unless it has to, to know which there are. */
  async hasSuccessor(): Promise<boolean> {
    const embedder = await this.state.embedderId();
    if (embedder === null) return false;
    if (this.embedders.status().model === 'absent') await this.embedders.best();
    const { embedder: best, model } = this.embedders.status();
    if (embedder === best) return false;
    if (best !== lexicalEmbedder.id || model === 'off') return true;
    // Going back is for good: not while the one in use is on its way, nor while another process still has it.
    return model !== 'fetching' && (await this.state.isUnused(GIVEN_UP_MINUTES));
  }

  /** The embedder that should take over; null when there is none. */
  async successor(): Promise<Embedder | null> {
    if (!(await this.hasSuccessor())) return null;
    const best = await this.embedders.best();
    return (await this.hasSuccessor()) && best.id === this.embedders.status().embedder ? best : null;
  }

  private async sayThatItIsHere(): Promise<void> {
    if (performance.now() - this.saidAt < SAY_EVERY_MS) return;
    await this.state.markUsed();
    this.saidAt = performance.now();
  }
}
