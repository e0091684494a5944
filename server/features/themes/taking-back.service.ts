import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Changed } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { automatic, themesIn, type Patch, type StoredChange } from '../requests/change-record.ts';
import { actorOf, ChangesService } from '../requests/changes.service.ts';
import { TurnsStore } from '../requests/turns.store.ts';
import { GroupedThemesStore } from './grouped-themes.store.ts';
import { GroupingStateStore } from './grouping-state.store.ts';
import { NetChange } from './net-change.ts';
import { PLACE } from './place-task.ts';
import { PresentGroupingStore } from './present-grouping.store.ts';
import { ReasonsService } from './reasons.service.ts';
import { SENSITIVITY, SensitivityStepsStore } from './sensitivity-steps.store.ts';
import { planTakingBack, themesToGiveUp, type TakingBack as Plan } from './taking-back-plan.ts';
import { ThemesBeforeStore } from './themes-before.store.ts';

/** As many documents as surely fit in one transaction. */
const PART = 200;

/** What a change of sensitivity led to. */
interface Consequences {
  readonly net: NetChange;
  readonly plan: Plan;
  /** The changes of sensitivity from it on, itself first. */
  readonly entries: readonly StoredChange[];
}

/** Takes a change of sensitivity back as a whole, with every automatic step that it led to, and does it again. */
@Injectable()
export class TakingBackService {
  constructor(
    private readonly mongo: Mongo,
    private readonly tasks: Tasks,
    private readonly changes: ChangesService,
    private readonly turns: TurnsStore,
    private readonly state: GroupingStateStore,
    private readonly steps: SensitivityStepsStore,
    private readonly before: ThemesBeforeStore,
    private readonly present: PresentGroupingStore,
    private readonly grouped: GroupedThemesStore,
    private readonly reasons: ReasonsService,
  ) {}

  async isSensitivity(id: Id<'change'>): Promise<boolean> {
    return (await this.steps.entries()).some(({ _id }) => _id === id);
  }

  /**
   * The sensitivity of before holds at once; the steps are taken back one after the other by whoever holds the grouping.
   * @param rest leave what people have corrected since; otherwise that is in the way.
   */
  async begin(id: Id<'change'>, rest: boolean, actor: Member): Promise<Changed> {
    for (;;) {
      const turn = await this.turns.current();
      const entries = await this.steps.entries();
      const change = entries.find(({ _id }) => _id === id);
      if (!change) throw new Problem('notFound');
      await this.check(change, entries);
      const { plan } = await this.consequences(change, entries, null);
      if (!rest && plan.kept.length > 0) {
        const found = await this.steps.byPeople(change.order, plan.kept);
        const later = await this.changes.told(found);
        const conflict = { requests: [], themes: [], gone: [], later };
        if (later.length > 0) throw new Problem('conflict', { key: 'requests.laterChange' }, [], conflict);
      }
      const undone = await this.mongo.transaction(async (session) => {
        if (!(await this.turns.takeAfter(turn, session))) return null;
        return this.note(change, actor, session);
      });
      if (undone === null) continue;
      this.tasks.poke(PLACE);
      return { changeId: undone._id, themeId: null };
    }
  }

  /** Goes on with what was begun, until nothing is left of it or this process is on its way out. */
  async goOn(): Promise<void> {
    while (!this.tasks.isEnding) {
      const { takingBack } = await this.state.get();
      if (takingBack === null) return;
      const turn = await this.turns.current();
      const entries = await this.steps.entries();
      const by = entries.find(({ _id }) => _id === takingBack.change);
      const change = entries.find(({ _id }) => _id === by?.undoes);
      if (!by || !change) throw new Error('what is taken back is not known');
      const found = await this.consequences(change, entries, by.order);
      if (await this.carryOut(found, by, turn, takingBack.done)) await this.finish(found, change);
    }
  }

  private async check(change: StoredChange, entries: readonly StoredChange[]): Promise<void> {
    if (change.undoneBy !== null) throw new Problem('conflict', { key: 'requests.undoneAlready' });
    const { takingBack, embedder } = await this.state.get();
    if (takingBack !== null) throw new Problem('conflict', { key: 'sensitivity.busy' });
    // Another embedder has taken over since, by whose vectors the figure means something else.
    if (change.after[0]?.id !== embedder) throw new Problem('conflict', { key: 'requests.cannotBeUndone' });
    const holding = entries.filter(({ order, kind, undoneBy }) => {
      return order > change.order && kind === 'sensitivity' && undoneBy === null;
    });
    if (holding.length === 0) return;
    const later = await this.changes.told(holding.reverse());
    throw new Problem('conflict', { key: 'requests.laterChange' }, [], { requests: [], themes: [], gone: [], later });
  }

  private async consequences(
    change: StoredChange,
    all: readonly StoredChange[],
    before: number | null,
  ): Promise<Consequences> {
    const net = new NetChange();
    for await (const step of this.steps.between(change.order, before, all)) net.add(step);
    const entries = all.filter(({ order }) => order >= change.order && (before === null || order < before));
    const opened = await this.before.opened(entries.map(({ _id }) => _id));
    const wanted = net.of('requests').map(({ id }) => id);
    const present = await this.present.read(wanted, themesToGiveUp(net, opened));
    const said = await this.steps.saidApart(change.order);
    return { net, plan: planTakingBack(net, opened, said, present), entries };
  }

  private async note(change: StoredChange, actor: Member, session: ClientSession): Promise<StoredChange> {
    const patches = change.after.map(({ in: place, id, fields }, at): Patch => {
      return { in: place, id, before: fields, after: change.before[at]?.fields ?? null };
    });
    const { from = '', to = '' } = change.facts;
    const undone = await this.changes.takeBack(
      change,
      actorOf(actor),
      { kind: 'undone', target: change.target, facts: { from: to, to: from }, patches },
      session,
    );
    await this.steps.mark(change, undone, session);
    await this.before.begin(undone._id, await this.grouped.unsettled(), session);
    const takingBack = { change: undone._id, done: 0, total: null };
    await this.state.change({ regroup: false, run: null, takingBack }, session);
    return undone;
  }

  /** False when it broke off, or someone changed something meanwhile: what is left has to be found anew then. */
  private async carryOut({ plan }: Consequences, by: StoredChange, seen: number, done: number): Promise<boolean> {
    const { facts } = by;
    const total = done + plan.patches.length;
    for (let at = 0, turn = seen; at < plan.patches.length; at += PART, turn += 1) {
      if (this.tasks.isEnding) return false;
      const patches = plan.patches.slice(at, at + PART);
      const kept = await this.mongo.transaction(async (session) => {
        if (!(await this.turns.takeAfter(turn, session))) return false;
        const themes = [...themesIn(patches)];
        await this.before.remember(by._id, themes, session);
        const target = { kind: 'theme' as const, id: themes[0] ?? SENSITIVITY };
        const step = { kind: 'sensitivity' as const, target, touches: themes, facts, patches, final: true as const };
        await this.changes.carryOut(automatic, { ...step, settled: true }, session);
        const now = done + at + patches.length;
        await this.state.change({ takingBack: { change: by._id, done: now, total } }, session);
        return true;
      });
      if (!kept) return false;
    }
    return true;
  }

  /** Names are given back, and what is not as it was before is thought over. */
  private async finish({ net, entries }: Consequences, change: StoredChange): Promise<void> {
    const moved = net.of('requests').map(({ id }) => id);
    const themes = new Set(net.of('themes').map(({ id }) => id));
    for (const { before, after } of net.of('requests'))
      for (const fields of [before, after]) if (typeof fields?.['themeId'] === 'string') themes.add(fields['themeId']);
    const unsettled = await this.before.unsettledBefore(change._id);
    await this.mongo.transaction(async (session) => {
      await this.turns.take(session);
      const settled = new Set<string>();
      // The first that reached a theme knows what it was before all of them.
      for (const { _id } of entries) {
        const left = [...themes].filter((id) => !settled.has(id));
        for (const id of await this.before.giveBack(_id, left, session)) settled.add(id);
      }
      const different = [...themes].filter((id) => !settled.has(id));
      await this.grouped.settleAgain([...settled], [...different, ...unsettled], different, session);
      await this.turns.note({ themes: [...themes] }, session);
      await this.state.change({ takingBack: null }, session);
    });
    await this.reasons.giveAnewAfterChange(moved);
  }
}
