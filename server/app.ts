import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import type { Env } from './config/env.ts';
import { routes } from './contract/routes.ts';
import { fileClock, systemClock, type Clock } from './platform/clock.ts';
import { equip, httpAdapter, refuseUnlistedRoutes } from './platform/http/server.ts';
import { migrations } from './platform/migrations/index.ts';
import { migrate } from './platform/migrations/run.ts';
import { Mongo } from './platform/mongo/mongo.ts';
import { checkMailTemplates } from './platform/templates/mail.ts';
import { checkPageTemplates } from './platform/templates/page.ts';
import { loadSecret } from './platform/tokens.ts';

export interface AppOptions {
  /** Business time; by default the machine's, or the file of RUMO_CLOCK_FILE. */
  clock?: Clock;
  /** How long a process that went away keeps what it had claimed; each kind of work has its own by default. */
  leaseMs?: number;
}

/** The whole application on a database that is up: migrated, equipped, not yet listening. */
export async function createApp(
  env: Env & { mongodbUri: string },
  options: AppOptions = {},
): Promise<NestFastifyApplication> {
  checkMailTemplates();
  checkPageTemplates();
  const mongo = await Mongo.connect(env.mongodbUri);
  try {
    await migrate(mongo.db, migrations);
    const clock = options.clock ?? (env.clockFile ? fileClock(env.clockFile) : systemClock);
    const platform = { env, clock, mongo, secret: loadSecret(env.dataDir), leaseMs: options.leaseMs };
    const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(platform), httpAdapter(env), {
      logger: env.logLevel === 'silent' ? false : ['error', 'warn', 'fatal'],
      abortOnError: false,
    });
    refuseUnlistedRoutes(app, routes);
    await equip(app, env);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  } catch (error) {
    await mongo.close();
    throw error;
  }
}
