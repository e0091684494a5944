import type { Thresholds } from './thresholds.ts';

/** What a cosine says to a person. */
export type Closeness = 'same' | 'close' | 'near' | 'far';

/**
 * What a cosine between a request and a theme says, measured by what the grouping does with it: from `same` on hardly anything speaks
 * against it (`same`), from `join` on a request is grouped (`close`), from `suggest` on a person is asked
 * (`near`); everything else is only the nearest there is (`far`).
 * @param score cosine, −1 to 1.
 */
export function closenessOf(score: number, { same, join, suggest }: Thresholds): Closeness {
  if (score >= same) return 'same';
  if (score >= join) return 'close';
  return score >= suggest ? 'near' : 'far';
}
