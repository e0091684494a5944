import type { FiledEvidence, FiledRevision } from '../../contract/answer-file.ts';
import type { AnswerStatus } from '../../contract/answer.ts';
import type { Locale } from '../../contract/locale.ts';
import type { AnswerValues } from '../../contract/survey.ts';

/** Whose answer it is, by what stays the same in another deployment. */
export interface RecordedPerson {
  /** The external id; of someone without external id and e-mail, ours. */
  readonly id: string | null;
  readonly email: string | null;
  readonly name: string | null;
}

/** What the person and the account were on the day of asking; null where that is not known. */
export interface RecordedDay {
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly plan: string | null;
  /** Minor units of the deployment's currency, a month. */
  readonly mrr: number | null;
  readonly sector: string | null;
  readonly size: string | null;
  readonly role: string | null;
  readonly customerSince: string | null;
}

/** Everything about an answer that another deployment needs to have the same answer. */
export interface AnswerRecord {
  /** `2027-01`, or `2027-01+1`. */
  readonly period: string;
  /** When the wave opened, as ISO 8601; null in files of other programs. */
  readonly askedAt: string | null;
  readonly answeredAt: string;
  readonly status: AnswerStatus;
  readonly values: AnswerValues;
  readonly person: RecordedPerson;
  readonly day: RecordedDay;
  /** Null in files that do not say; then it is the person's or the organisation's. */
  readonly locale: Locale | null;
  /** When a provisional answer is decided by itself. */
  readonly decidedFrom: string | null;
  readonly evidence: FiledEvidence | null;
  /** Null in files that do not carry them. */
  readonly revisions: readonly FiledRevision[] | null;
}
