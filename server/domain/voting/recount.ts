import type { BallotSheet } from '../../contract/ballot-sheet.ts';
import { type BallotFault, checkBallot } from './check-ballot.ts';
import { tally } from './tally.ts';

/** Published scores may be rounded to four decimals. */
const SAME_WITHIN = 0.00005 + 1e-9;

interface Standing {
  readonly score: number | null;
  readonly rank: number | null;
}

export interface Difference {
  readonly theme: string;
  /** Null where the theme is missing. */
  readonly published: Standing | null;
  readonly counted: Standing | null;
}

export interface Recount {
  readonly matches: boolean;
  readonly voters: number;
  readonly accounts: number;
  /** Null when nobody voted. */
  readonly result: readonly (Standing & { readonly theme: string })[] | null;
  readonly differences: readonly Difference[];
}

/**
 * Counts the ballots of a sheet again and compares with the result it publishes: scores to four decimals, ranks exactly.
 * A published rank of null is not compared: too few had voted for a ranking. A sheet whose ballots break its own rules
 * cannot be recounted; check with `sheetFaults` first.
 */
export function recount({ ballot, themes, ballots, result }: BallotSheet): Recount {
  const { voters, accounts, rows } = tally(
    themes.map(({ id }) => id),
    ballots,
    ballot.rules,
  );
  const counted = voters === 0 ? [] : rows.map(({ theme, score, rank }) => ({ theme, score, rank }));
  const published = (result ?? []).filter(({ score }) => voters > 0 || score !== null);
  const differences: Difference[] = [];
  for (const { theme, ...standing } of counted) {
    const found = published.find((row) => row.theme === theme);
    if (found && isSame(found, standing)) continue;
    differences.push({ theme, published: found ? { score: found.score, rank: found.rank } : null, counted: standing });
  }
  for (const { theme, score, rank } of published) {
    if (counted.some((row) => row.theme === theme)) continue;
    differences.push({ theme, published: { score, rank }, counted: null });
  }
  return { matches: differences.length === 0, voters, accounts, result: voters === 0 ? null : counted, differences };
}

function isSame(published: Standing, counted: Standing): boolean {
  if (published.score === null || counted.score === null) return published.score === counted.score;
  const ranked = published.rank === null || published.rank === counted.rank;
  return ranked && Math.abs(published.score - counted.score) <= SAME_WITHIN;
}

/** The ballots of a sheet that break its rules, by place. */
export function sheetFaults({ ballot, themes, ballots }: BallotSheet): { place: number; fault: BallotFault }[] {
  const ids = themes.map(({ id }) => id);
  return ballots.flatMap(({ needs }, place) =>
    checkBallot(needs, ids, ballot.rules).map((fault) => ({ place, fault })),
  );
}
