import type { Db } from 'mongodb';
import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseFacts } from '../../domain/doctor/database-diagnosis.ts';

/** How long one write may take to reach a majority before it is given up. */
const WRITE_LIMIT_MS = 4000;
const ANSWER_LIMIT_MS = 8000;

/** Asks the database what it is, and writes one small document to see how long that takes to be safe. */
export async function readDatabaseFacts(db: Db, { isEmbedded }: { isEmbedded: boolean }): Promise<DatabaseFacts> {
  const late = wait(ANSWER_LIMIT_MS, null, { ref: false });
  const facts = await Promise.race([askDatabase(db, isEmbedded), late]);
  if (facts === null) throw new Error(`no answer within ${ANSWER_LIMIT_MS / 1000} s`);
  return facts;
}

async function askDatabase(db: Db, isEmbedded: boolean): Promise<DatabaseFacts> {
  const { version } = await db.command({ buildInfo: 1 });
  const asked = Date.now();
  const hello = await db.command({ hello: 1 });
  // Its clock was read somewhere between question and answer: in the middle, as far as anybody knows.
  const clockOffsetMs = (hello['localTime'] as Date).getTime() - (asked + Date.now()) / 2;
  const replicaSet = (hello['setName'] as string | undefined) ?? (hello['msg'] === 'isdbgrid' ? 'sharded' : null);
  const takesWrites = hello['isWritablePrimary'] === true;
  const write = replicaSet !== null && takesWrites ? await tryWrite(db) : null;
  return { version: String(version), replicaSet, takesWrites, write, clockOffsetMs, isEmbedded };
}

async function tryWrite(db: Db): Promise<DatabaseFacts['write']> {
  const start = performance.now();
  try {
    await db
      .collection<{ _id: string }>('doctor')
      .updateOne(
        { _id: 'write' },
        { $inc: { times: 1 } },
        { upsert: true, writeConcern: { w: 'majority', journal: true, wtimeoutMS: WRITE_LIMIT_MS } },
      );
    return { ms: performance.now() - start };
  } catch (error) {
    return { text: (error as Error).message };
  }
}
