import type { FollowUp } from '../../../../server/contract/followup.ts';

type Score = Pick<FollowUp, 'metric' | 'score'>;

/** The highest score of a scale. */
export function topOf({ metric }: Pick<FollowUp, 'metric'>): number {
  return metric === 'nps' ? 10 : 5;
}

/** The third of its scale a score lies in, as the badges name them. */
export function toneOf({ metric, score }: Score): 'promoter' | 'passive' | 'detractor' {
  const [middle, upper] = metric === 'nps' ? [7, 9] : [3, 4];
  return score >= upper ? 'promoter' : score >= middle ? 'passive' : 'detractor';
}
