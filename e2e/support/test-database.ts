import { randomInt } from 'node:crypto';
import { MongoClient, type Db } from 'mongodb';

export interface TestDatabase {
  readonly uri: string;
  readonly name: string;
  readonly client: MongoClient;
  readonly db: Db;
  /** Removes this database and disconnects. */
  drop(): Promise<void>;
}

const NAME = /^t_[a-z]{8}_[a-z0-9-]{1,40}$/;

/** A database of one suite's own on the server of this test run; the helper can drop no other. */
export async function testDatabase(suite: string): Promise<TestDatabase> {
  const uri = process.env.RUMO_TEST_MONGODB_URI;
  if (!uri || uri === 'none') throw new Error('this suite needs MongoDB: run it through jest, which starts one');
  const name = `t_${randomLetters(8)}_${suite}`;
  if (!NAME.test(name)) throw new Error(`a suite is named by letters, digits and hyphens, not "${suite}"`);
  const client = new MongoClient(uri, { w: 'majority', journal: true });
  await client.connect();
  const db = client.db(name);
  return {
    uri,
    name,
    client,
    db,
    drop: async () => {
      await dropTestDatabase(db);
      await client.close();
    },
  };
}

/** Drops a database whose name says that it belongs to a test; refuses every other. */
export async function dropTestDatabase(db: Db): Promise<void> {
  if (!NAME.test(db.databaseName)) throw new Error(`${db.databaseName} is not a test database, so it stays`);
  await db.dropDatabase();
}

function randomLetters(count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('');
}
