/** One month as a chart needs it; a month without answers has `answers: 0`. */
export interface ChartedMonth {
  /** Whole answers, or what they are worth in independent ones. */
  readonly answers: number;
  /** NPS in points; ignored when there are no answers. */
  readonly nps: number;
}

/** What the months before the chart were like. */
export interface ChartBase {
  /** NPS in points. */
  readonly mean: number;
  /** Of one answer coded +1, 0, −1. Must be above 0: take the adjusted variance when all answers were alike. */
  readonly variance: number;
  /**
   * Answers it was taken from, or what they are worth in independent ones: the fewer, the wider the limits, since the base
   * may itself be off. Not told: it is known for sure.
   */
  readonly answers?: number;
}

export interface ChartPoint {
  /** The weighted mean of this month and those before, in points. */
  readonly average: number;
  /** Of the average alone. */
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  /** Whether the average left the limits: something has changed. */
  readonly alarm: boolean;
}

/** How much a new month counts. */
const LAMBDA = 0.3;
/** Width of the limits in standard errors: one false alarm in about 190 months. */
const LIMIT = 2.7;

/**
 * Exponentially weighted moving average chart of NPS (Roberts 1959; limits that widen from the first month, Lucas and
 * Saccucci 1990). A base that is estimated adds its own variance to them, without which such charts alarm far too often
 * (Jones, Champ and Rigdon 2001, "The performance of exponentially weighted moving average charts with estimated
 * parameters"). A month without answers repeats the point before it and never alarms.
 * @param spread how much more months scatter than chance would have it, 1 or more; see {@link scatterBeyondChance}
 */
export function controlChart(months: readonly ChartedMonth[], base: ChartBase, spread = 1): ChartPoint[] {
  let average = base.mean;
  let variance = 0;
  const varianceOfBase = base.answers === undefined ? 0 : (10_000 * base.variance) / base.answers;
  return months.map(({ answers, nps }) => {
    if (answers > 0) {
      average = LAMBDA * nps + (1 - LAMBDA) * average;
      variance = (LAMBDA ** 2 * 10_000 * base.variance) / answers + (1 - LAMBDA) ** 2 * variance;
    }
    const standardError = Math.sqrt(variance);
    const half = LIMIT * Math.sqrt(variance + varianceOfBase) * Math.max(1, spread);
    return {
      average,
      standardError,
      low: base.mean - half,
      high: base.mean + half,
      alarm: answers > 0 && Math.abs(average - base.mean) > half,
    };
  });
}

/** Mean moving range of two neighbours from a normal distribution, in standard deviations. */
const MOVING_RANGE = 1.128;

/**
 * Laney's σ_z (Laney 2002, "Improved control charts for attributes"): how many times more the months scatter than their
 * numbers of answers would explain. From standardised values, each the distance from the base in standard errors.
 * @returns null with fewer than two values.
 */
export function scatterBeyondChance(standardised: readonly number[]): number | null {
  if (standardised.length < 2) return null;
  const ranges = standardised.slice(1).map((value, at) => Math.abs(value - standardised[at]!));
  return ranges.reduce((sum, range) => sum + range, 0) / ranges.length / MOVING_RANGE;
}
