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
  const uri = serverOfThisRun();
  const name = newName(suite);
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

/** Where a new database of one suite's own is, for an application; by its name the server knows who came that way. */
export function testDatabaseUri(suite: string): string {
  const uri = new URL(serverOfThisRun());
  const name = newName(suite);
  uri.pathname = `/${name}`;
  uri.searchParams.set('appName', name);
  return uri.toString();
}

/**
 * Drops a database whose name says that it belongs to a test; refuses every other. What a killed process was in the
 * middle of is broken off first: the server would keep it, and so the database, for another minute.
 */
export async function dropTestDatabase(db: Db): Promise<void> {
  if (!NAME.test(db.databaseName)) throw new Error(`${db.databaseName} is not a test database, so it stays`);
  const admin = db.client.db('admin');
  const left = await admin
    .aggregate([
      { $currentOp: { allUsers: true, idleSessions: true } },
      { $match: { type: 'idleSession', appName: db.databaseName } },
    ])
    .toArray();
  if (left.length > 0) await admin.command({ killAllSessionsByPattern: left.map(({ lsid }) => ({ lsid })) });
  await db.dropDatabase();
}

function serverOfThisRun(): string {
  const uri = process.env.RUMO_TEST_MONGODB_URI;
  if (!uri || uri === 'none') throw new Error('this suite needs MongoDB: run it through jest, which starts one');
  return uri;
}

function newName(suite: string): string {
  const name = `t_${randomLetters(8)}_${suite}`;
  if (!NAME.test(name)) throw new Error(`a suite is named by letters, digits and hyphens, not "${suite}"`);
  return name;
}

function randomLetters(count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('');
}
