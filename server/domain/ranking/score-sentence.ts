import type { Message } from '../../contract/words.ts';
import type { ScoreParts } from './score-themes.ts';

/** The arithmetic of a score, rounded for reading: need, weeks and score to one decimal, evidence to two; small numbers to two digits. */
export function scoreSentence(parts: ScoreParts & { readonly effortWeeks: number }, score: number): Message {
  const weeks = rounded(parts.effortWeeks, 1);
  return {
    key: weeks === 1 ? 'ranking.sentenceOneWeek' : 'ranking.sentence',
    params: {
      count: parts.accounts,
      need: rounded(parts.demand, 1),
      impact: parts.impact,
      evidence: rounded(parts.evidence, 2),
      confidence: parts.confidence,
      weeks,
      score: rounded(score, 1),
    },
  };
}

function rounded(value: number, decimals: number): number {
  if (Math.abs(value) < 1) return Number(value.toPrecision(2));
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
