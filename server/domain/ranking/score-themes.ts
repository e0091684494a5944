import type { Confidence, Effort, RankAccount, RankSettings, RankTheme } from '../../contract/rank-file.ts';
import { accountWeights } from './account-weights.ts';
import { suggestConfidence } from './confidence.ts';
import { expectedWeeks } from './effort.ts';
import { countDetractors, evidenceFactor } from './evidence.ts';
import { firstDayThatCounts, needsInSteps } from './needs-by-account.ts';

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
  /** What the evidence alone would trust, whatever was said of the confidence. */
  readonly suggestedConfidence: Confidence;
}

/** A step ends after so many signals; a theme counts as some of them even when it has none. */
const STEP = 1024;
const OF_A_THEME = 16;

/**
 * Scores every theme, in the order given, about a thousand signals at a time. An account reaches a theme when it is active
 * and the mean need of its people is above 0; nothing else of its signals counts, in demand, evidence or confidence.
 */
export function* scoringSteps({ asOf, accounts, themes, settings }: RankingInput): Generator<void, ScoredTheme[]> {
  const active = new Map(accounts.filter((account) => account.active).map((account) => [account.id, account]));
  const weights = accountWeights(accounts, settings);
  const everyone = countDetractors(active.values());
  const base = settings.evidence.base ?? (everyone.scored > 0 ? everyone.detractors / everyone.scored : 0);
  const from = firstDayThatCounts(asOf, settings.signalMonths);
  const until = asOf.slice(0, 10);

  const scored: ScoredTheme[] = [];
  let since = 0;
  for (const { id, label, impact, effort, confidence, signals, impactTested = false } of themes) {
    if ((since += OF_A_THEME + signals.length) >= STEP) {
      yield;
      since = 0;
    }
    const needs = yield* needsInSteps(signals, from, until);
    const reached: RankAccount[] = [];
    const asks: Ask[] = [];
    const sources = new Set<string>();
    let demand = 0;
    for (const [accountId, { need, sources: own }] of needs) {
      const account = active.get(accountId);
      if (!account || need <= 0) continue;
      const ask = {
        account: accountId,
        demand: (weights.get(accountId) ?? 0) * need,
        revenueKnown: account.mrr !== null,
      };
      for (const source of own) sources.add(source);
      demand += ask.demand;
      reached.push(account);
      if (asks.push(ask) % STEP === 0) yield;
    }
    const evidence = evidenceFactor(countDetractors(reached), base, settings.evidence);
    const suggestedConfidence = suggestConfidence({ accounts: reached.length, sources: sources.size, impactTested });
    const trusted = confidence ?? suggestedConfidence;
    const effortWeeks = effort && expectedWeeks(effort);
    const score = effortWeeks === null ? null : (demand * impact * evidence * trusted) / effortWeeks;
    const parts = { accounts: reached.length, demand, impact, evidence, confidence: trusted, effortWeeks };
    scored.push({ id, label, parts, score, effort, asks, suggestedConfidence });
  }
  return scored;
}
