import type { Confidence, RankAccount } from '../../contract/rank-file.ts';
import { countDetractors } from '../../domain/ranking/evidence.ts';
import type { ScoredTheme } from '../../domain/ranking/score-themes.ts';

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

const STEP = 1024;

/**
 * Splits the demand of a theme by how much its accounts need it: the mean of their people, from 1.5 critical, from 0.75
 * important, below that nice. A thousand accounts at a time.
 */
export function* whoAsks(
  { parts, asks, suggestedConfidence }: ScoredTheme,
  accounts: ReadonlyMap<string, RankAccount>,
  weights: ReadonlyMap<string, number>,
): Generator<void, WhoAsks> {
  const demandBy = { critical: 0, important: 0, nice: 0 };
  const asking: Pick<RankAccount, 'score'>[] = [];
  for (const { account, demand } of asks) {
    const weight = weights.get(account) ?? 0;
    const need = weight > 0 ? demand / weight : 0;
    demandBy[need >= 1.5 ? 'critical' : need >= 0.75 ? 'important' : 'nice'] += demand;
    if (asking.push(accounts.get(account) ?? { score: null }) % STEP === 0) yield;
  }
  const { scored, detractors } = countDetractors(asking);
  const { demand, evidence } = parts;
  return { demandBy, scored, detractors, accounts: parts.accounts, demand, evidence, suggestedConfidence };
}
