import type { Db } from 'mongodb';

/** One step of the database's shape: idempotent, run once in the order of the ids, never changed after a release. */
export interface Migration {
  /** `001-…`, as the file is called. */
  readonly id: string;
  up(db: Db): Promise<void>;
}
