import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Change } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { newId } from '../../platform/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import {
  patchesOf,
  themesIn,
  type ChangeActor,
  type Patch,
  type PlannedChange,
  type StoredChange,
} from './change-record.ts';
import { ChangesStore } from './changes.store.ts';
import { touchedBy, TurnsStore } from './turns.store.ts';
import {
  pairsKeptApart,
  planUndo,
  themesGivenUp,
  themesNeeded,
  undoneAfter,
  type Dependants,
  type Obstacle,
  type Present,
} from './undo-plan.ts';

const HISTORY = 50;

/** Every change of a request, a theme or an estimate goes through here: kept with its before and after, and undoable. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly mongo: Mongo,
    private readonly store: ChangesStore,
    private readonly turns: TurnsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Lets `plan` look at the documents and carries out what it plans, all or nothing, one change after the other.
   * `plan` may be called again, and reads with the session it is given. Null plans nothing.
   */
  async commit<Plan extends PlannedChange | null>(
    by: ChangeActor,
    plan: (session: ClientSession) => Promise<Plan>,
  ): Promise<StoredChange | (null extends Plan ? null : never)> {
    return this.mongo.transaction(async (session) => {
      await this.turns.take(session);
      const planned = await plan(session);
      if (!planned) return null as null extends Plan ? null : never;
      return this.carryOut(by, planned, session);
    });
  }

  /** Part of a transaction whose turn is taken. @throws Problem stale when a document is not as the plan saw it. */
  async carryOut(
    by: ChangeActor,
    planned: PlannedChange,
    session: ClientSession,
    undoes: Id<'change'> | null = null,
  ): Promise<StoredChange> {
    if (!(await this.store.apply(planned.patches, session))) throw new Problem('stale');
    await this.turns.note(touchedBy(planned.patches), session);
    const change = await this.store.insert(
      {
        _id: newId('change'),
        at: this.clock.now(),
        by,
        kind: planned.kind,
        target: planned.target,
        touches: [...new Set([planned.target.id, ...(planned.touches ?? [])])],
        facts: planned.facts,
        before: planned.patches.map(({ in: place, id, before, undo }) => ({
          in: place,
          id,
          fields: before,
          ...(undo ? { undo } : {}),
        })),
        after: planned.patches.map(({ in: place, id, after }) => ({ in: place, id, fields: after })),
        undoes,
        undoneBy: null,
        final: planned.final ?? false,
        ...(planned.sample ? { sample: true as const } : {}),
      },
      session,
    );
    const themes = themesIn(planned.patches);
    if (themes.size > 0 && !planned.settled) await this.store.markStale(themes, session);
    return change;
  }

  /** Takes a change back by patches found elsewhere, as part of a transaction whose turn is taken. */
  async takeBack(
    change: StoredChange,
    by: ChangeActor,
    planned: PlannedChange,
    session: ClientSession,
  ): Promise<StoredChange> {
    const undone = await this.carryOut(by, planned, session, change._id);
    await this.store.markUndone(undoneAfter(await this.store.undoChain(change, session), undone._id), session);
    return undone;
  }

  /** Takes a change back; refused when something that came later builds on it, which is named then. */
  async undo(id: Id<'change'>, actor: Member): Promise<StoredChange> {
    return this.mongo.transaction(async (session) => {
      await this.turns.take(session);
      const change = await this.store.find(id, session);
      if (!change) throw new Problem('notFound');
      if (change.undoneBy) throw new Problem('conflict', { key: 'requests.undoneAlready' });
      if (change.final) throw new Problem('conflict', { key: 'requests.cannotBeUndone' });
      const plan = planUndo(change, await this.present(change, session));
      if (plan.patches === null) throw await this.blocked(change, plan.obstacles, session);
      const { target, facts, touches } = change;
      return this.takeBack(
        change,
        actorOf(actor),
        { kind: 'undone', target, facts, touches, patches: plan.patches, ...(change.sample ? { sample: true } : {}) },
        session,
      );
    });
  }

  /** What was done to a request or a theme, the newest first. */
  async history(id: string): Promise<Change[]> {
    return this.told(await this.store.history(id, HISTORY));
  }

  /** The newest change that wrote each of some requests and themes. */
  async lastOf(ids: readonly string[]): Promise<Map<string, Change>> {
    const last = await this.store.lastOf(ids);
    const told = new Map((await this.told([...last.values()])).map((change) => [change.id, change]));
    return new Map([...last].map(([id, { _id }]) => [id, told.get(_id)!]));
  }

  /** As they are told to people. */
  async told(changes: readonly StoredChange[]): Promise<Change[]> {
    const about = changes.flatMap(({ target }) => (target.kind === 'request' ? [target.id] : []));
    const quotes = await this.store.quotes(about);
    return changes.map((change) => toChange(change, quotes.get(change.target.id)));
  }

  private async blocked(
    change: StoredChange,
    obstacles: readonly Obstacle[],
    session: ClientSession,
  ): Promise<Problem> {
    const later = await this.told(await this.store.later(change, obstacles, session));
    const key = later.length > 0 ? 'requests.laterChange' : 'requests.goneSince';
    return new Problem('conflict', { key }, [], { requests: [], themes: [], gone: [], later });
  }

  private async present(change: StoredChange, session: ClientSession): Promise<Present> {
    const patches = patchesOf(change);
    const leadsTo = await this.store.live(themesNeeded(change), session);
    const live = (id: string) => leadsTo.get(id) ?? id;
    const pairs = pairsKeptApart(change, { live }).map((id): Patch => ({
      in: 'themeConstraints',
      id,
      before: null,
      after: null,
    }));
    const documents = await this.store.current([...patches, ...pairs], session);
    const own = new Set(patches.map(({ id }) => id));
    const dependants = new Map<string, Dependants>();
    for (const id of themesGivenUp(change)) dependants.set(id, await this.store.dependants(id, own, session));
    return {
      document: (place, id) => documents.get(`${place} ${id}`) ?? null,
      live,
      dependants: (id) => dependants.get(id) ?? { requests: [], bound: false },
    };
  }
}

export function actorOf(member: Member): ChangeActor {
  return member.kind === 'staff'
    ? { kind: 'staff', id: member.id, name: member.name }
    : { kind: 'key', id: member.id, name: null };
}

/** The quote is looked up, not kept: what is erased in one place is erased everywhere. */
function toChange(change: StoredChange, quote: string | undefined): Change {
  const { _id, at, by, kind, target, facts, undoes, undoneBy, final } = change;
  return {
    id: _id,
    at: at.toISOString(),
    by: { kind: by.kind, name: by.name },
    kind,
    target,
    facts: quote === undefined ? facts : { ...facts, quote: maskPersonal(quote) },
    undoes,
    undone: undoneBy !== null,
    undoable: undoneBy === null && !final,
  };
}
