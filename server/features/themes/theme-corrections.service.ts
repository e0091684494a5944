import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Changed, ChangeKind } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { ChangeTheme, MergeTheme, SeparateThemes, SplitTheme, ThemeStatus } from '../../contract/theme.ts';
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
import { openingOf } from './request-corrections.service.ts';
import type { Theme } from './theme.ts';
import { ThemesStore } from './themes.store.ts';

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

  async merge(id: Id<'theme'>, { rev, into, intoRev }: MergeTheme, actor: Member): Promise<Changed> {
    return this.commit(actor, into, async (session) => {
      const loser = await this.seen(id, rev, session);
      const survivor = await this.seen(into, intoRev, session);
      if (loser._id === survivor._id) throw new Problem('conflict', { key: 'themes.mergeIntoItself' });
      const own = await this.requests.standingIn(loser._id, session);
      const requests = [...own, ...(await this.requests.standingIn(survivor._id, session))];
      const constraints = [
        ...(await this.constraints.of(loser._id, session)),
        ...(await this.constraints.of(survivor._id, session)),
      ];
      return {
        ...about(survivor, loser._id),
        kind: 'merged',
        facts: { from: loser.name, to: survivor.name, count: own.length },
        patches: mergePatches({ by: 'human', loser, survivor, requests, constraints }),
      };
    });
  }

  /** The requests go into a theme of their own, which is never joined with this one again. */
  async split(id: Id<'theme'>, { rev, requestIds, name }: SplitTheme, actor: Member): Promise<Changed> {
    const fresh = newId('theme');
    return this.commit(actor, fresh, async (session) => {
      const source = await this.seen(id, rev, session);
      const all = await this.requests.standingIn(source._id, session);
      const wanted = new Set(requestIds);
      const leaving = all.filter(({ _id }) => wanted.has(_id));
      if (leaving.length !== wanted.size) throw new Problem('stale');
      if (leaving.length === all.length) throw new Problem('conflict', { key: 'themes.splitLeavesNothing' });
      const theme = newTheme(fresh, leaving, this.clock.now(), name);
      await this.themes.insert([theme], session);
      return {
        ...about(source, fresh),
        kind: 'split',
        facts: { from: source.name, to: theme.name, count: leaving.length },
        patches: [
          openingOf(fresh, source._id),
          ...leaving.map(({ _id, themeId, placedBy }) => ({
            in: 'requests' as const,
            id: _id,
            before: { themeId, placedBy },
            after: { themeId: fresh, placedBy: 'human' },
          })),
          apartPatch(source._id, fresh, null),
        ],
      };
    });
  }

  async separate(id: Id<'theme'>, { rev, other: otherId }: SeparateThemes, actor: Member): Promise<Changed> {
    return this.commit(actor, id, async (session) => {
      const theme = await this.seen(id, rev, session);
      const other = await this.themes.resolve(otherId, session);
      if (!other) throw new Problem('notFound');
      if (other._id === theme._id) throw new Problem('conflict', { key: 'themes.separateFromItself' });
      const known = await this.constraints.between(theme._id, other._id, session);
      if (known?.kind === 'apart') throw new Problem('conflict', { key: 'themes.separateAlready' });
      return {
        ...about(theme, other._id),
        kind: 'separated',
        facts: { from: theme.name, to: other.name },
        patches: [apartPatch(theme._id, other._id, known)],
      };
    });
  }

  /** A new name, a description, or whether the public roadmap shows it; the newest of several is what undo takes back. */
  async change(id: Id<'theme'>, { rev, ...wanted }: ChangeTheme, actor: Member): Promise<Changed> {
    return this.commit(actor, id, async (session) => {
      const theme = await this.seen(id, rev, session);
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
      const theme = await this.seen(id, rev, session);
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

  private async seen(id: Id<'theme'>, rev: number, session: ClientSession): Promise<Theme> {
    const theme = await this.themes.find(id, session);
    if (!theme) throw new Problem('notFound');
    if (theme.redirectTo !== null || theme.rev !== rev) throw new Problem('stale');
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
