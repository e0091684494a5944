import { Injectable } from '@nestjs/common';
import type { Changed } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type {
  ChangeThemeStatus,
  RankingSettings,
  RoadmapPage,
  RoadmapQuery,
  RoadmapRow,
} from '../../contract/roadmap.ts';
import type { Member } from '../../platform/http/actor.ts';
import type { ThemeReader } from '../themes/theme-rows.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { EstimatesStore } from './estimates.store.ts';
import type { KeptRow } from './kept-row.ts';
import { RankingService } from './ranking.service.ts';
import { RankingSettingsStore } from './ranking-settings.store.ts';
import { RowsStore } from './rows.store.ts';
import { StatusService } from './status.service.ts';
import { toRow } from './to-row.ts';

/** The roadmap as staff read and steer it. */
@Injectable()
export class RoadmapService {
  constructor(
    private readonly rows: RowsStore,
    private readonly estimates: EstimatesStore,
    private readonly themes: ThemesService,
    private readonly statuses: StatusService,
    private readonly ranking: RankingService,
    private readonly rankingSettings: RankingSettingsStore,
  ) {}

  async list(query: RoadmapQuery, reader: ThemeReader): Promise<RoadmapPage> {
    const { items: found, total } = await this.rows.page({ ...query, limit: query.limit + 1 });
    const items = found.slice(0, query.limit);
    const run = await this.rows.run();
    return {
      items: await this.complete(items, reader),
      total,
      next: found.length > query.limit ? String(items.at(-1)!.position) : null,
      counts: await this.rows.counts(),
      rankedAt: run?.rankedAt.toISOString() ?? null,
    };
  }

  /** The best of what is ranked as a viewer sees it, for a letter that names themes itself. */
  async ranked(limit: number): Promise<RoadmapRow[]> {
    return (await this.list({ state: 'ranked', limit }, { role: 'viewer', locale: null })).items;
  }

  /** How many themes stand in each state. */
  counts(): Promise<RoadmapPage['counts']> {
    return this.rows.counts();
  }

  /** @throws Problem notFound when the theme is not there, or not yet on the roadmap. */
  async row(id: Id<'theme'>, reader: ThemeReader): Promise<RoadmapRow> {
    const kept = (await this.rows.find(id)) ?? (await this.rows.find((await this.themes.get(id))._id));
    if (!kept) throw new Problem('notFound');
    const [row] = await this.complete([kept], reader);
    return row!;
  }

  /** What visitors may see, in the order of the roadmap. */
  published(): Promise<KeptRow[]> {
    return this.rows.published(['planned', 'doing', 'shipped']);
  }

  async changeStatus(id: Id<'theme'>, wish: ChangeThemeStatus, actor: Member): Promise<Changed> {
    const changed = await this.statuses.change(id, wish, actor);
    await this.ranking.afterChange();
    return changed;
  }

  async everyRow(reader: ThemeReader): Promise<RoadmapRow[]> {
    return this.complete(await this.rows.all(), reader);
  }

  settings(): Promise<RankingSettings> {
    return this.rankingSettings.get();
  }

  async changeSettings(settings: RankingSettings): Promise<RankingSettings> {
    const changed = await this.rankingSettings.replace(settings);
    if (!changed) throw new Problem('stale');
    await this.ranking.afterChange();
    return changed;
  }

  private async complete(kept: readonly KeptRow[], reader: ThemeReader): Promise<RoadmapRow[]> {
    const estimates = await this.estimates.findAll(kept.map(({ _id }) => _id));
    return kept.map((row) => toRow(row, estimates.get(row._id) ?? null, reader));
  }
}
