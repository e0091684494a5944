import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Placed, Suggestion } from '../../domain/themes/changes.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Leases } from '../../platform/leases.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { ChangesStore } from '../requests/changes.store.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { GroupingService, type Grouped } from './grouping.service.ts';
import { NamingService } from './naming.service.ts';
import { namesOf } from './naming.ts';
import { RefiningService } from './refining.service.ts';
import type { Theme } from './theme.ts';
import { ThemesStore } from './themes.store.ts';
import { toSparse } from '../../domain/themes/sparse-vector.ts';

export const PLACE = 'themes.place';
const BATCH = 200;
/** Arrivals after which themes are thought over. */
const REFINE_AFTER = 200;
const LEASE_SECONDS = 60;

/** Cosine from which another theme is shown as a runner-up: low, for a person sees at a glance that it is none. */
const RUNNER_UP_FROM = 0.15;
const RUNNERS_UP = 3;

type Placement = { _id: Id<'request'> } & Partial<CustomerRequest>;

/** Groups requests as they come. One process at a time; what it finds holds only if nobody changed anything meanwhile. */
@Injectable()
export class PlacingService implements OnModuleInit {
  private arrivals = 0;

  constructor(
    private readonly tasks: Tasks,
    private readonly leases: Leases,
    private readonly mongo: Mongo,
    private readonly changes: ChangesStore,
    private readonly requests: RequestsStore,
    private readonly themes: ThemesStore,
    private readonly grouping: GroupingService,
    private readonly refining: RefiningService,
    private readonly naming: NamingService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: PLACE, everySeconds: 2, run: () => this.alone(() => this.placeAll()) });
    this.tasks.register({ name: 'themes.refine', everySeconds: 3600, run: () => this.alone(() => this.refine()) });
  }

  private async alone(work: () => Promise<void>): Promise<void> {
    await this.leases.hold(PLACE, LEASE_SECONDS, async () => {
      try {
        await work();
      } catch (error) {
        this.grouping.forget();
        throw error;
      }
    });
  }

  private async placeAll(): Promise<void> {
    for (;;) {
      const pending = await this.requests.pending(BATCH);
      if (pending.length > 0 && (await this.place(pending))) this.arrivals += pending.length;
      if (this.arrivals >= REFINE_AFTER) await this.refine();
      else if (pending.length === 0) break;
    }
    await this.naming.nameStale();
  }

  private async refine(): Promise<void> {
    while (!(await this.refining.refine()));
    this.arrivals = 0;
    await this.naming.nameStale();
  }

  /** False when someone changed something meanwhile: then nothing was written. */
  private async place(pending: readonly CustomerRequest[]): Promise<boolean> {
    const held = await this.grouping.current();
    const vectors = await this.grouping.embed(pending);
    const toNew = ({ _id, quote }: CustomerRequest) => ({ id: _id, text: quote, vector: vectors.get(_id)! });
    for (const { _id, quote, language } of pending)
      held.said.set(_id, { quote, language, vector: toSparse(vectors.get(_id)!) });

    const sure = pending.filter((request) => request.sure);
    const placed = held.index.add(sure.map(toNew));
    const unsure = pending.filter((request) => !request.sure);
    const placements: Placement[] = [
      ...placed.map((one) => this.placementOf(held, one)),
      ...unsure.map((request) => this.look(held, toNew(request))),
    ];
    const opened = placed.filter((one) => one.opened).map((one) => this.themeFor(one, sure));
    return this.keep(held, placements, opened, placed);
  }

  private placementOf(held: Grouped, { request, theme, score }: Placed): Placement {
    return {
      _id: request as Id<'request'>,
      themeId: theme as Id<'theme'>,
      placedBy: 'auto',
      score,
      suggestions: held.index.suggestionsFor(request, RUNNERS_UP, RUNNER_UP_FROM).map(toStored),
      nearestQuote: held.nearestQuote(request, theme),
      embedder: this.grouping.embedder.id,
    };
  }

  /** Where an unsure one would belong if it were a request. */
  private look(held: Grouped, request: { id: string; text: string; vector: Float32Array }): Placement {
    const [placed] = held.index.add([request]);
    const others = held.index.suggestionsFor(request.id, RUNNERS_UP, RUNNER_UP_FROM);
    held.index.remove(request.id);
    held.said.delete(request.id);
    if (!placed) throw new Error('one request in, one place out');
    const own = placed.opened ? [] : [{ theme: placed.theme, score: placed.score ?? 1 }];
    return {
      _id: request.id as Id<'request'>,
      suggestions: [...own, ...others].slice(0, RUNNERS_UP).map(toStored),
      embedder: this.grouping.embedder.id,
    };
  }

  private themeFor({ theme, request }: Placed, from: readonly CustomerRequest[]): Omit<Theme, 'number'> {
    const first = from.find(({ _id }) => _id === request)!;
    return newTheme(theme as Id<'theme'>, [first], this.clock.now());
  }

  private async keep(
    held: Grouped,
    placements: readonly Placement[],
    opened: readonly Omit<Theme, 'number'>[],
    placed: readonly Placed[],
  ): Promise<boolean> {
    const kept = await this.mongo.transaction(async (session) => {
      if (!(await this.changes.takeTurnAfter(held.turn, session))) return false;
      await this.themes.insert(opened, session);
      if (!(await this.requests.place(placements, session))) throw new Error('a request changed out of turn');
      await this.changes.markStale(new Set(placed.map(({ theme }) => theme)), session);
      return true;
    });
    if (kept) held.turn += 1;
    else this.grouping.forget();
    return kept;
  }
}

function toStored({ theme, score }: Suggestion): { themeId: Id<'theme'>; score: number } {
  return { themeId: theme as Id<'theme'>, score };
}

/** A theme as it begins: named by the words of its first requests. */
export function newTheme(
  _id: Id<'theme'>,
  requests: readonly CustomerRequest[],
  createdAt: Date,
  given?: string,
): Omit<Theme, 'number'> {
  const voices = requests.map(({ quote, language }) => ({ text: quote, language, nearness: 1 }));
  const found = namesOf(voices, requests[0]?.language ?? 'en');
  const sample = requests.length > 0 && requests.every((request) => request.sample);
  return {
    _id,
    name: given ?? found?.name ?? requests[0]?.quote.slice(0, 60) ?? '–',
    nameBy: given === undefined ? 'auto' : 'human',
    labels: found?.labels ?? {},
    description: '',
    redirectTo: null,
    status: 'open',
    public: false,
    humanTouched: false,
    createdAt,
    rev: 1,
    ...(sample ? { sample: true as const } : {}),
  };
}
