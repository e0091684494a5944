import type { Ending, FollowUpReason } from '../../contract/followup.ts';
import type { AnswerStatus } from '../answers/status.ts';
import { reasonToFollowUp, type FollowedMetric } from './who.ts';

/** For so long after it came an answer still opens a follow-up: thirty days in milliseconds. An older one is history. */
export const FOLLOW_UP_WITHIN = 30 * 24 * 3_600_000;

/** What an answer says now. */
export interface FollowedAnswer {
  readonly metric: FollowedMetric;
  readonly status: AnswerStatus;
  readonly score: number;
  /** Milliseconds. */
  readonly answeredAt: number;
}

/** A follow-up as it stands. */
export interface StandingFollowUp {
  readonly state: 'open' | 'done';
  readonly outcome: Ending | null;
  readonly score: number;
  readonly changedTo: number | null;
}

/** What an answer that came or changed does to its follow-up. */
export type Taken =
  | { readonly do: 'nothing' }
  | { readonly do: 'open'; readonly reason: FollowUpReason }
  /** The score is another one, or again the one it was opened with (null). */
  | { readonly do: 'note-score'; readonly changedTo: number | null }
  /** It does not count any more. */
  | { readonly do: 'withdraw' }
  /** It counts again after all. */
  | { readonly do: 'open-again'; readonly changedTo: number | null };

/**
 * Every counted or late answer that gives a reason opens one follow-up, if it is not older than thirty days. A score changed
 * for the better leaves it open, with the new score beside it: somebody was unhappy. An answer that does not count any more
 * ends it, unless a person has ended it before; counting again opens what had ended by itself.
 * @param previous the person's score before; null when there is none
 * @param standing null when there is no follow-up yet
 * @param now milliseconds
 */
export function takeAnswer(
  answer: FollowedAnswer,
  { previous, standing, now }: { previous: number | null; standing: StandingFollowUp | null; now: number },
): Taken {
  const counts = answer.status === 'counted' || answer.status === 'late';
  if (standing === null) {
    const reason = counts ? reasonToFollowUp(answer.metric, answer.score, previous) : null;
    const isRecent = now - answer.answeredAt <= FOLLOW_UP_WITHIN;
    return reason !== null && isRecent ? { do: 'open', reason } : { do: 'nothing' };
  }
  if (!counts) return standing.state === 'open' ? { do: 'withdraw' } : { do: 'nothing' };
  const changedTo = answer.score === standing.score ? null : answer.score;
  if (standing.outcome === 'withdrawn') return { do: 'open-again', changedTo };
  return changedTo === standing.changedTo ? { do: 'nothing' } : { do: 'note-score', changedTo };
}

/**
 * The score of the same person before this answer: the newest of those in other waves that came earlier; null when none did.
 * @param answeredAt milliseconds
 */
export function scoreBefore(
  earlier: readonly { readonly waveId: string; readonly score: number; readonly answeredAt: number }[],
  { waveId, answeredAt }: { readonly waveId: string; readonly answeredAt: number },
): number | null {
  let newest: { readonly score: number; readonly answeredAt: number } | null = null;
  for (const one of earlier)
    if (
      one.waveId !== waveId &&
      one.answeredAt < answeredAt &&
      (newest === null || one.answeredAt >= newest.answeredAt)
    )
      newest = one;
  return newest?.score ?? null;
}
