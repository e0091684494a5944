import { type Random } from '../statistics/random.ts';
import { drawWeighted } from './draw.ts';

/** Shares of promoters and detractors month by month, oldest first: an NPS of about 22, 26, 23, 29, 34 and 37. */
export const courseOfMonths = [
  { promoters: 0.45, detractors: 0.23 },
  { promoters: 0.48, detractors: 0.22 },
  { promoters: 0.46, detractors: 0.23 },
  { promoters: 0.5, detractors: 0.21 },
  { promoters: 0.53, detractors: 0.19 },
  { promoters: 0.55, detractors: 0.18 },
] as const;

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
export function drawScores(random: Random, count: number, shares: (typeof courseOfMonths)[number]): number[] {
  const promoters = Math.round(count * shares.promoters);
  const detractors = Math.round(count * shares.detractors);
  const scores = Array.from({ length: count }, (_, place) => {
    if (place < promoters) return drawWeighted(random, promoterScores);
    return place < count - detractors ? drawWeighted(random, passiveScores) : drawWeighted(random, detractorScores);
  });
  return scores.sort((a, b) => b - a);
}
