import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { setImmediate as breath } from 'node:timers/promises';
import type { Id } from '../../contract/ids.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Leases } from '../../platform/leases.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { ChangesStore } from '../requests/changes.store.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { TurnsStore } from '../requests/turns.store.ts';
import { EmbedderInUse } from './embedder-in-use.service.ts';
import { GroupedThemesStore } from './grouped-themes.store.ts';
import type { PlacedHere } from './grouping-desk.ts';
import { GroupingService, type Grouped } from './grouping.service.ts';
import { GroupingStateStore } from './grouping-state.store.ts';
import { NamingService } from './naming.service.ts';
import { newTheme } from './new-theme.ts';
import { PLACE } from './place-task.ts';
import { ReEmbeddingService } from './re-embedding.service.ts';
import { lookedAt, ReasonsService } from './reasons.service.ts';
import { RefiningService } from './refining.service.ts';
import { RequestVectors } from './request-vectors.service.ts';
import { TakingBackService } from './taking-back.service.ts';
import type { Theme } from './theme.ts';
import { ThemesStore } from './themes.store.ts';

export { newTheme, PLACE };

const BATCH = 200;
/** Arrivals after which themes are thought over; more when there are many, so that each is looked at a few times only. */
const REFINE_AFTER = 200;
const REFINE_AFTER_SHARE = 1 / 50;
const LEASE_SECONDS = 60;
const NAMED_AT_ONCE = 5;

type Placement = { _id: Id<'request'> } & Partial<CustomerRequest>;

/** Groups requests as they come. One process at a time; what it finds holds only if nobody changed anything meanwhile. */
@Injectable()
export class PlacingService implements OnModuleInit {
  /** Its hour came while somebody else was at work. */
  private isRefinementDue = false;

  constructor(
    private readonly tasks: Tasks,
    private readonly leases: Leases,
    private readonly mongo: Mongo,
    private readonly turns: TurnsStore,
    private readonly changes: ChangesStore,
    private readonly requests: RequestsStore,
    private readonly themes: ThemesStore,
    private readonly grouped: GroupedThemesStore,
    private readonly inUse: EmbedderInUse,
    private readonly vectors: RequestVectors,
    private readonly grouping: GroupingService,
    private readonly state: GroupingStateStore,
    private readonly reasons: ReasonsService,
    private readonly refining: RefiningService,
    private readonly takingBack: TakingBackService,
    private readonly reEmbedding: ReEmbeddingService,
    private readonly naming: NamingService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({
      name: PLACE,
      everySeconds: 2,
      run: async () => void (await this.alone(() => this.placeAll())),
    });
    this.tasks.register({ name: 'themes.refine', everySeconds: 3600, run: () => this.refineNowOrNext() });
  }

  /** False when somebody else is at it. */
  private alone(work: () => Promise<void>): Promise<boolean> {
    return this.leases.hold(PLACE, LEASE_SECONDS, work);
  }

  private async placeAll(): Promise<void> {
    // What comes meanwhile is placed first: after an update there may be many names to make.
    do while (!this.tasks.isEnding && (await this.step()));
    while (!this.tasks.isEnding && (await this.naming.nameSome()));
    if (this.isRefinementDue && !this.tasks.isEnding) await this.refineAll();
  }

  /** Whoever groups at its hour, here or in another process, must not make it wait for the next one. */
  private async refineNowOrNext(): Promise<void> {
    if (!(await this.alone(() => this.refineAll()))) this.isRefinementDue = true;
  }

  private async refineAll(): Promise<void> {
    if ((await this.grouped.unsettled()).length > 0) await this.refine();
    await this.turns.prune();
    this.isRefinementDue = false;
    while (!this.tasks.isEnding && (await this.naming.nameSome()));
  }

  /** The next thing to do; false when there is none, or none that can be done now. Nothing is loaded before there is. */
  private async step(): Promise<boolean> {
    const { filled, arrivals, lookAgainAfter, regroup, takingBack } = await this.state.get();
    if (filled !== null && (await this.reEmbedding.takeOver(filled))) return true;
    if (takingBack) {
      await this.takingBack.goOn();
      return true;
    }
    if (regroup) return this.refine();
    const pending = await this.requests.pending(BATCH);
    if (pending.length === 0 && arrivals < REFINE_AFTER && lookAgainAfter === null) return false;
    if (arrivals >= REFINE_AFTER) {
      const held = await this.grouping.current();
      if (!held) return false;
      const size = await held.thread.call('size', []);
      if (arrivals >= size * REFINE_AFTER_SHARE) return this.refine();
    }
    if (pending.length > 0) return this.place(pending);
    const held = lookAgainAfter === null ? null : await this.grouping.current();
    return held ? this.reEmbedding.lookAgain(held) : false;
  }

  /** False when the embedder in use is not to be had. */
  private async refine(): Promise<boolean> {
    for (;;) {
      const done = await this.refining.refine();
      if (done === null || this.tasks.isEnding) return false;
      if (done) return true;
    }
  }

  /** Places them, unless someone changes something meanwhile: then nothing is written. False when it cannot be done now. */
  private async place(pending: readonly CustomerRequest[]): Promise<boolean> {
    const embedder = await this.inUse.get();
    if (!embedder) return false;
    const sure = pending.filter((request) => request.sure);
    const unsure = pending.filter((request) => !request.sure);
    const sureTexts = await this.vectors.of(embedder, sure);
    const unsureTexts = await this.vectors.of(embedder, unsure);
    const held = await this.grouping.current();
    if (held?.embedder.id !== embedder.id) return held !== null;

    const placed = await held.thread.call('place', [sureTexts], [sureTexts.vectors.buffer as ArrayBuffer]);
    const looked = await held.thread.call('look', [unsureTexts], [unsureTexts.vectors.buffer as ArrayBuffer]);
    const reasons = await this.reasons.tell(placed, embedder.id);
    const placements: Placement[] = [
      ...placed.map(({ request, theme }, at) => ({
        _id: request as Id<'request'>,
        themeId: theme as Id<'theme'>,
        placedBy: 'auto' as const,
        ...reasons[at]!,
      })),
      ...unsure.map(({ _id }, at) => ({ _id, ...lookedAt(looked[at]!, embedder.id) })),
      ...placedBefore(sure, placed).map(({ _id }) => ({ _id })),
    ];
    const isKept = await this.keep(held, sure, placed, placements);
    if (!isKept) held.takeBack(touchedBy(placed));
    return true;
  }

  private async keep(
    held: Grouped,
    sure: readonly CustomerRequest[],
    placed: readonly PlacedHere[],
    placements: readonly Placement[],
  ): Promise<boolean> {
    const byId = new Map<string, CustomerRequest>(sure.map((request) => [request._id, request]));
    const opened: Omit<Theme, 'number'>[] = [];
    for (const { theme, request } of placed.filter((one) => one.opened)) {
      // Finding names for many at once would hold up everybody else.
      if (opened.length % NAMED_AT_ONCE === 0) await breath();
      opened.push(newTheme(theme as Id<'theme'>, [byId.get(request)!], this.clock.now()));
    }
    const touched = touchedBy(placed);
    try {
      const kept = await this.mongo.transaction(async (session) => {
        if (!(await this.turns.takeAfter(held.turn, session, touched))) return false;
        await this.themes.insert(opened, session);
        if (!(await this.requests.place(placements, session))) throw new Error('a request changed out of turn');
        await this.changes.markStale(touched.themes, session);
        await this.state.addArrivals(placed.length, session);
        return true;
      });
      if (kept) held.turn += 1;
      return kept;
    } catch (error) {
      held.takeBack(touched);
      throw error;
    }
  }
}

/** They have a place already, whyever they wait; they wait no longer. */
function placedBefore(sure: readonly CustomerRequest[], placed: readonly PlacedHere[]): CustomerRequest[] {
  const ids = new Set(placed.map(({ request }) => request));
  return sure.filter(({ _id }) => !ids.has(_id));
}

function touchedBy(placed: readonly PlacedHere[]) {
  return {
    requests: placed.map(({ request }) => request),
    themes: [...new Set(placed.map(({ theme }) => theme))],
    pairs: [],
  };
}
