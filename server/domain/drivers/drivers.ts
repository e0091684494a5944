import type { AccountSums } from '../nps/account-sums.ts';
import { totalOf } from '../nps/account-sums.ts';
import { describeChange } from '../nps/change.ts';
import { segmentStates, type SegmentState } from '../nps/compare-segments.ts';
import type { NpsDifference } from '../nps/difference.ts';
import { pullOfThemes, type Mentions, type Pull } from '../nps/pull.ts';

/** Fewer answers that mention a theme say nothing. */
export const FEWEST_MENTIONS = 10;

/** `few`: mentioned by fewer than ten answers; `everyone`: by all, so that there is nothing to set it against. */
export type DriverState = SegmentState | 'few' | 'everyone';

/** What goes together with mentioning a theme; an association, never a cause. */
export interface Driver {
  readonly theme: string;
  readonly state: DriverState;
  /** Answers that mention it, and the accounts they come from; a person without account counts as one. */
  readonly mentions: number;
  readonly accounts: number;
  /** Null in the states `few` and `everyone`. */
  readonly npsWith: number | null;
  readonly npsWithout: number | null;
  /** Points by which the whole score differs from the score without these answers. */
  readonly pull: number | null;
  /** With less without, adjusted, with its interval; null also when a side cannot be bounded. */
  readonly gap: NpsDifference | null;
  /** Adjusted for all themes of the table; null as `gap`. */
  readonly pAdjusted: number | null;
}

/**
 * Judges every theme that is mentioned: the strongest pull first, whichever way, then those that everyone or too few
 * mention, the most mentioned first. No mentions give an empty table.
 */
export function driversOf(mentions: readonly Mentions[]): Driver[] {
  const pulls = new Map(pullOfThemes(mentions).map((pull) => [pull.theme, pull]));
  return mentions
    .map((one) => judge(one, pulls.get(one.theme)))
    .sort(
      (a, b) =>
        Number(a.pull === null) - Number(b.pull === null) ||
        Math.abs(b.pull ?? 0) - Math.abs(a.pull ?? 0) ||
        b.mentions - a.mentions,
    );
}

function judge({ theme, withTheme }: Mentions, pull: Pull | undefined): Driver {
  const counted = { theme, mentions: totalOf(withTheme).n, accounts: accountsIn(withTheme) };
  if (!pull) {
    const state = counted.mentions < FEWEST_MENTIONS ? 'few' : 'everyone';
    return { ...counted, state, npsWith: null, npsWithout: null, pull: null, gap: null, pAdjusted: null };
  }
  const { npsWith, npsWithout, gap, pAdjusted } = pull;
  const { state } = describeChange(gap, undefined, pAdjusted ?? undefined);
  return { ...counted, state: segmentStates[state], npsWith, npsWithout, pull: pull.pull, gap, pAdjusted };
}

function accountsIn(rows: readonly AccountSums[]): number {
  return rows.filter(({ n }) => n > 0).length;
}
