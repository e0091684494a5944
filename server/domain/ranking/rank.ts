import type { Message } from '../../contract/words.ts';
import { competitionRanks } from './competition-ranks.ts';
import { finish } from '../steps.ts';
import { drawingSteps, type RankRange } from './draw-ranks.ts';
import { type RankingInput, type ScoredTheme, scoringSteps, type ScoreParts } from './score-themes.ts';
import { scoreSentence } from './score-sentence.ts';

/** Themes of a step. */
const STEP = 256;
/** Fewer asking accounts than this are thin evidence. */
const THIN_BELOW = 5;

/** What a reader should know beside a rank. */
export type RankBadge = 'thin evidence' | 'changes if revenue counts' | 'revenue missing';

export interface RankedTheme extends RankRange {
  /** From 1; equal scores share a rank. */
  readonly rank: number;
  readonly theme: string;
  readonly label: string;
  readonly score: number;
  readonly parts: ScoreParts & { readonly effortWeeks: number };
  readonly badges: readonly RankBadge[];
  /** The arithmetic in words. */
  readonly sentence: Message;
}

export interface Ranking {
  readonly ranked: readonly RankedTheme[];
  /** Asked for but without effort; the largest demand first. */
  readonly needsEstimate: readonly { theme: string; label: string; accounts: number; demand: number }[];
  /** Ids of themes no active account asks for, in the order given. */
  readonly notAsked: readonly string[];
}

/** `draws: 0` leaves ranges, chances and tiers out (null). Same seed, same draws, same result. */
export interface DrawOptions {
  readonly draws: number;
  readonly seed: number;
}

/**
 * Ranks themes by (sum over asking accounts of weight × need) × impact × evidence × confidence ÷ person-weeks.
 *
 * Themes nobody asks for are not ranked, nor are those without an effort. Equal scores share a rank and stand in the
 * order given.
 */
export function rank(input: RankingInput, options: DrawOptions = { draws: 0, seed: 1 }): Ranking {
  return finish(rankingSteps(input, options)).ranking;
}

/** The same, a millisecond or two at a time, with the scores of all themes in the order given. */
export function* rankingSteps(
  input: RankingInput,
  { draws, seed }: DrawOptions,
): Generator<void, { ranking: Ranking; scored: readonly ScoredTheme[] }> {
  const scored = yield* scoringSteps(input);
  yield;
  const standing = standings(scored);
  const byRevenue = yield* ranksByRevenue(input);
  yield;
  const ranges = yield* drawingSteps(
    standing.map(({ theme }) => theme),
    input.accounts.flatMap(({ id, active }) => (active ? [id] : [])),
    { draws, seed },
  );
  const ranked: RankedTheme[] = [];
  for (const [index, { rank, theme, score, effortWeeks }] of standing.entries()) {
    if (index % STEP === 0) yield;
    const parts = { ...theme.parts, effortWeeks };
    ranked.push({
      rank,
      theme: theme.id,
      label: theme.label,
      score,
      parts,
      ...(ranges[index] ?? { rankRange: null, scoreRange: null, pFirst: null, tier: null }),
      badges: badgesOf(theme, rank, byRevenue?.get(theme.id) ?? rank, input.settings.revenueExponent > 0),
      sentence: scoreSentence(parts, score),
    });
  }
  yield;
  const ranking = {
    ranked,
    needsEstimate: scored
      .filter(({ parts, score }) => parts.accounts > 0 && score === null)
      .map(({ id, label, parts: { accounts, demand } }) => ({ theme: id, label, accounts, demand }))
      .sort((a, b) => b.demand - a.demand),
    notAsked: scored.flatMap(({ id, parts }) => (parts.accounts === 0 ? [id] : [])),
  };
  return { ranking, scored };
}

interface Standing {
  readonly rank: number;
  readonly theme: ScoredTheme;
  readonly score: number;
  readonly effortWeeks: number;
}

function standings(scored: readonly ScoredTheme[]): Standing[] {
  const ranked = scored
    .flatMap((theme) => {
      const { score, parts } = theme;
      return score === null || parts.effortWeeks === null || parts.accounts === 0
        ? []
        : [{ theme, score, effortWeeks: parts.effortWeeks }];
    })
    .sort((a, b) => b.score - a.score);
  const ranks = competitionRanks(ranked.map(({ score }) => score));
  return ranked.map((standing, index) => ({ rank: ranks[index] ?? index + 1, ...standing }));
}

/** The ranks if revenue counted in full; null when it counts already or is not known to differ. */
function* ranksByRevenue(input: RankingInput): Generator<void, Map<string, number> | null> {
  const revenues = new Set(input.accounts.flatMap(({ active, mrr }) => (active && mrr !== null ? [mrr] : [])));
  if (input.settings.revenueExponent > 0 || revenues.size < 2) return null;
  const settings = { ...input.settings, revenueExponent: 1 };
  const scored = yield* scoringSteps({ ...input, settings });
  return new Map(standings(scored).map(({ theme, rank }) => [theme.id, rank]));
}

function badgesOf(theme: ScoredTheme, rank: number, rankByRevenue: number, revenueCounts: boolean): RankBadge[] {
  const badges: RankBadge[] = [];
  if (theme.parts.accounts < THIN_BELOW) badges.push('thin evidence');
  const firstChanges = (rank === 1) !== (rankByRevenue === 1);
  if (firstChanges || Math.abs(rank - rankByRevenue) >= 2) badges.push('changes if revenue counts');
  if (revenueCounts && theme.asks.some(({ revenueKnown }) => !revenueKnown)) badges.push('revenue missing');
  return badges;
}
