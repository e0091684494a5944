import type { Id } from '../../server/contract/ids.ts';
import type { StoredAnswer } from '../../server/features/answers/answers.ts';
import type { StoredWave } from '../../server/features/waves/waves.store.ts';
import type { TestApp } from './app.ts';
import { insertWave } from './waves.ts';

/** The survey that waves of a test belong to. */
export interface AskedSurvey {
  surveyId: Id<'survey'>;
  surveyVersionId: Id<'surveyVersion'>;
  metric: 'nps' | 'stars';
}

/** A wave, written through its store: for tests whose subject is what comes after the asking. */
export function addWave(
  rumo: TestApp,
  { surveyId, surveyVersionId }: AskedSurvey,
  openedAt: Date,
): Promise<StoredWave> {
  const period = openedAt.toISOString().slice(0, 7);
  return insertWave(rumo, { surveyId, surveyVersionId, surveyName: 'Monthly', period, openedAt });
}

/** An answer as it stands once it came in, kept or put in the place of the one before. */
export async function putAnswer(
  rumo: TestApp,
  { metric, surveyId, surveyVersionId }: AskedSurvey,
  wave: StoredWave,
  person: { contactId: Id<'contact'>; accountId: Id<'account'> | null },
  given: Pick<StoredAnswer, 'score'> & Partial<StoredAnswer> & { comment?: string },
): Promise<StoredAnswer> {
  const { comment, ...changed } = given;
  const answers = rumo.mongo.collection<StoredAnswer>('answers');
  const _id = `${wave._id}:${person.contactId}`;
  const before = await answers.findOne({ _id });
  const answer: StoredAnswer = {
    _id,
    waveId: wave._id,
    surveyId,
    surveyVersionId,
    respondent: { contactId: person.contactId, accountId: person.accountId },
    cluster: person.accountId ?? person.contactId,
    locale: 'en',
    metric,
    values: comment === undefined ? { score: given.score } : { score: given.score, why: comment },
    status: 'counted',
    evidence: null,
    revisions: [],
    answeredAt: before?.answeredAt ?? rumo.clock.now(),
    updatedAt: new Date((before?.updatedAt.getTime() ?? Date.now()) + 1),
    rev: (before?.rev ?? 0) + 1,
    liftedAt: null,
    summedAt: null,
    ...changed,
  };
  await answers.replaceOne({ _id }, answer, { upsert: true });
  return answer;
}
