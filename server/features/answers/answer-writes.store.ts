import { Injectable } from '@nestjs/common';
import type { Collection, Document } from 'mongodb';
import type { AnswerValues } from '../../contract/survey.ts';
import type { Evidence } from '../../domain/answers/evidence.ts';
import { replacedBy } from '../../domain/answers/status.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredAnswer } from './answers.ts';

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
  readonly status: 'counted' | 'suspect' | 'late';
  readonly evidence: Evidence;
  /** On the clock of the wave. */
  readonly answeredAt: Date;
  /** On the machine's clock. */
  readonly at: Date;
}

/** The newest revisions are kept; more than a person ever sends, and bounded, because a document is. */
const REVISIONS = 100;

/** Writes what respondents send. */
@Injectable()
export class AnswerWritesStore {
  private readonly answers: Collection<StoredAnswer>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<StoredAnswer>('answers');
  }

  /**
   * Keeps what came in, in one atomic step on one document: whatever runs beside it, a counted answer is never replaced by
   * a suspect one, and sending the same twice changes nothing. Returns what stands afterwards, on disk of a majority.
   */
  async keep(incoming: IncomingAnswer): Promise<StoredAnswer> {
    const update = () =>
      this.answers.findOneAndUpdate({ _id: incoming.key._id }, stepsOf(incoming), {
        upsert: true,
        returnDocument: 'after',
      });
    try {
      return (await update())!;
    } catch (error) {
      // Two first answers at the same moment: the document is there now, so the second finds it.
      if (!isDuplicateKey(error)) throw error;
      return (await update())!;
    }
  }
}

function stepsOf({ key, scoreId, values, status, evidence, answeredAt, at }: IncomingAnswer): Document[] {
  const literals = Object.fromEntries(
    Object.entries(key)
      .filter(([name]) => name !== '_id')
      .map(([name, value]) => [name, { $literal: value }]),
  );
  const isNew = { $eq: [{ $type: '$status' }, 'missing'] };
  const replaces = { $or: [isNew, { $in: ['$status', [...replacedBy(status)]] }] };
  const merged = {
    $arrayToObject: {
      $filter: {
        input: { $objectToArray: { $mergeObjects: [{ $ifNull: ['$values', {}] }, { $literal: values }] } },
        cond: { $ne: ['$$this.v', ''] },
      },
    },
  };
  const revision = { at, values: '$_incoming.values', status, evidence: { $literal: evidence }, by: null };
  const appended = {
    $slice: [{ $concatArrays: [{ $ifNull: ['$revisions', []] }, [revision]] }, -REVISIONS],
  };
  const whenTaken = (then: unknown, otherwise: unknown) => ({ $cond: ['$_incoming.taken', then, otherwise] });
  const stillCounted = { $and: [{ $eq: ['$status', 'counted'] }, { $eq: [status, 'counted'] }] };
  return [
    { $set: { ...literals, _incoming: { replaces, values: merged } } },
    {
      $set: {
        '_incoming.taken': {
          $and: [
            '$_incoming.replaces',
            { $or: [{ $ne: ['$status', status] }, { $ne: ['$values', '$_incoming.values'] }] },
          ],
        },
      },
    },
    {
      $set: {
        answeredAt: whenTaken({ $cond: [stillCounted, '$answeredAt', answeredAt] }, '$answeredAt'),
        updatedAt: whenTaken({ $max: [at, { $add: ['$updatedAt', 1] }] }, '$updatedAt'),
        liftedAt: whenTaken(null, '$liftedAt'),
        summedAt: whenTaken(null, '$summedAt'),
        rev: {
          $cond: [
            { $or: ['$_incoming.taken', { $not: ['$_incoming.replaces'] }] },
            { $add: [{ $ifNull: ['$rev', 0] }, 1] },
            '$rev',
          ],
        },
        revisions: {
          $cond: [{ $or: ['$_incoming.taken', { $not: ['$_incoming.replaces'] }] }, appended, '$revisions'],
        },
      },
    },
    {
      $set: {
        values: whenTaken('$_incoming.values', '$values'),
        score: whenTaken(`$_incoming.values.${scoreId}`, '$score'),
        status: whenTaken(status, '$status'),
        evidence: whenTaken({ $literal: evidence }, '$evidence'),
      },
    },
    { $unset: '_incoming' },
  ];
}
