import type { Confidence, Impact } from '../../../../server/contract/rank-file.ts';
import type { RankBadgeName, RoadmapRow } from '../../../../server/contract/roadmap.ts';
import type { ThemeStatus } from '../../../../server/contract/theme.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import type { z } from 'zod';

export const statusWords = {
  open: 'roadmapPage.open',
  planned: 'roadmapPage.planned',
  doing: 'roadmapPage.doing',
  shipped: 'roadmapPage.shipped',
  declined: 'roadmapPage.declined',
} as const satisfies Record<ThemeStatus, WordKey>;

export const impactWords = [
  [0.25, 'roadmapPage.impactMinimal'],
  [0.5, 'roadmapPage.impactLow'],
  [1, 'roadmapPage.impactMedium'],
  [2, 'roadmapPage.impactHigh'],
  [3, 'roadmapPage.impactMassive'],
] as const satisfies readonly (readonly [Impact, WordKey])[];

export function impactWord(impact: number) {
  return impactWords.find(([value]) => value === impact)?.[1] ?? 'roadmapPage.impactMedium';
}

export const confidenceWords = [
  [1, 'roadmapPage.confidenceHigh'],
  [0.8, 'roadmapPage.confidenceMedium'],
  [0.5, 'roadmapPage.confidenceLow'],
] as const satisfies readonly (readonly [Confidence, WordKey])[];

export const badgeWords = {
  'thin evidence': { name: 'ranking.thinEvidence', why: 'ranking.thinEvidenceWhy' },
  'changes if revenue counts': { name: 'ranking.revenueChanges', why: 'ranking.revenueChangesWhy' },
  'revenue missing': { name: 'ranking.revenueMissing', why: 'ranking.revenueMissingWhy' },
} as const satisfies Record<z.infer<typeof RankBadgeName>, { name: WordKey; why: WordKey }>;

/** Where a score comes from, in its own unit: the demand of each kind of need, times everything else. */
export function scoreParts({ parts, score }: Pick<RoadmapRow, 'parts' | 'score'>) {
  if (!parts || score === null || parts.demand === 0) return [];
  const perDemand = score / parts.demand;
  return (['critical', 'important', 'nice'] as const).map((key) => ({
    key,
    label: `roadmapPage.${key}` as const,
    value: parts.demandBy[key] * perDemand,
  }));
}
