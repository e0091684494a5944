import { needValues } from '../../contract/need.ts';
import { competitionRanks } from '../ranking/competition-ranks.ts';

/** A ballot as it was cast: 0, 0.5, 1 or 2 by theme. */
export interface CastBallot {
  /** Null for someone without an account. */
  readonly account: string | null;
  readonly needs: Readonly<Record<string, number>>;
}

export interface TallyRules {
  readonly oneAccountOneVoice: boolean;
  /** Voters needed for the result to bind; null for no such rule. */
  readonly quorum: number | null;
}

/** What one theme got. */
export interface TalliedTheme<Theme extends string = string> {
  readonly theme: Theme;
  /** 0 to 2; null when nobody voted. */
  readonly score: number | null;
  /** From 1, equal scores share it; null when nobody voted. */
  readonly rank: number | null;
  /** People by what they chose; themes left out are not among them. */
  readonly needs: {
    readonly notNeeded: number;
    readonly nice: number;
    readonly important: number;
    readonly critical: number;
  };
}

export interface Tally<Theme extends string = string> {
  readonly voters: number;
  /** Accounts heard; people without one are one each. */
  readonly accounts: number;
  /** Null when no quorum is asked for. */
  readonly quorumReached: boolean | null;
  /** By rank; equal ones in the order of the ballot. */
  readonly rows: readonly TalliedTheme<Theme>[];
}

/**
 * Counts a need ballot. A theme's score is the mean over accounts of the mean of their voters, so that a company with
 * many voters has one voice; without `oneAccountOneVoice` it is the mean over voters. A theme that a cast ballot leaves
 * out counts 0; people who cast none are not counted.
 * @param themes ids in the order of the ballot. @param ballots one a voter, checked before.
 */
export function tally<Theme extends string>(
  themes: readonly Theme[],
  ballots: readonly CastBallot[],
  { oneAccountOneVoice, quorum }: TallyRules,
): Tally<Theme> {
  const byAccount = voices(ballots);
  const groups = oneAccountOneVoice ? byAccount : ballots.map((ballot) => [ballot]);
  const scored = themes
    .map((theme) => ({
      theme,
      score: mean(groups.map((group) => mean(group.map((ballot) => valueOf(ballot, theme))) ?? 0)),
    }))
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const ranks = competitionRanks(scored.map(({ score }) => score ?? 0));
  // Sums of equal needs in another order may differ in their last digit: equal ranks stand as on the ballot.
  const rows = scored
    .map(({ theme, score }, index) => ({
      theme,
      score,
      rank: score === null ? null : (ranks[index] ?? null),
      needs: countNeeds(ballots, theme),
    }))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || themes.indexOf(a.theme) - themes.indexOf(b.theme));
  return {
    voters: ballots.length,
    accounts: byAccount.length,
    quorumReached: quorum === null ? null : ballots.length >= quorum,
    rows,
  };
}

function voices(ballots: readonly CastBallot[]): CastBallot[][] {
  const accounts = new Map<string, CastBallot[]>();
  const alone: CastBallot[][] = [];
  for (const ballot of ballots) {
    const held = ballot.account === null ? undefined : accounts.get(ballot.account);
    if (ballot.account === null) alone.push([ballot]);
    else if (held) held.push(ballot);
    else accounts.set(ballot.account, [ballot]);
  }
  return [...accounts.values(), ...alone];
}

function valueOf({ needs }: CastBallot, theme: string): number {
  return Object.hasOwn(needs, theme) ? (needs[theme] ?? 0) : needValues['not-needed'];
}

function countNeeds(ballots: readonly CastBallot[], theme: string): TalliedTheme['needs'] {
  const count = (value: number) =>
    ballots.filter(({ needs }) => Object.hasOwn(needs, theme) && needs[theme] === value).length;
  return {
    notNeeded: count(needValues['not-needed']),
    nice: count(needValues.nice),
    important: count(needValues.important),
    critical: count(needValues.critical),
  };
}

/** Null of none. */
function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
