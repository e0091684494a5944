import type { FiledEvidence, FiledRevision } from '../../contract/answer-file.ts';
import { column, Amount, Nested, type Column } from '../../platform/tables/table.ts';
import { answerHeadings, questionHeading, type AnswerField } from '../../domain/answer-file/answer-headings.ts';
import type { AnswerRecord } from '../../domain/answer-file/answer-record.ts';
import type { Evidence } from '../../domain/answers/evidence.ts';
import type { Account, Contact } from '../audience/audience.ts';
import type { Revision, StoredAnswer } from '../answers/answers.ts';
import type { Frozen } from '../waves/decisions.store.ts';
import type { StoredWave } from '../waves/waves.store.ts';

/** What stands around an answer. */
export interface Around {
  readonly wave: StoredWave;
  /** Undefined for someone who was erased. */
  readonly contact: Contact | undefined;
  readonly account: Account | undefined;
  /** Undefined where nobody decided on the person. */
  readonly frozen: Frozen | undefined;
}

export function toRecord(answer: StoredAnswer, { wave, contact, account, frozen }: Around): AnswerRecord {
  const { contactId, accountId } = answer.respondent;
  const email = contact?.email ?? null;
  return {
    period: wave.period,
    askedAt: wave.openedAt.toISOString(),
    answeredAt: answer.answeredAt.toISOString(),
    status: answer.status,
    values: answer.values,
    person: {
      id: contact?.externalId ?? (email === null ? contactId : null),
      email,
      name: contact?.name ?? null,
    },
    day: {
      accountId: accountId && (account?.externalId ?? accountId),
      accountName: accountId && (frozen?.account?.name ?? account?.name ?? null),
      plan: frozen?.account?.plan ?? null,
      mrr: frozen?.account?.mrr ?? null,
      sector: frozen?.account?.sector ?? null,
      size: frozen?.account?.size ?? null,
      role: frozen?.contact.role ?? null,
      customerSince: frozen?.contact.customerSince ?? null,
    },
    locale: answer.locale,
    decidedFrom: answer.finaliseAt?.toISOString() ?? null,
    evidence: answer.evidence && toFiledEvidence(answer.evidence),
    revisions: answer.revisions.map(toFiledRevision),
  };
}

/** The columns of a file with answers to these questions, the score first. */
export function answerColumns(questionIds: readonly string[], digits: number): Column<AnswerRecord>[] {
  const own = (field: AnswerField, value: Column<AnswerRecord>['value']) => column(field, value, answerHeadings[field]);
  return [
    own('answeredAt', ({ answeredAt }) => answeredAt),
    own('period', ({ period }) => period),
    own('status', ({ status }) => status),
    ...questionIds.map((id) => {
      const name = questionHeading(id);
      return column<AnswerRecord>(name, ({ values }) => values[id], name);
    }),
    own('email', ({ person }) => person.email),
    own('name', ({ person }) => person.name),
    own('contactId', ({ person }) => person.id),
    own('accountId', ({ day }) => day.accountId),
    own('accountLabel', ({ day }) => day.accountName),
    own('plan', ({ day }) => day.plan),
    own('mrr', ({ day }) => (day.mrr === null ? null : new Amount(day.mrr, digits))),
    own('sector', ({ day }) => day.sector),
    own('size', ({ day }) => day.size),
    own('role', ({ day }) => day.role),
    own('customerSince', ({ day }) => day.customerSince),
    own('language', ({ locale }) => locale),
    own('askedAt', ({ askedAt }) => askedAt),
    own('decidedFrom', ({ decidedFrom }) => decidedFrom),
    own('evidence', ({ evidence }) => evidence && new Nested(evidence)),
    own('revisions', ({ revisions }) => revisions && new Nested(revisions)),
  ];
}

function toFiledRevision({ at, status, values, evidence, by, beside }: Revision): FiledRevision {
  return {
    at: at.toISOString(),
    status,
    values,
    evidence: evidence && toFiledEvidence(evidence),
    by,
    ...(beside ? { beside } : {}),
  };
}

/** Field by field, always in the same order: two files of the same answers are the same bytes. */
function toFiledEvidence({ shownFor, distinctScores, trap, suspicions, ...more }: Evidence): FiledEvidence {
  return {
    ...(more.source === undefined ? {} : { source: more.source }),
    ...(more.quiet === undefined ? {} : { quiet: more.quiet }),
    ...(more.visibleMs === undefined ? {} : { visibleMs: more.visibleMs }),
    ...(more.gesture === undefined ? {} : { gesture: more.gesture }),
    ...(more.nonce === undefined ? {} : { nonce: more.nonce }),
    shownFor,
    distinctScores,
    trap,
    suspicions: [...suspicions],
  };
}

export function toRevision({ at, ...rest }: FiledRevision): Revision {
  const { beside, ...revision } = rest;
  return { at: new Date(at), ...revision, ...(beside ? { beside } : {}) };
}
