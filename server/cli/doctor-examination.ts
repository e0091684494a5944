import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../app.ts';
import type { Env } from '../config/env.ts';
import type { DoctorReport, Finding } from '../contract/doctor.ts';
import { diagnoseDatabase } from '../domain/doctor/database-diagnosis.ts';
import { fault } from '../domain/doctor/finding.ts';
import { diagnoseMachine } from '../domain/doctor/machine-diagnosis.ts';
import { DoctorService } from '../features/doctor/doctor.service.ts';
import { examineMail, examineSettings } from '../features/doctor/examine.ts';
import { TestMailService } from '../features/doctor/test-mail.service.ts';
import type { SendOutcome } from '../platform/mail/mail-transport.ts';
import { readDatabaseFacts } from '../platform/mongo/database-facts.ts';
import { Mongo } from '../platform/mongo/mongo.ts';
import { readMachineFacts } from '../platform/machine-facts.ts';
import type { Terminal } from './command.ts';
import { openDatabase } from './open-app.ts';

/** What became of the test mail; null for the outcome: it could not even be tried. */
export interface TestOutcome {
  readonly to: string;
  readonly outcome: SendOutcome | null;
  readonly reply: string | null;
}

export interface Examination {
  readonly report: DoctorReport;
  readonly test: TestOutcome | null;
}

/**
 * Looks at a deployment from the bottom up: folder, database, application. What cannot be reached is said, and what does
 * not need it is looked at all the same.
 */
export async function examineDeployment(env: Env, terminal: Terminal, to: string | null): Promise<Examination> {
  const below = await withDatabase(env, terminal, async (uri) => {
    const fault = await faultsBelow(env, uri);
    return fault.length > 0 ? fault : await fromWithin(env, uri, to);
  });
  if (!Array.isArray(below)) return below;
  const { mail, findings } = await examineMail(env);
  return {
    report: {
      checkedAt: new Date().toISOString(),
      mail,
      findings: [...findings, ...examineSettings(env), ...below],
    },
    test: to === null ? null : { to, outcome: null, reply: null },
  };
}

/** Runs `work` on the database; findings when there is none to run it on. */
async function withDatabase<T>(
  env: Env,
  terminal: Terminal,
  work: (uri: string) => Promise<T>,
): Promise<T | Finding[]> {
  const folder = join(env.dataDir, 'mongo');
  if (env.mongodbUri === null && !existsSync(folder))
    return [fault('database', 'advice', 'databaseNone', { folder: env.dataDir })];
  let database: Awaited<ReturnType<typeof openDatabase>>;
  try {
    database = await openDatabase(env, terminal);
  } catch (error) {
    return [
      fault('database', 'problem', 'databaseStart', { text: wordsOf(error, env) }),
      ...(await machine(env, true)),
    ];
  }
  try {
    return await work(database.uri);
  } finally {
    await database.close();
  }
}

/** What stands in the way of opening the application on this database; nothing when nothing does. */
async function faultsBelow(env: Env, uri: string): Promise<Finding[]> {
  let mongo: Mongo;
  try {
    mongo = await Mongo.connect(uri);
  } catch (error) {
    return [fault('database', 'problem', 'databaseAway', { text: wordsOf(error, env) }), ...(await machine(env, true))];
  }
  try {
    const database = diagnoseDatabase(await readDatabaseFacts(mongo.db, { isEmbedded: env.mongodbUri === null }));
    const isSetUp = (await mongo.db.collection('settings').countDocuments({}, { limit: 1 })) > 0;
    const folder = await machine(env, isSetUp);
    // Opening the application makes a missing secret anew: before that the owner must know that one is missing.
    const isLost = folder.some(({ sentence }) => sentence.key === 'doctor.secretMissing');
    return isLost || database.some(({ state }) => state === 'problem') ? [...database, ...folder] : [];
  } catch (error) {
    return [fault('database', 'problem', 'databaseAway', { text: wordsOf(error, env) })];
  } finally {
    await mongo.close();
  }
}

async function fromWithin(env: Env, uri: string, to: string | null): Promise<Examination | Finding[]> {
  let app: Awaited<ReturnType<typeof createApp>>;
  try {
    app = await createApp({ ...env, mongodbUri: uri });
  } catch (error) {
    return [fault('database', 'problem', 'databaseNewer', { text: wordsOf(error, env) })];
  }
  try {
    const report = await app.get(DoctorService, { strict: false }).report();
    return { report, test: to === null ? null : await sendTest(app.get(TestMailService, { strict: false }), to) };
  } finally {
    await app.close();
  }
}

async function sendTest(tests: TestMailService, to: string): Promise<TestOutcome> {
  try {
    const { outcome, text } = await tests.sendNow(to, 'en');
    return { to, outcome, reply: text };
  } catch (error) {
    return { to, outcome: null, reply: (error as Error).message };
  }
}

async function machine(env: Env, isSetUp: boolean): Promise<Finding[]> {
  if (!existsSync(env.dataDir)) return [];
  return diagnoseMachine({ ...(await readMachineFacts(env.dataDir)), isSetUp });
}

/** The first line of an error, without the password that MONGODB_URI holds. */
function wordsOf(error: unknown, env: Env): string {
  const text = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
  const password = /^mongodb(?:\+srv)?:\/\/[^/@]*?:([^/@]+)@/.exec(env.mongodbUri ?? '')?.[1];
  if (password === undefined) return text;
  return text.replaceAll(password, '•••').replaceAll(decodeURIComponent(password), '•••');
}
