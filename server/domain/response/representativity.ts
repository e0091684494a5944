/** People of one kind: how many were asked and how many answered. */
export interface AskedGroup {
  readonly asked: number;
  readonly answered: number;
}

/** How alike the kinds of people answer. */
export interface Representativity {
  /** 1 − 2·S(ρ): 1 when all kinds answer alike, lower the more they differ. */
  readonly indicator: number;
  /** Standard deviation of the response rates over all who were asked. */
  readonly spread: number;
  /** Response rate in all, 0 to 1. */
  readonly rate: number;
}

/**
 * R-indicator (Schouten, Cobben and Bethlehem 2009, Survey Methodology 35): S² = Σ N_h (ρ_h − ρ)² / (N − 1).
 * @returns null with fewer than two people asked. One group, or all alike: 1.
 */
export function representativity(groups: readonly AskedGroup[]): Representativity | null {
  const asked = groups.reduce((sum, group) => sum + group.asked, 0);
  if (asked < 2) return null;
  const rate = groups.reduce((sum, group) => sum + group.answered, 0) / asked;
  const squares = groups.reduce(
    (sum, group) => sum + (group.asked === 0 ? 0 : group.asked * (group.answered / group.asked - rate) ** 2),
    0,
  );
  const spread = Math.sqrt(squares / (asked - 1));
  return { indicator: 1 - 2 * spread, spread, rate };
}

/** Of the normal distribution: 95 of 100 lie below. */
const ONE_SIDED = 1.6448536269514722;

/**
 * Whether the groups answer more unequally than equal rates would in 95 of 100 cases: χ² = Σ N_h (ρ_h − ρ)² / (ρ (1 − ρ)) with
 * one degree of freedom less than there are groups (Pearson 1900; its distribution by Wilson and Hilferty 1931). Many small
 * groups never answer quite alike, so that the R-indicator alone is low of them by chance.
 * @returns false with fewer than two groups, and when all answered or nobody did.
 */
export function unequalBeyondChance(groups: readonly AskedGroup[]): boolean {
  const some = groups.filter(({ asked }) => asked > 0);
  const found = representativity(some);
  const df = some.length - 1;
  if (!found || df < 1 || found.rate === 0 || found.rate === 1) return false;
  const asked = some.reduce((sum, group) => sum + group.asked, 0);
  const square = ((asked - 1) * found.spread ** 2) / (found.rate * (1 - found.rate));
  const part = 2 / (9 * df);
  return (Math.cbrt(square / df) - (1 - part)) / Math.sqrt(part) > ONE_SIDED;
}

/**
 * How far the score could at most be off because kinds of people answer unequally, in the unit of `deviation`:
 * S(ρ)·S(y)/ρ (Schouten, Cobben and Bethlehem 2009).
 * @param deviation standard deviation of one answer
 * @returns null when nobody answered.
 */
export function largestBias({ spread, rate }: Representativity, deviation: number): number | null {
  return rate === 0 ? null : (spread * deviation) / rate;
}

/**
 * The scores if everyone who did not answer were a detractor, and a promoter: how much silence could hide.
 * @param nps of those who answered, −100 to 100
 * @param rate share that answered, 0 to 1
 */
export function silenceBounds(nps: number, rate: number): { low: number; high: number } {
  return { low: rate * nps - 100 * (1 - rate), high: rate * nps + 100 * (1 - rate) };
}
