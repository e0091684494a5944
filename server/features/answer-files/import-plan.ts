import type { Id } from '../../contract/ids.ts';
import type { Message } from '../../contract/words.ts';
import type { AnswerRecord } from '../../domain/answer-file/answer-record.ts';
import type { Respondent } from '../../domain/answer-file/people-book.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { toRevision } from './filed-answer.ts';

/** A row that was read, and whose answer it is. */
export interface PlannedAnswer {
  readonly line: number;
  readonly record: AnswerRecord;
  readonly respondent: Respondent;
}

const DAY = 24 * 3_600_000;
/** As long as a wave takes answers. */
const OPEN_DAYS = 14;

/** When a wave of which only answers are known opened and closed: it opened no later than its first answer came. */
export function spanOf(records: readonly AnswerRecord[]): { openedAt: Date; closesAt: Date } {
  const opened = records.flatMap(({ askedAt }) => askedAt ?? []).sort()[0];
  const answered = records.map(({ answeredAt }) => answeredAt).sort();
  const openedAt = new Date(opened ?? answered[0]!);
  const last = new Date(answered.at(-1)!).getTime();
  return { openedAt, closesAt: new Date(Math.max(openedAt.getTime() + OPEN_DAYS * DAY, last)) };
}

/** Why no answer of a month can be brought in; null when it can. `thisMonth` is the month it is for the survey. */
export function refusalOfPeriod(period: string, wave: StoredWave | undefined, thisMonth: string): Message | null {
  if (wave && (wave.status === 'planning' || wave.status === 'open'))
    return { key: 'answerFile.waveOpen', params: { period } };
  if (wave && !wave.imported) return null;
  return period.slice(0, 7) >= thisMonth ? { key: 'answerFile.monthRuns', params: { period } } : null;
}

/** The answer as it is kept, of revision `rev`. */
export function toStored(
  { record, respondent }: PlannedAnswer,
  around: { wave: StoredWave; scoreId: string; metric: StoredAnswer['metric']; locale: StoredAnswer['locale'] },
  { rev, updatedAt }: { rev: number; updatedAt: Date },
): StoredAnswer {
  const { wave, scoreId, metric } = around;
  const { contactId, accountId } = respondent;
  const { values, status, evidence } = record;
  const answeredAt = new Date(record.answeredAt);
  return {
    _id: answerId(wave._id, contactId),
    waveId: wave._id,
    surveyId: wave.surveyId,
    surveyVersionId: wave.surveyVersionId,
    respondent: { contactId, accountId },
    cluster: accountId ?? contactId,
    locale: record.locale ?? around.locale,
    metric,
    score: values[scoreId] as number,
    values,
    status,
    evidence,
    ...(record.decidedFrom === null ? {} : { finaliseAt: new Date(record.decidedFrom) }),
    revisions: record.revisions?.map(toRevision) ?? [{ at: answeredAt, values, status, evidence: null, by: null }],
    answeredAt,
    updatedAt,
    rev,
    liftedAt: null,
    summedAt: null,
    imported: true,
  };
}

export function answerId(waveId: Id<'wave'>, contactId: Id<'contact'>): string {
  return `${waveId}:${contactId}`;
}

/** Whether two answers say the same, whatever the stages after have noted on them. */
export function isSame(a: StoredAnswer, b: StoredAnswer): boolean {
  return saidIn(a) === saidIn(b);
}

function saidIn(answer: StoredAnswer): string {
  const { respondent, locale, values, status, evidence, finaliseAt, revisions, answeredAt } = answer;
  return JSON.stringify([
    respondent.accountId,
    locale,
    sorted(values),
    status,
    evidence,
    finaliseAt ?? null,
    revisions,
    answeredAt,
  ]);
}

function sorted(values: StoredAnswer['values']): unknown[] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
