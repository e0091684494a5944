import { isDeepStrictEqual } from 'node:util';
import type { AnswerValues } from '../../contract/survey.ts';
import type { Evidence } from '../../domain/answers/evidence.ts';
import { PROVISIONAL_FOR, replacedBy, type IncomingStatus } from '../../domain/answers/status.ts';
import type { Revision, StoredAnswer } from './answers.ts';

/** A form that came back, judged. */
export interface IncomingAnswer {
  /** What never changes about the answer of this person in this wave. */
  readonly key: Pick<
    StoredAnswer,
    '_id' | 'waveId' | 'surveyId' | 'surveyVersionId' | 'respondent' | 'cluster' | 'locale' | 'metric' | 'sample'
  >;
  readonly scoreId: string;
  /** By question; an empty text takes a comment away. Questions that are not named stay as they are. */
  readonly values: AnswerValues;
  readonly status: IncomingStatus;
  readonly evidence: Evidence;
  /** On the clock of the wave. */
  readonly answeredAt: Date;
  /** On the machine's clock. */
  readonly at: Date;
}

/** The newest revisions are kept; more than a person ever sends, and bounded, because a document is. */
const REVISIONS = 100;

/**
 * What stands after an answer came in. A counted answer is never replaced by a suspect or provisional one, which is only
 * kept beside it; sending the same again changes nothing, and then `standing` itself is returned. So it is when a page that
 * sent an answer by itself sends a second one.
 * @param standing what stood before; null when the person had not answered
 */
export function foldAnswer(standing: StoredAnswer | null, incoming: IncomingAnswer): StoredAnswer {
  const { key, scoreId, status, evidence, at } = incoming;
  const values = withoutEmptied(standing ? { ...standing.values, ...incoming.values } : incoming.values);
  const revision: Revision = { at, values, status, evidence, by: null };
  if (!standing)
    return {
      // Each by its name: that is several times as quick as copying all of an object into one that grows.
      _id: key._id,
      waveId: key.waveId,
      surveyId: key.surveyId,
      surveyVersionId: key.surveyVersionId,
      respondent: key.respondent,
      cluster: key.cluster,
      locale: key.locale,
      metric: key.metric,
      values,
      score: values[scoreId] as number,
      status,
      evidence,
      finaliseAt: status === 'provisional' ? new Date(at.getTime() + PROVISIONAL_FOR) : null,
      revisions: [revision],
      answeredAt: incoming.answeredAt,
      updatedAt: at,
      rev: 1,
      // Without words there is nothing to lift.
      liftedAt: hasWords(values) ? null : at,
      summedAt: null,
      ...(key.sample ? { sample: key.sample } : {}),
    };

  const replaces = replacedBy(status).includes(standing.status);
  const isSame = standing.status === status && isDeepStrictEqual(standing.values, values);
  // What came is remembered with each page that sends by itself, so that none does it twice.
  if (isSame && replaces && evidence.nonce === undefined) return standing;
  if (standing.revisions.some((kept) => isKept(kept, incoming))) return standing;
  const kept = {
    ...standing,
    revisions: [...standing.revisions, replaces ? revision : { ...revision, beside: true as const }].slice(-REVISIONS),
    rev: standing.rev + 1,
  };
  if (!replaces || isSame) return kept;
  const stood = standing.status === 'counted' || standing.status === 'provisional';
  return {
    ...kept,
    values,
    score: values[scoreId] as number,
    status,
    evidence,
    finaliseAt: status === 'provisional' ? new Date(at.getTime() + PROVISIONAL_FOR) : null,
    answeredAt: stood ? standing.answeredAt : incoming.answeredAt,
    updatedAt: new Date(Math.max(at.getTime(), standing.updatedAt.getTime() + 1)),
    liftedAt: null,
    summedAt: null,
  };
}

/**
 * Whether what came in is kept already, however often its keeping is tried: others may have changed around it meanwhile what
 * it left as it was. A page sends by itself only once.
 */
function isKept(kept: Revision, { at, status, evidence, values }: IncomingAnswer): boolean {
  if (evidence.nonce !== undefined && kept.evidence?.nonce === evidence.nonce) return true;
  if (kept.at.getTime() !== at.getTime() || kept.by !== null || kept.status !== status) return false;
  const saysSame = Object.entries(values).every(([id, value]) => (kept.values[id] ?? '') === value);
  return saysSame && isDeepStrictEqual(kept.evidence, evidence);
}

function hasWords(values: AnswerValues): boolean {
  for (const id in values) if (typeof values[id] === 'string') return true;
  return false;
}

function withoutEmptied(values: AnswerValues): AnswerValues {
  const kept: AnswerValues = {};
  for (const id in values) if (values[id] !== '') kept[id] = values[id]!;
  return kept;
}
