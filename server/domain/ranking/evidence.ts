import type { RankAccount, RankSettings } from '../../contract/rank-file.ts';

/** An account whose people's latest scores have a mean below this is a detractor. */
const DETRACTOR_BELOW = 6.5;

/** Detractors among accounts that have a score. */
export interface Detractors {
  readonly scored: number;
  readonly detractors: number;
}

/** Counts the accounts with a score, and the detractors among them. */
export function countDetractors(accounts: Iterable<Pick<RankAccount, 'score'>>): Detractors {
  let scored = 0;
  let detractors = 0;
  for (const { score } of accounts) {
    if (score === null) continue;
    scored += 1;
    if (score < DETRACTOR_BELOW) detractors += 1;
  }
  return { scored, detractors };
}

/**
 * What asking accounts' scores say: clamp(1 + strength × (d − base), 0.5, 1.5), where d is the share of detractors among
 * the askers, drawn towards the base as if `prior` more accounts had the base's share. Above 1 when the unhappy ask more.
 * No asker with a score, or evidence not used: exactly 1.
 */
export function evidenceFactor(
  { scored, detractors }: Detractors,
  base: number,
  { use, strength, prior }: RankSettings['evidence'],
): number {
  if (!use || scored === 0) return 1;
  const share = (detractors + prior * base) / (scored + prior);
  return Math.min(1.5, Math.max(0.5, 1 + strength * (share - base)));
}
