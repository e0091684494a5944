import type { AlertTime, Ending, FollowUpReason } from '../../contract/followup.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { FollowedMetric } from '../../domain/followup/who.ts';

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
