import type { Effort } from '../../contract/rank-file.ts';
import { impacts } from '../../contract/rank-file.ts';
import { type Random, seededRandom } from '../statistics/random.ts';
import { LEAST_WEEKS, triangularQuantile } from './effort.ts';
import type { ScoredTheme } from './score-themes.ts';

/** How sure a rank is. All null without draws; chances, ranks and tiers also when only one theme is ranked. */
export interface RankRange {
  /** The ranks that hold nine draws of ten: the 5th and 95th percentile. */
  readonly rankRange: { readonly low: number; readonly high: number; readonly level: 0.9 } | null;
  /** The scores that hold eight draws of ten: the 10th and 90th percentile. */
  readonly scoreRange: { readonly low: number; readonly high: number; readonly level: 0.8 } | null;
  /** Share of draws in which it stood first; draws with several firsts are shared out. */
  readonly pFirst: number | null;
  /** A, B, …: inside a tier the order is not established. */
  readonly tier: string | null;
}

/** A theme opens a new tier when the tier's first beats it in this share of draws. */
const TIER_AT = 0.8;

/** Themes of a step, with all their draws. */
const THEMES = 8;

/** Chances that an impact is one step lower, right, one step higher, by confidence. */
const impactSteps = { 1: [0.05, 0.9], 0.8: [0.15, 0.7], 0.5: [0.3, 0.4] } as const;

/**
 * How sure the ranks are, by drawing the ranking again and again: accounts with replacement (all themes together), the
 * impact up to one step off on its ladder, the effort from its triangular distribution; evidence and confidence stay.
 * Percentile bootstrap (Efron, 1979); percentiles by nearest rank.
 * @param ranked themes in the order of their ranks. @param accounts ids of all active accounts.
 * A draw, or a few themes, at a time.
 * @returns one range a theme, in the order given; the order of accounts and themes does not change the draws.
 */
export function* drawingSteps(
  ranked: readonly ScoredTheme[],
  accounts: readonly string[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Generator<void, RankRange[]> {
  if (draws === 0) return ranked.map(() => ({ rankRange: null, scoreRange: null, pFirst: null, tier: null }));
  const scores = yield* drawScores(ranked, accounts, draws, seededRandom(seed));
  const { ranks, firsts } = yield* ranksOfDraws(scores, draws);
  const alone = ranked.length === 1;
  const tiers = yield* tiersOf(scores, draws);
  const ranges: RankRange[] = [];
  for (const index of ranked.keys()) {
    if (index % THEMES === 0) yield;
    const ownScores = (scores[index] ?? new Float64Array()).toSorted();
    const ownRanks = (ranks[index] ?? new Uint32Array()).toSorted();
    ranges.push({
      rankRange: alone ? null : { low: percentile(ownRanks, 0.05), high: percentile(ownRanks, 0.95), level: 0.9 },
      scoreRange: { low: percentile(ownScores, 0.1), high: percentile(ownScores, 0.9), level: 0.8 },
      pFirst: alone ? null : (firsts[index] ?? 0) / draws,
      tier: alone ? null : (tiers[index] ?? null),
    });
  }
  return ranges;
}

/** The scores of each theme, one a draw. */
function* drawScores(
  ranked: readonly ScoredTheme[],
  accounts: readonly string[],
  draws: number,
  random: Random,
): Generator<void, Float64Array[]> {
  const place = new Map(accounts.toSorted().map((id, index) => [id, index]));
  const asks = ranked.map((theme) => ({
    places: Uint32Array.from(theme.asks, ({ account }) => place.get(account) ?? 0),
    demands: Float64Array.from(theme.asks, ({ demand }) => demand),
  }));
  const scores = ranked.map(() => new Float64Array(draws));
  // Themes draw in the order of their ids, so that the order of the file changes nothing.
  const order = ranked
    .map((_, index) => index)
    .sort((a, b) => ((ranked[a]?.id ?? '') < (ranked[b]?.id ?? '') ? -1 : 1));
  const times = new Uint32Array(accounts.length);
  for (let draw = 0; draw < draws; draw += 1) {
    yield;
    times.fill(0);
    for (let drawn = 0; drawn < accounts.length; drawn += 1) {
      const account = Math.floor(random() * accounts.length);
      times[account] = (times[account] ?? 0) + 1;
    }
    for (const index of order) {
      const theme = ranked[index];
      const { places, demands } = asks[index] ?? {};
      const own = scores[index];
      if (!theme?.effort || !places || !demands || !own) continue;
      let demand = 0;
      for (let ask = 0; ask < places.length; ask += 1) demand += (times[places[ask] ?? 0] ?? 0) * (demands[ask] ?? 0);
      const { evidence, confidence } = theme.parts;
      own[draw] = (demand * drawImpact(theme, random) * evidence * confidence) / drawWeeks(theme.effort, random);
    }
  }
  return scores;
}

function drawImpact({ parts: { impact, confidence } }: ScoredTheme, random: Random): number {
  const [down, stay] = impactSteps[confidence];
  const chance = random();
  const step = chance < down ? -1 : chance < down + stay ? 0 : 1;
  const at = impacts.findIndex((known) => known === impact);
  return impacts[Math.min(impacts.length - 1, Math.max(0, at + step))] ?? impact;
}

function drawWeeks(effort: Effort, random: Random): number {
  return Math.max(LEAST_WEEKS, triangularQuantile(effort, random()));
}

/** The rank of each theme in each draw, and how often it was first. */
function* ranksOfDraws(
  scores: readonly Float64Array[],
  draws: number,
): Generator<void, { ranks: Uint32Array[]; firsts: Float64Array }> {
  const ranks = scores.map(() => new Uint32Array(draws));
  const firsts = new Float64Array(scores.length);
  const order = scores.map((_, index) => index);
  for (let draw = 0; draw < draws; draw += 1) {
    yield;
    const at = (index: number) => scores[index]?.[draw] ?? 0;
    order.sort((a, b) => at(b) - at(a));
    let rank = 1;
    order.forEach((theme, index) => {
      const before = order[index - 1];
      if (before !== undefined && at(before) > at(theme)) rank = index + 1;
      const own = ranks[theme];
      if (own) own[draw] = rank;
    });
    const first = order.filter((theme) => ranks[theme]?.[draw] === 1);
    for (const theme of first) firsts[theme] = (firsts[theme] ?? 0) + 1 / first.length;
  }
  return { ranks, firsts };
}

/** Tiers down the list, by how often the first of a tier beats the theme; equal scores count half. */
function* tiersOf(scores: readonly Float64Array[], draws: number): Generator<void, string[]> {
  let number = 0;
  let first = scores[0];
  const tiers: string[] = [];
  for (const [index, own] of scores.entries()) {
    if (index % THEMES === 0) yield;
    let wins = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const lead = (first?.[draw] ?? 0) - (own[draw] ?? 0);
      wins += lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
    }
    if (wins / draws >= TIER_AT) {
      number += 1;
      first = own;
    }
    tiers.push(tierName(number));
  }
  return tiers;
}

/** A to Z, then AA, AB, … as the columns of a sheet. */
function tierName(number: number): string {
  const rest = String.fromCharCode(65 + (number % 26));
  return number < 26 ? rest : tierName(Math.floor(number / 26) - 1) + rest;
}

/** Nearest-rank percentile of sorted values. */
function percentile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
