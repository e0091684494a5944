import { MongoServerError } from 'mongodb';

export const DUPLICATE_KEY = 11_000;

/** Whether a write failed because its key exists already: for whoever needed the thing to exist, that is success. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
}
