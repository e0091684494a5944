import type { SurveyDefinition } from '../../contract/survey.ts';
import type { SampleAnswer, SampleMonth } from '../../domain/sample/months.ts';
import { decide } from '../../domain/sampling/decide.ts';
import type { ContactFacts } from '../../domain/sampling/facts.ts';
import { scoreQuestion } from '../../domain/survey/questions.ts';
import { newId } from '../../platform/ids.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import type { Account, Contact } from '../audience/audience.ts';
import type { StoredSurvey } from '../surveys/surveys.store.ts';
import type { StoredAskings } from '../waves/askings.store.ts';
import type { StoredDecision, StoredInvitation } from '../waves/decisions.store.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { pastMail } from './past-mail.ts';
import type { SampleCustomers } from './sample-customers.ts';

/** A survey of the sample company, and the months in which it asked. */
export interface AskedMonths {
  readonly survey: StoredSurvey;
  readonly definition: SurveyDefinition;
  /** Oldest first. */
  readonly months: readonly SampleMonth[];
}

/** What the waves of the sample company need to know of the deployment. */
export interface WaveMaker {
  readonly mailDomain: string;
  /** The hash of the answer link of an invitation. */
  readonly linkHash: (invitationId: string) => string;
}

/** One closed month, as the stages of Rumo would have left it. */
export interface SampleWave {
  readonly wave: StoredWave;
  readonly decisions: readonly StoredDecision[];
  readonly invitations: readonly StoredInvitation[];
  readonly deliveries: readonly Delivery[];
  readonly answers: readonly StoredAnswer[];
  /** By answer what it wishes for, as its author meant it. */
  readonly topics: readonly (readonly [answerId: string, topic: string])[];
}

const sample = true as const;
/** Two mails a second, so that the last is out before the first answer. */
const BETWEEN_MAILS = 500;

/**
 * The waves of the drawn months of all surveys, oldest first: everyone is decided on, by the rules that real waves use.
 * All surveys are of one kind, the relationship.
 */
export function sampleWaves(
  surveys: readonly AskedMonths[],
  customers: SampleCustomers,
  maker: WaveMaker,
): SampleWave[] {
  const { accounts, contacts, bounced } = customers;
  const accountOf = new Map(accounts.map((account) => [account._id, account]));
  /** By person and survey. */
  const asked = new Map<string, Map<string, Date>>();
  const runs = surveys.flatMap(({ months, ...of }) =>
    months.map((month) => ({ ...of, month, firstWaveAt: months[0]!.openedAt })),
  );
  runs.sort((a, b) => a.month.openedAt.getTime() - b.month.openedAt.getTime());
  return runs.map(({ survey, definition, month, firstWaveAt }) => {
    const wave = waveOf(month, survey);
    const drawn = new Set(month.invitedContactIndexes.map((index) => contacts[index]?._id));
    const reasons = decide(
      contacts.map((contact) => factsOf(contact, wave, asked)),
      {
        openingAt: wave.openedAt,
        zone: survey.schedule.zone,
        firstWaveAt,
        who: 'everyone',
        third: 0,
      },
    );
    const decisions = contacts.map((contact, index): StoredDecision => {
      const skipped = reasons[index]?.skipped ?? (drawn.has(contact._id) ? null : 'not_this_third');
      return {
        ...decisionOf(wave, contact, accountOf.get(contact.accountId ?? ('' as Account['_id'])) ?? null),
        outcome: skipped === null ? 'invited' : 'skipped',
        reason: skipped,
      };
    });
    const invited = decisions.filter(({ outcome }) => outcome === 'invited');
    for (const { contactId } of invited) {
      const bySurvey = asked.get(contactId) ?? new Map<string, Date>();
      asked.set(contactId, bySurvey.set(wave.surveyId, wave.openedAt));
    }
    const emails = new Map(contacts.map(({ _id, email }) => [_id, email]));
    return {
      wave,
      decisions,
      invitations: invited.map((decision) => invitationOf(decision, maker)),
      deliveries: invited.map(({ contactId, frozen }, index) =>
        pastMail({
          kind: 'invite',
          source: wave._id,
          contactId,
          email: emails.get(contactId) ?? '',
          locale: frozen.contact.locale,
          at: new Date(wave.openedAt.getTime() + index * BETWEEN_MAILS),
          expiresAt: wave.closesAt,
          hasBounced: bounced.has(contactId),
          mailDomain: maker.mailDomain,
        }),
      ),
      answers: month.answers.flatMap((answer) => {
        const contact = contacts[answer.contactIndex];
        return contact ? [answerOf(answer, contact, wave, definition)] : [];
      }),
      topics: month.answers.flatMap(({ contactIndex, topic }) => {
        const contact = contacts[contactIndex];
        return contact && topic !== null ? [[`${wave._id}:${contact._id}`, topic] as const] : [];
      }),
    };
  });
}

/** When each person was last asked, which is what the next wave looks at. */
export function sampleAskings(waves: readonly SampleWave[]): StoredAskings[] {
  const latest = new Map<string, StoredAskings>();
  for (const { wave, invitations } of waves)
    for (const { contactId } of invitations) {
      const asking = { at: wave.openedAt, kind: wave.surveyKind, waveId: wave._id };
      const surveys = { ...latest.get(contactId)?.surveys, [wave.surveyId]: asking };
      latest.set(contactId, { _id: contactId, rev: 1, waveId: wave._id, surveys, sample });
    }
  return [...latest.values()];
}

function waveOf({ period, openedAt, closedAt }: SampleMonth, survey: StoredSurvey): StoredWave {
  return {
    _id: newId('wave'),
    surveyId: survey._id,
    surveyVersionId: survey.versionId,
    surveyKind: survey.kind,
    surveyName: survey.name,
    period,
    status: 'closed',
    who: 'third',
    choice: null,
    sending: 'now',
    reminders: 0,
    openedAt,
    closesAt: closedAt,
    pause: null,
    watchedFrom: null,
    cancelledAt: null,
    rev: 1,
    sample,
  };
}

function factsOf(
  contact: Contact,
  wave: StoredWave,
  asked: ReadonlyMap<string, ReadonlyMap<string, Date>>,
): ContactFacts {
  const before = [...(asked.get(contact._id) ?? [])];
  const others = before.filter(([surveyId]) => surveyId !== wave.surveyId).map(([, at]) => at.getTime());
  return {
    id: contact._id,
    accountId: contact.accountId,
    email: contact.email,
    bounced: contact.bouncedAt !== null && contact.bouncedAt < wave.openedAt,
    complained: false,
    unsubscribed: false,
    accountActive: true,
    inSegment: true,
    customerSince: contact.customerSince,
    createdAt: contact.createdAt,
    lastAsked: {
      sameSurvey: asked.get(contact._id)?.get(wave.surveyId) ?? null,
      otherRelationship: others.length > 0 ? new Date(Math.max(...others)) : null,
      transactional: null,
    },
  };
}

function decisionOf(
  wave: StoredWave,
  contact: Contact,
  account: Account | null,
): Omit<StoredDecision, 'outcome' | 'reason'> {
  return {
    _id: `${wave._id}:${contact._id}`,
    waveId: wave._id,
    surveyId: wave.surveyId,
    surveyKind: wave.surveyKind,
    waveOpenedAt: wave.openedAt,
    contactId: contact._id,
    accountId: contact.accountId,
    frozen: {
      account: account && {
        id: account._id,
        name: account.name,
        plan: account.plan,
        mrr: account.mrr,
        sector: account.sector,
        size: account.size,
      },
      contact: {
        id: contact._id,
        locale: contact.locale ?? 'en',
        role: contact.role,
        customerSince: contact.customerSince,
      },
    },
    at: wave.openedAt,
    sample,
  };
}

function invitationOf(decision: StoredDecision, { linkHash }: WaveMaker): StoredInvitation {
  const { _id, waveId, surveyId, contactId, accountId, frozen, at } = decision;
  return {
    _id,
    tokenHash: linkHash(_id),
    waveId,
    surveyId,
    contactId,
    accountId,
    locale: frozen.contact.locale,
    at,
    queuedAt: at,
    sample,
  };
}

function answerOf(
  { score, why, wish, answeredAt }: SampleAnswer,
  contact: Contact,
  wave: StoredWave,
  definition: SurveyDefinition,
): StoredAnswer {
  const scored = scoreQuestion(definition);
  const said = { why, wish };
  const texts = definition.questions.flatMap((question) => {
    const text = question.type === 'text' && question.role ? said[question.role] : null;
    return text ? [[question.id, text] as const] : [];
  });
  const values = { [scored.id]: score, ...Object.fromEntries(texts) };
  return {
    _id: `${wave._id}:${contact._id}`,
    waveId: wave._id,
    surveyId: wave.surveyId,
    surveyVersionId: wave.surveyVersionId,
    respondent: { contactId: contact._id, accountId: contact.accountId },
    cluster: contact.accountId ?? contact._id,
    locale: contact.locale ?? 'en',
    metric: scored.metric,
    score,
    values,
    status: 'counted',
    evidence: null,
    revisions: [{ at: answeredAt, values, status: 'counted', evidence: null, by: null }],
    answeredAt,
    updatedAt: answeredAt,
    rev: 1,
    liftedAt: null,
    summedAt: null,
    sample,
  };
}
