/** Answers of one month, coded +1, 0, −1 and pooled. */
export interface PooledMonth {
  /** What they are worth in independent answers. */
  readonly answers: number;
  /** NPS in points. */
  readonly nps: number;
}

export interface ChangePoint {
  /** How many months lie before the change. */
  readonly after: number;
  /** NPS before and after it, in points. */
  readonly before: number;
  readonly since: number;
  /** Standard errors between the two. */
  readonly z: number;
  /** The largest |z| that chance alone stays below in 95 of 100 such series. */
  readonly critical: number;
  /** Whether |z| is above it. */
  readonly proven: boolean;
}

/** Largest |z| over all splits that chance stays below with 95 %, by number of months; simulated, to about .02. */
const criticalValues: readonly (readonly [months: number, z: number])[] = [
  [6, 2.317],
  [12, 2.617],
  [14, 2.653],
  [24, 2.783],
  [36, 2.876],
];
/** Months on either side of a split. */
const FEWEST_EACH_SIDE = 2;

/**
 * The likeliest month of a single change of level: the split with the largest distance between what lies before and after,
 * held against what the largest of so many splits reaches by chance (not 1.96, which is for one split).
 * @param variance of one answer, pooled
 * @returns null with fewer than six months with answers, or without any variance.
 */
export function changePoint(months: readonly PooledMonth[], variance: number): ChangePoint | null {
  const answered = months.filter(({ answers }) => answers > 0);
  if (answered.length < criticalValues[0]![0] || !(variance > 0)) return null;
  const splits = Array.from({ length: answered.length - 2 * FEWEST_EACH_SIDE + 1 }, (_, at) => at + FEWEST_EACH_SIDE);
  const judged = splits.map((at) => {
    const before = poolOf(answered.slice(0, at));
    const since = poolOf(answered.slice(at));
    const error = Math.sqrt(10_000 * variance * (1 / before.answers + 1 / since.answers));
    return { at, before: before.nps, since: since.nps, z: (since.nps - before.nps) / error };
  });
  const widest = judged.reduce((best, split) => (Math.abs(split.z) > Math.abs(best.z) ? split : best));
  const critical = criticalOf(answered.length);
  const { at, before, since, z } = widest;
  const after = months.indexOf(answered[at]!);
  return { after, before, since, z, critical, proven: Math.abs(z) > critical };
}

function poolOf(months: readonly PooledMonth[]): PooledMonth {
  const answers = months.reduce((sum, month) => sum + month.answers, 0);
  return { answers, nps: months.reduce((sum, month) => sum + month.answers * month.nps, 0) / answers };
}

/** Between the simulated numbers of months the value grows about with their logarithm; beyond the last it goes on so. */
function criticalOf(months: number): number {
  const above = criticalValues.findIndex(([length]) => length >= months);
  const at = above === -1 ? criticalValues.length - 1 : Math.max(1, above);
  const [fromMonths, fromZ] = criticalValues[at - 1]!;
  const [toMonths, toZ] = criticalValues[at]!;
  const share = Math.log(months / fromMonths) / Math.log(toMonths / fromMonths);
  return fromZ + share * (toZ - fromZ);
}
