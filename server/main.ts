import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { EnvFault, readEnv, type Env } from './config/env.ts';
import { SearchService } from './features/search/search.service.ts';
import { SetupService } from './features/staff/setup.service.ts';
import { FolderHeld, holdFolder } from './platform/folder-lock.ts';
import { Embedders } from './platform/encoder/embedders.ts';
import { startEmbeddedMongo, type EmbeddedMongo } from './platform/mongo/embedded.ts';
import { Tasks } from './platform/tasks/tasks.ts';

export interface ServeOptions {
  /** Answers HTTP. */
  web: boolean;
  /** Opens waves, sends mail, places requests. */
  worker: boolean;
  report: (line: string) => void;
  /** How long a process that went away keeps what it had claimed; rehearsals of going away shorten it. */
  leaseMs?: number;
}

/** A service manager that asked a process to stop ends it by force soon after. */
const STOP_SECONDS = 20;

/** Serves until a signal comes; starts a database of its own when none is configured. Returns the exit status of a start that failed. */
export async function serve({ web, worker, report, leaseMs }: ServeOptions): Promise<number | null> {
  let env: Env;
  try {
    env = readEnv();
  } catch (error) {
    if (!(error instanceof EnvFault)) throw error;
    report(`The settings cannot be used:\n${error.message}`);
    return 2;
  }
  const address = `http://${env.host}:${env.port}`;
  let folder: { release(): void } | null = null;
  try {
    // Several processes may serve one database, but only one may run the embedded one in this folder.
    if (env.mongodbUri === null)
      folder = holdFolder(env.dataDir, { pid: process.pid, startedAt: new Date().toISOString(), url: address });
  } catch (error) {
    if (!(error instanceof FolderHeld)) throw error;
    report(error.message);
    return 1;
  }

  let mongo: EmbeddedMongo | null = null;
  let app: NestFastifyApplication | null = null;
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= (async () => {
      await app?.close();
      await mongo?.stop();
      folder?.release();
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      setTimeout(() => {
        report(`Not everything ended within ${STOP_SECONDS} s; what was left is taken over when its leases are over.`);
        process.exit(1);
      }, STOP_SECONDS * 1000).unref();
      void stop().then(
        () => process.exit(0),
        (error: unknown) => {
          report(`The end was not clean: ${String(error)}`);
          process.exit(1);
        },
      );
    });
  }

  try {
    if (env.mongodbUri === null) {
      mongo = await startEmbeddedMongo(join(env.dataDir, 'mongo'), {
        cacheDir: env.cacheDir ?? undefined,
        offline: env.offline,
        report,
      });
    }
    app = await createApp({ ...env, mongodbUri: env.mongodbUri ?? mongo!.uri }, leaseMs ? { leaseMs } : {});
    app.get(Embedders).start(report);
    if (worker) await app.get(Tasks).start();
    if (web) {
      await app.listen({ port: env.port, host: env.host });
      report(await greeting(app, env));
      app.get(SearchService).prepare();
    } else {
      report('Rumo works on what is due. Press Ctrl-C to stop.');
    }
    return null;
  } catch (error) {
    await stop();
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      report(`Port ${env.port} is in use by another program. Stop it, or set PORT to another number.`);
      return 1;
    }
    throw error;
  }
}

async function greeting(app: NestFastifyApplication, env: Env): Promise<string> {
  const code = await app.get(SetupService).openCode();
  const page = code ? `${env.publicUrl}/app/setup#${code}` : `${env.publicUrl}/app/`;
  const caught =
    env.smtpUrl === null ? '\nMails are caught and shown in the app; nothing is sent until SMTP_URL is set.' : '';
  return `Rumo is ready: ${page}${caught}\nPress Ctrl-C to stop.`;
}
