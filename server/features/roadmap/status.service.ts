import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Changed } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { ChangeThemeStatus } from '../../contract/roadmap.ts';
import type { ThemeStatus } from '../../contract/theme.ts';
import { moveFault, shipFault } from '../../domain/release/status-moves.ts';
import type { Member } from '../../platform/http/actor.ts';
import type { ChangeActor, PlannedChange } from '../requests/change-record.ts';
import { actorOf, ChangesService } from '../requests/changes.service.ts';
import type { Theme } from '../themes/theme.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { ThemesStore } from '../themes/themes.store.ts';

/** Moves themes along the roadmap, one change a move, and says whether visitors see them there. */
@Injectable()
export class StatusService {
  constructor(
    private readonly themes: ThemesService,
    private readonly store: ThemesStore,
    private readonly changes: ChangesService,
  ) {}

  /** @throws Problem stale when the theme is no longer of revision `rev`; conflict when there is no such move. */
  async change(id: Id<'theme'>, { status, rev, public: shown }: ChangeThemeStatus, actor: Member): Promise<Changed> {
    const { _id } = await this.themes.get(id);
    const { _id: changeId } = await this.changes.commit(actorOf(actor), async (session) => {
      const theme = await this.store.find(_id, session);
      if (!theme || theme.redirectTo !== null || theme.rev !== rev) throw new Problem('stale');
      const fault = moveFault(theme.status, status);
      if (fault) throw new Problem('conflict', { key: fault });
      // Who is moved on is shown to visitors unless told; what goes back keeps what it has.
      const isPublic =
        status === 'planned' || status === 'doing'
          ? (shown ?? (theme.status === 'open' || theme.public))
          : theme.public;
      return moved(theme, status, isPublic);
    });
    return { changeId, themeId: _id };
  }

  /** @throws Problem when a release cannot ship these: unknown, declined, or shipped already. */
  async checkShippable(ids: readonly Id<'theme'>[]): Promise<void> {
    const today = await this.themes.resolveAll(ids);
    const unknown = ids.findIndex((id) => !today.has(id));
    if (unknown >= 0) {
      const fault = { path: `themeIds.${unknown}`, code: 'unknown', message: 'there is no such theme' };
      throw new Problem('invalid', null, [fault]);
    }
    for (const { status } of today.values()) {
      const fault = shipFault(status);
      if (fault) throw new Problem('conflict', { key: fault });
    }
  }

  /** Ships each theme that has not shipped; it cannot be undone, because people are told. Doing it again changes nothing. */
  async ship(ids: readonly Id<'theme'>[], by: ChangeActor): Promise<void> {
    const themes = await this.themes.resolveAll(ids);
    for (const _id of new Set([...themes.values()].map((theme) => theme._id))) {
      await this.changes.commit(by, async (session: ClientSession) => {
        const theme = await this.store.find(_id, session);
        if (!theme || theme.status === 'shipped') return null;
        // A theme that went straight from open was never hidden by anyone; one that was planned keeps what it has.
        return { ...moved(theme, 'shipped', theme.public || theme.status === 'open'), final: true as const };
      });
    }
  }
}

function moved(theme: Theme, status: ThemeStatus, isPublic: boolean): PlannedChange {
  const shown = isPublic === theme.public ? {} : { public: isPublic };
  return {
    kind: 'status',
    target: { kind: 'theme', id: theme._id },
    facts: { from: theme.status, to: status },
    patches: [
      {
        in: 'themes',
        id: theme._id,
        before: { status: theme.status, ...('public' in shown ? { public: theme.public } : {}) },
        after: { status, ...shown },
      },
    ],
    ...(theme.sample ? { sample: true as const } : {}),
  };
}
