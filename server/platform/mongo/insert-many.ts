import type { Collection, Db, Document } from 'mongodb';
import { DocumentSequence } from 'mongodb/lib/cmap/commands.js';
import { DUPLICATE_KEY } from './duplicate-key.ts';
import { writeMany, type WriteRefusal } from './write-many.ts';

interface InsertReply extends Document {
  readonly writeErrors?: readonly { readonly index: number; readonly code: number }[];
  readonly writeConcernError?: Document;
}

const NONE: ReadonlyMap<number, WriteRefusal> = new Map();

/**
 * Inserts documents that have an id of their own, in no order, on disk of a majority, and tells by its place which was refused.
 * It is one plain command, without the driver's bookkeeping for writes of every kind. When that fails `writeMany` tries it
 * once more, as the driver itself would: a document that had been kept is refused for its key then, and the database waits
 * until it, too, is on disk of a majority. Throws as `writeMany` does. All together must fit into one message (48 MB).
 * @param laidOut the same documents in BSON, one after the other, where somebody has laid them out already
 */
export async function insertMany<T extends Document & { readonly _id: string }>(
  db: Db,
  collection: Collection<T>,
  documents: readonly T[],
  laidOut: Uint8Array | null = null,
): Promise<ReadonlyMap<number, WriteRefusal>> {
  let reply: InsertReply | null;
  try {
    reply = await db.command({
      insert: collection.collectionName,
      documents: laidOut ? sequenceOf(laidOut) : documents,
      ordered: false,
      writeConcern: concernOf(collection),
    });
  } catch {
    reply = null;
  }
  if (!reply || reply.writeConcernError) {
    const operations = documents.map((document) => ({ insertOne: { document: document as never } }));
    return (await writeMany(collection, operations)).refusals;
  }
  if (!reply.writeErrors) return NONE;
  return new Map(
    reply.writeErrors.map(({ index, code }) => [index, { code, isDuplicateKey: code === DUPLICATE_KEY }] as const),
  );
}

/** As a command names it. */
function concernOf({ writeConcern }: Pick<Collection, 'writeConcern'>): Document {
  const { w, journal, wtimeoutMS } = writeConcern ?? {};
  return {
    ...(w === undefined ? {} : { w }),
    ...(journal === undefined ? {} : { j: journal }),
    ...(wtimeoutMS === undefined ? {} : { wtimeout: wtimeoutMS }),
  };
}

/** They go over the wire as they are, beside the command. */
function sequenceOf(laidOut: Uint8Array): DocumentSequence {
  const sequence = new DocumentSequence('documents');
  sequence.push(null, laidOut);
  return sequence;
}
