import { Inject, Injectable } from '@nestjs/common';
import type { Changed } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { WriteEstimate } from '../../contract/roadmap.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { actorOf, ChangesService } from '../requests/changes.service.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { EstimatesStore, type StoredEstimate } from './estimates.store.ts';
import { RankingService } from './ranking.service.ts';
import { RowsStore } from './rows.store.ts';

type Said = Pick<StoredEstimate, 'impact' | 'effort' | 'confidence' | 'reason'>;

/** What a theme is worth and costs, in a product manager's judgement; every change of mind is kept and can be undone. */
@Injectable()
export class EstimatesService {
  constructor(
    private readonly estimates: EstimatesStore,
    private readonly themes: ThemesService,
    private readonly changes: ChangesService,
    private readonly rows: RowsStore,
    private readonly ranking: RankingService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem stale when the estimate is no longer of revision `rev`; invalid when a confidence lacks its reason. */
  async write(themeId: Id<'theme'>, { rev, ...said }: WriteEstimate, actor: Member): Promise<Changed> {
    const theme = await this.themes.get(themeId);
    await this.explained(theme._id, said);
    const by = actorOf(actor);
    const change = await this.changes.commit(by, async (session) => {
      const before = await this.estimates.find(theme._id, session);
      if ((before?.rev ?? 0) !== rev) throw new Problem('stale');
      const after = { ...said, by: by.name, at: this.clock.now() };
      return {
        kind: 'estimated' as const,
        target: { kind: 'theme' as const, id: theme._id },
        facts: { ...(before ? { from: inShort(before) } : {}), to: inShort(said) },
        patches: [
          {
            in: 'estimates' as const,
            id: theme._id,
            before: before && { ...saidIn(before), by: before.by, at: before.at },
            after: before ? after : { ...after, rev: 1, ...(theme.sample ? { sample: true } : {}) },
          },
        ],
        ...(theme.sample ? { sample: true as const } : {}),
      };
    });
    // A theme that someone thought about is no longer merged by itself.
    await this.themes.touch([theme._id]);
    await this.ranking.afterChange();
    return { changeId: change._id, themeId: theme._id };
  }

  private async explained(themeId: Id<'theme'>, { confidence, reason }: Omit<WriteEstimate, 'rev'>): Promise<void> {
    if (confidence === null || reason) return;
    const suggested = (await this.rows.find(themeId))?.parts.suggestedConfidence ?? 0.5;
    if (confidence === suggested) return;
    throw new Problem('invalid', { key: 'roadmapPage.reasonNeeded' }, [
      {
        path: 'reason',
        code: 'too_small',
        message: `a confidence of ${confidence} instead of ${suggested} needs a reason`,
      },
    ]);
  }
}

function saidIn({ impact, effort, confidence, reason }: StoredEstimate): Said {
  return { impact, effort, confidence, reason };
}

/** For the history: impact, person-weeks, confidence, as figures that every language reads alike. */
function inShort({ impact, effort, confidence }: Said): string {
  return `× ${impact} · ${effort.join(' – ')} · ${confidence ?? 'auto'}`;
}
