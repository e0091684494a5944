import type { Metric } from '../../../server/contract/survey.ts';

/** Which of the three groups a score falls into; of scales without groups none is told. */
export function toneOf(score: number, metric: Metric | null): 'promoter' | 'passive' | 'detractor' | 'plain' {
  if (metric === 'nps') return score >= 9 ? 'promoter' : score >= 7 ? 'passive' : 'detractor';
  if (metric === 'stars' || metric === 'csat') return score >= 4 ? 'promoter' : score >= 3 ? 'passive' : 'detractor';
  return 'plain';
}
