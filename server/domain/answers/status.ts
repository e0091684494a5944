import type { Evidence } from './evidence.ts';

/**
 * What an answer is: counted; provisional (a link was opened and the page seen, and nobody has pressed anything yet: counted
 * after a while unless something speaks against it); suspect (perhaps a mail scanner's); late (came after the wave closed);
 * withdrawn (a member of staff decided that it does not count). Only counted answers enter figures.
 */
export const answerStatuses = ['counted', 'provisional', 'suspect', 'late', 'withdrawn'] as const;
export type AnswerStatus = (typeof answerStatuses)[number];

/** What an answer can be when it comes in. */
export type IncomingStatus = Exclude<AnswerStatus, 'withdrawn'>;

/** For so long after the closing an answer is still kept, though it no longer counts: seven days in milliseconds. */
export const LATE_WINDOW = 7 * 24 * 3_600_000;

/** So long an answer that nobody confirmed stays provisional: fifteen minutes in milliseconds. */
export const PROVISIONAL_FOR = 15 * 60_000;

/**
 * What to do with an answer that comes in at `now`: count it, keep it as provisional, suspect or late, or null when the link
 * takes nothing more. One that a page sent by itself is never counted at once.
 * @param closesAt milliseconds; at this instant the wave is closed
 * @param now milliseconds, on the clock of the wave
 */
export function statusOf(
  evidence: Pick<Evidence, 'suspicions' | 'source'>,
  closesAt: number,
  now: number,
): IncomingStatus | null {
  if (now >= closesAt) return now - closesAt <= LATE_WINDOW ? 'late' : null;
  if (evidence.source === 'auto') return evidence.suspicions.length === 0 ? 'provisional' : 'suspect';
  return evidence.suspicions.length === 0 ? 'counted' : 'suspect';
}

const replaceable = {
  counted: ['counted', 'provisional', 'suspect', 'late', 'withdrawn'],
  provisional: ['provisional', 'suspect'],
  late: ['suspect', 'late'],
  suspect: ['suspect'],
} as const satisfies Record<IncomingStatus, readonly AnswerStatus[]>;

/**
 * The kinds of answer that one of `incoming` takes the place of. What a person sends by hand replaces everything. What a page
 * sent by itself replaces only its like and what is suspect; one that is suspect or late never replaces a counted one, nor
 * what staff withdrew. What does not replace is kept beside.
 */
export function replacedBy(incoming: IncomingStatus): readonly AnswerStatus[] {
  return replaceable[incoming];
}
