import { setImmediate, setTimeout } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { maskPersonal } from '../../domain/text/mask.ts';
import { comparesWording, type Embedder } from '../../domain/themes/embedder.ts';
import { VectorTable, type Near } from '../../domain/vectors/vector-table.ts';
import { Embedders } from '../../platform/encoder/embedders.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { CommentsStore } from '../requests/comments.store.ts';
import { GroupingStateStore } from '../themes/grouping-state.store.ts';
import { VectorsStore } from '../themes/vectors.store.ts';

/** Writes that began earlier may become visible later. */
const OVERLAP_MS = 10_000;
/** What came in since is looked up again after so long. */
const FRESH_MS = 1000;
/** A question waits no longer for what came in just now: after a large import there is much to read. */
const PATIENCE_MS = 20;
/** Vectors taken in without a pause: about a millisecond. */
const TAKEN_AT_ONCE = 200;

interface Tables {
  readonly embedder: string;
  readonly requests: VectorTable;
  readonly comments: VectorTable;
  /** Whatever was written before is in them, by the database's clock; null before they were read for the first time. */
  since: Date | null;
  lookedAt: number;
}

export interface Meanings {
  readonly by: 'meaning' | 'warming' | 'wording';
  /** Ids of requests and of comments, nearest first. */
  readonly requests: readonly Near[];
  readonly comments: readonly Near[];
}

/** Compares what someone types with everything that was said. The vectors are read on first need and kept up to date. */
@Injectable()
export class MeaningsService implements OnModuleDestroy {
  private tables: Tables | null = null;
  private catchingUp: Promise<void> | null = null;
  private ended = false;

  constructor(
    private readonly mongo: Mongo,
    private readonly embedders: Embedders,
    private readonly state: GroupingStateStore,
    private readonly vectors: VectorsStore,
    private readonly comments: CommentsStore,
  ) {}

  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    await this.catchingUp?.catch(() => {});
  }

  /** The nearest with a likeness of at least `floor`; none, and why, as long as meanings cannot be compared. */
  async nearest(text: string, among: { comments: boolean }, limit: number, floor: number): Promise<Meanings> {
    const [best, used] = await Promise.all([this.embedders.best(), this.state.embedderId()]);
    // What is said in these words is found by its words already.
    if (comparesWording(best.id)) return { by: 'wording', requests: [], comments: [] };
    const tables = used === best.id ? await this.current(best) : null;
    if (!tables?.since) return { by: 'warming', requests: [], comments: [] };
    const [vector] = await best.embed([maskPersonal(text)]);
    if (!vector) throw new Error('one text in, one vector out');
    return {
      by: 'meaning',
      requests: await inSteps(tables.requests.steps(vector, limit, floor)),
      comments: among.comments ? await inSteps(tables.comments.steps(vector, limit, floor)) : [],
    };
  }

  /** The first time they are read beside the question, which is answered without them. */
  private async current({ id, dims }: Embedder): Promise<Tables> {
    if (this.tables?.embedder !== id) {
      const [requests, comments] = [new VectorTable(dims), new VectorTable(dims)];
      this.tables = { embedder: id, requests, comments, since: null, lookedAt: -Infinity };
    }
    const { tables } = this;
    if (performance.now() - tables.lookedAt < FRESH_MS) return tables;
    this.catchingUp ??= this.catchUp(tables, dims).finally(() => (this.catchingUp = null));
    if (tables.since) await Promise.race([this.catchingUp, setTimeout(PATIENCE_MS, null, { ref: false })]);
    else this.catchingUp.catch(() => {});
    return tables;
  }

  private async catchUp(tables: Tables, dims: number): Promise<void> {
    const { embedder, requests, comments, since } = tables;
    const [lookedAt, now] = [performance.now(), await this.mongo.clock()];
    if (!(await this.takeAll(requests, this.vectors.newer(embedder, dims, since)))) return;
    if (!(await this.takeAll(comments, this.comments.readSince(embedder, since)))) return;
    tables.lookedAt = lookedAt;
    // Not since the newest of them: that would read the end of a large import again and again.
    tables.since = new Date(now.getTime() - OVERLAP_MS);
  }

  /** Whether nothing came in between. */
  private async takeAll(
    table: VectorTable,
    found: AsyncIterable<{ id: string; vector: Float32Array }>,
  ): Promise<boolean> {
    let taken = 0;
    for await (const { id, vector } of found) {
      table.set(id, vector);
      taken += 1;
      if (taken % TAKEN_AT_ONCE === 0) await setImmediate();
      if (this.ended) return false;
    }
    return true;
  }
}

/** Lets others have their turn between the steps. */
async function inSteps<T>(steps: Generator<void, T, void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
