import type { AnswerStatus } from '../../contract/answer.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { AnswerValues, Metric } from '../../contract/survey.ts';
import type { Evidence } from '../../domain/answers/evidence.ts';

/** One form that came back, or one decision of staff; nothing of it changes afterwards. */
export interface Revision {
  /** On the machine's clock. */
  at: Date;
  values: AnswerValues;
  status: AnswerStatus;
  evidence: Evidence | null;
  /** The member of staff who decided; null when the respondent sent it. */
  by: string | null;
  /** It did not take the place of what stood and was only kept. */
  beside?: true;
}

/** What a person said in a wave: the newest revision that may count, and all before it. */
export interface StoredAnswer {
  /** `wave:contact`. */
  _id: string;
  waveId: Id<'wave'>;
  surveyId: Id<'survey'>;
  surveyVersionId: Id<'surveyVersion'>;
  respondent: { contactId: Id<'contact'>; accountId: Id<'account'> | null };
  /** Whose answers resemble each other: the account, or the contact who has none. */
  cluster: string;
  locale: Locale;
  metric: Metric | null;
  /** The value of the score question. */
  score: number;
  values: AnswerValues;
  status: AnswerStatus;
  evidence: Evidence | null;
  /** When a provisional answer is decided, on the machine's clock. */
  finaliseAt?: Date | null;
  revisions: Revision[];
  /** When it became what it is, on the clock of the wave. */
  answeredAt: Date;
  /** Grows with every change that counts; a stage that took the answer over says which one it saw. */
  updatedAt: Date;
  rev: number;
  liftedAt: Date | null;
  summedAt: Date | null;
  /** Summed, and not yet looked at by the stage after the reports: written there, so that taking answers costs nothing more. */
  passedOn?: true;
  /** Lifted before comments were kept for searching. */
  commentsPending?: true;
  sample?: true;
  /** It was given elsewhere and brought in as a file. */
  imported?: true;
}
