import { normalQuantile } from '../statistics/normal.ts';

/** The chance of noticing a change of the size that is told. */
const POWER = 0.8;

/**
 * The variance of one answer coded +1, 0, −1: at most 1, when all are promoters and detractors.
 * @param promoters share 0 to 1
 * @param detractors share 0 to 1
 */
export function answerVariance(promoters: number, detractors: number): number {
  return promoters + detractors - (promoters - detractors) ** 2;
}

/**
 * Answers needed for an interval of ±`margin` points: z²v/m² − 3, rounded up, never below 1 (Lewis and Sauro, from the
 * adjusted Wald interval).
 * @param margin points, above 0
 * @param variance of one answer, 0 to 1
 * @param base customers there are in all, when only what these think is asked; null for no end of them
 */
export function answersForMargin(margin: number, variance: number, base: number | null = null, level = 0.95): number {
  const z = normalQuantile((1 + level) / 2);
  const wanted = (z * z * 10_000 * variance) / (margin * margin) - 3;
  return Math.max(1, Math.ceil(base === null ? wanted : wanted / (1 + (wanted - 1) / base)));
}

/**
 * The smallest change between two periods that is noticed four times in five, in points, at most 200.
 * @param before effective answers and variance of one answer before
 * @param after the same after
 * @param power chance of noticing it, .8 unless told
 * @returns null when a period has no answers
 */
export function smallestVisibleChange(
  before: { readonly answers: number; readonly variance: number },
  after: { readonly answers: number; readonly variance: number },
  power = POWER,
): number | null {
  if (before.answers <= 0 || after.answers <= 0) return null;
  const error = Math.sqrt(before.variance / (before.answers + 3) + after.variance / (after.answers + 3));
  return Math.min(200, 100 * (normalQuantile(0.975) + normalQuantile(power)) * error);
}
