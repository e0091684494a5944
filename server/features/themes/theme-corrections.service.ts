import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Changed, ChangeKind } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { ChangeTheme, MergeTheme, SeparateThemes, ThemeStatus } from '../../contract/theme.ts';
import type { MergeThemes, RenameThemes, SplitTheme, ThemeSeen } from '../../contract/theme-corrections.ts';
import { pairId } from '../../domain/themes/pair-id.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { newId } from '../../platform/ids.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import type { PlannedChange } from '../requests/change-record.ts';
import { actorOf, ChangesService } from '../requests/changes.service.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { ConstraintsStore } from './constraints.store.ts';
import { apartPatch, mergePatches } from './merge-plan.ts';
import { newTheme, PLACE } from './placing.service.ts';
import { checkAtOnce } from './refusal.ts';
import { requestsAsSeen } from './request-corrections.service.ts';
import { splitPlan } from './request-plans.ts';
import type { Constraint, Theme } from './theme.ts';
import { ThemesStore } from './themes.store.ts';

interface ThemesToMerge extends MergeThemes {
  readonly apart?: readonly ThemeSeen[];
}
type SeenOrNot = Pick<ThemeSeen, 'id'> & Partial<ThemeSeen>;
interface PairsToSeparate {
  readonly pairs: readonly { readonly theme: ThemeSeen; readonly other: SeenOrNot }[];
}

/** What people say about whole themes; automation never takes it back. */
@Injectable()
export class ThemeCorrections {
  constructor(
    private readonly changes: ChangesService,
    private readonly requests: RequestsStore,
    private readonly themes: ThemesStore,
    private readonly constraints: ConstraintsStore,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  merge(id: Id<'theme'>, { rev, into, intoRev }: MergeTheme, actor: Member): Promise<Changed> {
    return this.mergeMany({ into: { id: into, rev: intoRev }, themes: [{ id, rev }] }, actor);
  }

  /** All of `themes` become part of `into`; those of `apart` are kept apart from it by the same word. */
  async mergeMany({ into, themes, apart = [] }: ThemesToMerge, actor: Member): Promise<Changed> {
    const ids = themes.map(({ id }) => id);
    checkAtOnce([...ids, ...apart.map(({ id }) => id)], 'themes');
    return this.commit(actor, into.id, async (session) => {
      if (ids.includes(into.id)) throw new Problem('conflict', { key: 'themes.mergeIntoItself' });
      const survivor = await this.seen(into, session);
      const losers = await this.allSeen(themes, session);
      const requests = await this.requests.standingInAny([...ids, into.id], session);
      const constraints = await this.constraints.ofAny([...ids, into.id], session);
      const others = await this.allSeen(apart, session);
      const merged = mergePatches({ by: 'human', losers, survivor, requests, constraints });
      // What was kept apart from one of them is so from all of them already.
      const carried = new Set(merged.flatMap((one) => (one.in === 'themeConstraints' ? [one.id] : [])));
      const known = new Map(constraints.map((constraint) => [constraint._id, constraint]));
      const separated = others
        .map(({ _id }) => apartPatch(survivor._id, _id, known.get(pairId(survivor._id, _id)) ?? null))
        .filter(({ id }) => !carried.has(id) && known.get(id)?.kind !== 'apart');
      const count = requests.filter(({ themeId }) => themeId !== survivor._id).length;
      const from = losers.length === 1 ? { from: losers[0]!.name } : { themes: losers.length };
      return {
        ...about(survivor, ...ids, ...others.map(({ _id }) => _id)),
        kind: 'merged',
        facts: { ...from, to: survivor.name, count },
        patches: [...merged, ...separated],
      };
    });
  }

  /** The requests go into a theme of their own, which is never joined with this one again. */
  async split(id: Id<'theme'>, { rev, items, name }: SplitTheme, actor: Member): Promise<Changed> {
    checkAtOnce(items.map((item) => item.id));
    const fresh = newId('theme');
    return this.commit(actor, fresh, async (session) => {
      const source = await this.seen({ id, rev }, session);
      const leaving = await requestsAsSeen(items, this.requests, session);
      if (leaving.some(({ themeId }) => themeId !== id)) throw new Problem('stale');
      const all = await this.requests.standingIn(source._id, session);
      if (leaving.length === all.length) throw new Problem('conflict', { key: 'themes.splitLeavesNothing' });
      const theme = newTheme(fresh, leaving, this.clock.now(), name);
      await this.themes.insert([theme], session);
      return splitPlan(leaving, source, theme, apartPatch(source._id, fresh, null));
    });
  }

  separate(id: Id<'theme'>, { rev, other }: SeparateThemes, actor: Member): Promise<Changed> {
    return this.separateMany({ pairs: [{ theme: { id, rev }, other: { id: other } }] }, actor);
  }

  /** Pairs that are kept apart already stay so; when all are, there is nothing to do. */
  async separateMany({ pairs }: PairsToSeparate, actor: Member): Promise<Changed> {
    checkAtOnce(
      pairs.map(({ theme, other }) => pairId(theme.id, other.id)),
      'pairs',
    );
    return this.commit(actor, pairs[0]!.theme.id, async (session) => {
      const found: { theme: Theme; other: Theme; known: Constraint | null }[] = [];
      for (const pair of pairs) {
        const theme = await this.seen(pair.theme, session);
        const other = await this.other(pair.other, session);
        if (other._id === theme._id) throw new Problem('conflict', { key: 'themes.separateFromItself' });
        found.push({ theme, other, known: await this.constraints.between(theme._id, other._id, session) });
      }
      const [first, ...more] = found.filter(({ known }) => known?.kind !== 'apart');
      if (!first) throw new Problem('conflict', { key: 'themes.separateAlready' });
      const all = [first, ...more];
      return {
        ...about(first.theme, ...all.flatMap(({ theme, other }) => [theme._id, other._id])),
        kind: 'separated',
        facts: { from: first.theme.name, to: first.other.name, ...(more.length > 0 ? { count: all.length } : {}) },
        patches: all.map(({ theme, other, known }) => apartPatch(theme._id, other._id, known)),
      };
    });
  }

  /** Each gets the name beside it, which no later naming changes. */
  async rename({ items }: RenameThemes, actor: Member): Promise<Changed> {
    checkAtOnce(items.map(({ id }) => id));
    return this.commit(actor, items[0]!.id, async (session) => {
      const [first, ...more] = await this.allSeen(items, session);
      const names = new Map(items.map(({ id, name }) => [id, name]));
      const facts = more.length > 0 ? { count: items.length } : { from: first!.name, to: items[0]!.name };
      return {
        ...about(first!, ...more.map(({ _id }) => _id)),
        kind: 'renamed',
        facts,
        patches: [first!, ...more].map((theme) => patch(theme, { name: names.get(theme._id)!, nameBy: 'human' })),
      };
    });
  }

  /** A new name, a description, or whether the public roadmap shows it; the newest of several is what undo takes back. */
  async change(id: Id<'theme'>, { rev, ...wanted }: ChangeTheme, actor: Member): Promise<Changed> {
    return this.commit(actor, id, async (session) => {
      const theme = await this.seen({ id, rev }, session);
      const after = { ...wanted, ...(wanted.name === undefined ? {} : { nameBy: 'human' as const }) };
      const kind: ChangeKind =
        wanted.name !== undefined
          ? 'renamed'
          : wanted.description !== undefined
            ? 'described'
            : wanted.public
              ? 'published'
              : 'hidden';
      return {
        ...about(theme),
        kind,
        facts: wanted.name === undefined ? {} : { from: theme.name, to: wanted.name },
        patches: [patch(theme, after)],
      };
    });
  }

  /** Which moves are allowed is decided by whoever calls. `final` when it must not be taken back here. */
  async changeStatus(
    id: Id<'theme'>,
    status: ThemeStatus,
    actor: Member,
    rev: number,
    final = false,
  ): Promise<Changed> {
    return this.commit(actor, id, async (session) => {
      const theme = await this.seen({ id, rev }, session);
      if (theme.status === status) throw new Problem('conflict', { key: 'themes.sameStatus' });
      return {
        ...about(theme),
        kind: 'status',
        facts: { from: theme.status, to: status },
        patches: [patch(theme, { status })],
        ...(final ? { final: true as const } : {}),
      };
    });
  }

  private async seen({ id, rev }: ThemeSeen, session: ClientSession): Promise<Theme> {
    const theme = await this.themes.find(id, session);
    if (!theme) throw new Problem('notFound');
    if (theme.redirectTo !== null || theme.rev !== rev) throw new Problem('stale');
    return theme;
  }

  private async allSeen(items: readonly ThemeSeen[], session: ClientSession): Promise<Theme[]> {
    const themes: Theme[] = [];
    for (const item of items) themes.push(await this.seen(item, session));
    return themes;
  }

  /** The second of a pair: as it was seen, or, when nobody said how, whatever it is or was merged into. */
  private async other({ id, rev }: SeenOrNot, session: ClientSession): Promise<Theme> {
    if (rev !== undefined) return this.seen({ id, rev }, session);
    const theme = await this.themes.resolve(id, session);
    if (!theme) throw new Problem('notFound');
    return theme;
  }

  private async commit(
    actor: Member,
    themeId: Id<'theme'>,
    plan: (session: ClientSession) => Promise<PlannedChange>,
  ): Promise<Changed> {
    const { _id } = await this.changes.commit(actorOf(actor), plan);
    this.tasks.poke(PLACE);
    return { changeId: _id, themeId };
  }
}

function about({ _id, sample }: Theme, ...others: Id<'theme'>[]) {
  return {
    target: { kind: 'theme' as const, id: _id },
    touches: others,
    ...(sample ? { sample: true as const } : {}),
  };
}

function patch(theme: Theme, after: Partial<Theme>) {
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, theme[name as keyof Theme] ?? null]));
  return { in: 'themes' as const, id: theme._id, before, after };
}
