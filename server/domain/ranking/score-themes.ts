import type { Confidence, Effort, RankAccount, RankSettings, RankTheme } from '../../contract/rank-file.ts';
import { accountWeights } from './account-weights.ts';
import { suggestConfidence } from './confidence.ts';
import { expectedWeeks } from './effort.ts';
import { countDetractors, evidenceFactor } from './evidence.ts';
import { firstDayThatCounts, needsByAccount } from './needs-by-account.ts';

/** A theme as the ranking takes it; `impactTested` only moves the confidence suggested. */
export type ThemeToRank = Omit<RankTheme, 'label'> & { readonly label: string; readonly impactTested?: boolean };

export interface RankingInput {
  /** The day the ranking is of; later signals are ignored. */
  readonly asOf: string;
  readonly accounts: readonly RankAccount[];
  readonly themes: readonly ThemeToRank[];
  readonly settings: RankSettings;
}

/** The factors of a score: demand × impact × evidence × confidence ÷ effortWeeks. */
export interface ScoreParts {
  /** Active accounts that ask for it. */
  readonly accounts: number;
  /** Sum over these accounts of weight × need, in accounts. */
  readonly demand: number;
  readonly impact: number;
  readonly evidence: number;
  readonly confidence: Confidence;
  /** Expected person-weeks; null when not estimated. */
  readonly effortWeeks: number | null;
}

/** One account's share of the demand for a theme. */
export interface Ask {
  readonly account: string;
  /** Weight × need. */
  readonly demand: number;
  readonly revenueKnown: boolean;
}

export interface ScoredTheme {
  readonly id: string;
  readonly label: string;
  readonly parts: ScoreParts;
  /** Weighted accounts helped per person-week; null when not estimated. */
  readonly score: number | null;
  readonly effort: Effort | null;
  readonly asks: readonly Ask[];
}

/**
 * Scores every theme, in the order given. An account reaches a theme when it is active and the mean need of its people
 * is above 0; nothing else of its signals counts, in demand, evidence or confidence.
 */
export function scoreThemes({ asOf, accounts, themes, settings }: RankingInput): ScoredTheme[] {
  const active = new Map(accounts.filter((account) => account.active).map((account) => [account.id, account]));
  const weights = accountWeights(accounts, settings);
  const everyone = countDetractors(active.values());
  const base = settings.evidence.base ?? (everyone.scored > 0 ? everyone.detractors / everyone.scored : 0);
  const from = firstDayThatCounts(asOf, settings.signalMonths);
  const until = asOf.slice(0, 10);

  return themes.map(({ id, label, impact, effort, confidence, signals, impactTested = false }) => {
    const reached = [...needsByAccount(signals, from, until)].flatMap(([accountId, { need, sources }]) => {
      const account = active.get(accountId);
      return account && need > 0 ? [{ account, need, sources }] : [];
    });
    const asks = reached.map(({ account, need }) => ({
      account: account.id,
      demand: (weights.get(account.id) ?? 0) * need,
      revenueKnown: account.mrr !== null,
    }));
    const demand = asks.reduce((sum, ask) => sum + ask.demand, 0);
    const evidence = evidenceFactor(countDetractors(reached.map(({ account }) => account)), base, settings.evidence);
    const sources = new Set(reached.flatMap((ask) => [...ask.sources])).size;
    const trusted = confidence ?? suggestConfidence({ accounts: reached.length, sources, impactTested });
    const effortWeeks = effort && expectedWeeks(effort);
    const score = effortWeeks === null ? null : (demand * impact * evidence * trusted) / effortWeeks;
    const parts = { accounts: reached.length, demand, impact, evidence, confidence: trusted, effortWeeks };
    return { id, label, parts, score, effort, asks };
  });
}
