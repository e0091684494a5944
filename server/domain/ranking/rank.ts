import type { Message } from '../../contract/words.ts';
import { competitionRanks } from './competition-ranks.ts';
import { drawRanks, type RankRange } from './draw-ranks.ts';
import { type RankingInput, type ScoredTheme, scoreThemes, type ScoreParts } from './score-themes.ts';
import { scoreSentence } from './score-sentence.ts';

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
export function rank(input: RankingInput, { draws, seed }: DrawOptions = { draws: 0, seed: 1 }): Ranking {
  const scored = scoreThemes(input);
  const standing = standings(scored);
  const byRevenue = ranksByRevenue(input);
  const ranges = drawRanks(
    standing.map(({ theme }) => theme),
    input.accounts.flatMap(({ id, active }) => (active ? [id] : [])),
    { draws, seed },
  );
  return {
    ranked: standing.map(({ rank, theme, score, effortWeeks }, index) => {
      const parts = { ...theme.parts, effortWeeks };
      return {
        rank,
        theme: theme.id,
        label: theme.label,
        score,
        parts,
        ...(ranges[index] ?? { rankRange: null, scoreRange: null, pFirst: null, tier: null }),
        badges: badgesOf(theme, rank, byRevenue?.get(theme.id) ?? rank, input.settings.revenueExponent > 0),
        sentence: scoreSentence(parts, score),
      };
    }),
    needsEstimate: scored
      .filter(({ parts, score }) => parts.accounts > 0 && score === null)
      .map(({ id, label, parts: { accounts, demand } }) => ({ theme: id, label, accounts, demand }))
      .sort((a, b) => b.demand - a.demand),
    notAsked: scored.flatMap(({ id, parts }) => (parts.accounts === 0 ? [id] : [])),
  };
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
function ranksByRevenue(input: RankingInput): Map<string, number> | null {
  const revenues = new Set(input.accounts.flatMap(({ active, mrr }) => (active && mrr !== null ? [mrr] : [])));
  if (input.settings.revenueExponent > 0 || revenues.size < 2) return null;
  const settings = { ...input.settings, revenueExponent: 1 };
  return new Map(standings(scoreThemes({ ...input, settings })).map(({ theme, rank }) => [theme.id, rank]));
}

function badgesOf(theme: ScoredTheme, rank: number, rankByRevenue: number, revenueCounts: boolean): RankBadge[] {
  const badges: RankBadge[] = [];
  if (theme.parts.accounts < THIN_BELOW) badges.push('thin evidence');
  const firstChanges = (rank === 1) !== (rankByRevenue === 1);
  if (firstChanges || Math.abs(rank - rankByRevenue) >= 2) badges.push('changes if revenue counts');
  if (revenueCounts && theme.asks.some(({ revenueKnown }) => !revenueKnown)) badges.push('revenue missing');
  return badges;
}
