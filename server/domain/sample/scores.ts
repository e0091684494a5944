import { type Random } from '../statistics/random.ts';
import { drawWeighted } from './draw.ts';

/** What a month's answers are like, as shares of one. */
export interface MonthShares {
  readonly promoters: number;
  readonly detractors: number;
}

/**
 * Month by month, oldest first: eight months in which customers were of two minds (an NPS of about −8, −3, −9, −4, −6, −1, 6
 * and 14), and six since things got better (22, 26, 23, 29, 34 and 37).
 */
export const courseOfMonths: readonly MonthShares[] = [
  { promoters: 0.3, detractors: 0.38 },
  { promoters: 0.32, detractors: 0.35 },
  { promoters: 0.29, detractors: 0.38 },
  { promoters: 0.32, detractors: 0.36 },
  { promoters: 0.31, detractors: 0.37 },
  { promoters: 0.34, detractors: 0.35 },
  { promoters: 0.37, detractors: 0.31 },
  { promoters: 0.41, detractors: 0.27 },
  { promoters: 0.45, detractors: 0.23 },
  { promoters: 0.48, detractors: 0.22 },
  { promoters: 0.46, detractors: 0.23 },
  { promoters: 0.5, detractors: 0.21 },
  { promoters: 0.53, detractors: 0.19 },
  { promoters: 0.55, detractors: 0.18 },
];

/** Scores of each group, and how often they are given. */
const promoterScores = [
  [10, 45],
  [9, 55],
] as const;
const passiveScores = [
  [8, 60],
  [7, 40],
] as const;
const detractorScores = [
  [6, 40],
  [5, 20],
  [4, 13],
  [3, 12],
  [2, 8],
  [1, 4],
  [0, 3],
] as const;

/** `count` scores from high to low, with just the shares asked for, rounded to whole answers. */
export function drawScores(random: Random, count: number, shares: MonthShares): number[] {
  const promoters = Math.round(count * shares.promoters);
  const detractors = Math.round(count * shares.detractors);
  const scores = Array.from({ length: count }, (_, place) => {
    if (place < promoters) return drawWeighted(random, promoterScores);
    return place < count - detractors ? drawWeighted(random, passiveScores) : drawWeighted(random, detractorScores);
  });
  return scores.sort((a, b) => b - a);
}
