import { MongoServerError } from 'mongodb';

/** Whether a write failed because its key exists already: for whoever needed the thing to exist, that is success. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === 11_000;
}
