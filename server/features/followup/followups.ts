import type { AlertTime, Ending, FollowUpReason } from '../../contract/followup.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { FollowedMetric } from '../../domain/followup/who.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import type { StoredWave } from '../waves/waves.store.ts';

export interface StoredNote {
  number: number;
  at: Date;
  by: Id<'staff'>;
  text: string;
}

/** Somebody to get back to about one wave. What they said and who they are stays where it is kept: here are only ids. */
export interface StoredFollowUp {
  /** `wave:contact`, as the answer: nobody is listed twice for one wave. */
  _id: string;
  surveyId: Id<'survey'>;
  month: string;
  contactId: Id<'contact'>;
  accountId: Id<'account'> | null;
  metric: FollowedMetric;
  score: number;
  previousScore: number | null;
  changedTo: number | null;
  reason: FollowUpReason;
  late: boolean;
  locale: Locale;
  answeredAt: Date;
  dueAt: Date;
  ownerId: Id<'staff'> | null;
  notes: StoredNote[];
  state: 'open' | 'done';
  outcome: Ending | null;
  doneAt: Date | null;
  doneBy: Id<'staff'> | null;
  /** Whom a mail has told of it, or who took it without one. */
  toldTo: Id<'staff'>[];
  rev: number;
  sample?: true;
}

/** A follow-up that nobody has touched yet, of an answer and the wave it belongs to. */
export function newFollowUp(
  answer: Pick<StoredAnswer, '_id' | 'respondent' | 'score' | 'status' | 'locale' | 'answeredAt' | 'sample'> & {
    readonly metric: FollowedMetric;
  },
  { surveyId, period }: Pick<StoredWave, 'surveyId' | 'period'>,
  { previousScore, reason, dueAt }: Pick<StoredFollowUp, 'previousScore' | 'reason' | 'dueAt'>,
): StoredFollowUp {
  return {
    _id: answer._id,
    surveyId,
    month: period.slice(0, 7),
    contactId: answer.respondent.contactId,
    accountId: answer.respondent.accountId,
    metric: answer.metric,
    score: answer.score,
    previousScore,
    changedTo: null,
    reason,
    late: answer.status === 'late',
    locale: answer.locale,
    answeredAt: answer.answeredAt,
    dueAt,
    ownerId: null,
    notes: [],
    state: 'open',
    outcome: null,
    doneAt: null,
    doneBy: null,
    toldTo: [],
    rev: 1,
    ...(answer.sample ? { sample: true as const } : {}),
  };
}

/** Follow-ups that one mail tells of, from before it is queued until that is known to have happened. */
export interface AlertBatch {
  seq: number;
  ids: string[];
  at: Date;
}

/** What a member of staff is told by mail. */
export interface StoredAlerts {
  _id: Id<'staff'>;
  /** Null for whoever has not chosen. */
  when: AlertTime | null;
  /** When the last mail was written, or the last morning looked through. */
  lastAt: Date | null;
  /** How many mails there were. */
  seq: number;
  batch: AlertBatch | null;
}
