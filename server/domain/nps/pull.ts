import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import type { AccountSums } from './account-sums.ts';
import { mergeSums, totalOf } from './account-sums.ts';
import { npsDifference, type NpsDifference } from './difference.ts';
import { answersIn, exactNps } from './score.ts';

/** Fewer answers that mention a theme say nothing. */
const FEWEST_MENTIONS = 10;

/** The answers of one period that mention a theme, and those that do not, by account. */
export interface Mentions {
  readonly theme: string;
  readonly withTheme: readonly AccountSums[];
  readonly withoutTheme: readonly AccountSums[];
}

/** What goes together with mentioning a theme; an association, never a cause. */
export interface Pull {
  readonly theme: string;
  readonly mentions: number;
  readonly npsWith: number;
  readonly npsWithout: number;
  /** Points the whole score would differ by without the answers that mention it: exact, no model. */
  readonly pull: number;
  /** Adjusted gap with − without with its interval; null when a side cannot be bounded. */
  readonly gap: NpsDifference | null;
  /** Two-sided, adjusted for all themes of the table (Benjamini and Hochberg); null as `gap`. */
  readonly pAdjusted: number | null;
}

/**
 * The pull of each theme on the score: share × (NPS with − NPS without) = NPS of all − NPS without.
 * Themes mentioned by fewer than ten answers, and by all of them, are left out.
 * @returns in the order given.
 */
export function pullOfThemes(themes: readonly Mentions[], options: { clustered?: boolean } = {}): Pull[] {
  const judged = themes.flatMap((mentions) => judge(mentions, options.clustered ?? true) ?? []);
  const adjusted = benjaminiHochberg(judged.map(({ gap }) => gap?.p ?? null));
  return judged.map((pull, at) => ({ ...pull, pAdjusted: adjusted[at]! }));
}

function judge({ theme, withTheme, withoutTheme }: Mentions, clustered: boolean): Omit<Pull, 'pAdjusted'> | null {
  const mentioned = totalOf(withTheme);
  const npsWith = exactNps(mentioned);
  const npsWithout = exactNps(totalOf(withoutTheme));
  if (mentioned.n < FEWEST_MENTIONS || npsWith === null || npsWithout === null) return null;
  const all = totalOf(mergeSums([...withTheme, ...withoutTheme]));
  const share = answersIn(mentioned) / answersIn(all);
  return {
    theme,
    mentions: mentioned.n,
    npsWith,
    npsWithout,
    pull: share * (npsWith - npsWithout) + 0,
    gap: npsDifference(withoutTheme, withTheme, { clustered }),
  };
}
