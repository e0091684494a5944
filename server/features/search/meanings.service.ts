import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { maskPersonal } from '../../domain/text/mask.ts';
import { comparesWording } from '../../domain/themes/embedder.ts';
import type { Near } from '../../domain/vectors/best.ts';
import { VectorTable } from '../../domain/vectors/vector-table.ts';
import { Embedders } from '../../platform/encoder/embedders.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import { CommentsStore } from '../requests/comments.store.ts';
import { dimsOf, VectorsStore } from '../themes/vectors.store.ts';
import type { Ground } from './ground.service.ts';
import { KeepingUp } from './keeping-up.ts';
import { takeIn } from './take-in.ts';
import type { Most } from './wordings.service.ts';

interface Tables {
  readonly embedder: string;
  readonly removals: number;
  readonly requests: VectorTable;
  readonly comments: VectorTable;
  readonly keepingUp: KeepingUp;
}

export interface Meanings {
  readonly by: 'meaning' | 'warming' | 'wording';
  /** Ids of requests and of comments, nearest first. */
  readonly requests: readonly Near[];
  readonly comments: readonly Near[];
}

/** Compares what someone types with everything that was said. The vectors are held in memory and kept up to date. */
@Injectable()
export class MeaningsService implements OnModuleDestroy {
  private tables: Tables | null = null;
  private ended = false;

  constructor(
    private readonly embedders: Embedders,
    private readonly vectors: VectorsStore,
    private readonly comments: CommentsStore,
  ) {}

  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    await this.tables?.keepingUp.settled();
  }

  /** Reads everything, so that the first question is answered by meaning. */
  async prepare(ground: Ground): Promise<void> {
    const { embedder } = ground;
    if (embedder === null || comparesWording(embedder)) return;
    await Promise.all([this.embedders.best(), this.tablesOf(embedder, ground).keepingUp.look(ground.moment)]);
  }

  /** The nearest with a likeness of at least `floor`; none, and why, as long as meanings cannot be compared. */
  async nearest(text: string, most: Most, floor: number, ground: Promise<Ground>): Promise<Meanings> {
    // As long as there is nothing to compare with, nobody waits for the model to be loaded.
    if (!this.tables?.keepingUp.isReady && (await this.isReading(await ground)))
      return { by: 'warming', requests: [], comments: [] };
    const best = await this.embedders.best();
    // What is said in these words is found by its words already.
    if (comparesWording(best.id)) return { by: 'wording', requests: [], comments: [] };
    const [tables, [vector]] = await Promise.all([
      ground.then((known) => this.current(best.id, known)),
      best.embed([maskPersonal(text)]),
    ]);
    if (!tables) return { by: 'warming', requests: [], comments: [] };
    if (!vector) throw new Error('one text in, one vector out');
    const time = new SharingTime();
    return {
      by: 'meaning',
      requests: await time.through(tables.requests.steps(vector, most.requests, floor)),
      comments: most.comments > 0 ? await time.through(tables.comments.steps(vector, most.comments, floor)) : [],
    };
  }

  /** Whether there are very many vectors of which not all have been read. */
  private async isReading(ground: Ground): Promise<boolean> {
    const { embedder } = this.embedders.status();
    return ground.embedder === embedder && !comparesWording(embedder) && !(await this.current(embedder, ground));
  }

  /** The vectors of the embedder, if they are those in use; none while they are read for the first time and are many. */
  private async current(embedder: string, ground: Ground): Promise<Tables | null> {
    if (ground.embedder !== embedder) return null;
    const tables = this.tablesOf(embedder, ground);
    await tables.keepingUp.lookBriefly(ground.moment);
    return tables.keepingUp.isReady ? tables : null;
  }

  private tablesOf(embedder: string, { removals }: Ground): Tables {
    if (this.tables?.embedder === embedder && this.tables.removals >= removals) return this.tables;
    const dims = dimsOf(embedder);
    const [requests, comments] = [new VectorTable(dims), new VectorTable(dims)];
    const isEnded = () => this.ended || this.tables?.keepingUp !== keepingUp;
    const keepingUp = new KeepingUp(async (since, much) => {
      const manner = { much, isEnded };
      const read = await Promise.all([
        takeIn(this.vectors.newer(embedder, dims, since), ({ id, vector }) => requests.set(id, vector), manner),
        takeIn(this.comments.readSince(embedder, dims, since), ({ id, vector }) => comments.set(id, vector), manner),
      ]);
      return read.every(Boolean);
    });
    this.tables = { embedder, removals, requests, comments, keepingUp };
    return this.tables;
  }
}
