import { setImmediate } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { maskPersonal } from '../../domain/text/mask.ts';
import { comparesWording, type Embedder } from '../../domain/themes/embedder.ts';
import { VectorTable, type Near } from '../../domain/vectors/vector-table.ts';
import { Embedders } from '../../platform/encoder/embedders.ts';
import { CommentsStore } from '../requests/comments.store.ts';
import { GroupingStateStore } from '../themes/grouping-state.store.ts';
import { VectorsStore } from '../themes/vectors.store.ts';

/** Writes that began earlier may become visible later. */
const OVERLAP_MS = 10_000;
/** What came in since is looked up again after so long. */
const FRESH_MS = 1000;

/** Vectors of one kind of text, as they were at some moment of the database's clock. */
interface Known {
  readonly table: VectorTable;
  until: Date | null;
}

interface Tables {
  readonly embedder: string;
  readonly requests: Known;
  readonly comments: Known;
  ready: boolean;
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
    if (!tables?.ready) return { by: 'warming', requests: [], comments: [] };
    const [vector] = await best.embed([maskPersonal(text)]);
    if (!vector) throw new Error('one text in, one vector out');
    return {
      by: 'meaning',
      requests: await inSteps(tables.requests.table.steps(vector, limit, floor)),
      comments: among.comments ? await inSteps(tables.comments.table.steps(vector, limit, floor)) : [],
    };
  }

  /** The first time they are read beside the question, which is answered without them. */
  private async current({ id, dims }: Embedder): Promise<Tables> {
    if (this.tables?.embedder !== id) {
      const known = (): Known => ({ table: new VectorTable(dims), until: null });
      this.tables = { embedder: id, requests: known(), comments: known(), ready: false, lookedAt: 0 };
    }
    const { tables } = this;
    if (Date.now() - tables.lookedAt < FRESH_MS) return tables;
    this.catchingUp ??= this.catchUp(tables, dims).finally(() => (this.catchingUp = null));
    if (tables.ready) await this.catchingUp;
    else this.catchingUp.catch(() => {});
    return tables;
  }

  private async catchUp(tables: Tables, dims: number): Promise<void> {
    const started = Date.now();
    const { embedder, requests, comments } = tables;
    for await (const { id, vector, keptAt } of this.vectors.newer(embedder, dims, since(requests)))
      if (!(await this.took(requests, id, vector, keptAt))) return;
    for await (const { id, vector, readAt } of this.comments.readSince(embedder, since(comments)))
      if (!(await this.took(comments, id, vector, readAt))) return;
    tables.lookedAt = started;
    tables.ready = true;
  }

  private async took(known: Known, id: string, vector: Float32Array, at: Date): Promise<boolean> {
    known.table.set(id, vector);
    known.until = at;
    if (known.table.size % 500 === 0) await setImmediate();
    return !this.ended;
  }
}

const since = ({ until }: Known): Date | null => until && new Date(until.getTime() - OVERLAP_MS);

/** Lets others have their turn between the steps. */
async function inSteps<T>(steps: Generator<void, T, void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
