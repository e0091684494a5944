import type { Evidence } from './evidence.ts';

/**
 * What an answer is: counted; suspect (perhaps a mail scanner's); late (came after the wave closed); withdrawn (a member
 * of staff decided that it does not count). Only counted answers enter figures.
 */
export const answerStatuses = ['counted', 'suspect', 'late', 'withdrawn'] as const;
export type AnswerStatus = (typeof answerStatuses)[number];

/** For so long after the closing an answer is still kept, though it no longer counts: seven days in milliseconds. */
export const LATE_WINDOW = 7 * 24 * 3_600_000;

/**
 * What to do with a form that comes back at `now`: count it, keep it as suspect, keep it as late, or null when the link
 * takes nothing more.
 * @param closesAt milliseconds; at this instant the wave is closed
 * @param now milliseconds, on the clock of the wave
 */
export function statusOf(
  evidence: Pick<Evidence, 'suspicions'>,
  closesAt: number,
  now: number,
): 'counted' | 'suspect' | 'late' | null {
  if (now >= closesAt) return now - closesAt <= LATE_WINDOW ? 'late' : null;
  return evidence.suspicions.length === 0 ? 'counted' : 'suspect';
}

const replaceable = {
  counted: ['counted', 'suspect', 'late', 'withdrawn'],
  late: ['suspect', 'late'],
  suspect: ['suspect'],
} as const satisfies Record<'counted' | 'suspect' | 'late', readonly AnswerStatus[]>;

/**
 * The kinds of answer that one of `incoming` takes the place of. A person's own answer replaces everything; one that is
 * suspect or late never replaces a counted one, nor what staff withdrew: it is kept beside it.
 */
export function replacedBy(incoming: 'counted' | 'suspect' | 'late'): readonly AnswerStatus[] {
  return replaceable[incoming];
}
