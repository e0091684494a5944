import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Merged, Moved, ThemeChange } from '../../domain/themes/changes.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { automatic, type PlannedChange } from '../requests/change-record.ts';
import { ChangesService } from '../requests/changes.service.ts';
import { ChangesStore } from '../requests/changes.store.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { ConstraintsStore } from './constraints.store.ts';
import { GroupingService } from './grouping.service.ts';
import { mergePatches } from './merge-plan.ts';
import { ThemesStore } from './themes.store.ts';

/** As many as surely fit in one transaction. */
const CHUNK = 50;

/** The grouping's second thoughts, each kept as a change that a person can take back. */
@Injectable()
export class RefiningService {
  constructor(
    private readonly mongo: Mongo,
    private readonly grouping: GroupingService,
    private readonly changes: ChangesService,
    private readonly log: ChangesStore,
    private readonly requests: RequestsStore,
    private readonly themes: ThemesStore,
    private readonly constraints: ConstraintsStore,
  ) {}

  /** False when someone changed something meanwhile; what was written until then holds, and it is to be done again. */
  async refine(): Promise<boolean> {
    const held = await this.grouping.current();
    const changes = held.index.refine();
    for (let at = 0; at === 0 || at < changes.length; at += CHUNK) {
      const part = changes.slice(at, at + CHUNK);
      const isLast = at + CHUNK >= changes.length;
      const kept = await this.mongo.transaction(async (session) => {
        if (!(await this.log.takeTurnAfter(held.turn, session))) return false;
        for (const change of part) await this.keep(change, session);
        if (isLast) await this.themes.settleAll(session);
        return true;
      });
      if (!kept) {
        this.grouping.forget();
        return false;
      }
      held.turn += 1;
    }
    return true;
  }

  private async keep(change: ThemeChange, session: ClientSession): Promise<void> {
    if (change.kind === 'suggested') {
      const [a, b] = change.themes as [Id<'theme'>, Id<'theme'>];
      await this.constraints.suggest(a, b, change.score, session);
      return;
    }
    if (change.kind === 'merged')
      await this.changes.carryOut(automatic, await this.planMerge(change, session), session);
    if (change.kind === 'moved') await this.changes.carryOut(automatic, await this.planMove(change, session), session);
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

  private async planMove({ request: id, from, to, score }: Moved, session: ClientSession): Promise<PlannedChange> {
    const request = await this.requests.find(id as Id<'request'>, session);
    const [source, goal] = [await this.themes.find(from ?? '', session), await this.themes.find(to, session)];
    if (!request || !source || !goal) throw new RangeError('a request that is grouped but not kept');
    const before = { themeId: source._id, placedBy: 'auto', score: request.score };
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
          after: { themeId: goal._id, placedBy: 'auto', score },
          undo: { ...before, placedBy: 'human' },
        },
      ],
      ...(request.sample ? { sample: true } : {}),
    };
  }
}
