import {
  MongoBulkWriteError,
  type AnyBulkWriteOperation,
  type BulkWriteResult,
  type Collection,
  type Document,
} from 'mongodb';
import { DUPLICATE_KEY } from './duplicate-key.ts';

/** Why one write of many failed; without the text of the database, which may quote what a person wrote. */
export interface WriteRefusal {
  readonly code: number;
  readonly isDuplicateKey: boolean;
}

export interface ManyWritten {
  /** What the writes that succeeded did. */
  readonly result: BulkWriteResult;
  /** By the place of the operation. */
  readonly refusals: ReadonlyMap<number, WriteRefusal>;
}

/**
 * Writes many documents, in no order. A refused document leaves the others alone. Throws when the write failed as a whole,
 * or when what it wrote is not known to be on disk of a majority.
 */
export async function writeMany<T extends Document>(
  collection: Collection<T>,
  operations: readonly AnyBulkWriteOperation<T>[],
): Promise<ManyWritten> {
  try {
    return { result: await collection.bulkWrite(operations, { ordered: false }), refusals: new Map() };
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError) || error.result.getWriteConcernError()) throw error;
    const errors = [error.writeErrors].flat();
    if (errors.length === 0) throw error;
    const refusals = errors.map(
      ({ index, code }) => [index, { code, isDuplicateKey: code === DUPLICATE_KEY }] as const,
    );
    return { result: error.result, refusals: new Map(refusals) };
  }
}
