import type { Collection, Document, OptionalUnlessRequiredId } from 'mongodb';
import { areDuplicateKeys } from './duplicate-key.ts';

/** Inserts those whose key is free, in one command; false when some were there already. */
export async function insertUnlessThere<T extends Document & { _id: string }>(
  collection: Collection<T>,
  documents: readonly T[],
): Promise<boolean> {
  if (documents.length === 0) return true;
  try {
    await collection.insertMany(documents as OptionalUnlessRequiredId<T>[], { ordered: false });
    return true;
  } catch (error) {
    if (areDuplicateKeys(error)) return false;
    throw error;
  }
}
