import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Merged, Moved, ThemeChange } from '../../domain/themes/changes.ts';
import { pairId } from '../../domain/themes/pair-id.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { automatic, type PlannedChange } from '../requests/change-record.ts';
import { ChangesService } from '../requests/changes.service.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { TurnsStore, type Touched } from '../requests/turns.store.ts';
import { ConstraintsStore } from './constraints.store.ts';
import { GroupedThemesStore } from './grouped-themes.store.ts';
import { GroupingService, type Grouped } from './grouping.service.ts';
import { GroupingStateStore } from './grouping-state.store.ts';
import { mergePatches } from './merge-plan.ts';
import { newTheme } from './new-theme.ts';
import { ReasonsService } from './reasons.service.ts';
import { RefinementPlanStore, type RefinementPlan } from './refinement-plan.store.ts';
import { SensitivityStepsStore } from './sensitivity-steps.store.ts';
import { ThemesBeforeStore } from './themes-before.store.ts';
import { ThemesStore } from './themes.store.ts';

/** Changes in one transaction, at most and to begin with: one that takes a minute is broken off by the database. */
const CHUNK = 50;
const FIRST_CHUNK = 10;
/** A transaction that takes longer, in milliseconds, is followed by one with half as many: a stop waits for one to end. */
const SLOW_MS = 1000;

/** The grouping's second thoughts, each kept as a change that a person can take back. */
@Injectable()
export class RefiningService {
  constructor(
    private readonly mongo: Mongo,
    private readonly tasks: Tasks,
    private readonly grouping: GroupingService,
    private readonly changes: ChangesService,
    private readonly turns: TurnsStore,
    private readonly requests: RequestsStore,
    private readonly themes: ThemesStore,
    private readonly grouped: GroupedThemesStore,
    private readonly constraints: ConstraintsStore,
    private readonly state: GroupingStateStore,
    private readonly plans: RefinementPlanStore,
    private readonly reasons: ReasonsService,
    private readonly steps: SensitivityStepsStore,
    private readonly before: ThemesBeforeStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Carries one on that was broken off, else looks anew. False when someone changed something meanwhile, or this process is
   * on its way out; what was written until then holds, and it is to be done again. Null when the embedder in use is not to be had.
   */
  async refine(): Promise<boolean | null> {
    const held = await this.grouping.current();
    if (!held) return null;
    const begun = await this.plans.after(held.turn);
    const plan = begun ?? (await this.find(held));
    try {
      if (!(await this.carryOut(plan, held, begun === null))) return false;
    } catch (error) {
      if (begun === null) held.takeBack(touchedBy(plan.changes));
      throw error;
    }
    await this.reasons.giveAnewAfterChange(requestsOf(plan.changes));
    return true;
  }

  private async find(held: Grouped): Promise<RefinementPlan> {
    const { regroup } = await this.state.get();
    const { changes, unsettled } = await held.thread.call(regroup ? 'regroup' : 'refine', []);
    const plan = { turn: held.turn, changes, done: 0, unsettled };
    // It is in the thread already, and nowhere else.
    if (changes.length > 0) await this.plans.keep(plan);
    return plan;
  }

  /** `isInThread`: the grouping in the thread has gone all the way already; otherwise it follows later. */
  private async carryOut(plan: RefinementPlan, held: Grouped, isInThread: boolean): Promise<boolean> {
    let size = FIRST_CHUNK;
    do {
      if (this.tasks.isEnding) return false;
      const begun = performance.now();
      const done = Math.min(plan.done + size, plan.changes.length);
      const part = plan.changes.slice(plan.done, done);
      const isLast = done === plan.changes.length;
      const kept = await this.mongo.transaction(async (session) => {
        if (!(await this.turns.takeAfter(plan.turn, session))) return false;
        const { run } = await this.state.get();
        if (run) await this.before.remember(run, themesIn(part), session);
        for (const change of part) await this.keep(change, plan, run, session);
        await this.plans.progress(done, plan.turn + 1, session);
        if (isLast) {
          await this.grouped.settle(plan.unsettled, session);
          if (run) await this.steps.tell(run, await this.steps.count(run, session), session);
          await this.state.change({ arrivals: 0, regroup: false, run: null }, session);
          await this.plans.finish(session);
        }
        return true;
      });
      if (!kept) {
        if (isInThread) held.takeBack(touchedBy(plan.changes.slice(plan.done)));
        return false;
      }
      plan.done = done;
      plan.turn += 1;
      if (isInThread) held.turn = plan.turn;
      size = performance.now() - begun > SLOW_MS ? Math.max(1, size >> 1) : Math.min(CHUNK, size * 2);
    } while (plan.done < plan.changes.length);
    return true;
  }

  private async keep(
    change: ThemeChange,
    plan: RefinementPlan,
    run: Id<'change'> | null,
    session: ClientSession,
  ): Promise<void> {
    if (change.kind === 'opened') await this.open(change.theme, plan, run, session);
    if (change.kind === 'merged')
      await this.changes.carryOut(automatic, await this.planMerge(change, session), session);
    if (change.kind === 'moved') await this.changes.carryOut(automatic, await this.planMove(change, session), session);
  }

  /** A theme begins with the words of the first request that moves into it. */
  private async open(
    id: string,
    plan: RefinementPlan,
    run: Id<'change'> | null,
    session: ClientSession,
  ): Promise<void> {
    const first = plan.changes.find((change): change is Moved => change.kind === 'moved' && change.to === id);
    const request = first && (await this.requests.find(first.request as Id<'request'>, session));
    if (!request) throw new RangeError('a theme is opened for no request');
    await this.themes.insert([newTheme(id as Id<'theme'>, [request], this.clock.now())], session);
    await this.turns.note({ themes: [id] }, session);
    if (run && first.from) await this.before.noteOpened(run, id, first.from, session);
  }

  private async planMerge(merged: Merged, session: ClientSession): Promise<PlannedChange> {
    const [loser, survivor] = [
      await this.themes.find(merged.loser, session),
      await this.themes.find(merged.survivor, session),
    ];
    if (!loser || !survivor) throw new RangeError('a theme that is grouped but not kept');
    const requests = await this.requests.standingIn(loser._id, session);
    const constraints = [
      ...(await this.constraints.of(loser._id, session)),
      ...(await this.constraints.of(survivor._id, session)),
    ];
    return {
      kind: 'merged',
      target: { kind: 'theme', id: survivor._id },
      touches: [loser._id],
      facts: { from: loser.name, to: survivor.name, count: requests.length },
      patches: mergePatches({ by: 'auto', losers: [loser], survivor, requests, constraints }),
      ...(loser.sample && survivor.sample ? { sample: true } : {}),
    };
  }

  private async planMove({ request: id, from, to }: Moved, session: ClientSession): Promise<PlannedChange> {
    const request = await this.requests.find(id as Id<'request'>, session);
    const [source, goal] = [await this.themes.find(from ?? '', session), await this.themes.find(to, session)];
    if (!request || !source || !goal) throw new RangeError('a request that is grouped but not kept');
    const before = { themeId: source._id, placedBy: 'auto' };
    return {
      kind: 'moved',
      target: { kind: 'request', id },
      touches: [source._id, goal._id],
      facts: { from: source.name, to: goal.name },
      // Who takes it back wants it there.
      patches: [
        {
          in: 'requests',
          id,
          before,
          after: { themeId: goal._id, placedBy: 'auto' },
          undo: { ...before, placedBy: 'human' },
        },
      ],
      ...(request.sample ? { sample: true } : {}),
    };
  }
}

function requestsOf(changes: readonly ThemeChange[]): string[] {
  const ids = changes.flatMap((change) =>
    change.kind === 'moved' ? [change.request] : change.kind === 'merged' ? change.requests : [],
  );
  return [...new Set(ids)];
}

/** The themes that changes are about, as far as they are there before. */
function themesIn(changes: readonly ThemeChange[]): string[] {
  const ids = changes.flatMap((change) => {
    if (change.kind === 'moved') return [change.from, change.to].filter((id) => id !== null);
    return change.kind === 'merged' ? [change.survivor, change.loser] : [];
  });
  return [...new Set(ids)];
}

/** What has to be read again when changes were found but not written. */
function touchedBy(changes: readonly ThemeChange[]): Touched {
  const pairs = changes.flatMap((change) =>
    change.kind === 'merged'
      ? change.carried.flatMap((other) => [pairId(change.loser, other), pairId(change.survivor, other)])
      : [],
  );
  return { requests: requestsOf(changes), themes: themesIn(changes), pairs: [...new Set(pairs)] };
}
