import type { INestApplicationContext } from '@nestjs/common';
import { join } from 'node:path';
import { createApp } from '../app.ts';
import { EnvFault, readEnv, type Env } from '../config/env.ts';
import { FolderHeld, holdFolder } from '../platform/folder-lock.ts';
import { runningMongoUri, startEmbeddedMongo } from '../platform/mongo/embedded.ts';
import { BadInput, type Terminal } from './command.ts';

/**
 * Gives `work` the application on this deployment's database, without listening: the configured one, that of a Rumo
 * which runs in the same folder, or the embedded one started for as long as the work takes.
 */
export async function withApp<T>(
  terminal: Terminal,
  work: (app: INestApplicationContext, env: Env) => Promise<T>,
): Promise<T> {
  const env = settings();
  const { uri, close } = await openDatabase(env, terminal);
  try {
    const app = await createApp({ ...env, mongodbUri: uri });
    try {
      return await work(app, env);
    } finally {
      await app.close();
    }
  } finally {
    await close();
  }
}

function settings(): Env {
  try {
    return readEnv();
  } catch (error) {
    if (error instanceof EnvFault) throw new BadInput(`The settings cannot be used:\n${error.message}`);
    throw error;
  }
}

/** The address of this deployment's database, started if it is ours and does not run; `close` stops what was started. */
export async function openDatabase(env: Env, terminal: Terminal): Promise<{ uri: string; close: () => Promise<void> }> {
  if (env.mongodbUri) return { uri: env.mongodbUri, close: async () => {} };
  const folder = join(env.dataDir, 'mongo');
  try {
    const held = holdFolder(env.dataDir, { pid: process.pid, startedAt: new Date().toISOString(), url: 'a command' });
    const report = (step: string) => terminal.tell(`${step}\n`);
    const mongo = await startEmbeddedMongo(folder, {
      cacheDir: env.cacheDir ?? undefined,
      offline: env.offline,
      report,
    }).catch((error: unknown) => {
      held.release();
      throw error;
    });
    return {
      uri: mongo.uri,
      close: async () => {
        await mongo.stop();
        held.release();
      },
    };
  } catch (error) {
    if (!(error instanceof FolderHeld)) throw error;
    const uri = await runningMongoUri(folder);
    if (uri === null) throw new BadInput(error.message);
    return { uri, close: async () => {} };
  }
}
