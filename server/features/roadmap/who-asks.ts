import type { Confidence, RankFile } from '../../contract/rank-file.ts';
import { accountWeights } from '../../domain/ranking/account-weights.ts';
import { countDetractors } from '../../domain/ranking/evidence.ts';
import { scoreThemes } from '../../domain/ranking/score-themes.ts';

/** What the demand for a theme is made of. */
export interface WhoAsks {
  readonly demandBy: { critical: number; important: number; nice: number };
  readonly scored: number;
  readonly detractors: number;
  readonly accounts: number;
  readonly demand: number;
  readonly evidence: number;
  /** What the evidence alone would trust. */
  readonly suggestedConfidence: Confidence;
}

/**
 * Splits the demand of every theme by how much its accounts need it: the mean of their people, from 1.5 critical, from
 * 0.75 important, below that nice.
 */
export function whoAsks(file: RankFile): Map<string, WhoAsks> {
  const accounts = new Map(file.accounts.map((account) => [account.id, account]));
  const weights = accountWeights(file.accounts, file.settings);
  const themes = file.themes.map((theme) => ({ ...theme, label: theme.label ?? theme.id, confidence: null }));
  return new Map(
    scoreThemes({ ...file, themes }).map(({ id, parts, asks }) => {
      const demandBy = { critical: 0, important: 0, nice: 0 };
      for (const { account, demand } of asks) {
        const weight = weights.get(account) ?? 0;
        const need = weight > 0 ? demand / weight : 0;
        demandBy[need >= 1.5 ? 'critical' : need >= 0.75 ? 'important' : 'nice'] += demand;
      }
      const { scored, detractors } = countDetractors(
        asks.map(({ account }) => accounts.get(account) ?? { score: null }),
      );
      const { demand, evidence, confidence: suggestedConfidence } = parts;
      return [id, { demandBy, scored, detractors, accounts: parts.accounts, demand, evidence, suggestedConfidence }];
    }),
  );
}
