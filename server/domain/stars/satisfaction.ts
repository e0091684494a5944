import { wilsonInterval, type Interval } from '../statistics/wilson.ts';
import { answersInStars, type StarCounts } from './star-counts.ts';

/** CSAT: the share of answers with 4 or 5 stars. */
export interface Satisfaction extends Interval {
  /** 0 to 1. */
  readonly share: number;
}

/** CSAT (top two of five) with Wilson's interval; null when there are no answers. */
export function satisfactionOf(counts: StarCounts, level = 0.95): Satisfaction | null {
  const answers = answersInStars(counts);
  const satisfied = counts[3] + counts[4];
  const interval = wilsonInterval(satisfied, answers, level);
  return interval && { share: satisfied / answers, ...interval };
}
