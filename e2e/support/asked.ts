import { randomBytes } from 'node:crypto';
import { idFrom } from '../../server/contract/ids.ts';
import type { StoredAnswer } from '../../server/features/answers/answers.ts';
import type { Account } from '../../server/features/audience/audience.ts';
import type { StoredDecision } from '../../server/features/waves/decisions.store.ts';
import type { StoredWave } from '../../server/features/waves/waves.store.ts';
import type { TestApp } from './app.ts';
import { insertWave } from './waves.ts';

/** A wave of a month that asked everyone and is open. */
export function insertMonth(
  rumo: TestApp,
  given: Pick<StoredWave, 'surveyId' | 'surveyVersionId' | 'period'>,
): Promise<StoredWave> {
  return insertWave(rumo, { ...given, openedAt: new Date(`${given.period.slice(0, 7)}-04T12:00:00Z`) });
}

/** An answer that is to be counted: of somebody alone, unless an account is named. */
export interface Asked {
  readonly score: number;
  readonly account?: Account;
  readonly comment?: string;
}

/** Counted answers to a wave, each of another person, with the decisions to ask them. */
export async function insertAnswers(rumo: TestApp, wave: StoredWave, some: readonly Asked[]): Promise<void> {
  if (some.length === 0) return;
  const pairs = some.map((asked) => pairOf(wave, asked));
  const { mongo } = rumo;
  await mongo.collection<StoredDecision>('decisions').insertMany(pairs.map(({ decision }) => decision));
  await mongo.collection<StoredAnswer>('answers').insertMany(pairs.map(({ answer }) => answer));
}

function pairOf(
  wave: StoredWave,
  { score, account, comment }: Asked,
): { decision: StoredDecision; answer: StoredAnswer } {
  const contactId = idFrom('contact', randomBytes(13));
  const accountId = account?._id ?? null;
  const _id = `${wave._id}:${contactId}`;
  const decision: StoredDecision = {
    _id,
    waveId: wave._id,
    surveyId: wave.surveyId,
    surveyKind: wave.surveyKind,
    waveOpenedAt: wave.openedAt,
    contactId,
    accountId,
    outcome: 'invited',
    reason: null,
    frozen: {
      account: account
        ? {
            id: account._id,
            name: account.name,
            plan: account.plan,
            mrr: account.mrr,
            sector: account.sector,
            size: account.size,
          }
        : null,
      contact: { id: contactId, locale: 'en' },
    },
    at: wave.openedAt,
  };
  const answer: StoredAnswer = {
    _id,
    waveId: wave._id,
    surveyId: wave.surveyId,
    surveyVersionId: wave.surveyVersionId,
    respondent: { contactId, accountId },
    cluster: accountId ?? contactId,
    locale: 'en',
    metric: 'nps',
    score,
    values: comment === undefined ? { score } : { score, why: comment },
    status: 'counted',
    evidence: null,
    revisions: [],
    answeredAt: new Date(wave.openedAt.getTime() + 3_600_000),
    updatedAt: wave.openedAt,
    rev: 1,
    liftedAt: null,
    summedAt: null,
  };
  return { decision, answer };
}
