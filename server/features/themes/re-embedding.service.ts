import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Embedder } from '../../domain/themes/embedder.ts';
import { Embedders } from '../../platform/encoder/embedders.ts';
import { Leases } from '../../platform/leases.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { EmbedderInUse } from './embedder-in-use.service.ts';
import { GroupedRequestsStore } from './grouped-requests.store.ts';
import type { Grouped } from './grouping.service.ts';
import { GroupingStateStore } from './grouping-state.store.ts';
import { ReasonsService } from './reasons.service.ts';
import { RequestVectors } from './request-vectors.service.ts';
import { VectorsStore } from './vectors.store.ts';

export const RE_EMBED = 'themes.reembed';
const LEASE_SECONDS = 60;
const PART = 200;

/**
 * Another embedder than the one in use is the best now. In the background it makes vectors of everything that is grouped,
 * while the former one goes on; then it takes over, and every theme and every place stays. What was told of the places
 * (scores, likenesses) is told anew afterwards, and the former vectors go last. Each step may be broken off anywhere.
 */
@Injectable()
export class ReEmbeddingService implements OnModuleInit, OnModuleDestroy {
  private stopListening: (() => void) | null = null;

  constructor(
    private readonly tasks: Tasks,
    private readonly leases: Leases,
    private readonly embedders: Embedders,
    private readonly inUse: EmbedderInUse,
    private readonly requests: GroupedRequestsStore,
    private readonly vectors: RequestVectors,
    private readonly store: VectorsStore,
    private readonly state: GroupingStateStore,
    private readonly reasons: ReasonsService,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: RE_EMBED, everySeconds: 10, run: () => this.fill() });
    this.stopListening = this.embedders.onArrival(() => this.tasks.poke(RE_EMBED));
  }

  onModuleDestroy(): void {
    this.stopListening?.();
  }

  /** Makes all vectors of the successor, if there is one: what has been made stays made. */
  private async fill(): Promise<void> {
    if (!(await this.inUse.hasSuccessor())) return;
    await this.leases.hold(RE_EMBED, LEASE_SECONDS, async () => {
      const successor = await this.inUse.successor();
      if (!successor || (await this.state.get()).filled === successor.id) return;
      if (await this.fillAll(successor)) await this.state.change({ filled: successor.id });
    });
  }

  /** Part of placing: nobody else groups meanwhile. `filled` made all vectors; returns whether it is in use now. */
  async takeOver(filled: string): Promise<boolean> {
    const successor = await this.inUse.successor();
    if (successor?.id !== filled) {
      // It is no longer the best one, and may never come back.
      await this.state.change({ filled: null });
      return false;
    }
    // What came while the last of the others were made.
    if (!(await this.fillAll(successor))) return false;
    await this.state.change({ embedder: successor.id, filled: null, lookAgainAfter: '' });
    await this.state.markUsed();
    return true;
  }

  /** Part of placing: tells some places anew after an embedder took over. Returns whether there was anything to do. */
  async lookAgain(held: Grouped): Promise<boolean> {
    const { lookAgainAfter: after } = await this.state.get();
    if (after === null) return false;
    const some = await this.requests.lookedAtAfter(after, PART);
    const last = some.at(-1);
    if (!last) {
      const best = this.embedders.status().embedder;
      await this.store.removeOthers([held.embedder.id, best]);
      await this.state.change({ lookAgainAfter: null });
      return true;
    }
    await this.reasons.giveAnew(
      held,
      some.filter(({ themeId }) => themeId !== null).map(({ _id }) => _id),
    );
    await this.reasons.lookAnew(
      held,
      some.filter(({ themeId }) => themeId === null),
    );
    await this.state.change({ lookAgainAfter: last._id });
    return true;
  }

  /** Until nothing is missing, for more may come on the way. False when it was stopped. */
  private async fillAll(embedder: Embedder): Promise<boolean> {
    for (let made = 1; made > 0;) {
      made = 0;
      for (let after = ''; ;) {
        if (this.tasks.isEnding) return false;
        const some = await this.requests.lookedAtAfter(after, PART);
        const last = some.at(-1);
        if (!last) break;
        made += await this.vectors.fill(embedder, some);
        after = last._id;
      }
    }
    return true;
  }
}
