import type { Estimate, RoadmapRow } from '../../contract/roadmap.ts';
import { defaultSmallCellRule } from '../../domain/nps/small-cells.ts';
import { labelFor } from '../themes/theme.ts';
import type { ThemeReader } from '../themes/theme-rows.ts';
import type { StoredEstimate } from './estimates.store.ts';
import type { KeptRow } from './kept-row.ts';

/** A row as its reader may see it, named in the reader's language. */
export function toRow(kept: KeptRow, estimate: StoredEstimate | null, { role, locale }: ThemeReader): RoadmapRow {
  const hidden = role === 'viewer' && tellsOnFew(kept);
  return {
    id: kept._id,
    number: kept.number,
    label: labelFor({ name: kept.label, nameBy: 'auto', labels: kept.names ?? {} }, locale),
    status: kept.status,
    public: kept.public,
    state: kept.state,
    rank: kept.rank,
    score: hidden ? null : kept.score,
    parts: hidden ? null : kept.parts,
    rankRange: kept.rankRange,
    scoreRange: hidden ? null : kept.scoreRange,
    pFirst: hidden ? null : kept.pFirst,
    tier: kept.tier,
    badges: kept.badges,
    sentence: hidden ? null : kept.sentence,
    estimate: estimate && toEstimate(estimate),
    rev: kept.rev,
  };
}

/** Whether the figures are those of one or two accounts: of all who ask, or of those among them who gave a score. */
function tellsOnFew({ parts: { accounts, scored } }: KeptRow): boolean {
  const few = (count: number) => count > 0 && count < defaultSmallCellRule.accounts;
  return few(accounts) || few(scored);
}

function toEstimate({ impact, effort, confidence, reason, by, at, rev }: StoredEstimate): Estimate {
  return { impact, effort, confidence, reason, by, at: at.toISOString(), rev };
}
