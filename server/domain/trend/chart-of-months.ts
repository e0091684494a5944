import { adjustedMean } from '../nps/adjusted-wald.ts';
import type { BucketCounts } from '../nps/bucket.ts';
import { answerVariance } from '../nps/sample-size.ts';
import { answersIn, exactNps } from '../nps/score.ts';
import { changePoint } from './change-point.ts';
import { controlChart, scatterBeyondChance, type ChartPoint } from './control-chart.ts';

/** The answers of one month. */
export interface MonthOfAnswers extends BucketCounts {
  /** What they are worth in independent answers; 0 when nothing can be told from them. */
  readonly effectiveAnswers: number;
  /** Which wording was asked; null in a month in which nobody was asked. */
  readonly version: string | null;
}

export interface MonthsChart {
  /** For each month; null up to the end of the base, and where there is none. */
  readonly points: readonly (ChartPoint | null)[];
  /** For each month whether another wording than before was asked in it. */
  readonly newVersion: readonly boolean[];
  /** Of the wording that was asked last: places of its first and last month, score in points, answers. */
  readonly base: { readonly from: number; readonly to: number; readonly nps: number; readonly answers: number } | null;
  /** Place of the first month of another level, and the levels in points; null when none is proven. */
  readonly changePoint: { readonly since: number; readonly before: number; readonly after: number } | null;
}

/** Months with answers that a base has. */
const FEWEST_MONTHS = 6;
const MOST_MONTHS = 12;
const FEWEST_ANSWERS = 100;

/**
 * The control chart of a survey's months, oldest first. Its base are the first 6 months with answers, or as many up to 12
 * as it takes to have 100 answers; the chart begins after it. Another wording begins anew. Where the months of the base
 * scatter more than chance would have it, limits and the proof of a change of level are widened as much.
 */
export function chartOfMonths(months: readonly MonthOfAnswers[]): MonthsChart {
  const newVersion = versionChanges(months);
  const starts = [0, ...newVersion.flatMap((isNew, at) => (isNew ? [at] : []))];
  const parts = starts.map((from, nth) => chartOf(months.slice(from, starts[nth + 1]), from));
  const last = parts.at(-1)!;
  return {
    points: parts.flatMap(({ points }) => points),
    newVersion,
    base: last.base,
    changePoint: last.changePoint,
  };
}

function versionChanges(months: readonly MonthOfAnswers[]): boolean[] {
  let before: string | null = null;
  return months.map(({ version }) => {
    const isNew = version !== null && before !== null && version !== before;
    before = version ?? before;
    return isNew;
  });
}

function chartOf(months: readonly MonthOfAnswers[], from: number): Omit<MonthsChart, 'newVersion'> {
  const charted = months.map((month) => ({ answers: month.effectiveAnswers, nps: exactNps(month) ?? 0 }));
  const length = lengthOfBase(months);
  if (length === null) return { points: months.map(() => null), base: null, changePoint: null };

  const inBase = months.slice(0, length);
  const total = sumOf(inBase);
  const mean = exactNps(total)!;
  const variance = varianceOf(total);
  const standardised = charted
    .slice(0, length)
    .filter(({ answers }) => answers > 0)
    .map(({ answers, nps }) => (nps - mean) / Math.sqrt((10_000 * variance) / answers));
  const spread = Math.max(1, scatterBeyondChance(standardised) ?? 1);
  const answers = charted.slice(0, length).reduce((sum, month) => sum + month.answers, 0);
  const after = controlChart(charted.slice(length), { mean, variance, answers }, spread);
  const change = changePoint(charted, varianceOf(sumOf(months)) * spread ** 2);
  return {
    points: [...inBase.map(() => null), ...after],
    base: { from: from + months.findIndex(isTold), to: from + length - 1, nps: mean, answers: answersIn(total) },
    changePoint: change?.proven ? { since: from + change.after, before: change.before, after: change.since } : null,
  };
}

/** After how many months there is a base: its last one has answers. Null when there is none yet. */
function lengthOfBase(months: readonly MonthOfAnswers[]): number | null {
  let told = 0;
  let answers = 0;
  for (const [at, month] of months.entries()) {
    if (!isTold(month)) continue;
    told += 1;
    answers += answersIn(month);
    if (told > MOST_MONTHS) return null;
    if (told >= FEWEST_MONTHS && answers >= FEWEST_ANSWERS) return at + 1;
  }
  return null;
}

const isTold = ({ effectiveAnswers }: MonthOfAnswers) => effectiveAnswers > 0;

function sumOf(months: readonly MonthOfAnswers[]): BucketCounts {
  const told = months.filter(isTold);
  const sum = (of: (month: MonthOfAnswers) => number) => told.reduce((total, month) => total + of(month), 0);
  return { promoters: sum((m) => m.promoters), passives: sum((m) => m.passives), detractors: sum((m) => m.detractors) };
}

/** Of one answer; the adjusted one when all were alike. */
function varianceOf(counts: BucketCounts): number {
  const answers = answersIn(counts);
  const variance = answerVariance(counts.promoters / answers, counts.detractors / answers);
  return variance > 0 ? variance : adjustedMean(counts).variance;
}
