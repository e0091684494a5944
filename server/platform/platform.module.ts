import {
  Global,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
  type OnModuleDestroy,
  Inject,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { Env } from '../config/env.ts';
import { CLOCK, type Clock } from './clock.ts';
import { Embedders } from './encoder/embedders.ts';
import { AccessGuard } from './http/access.guard.ts';
import { PlainRoutes } from './http/plain-routes.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { Leases } from './leases.ts';
import { Limits } from './limits.ts';
import { catcherTransport } from './mail/catcher-transport.ts';
import { CaughtMails } from './mail/caught-mails.ts';
import { loadDkimKey } from './mail/dkim.ts';
import { ReturnAddresses } from './mail/inbound/return-addresses.ts';
import { domainOf } from './mail/letter.ts';
import type { MailTransport } from './mail/mail-transport.ts';
import { smtpTransport } from './mail/smtp-transport.ts';
import { Mongo } from './mongo/mongo.ts';
import { defaultCacheDir } from './mongo/mongod-binary.ts';
import { MailKinds } from './outbox/mail-kinds.ts';
import { Outbox } from './outbox/outbox.ts';
import { returningCourier } from './outbox/returning-courier.ts';
import { SendLoop } from './outbox/send-loop.ts';
import { TransportHealth } from './outbox/transport-health.ts';
import { ENV, MAIL_TRANSPORT } from './symbols.ts';
import { renderProblemPage } from './templates/pages/problem-page.ts';
import { Summaries } from './summaries/summaries.ts';
import { Tasks } from './tasks/tasks.ts';
import { Tokens } from './tokens.ts';

export interface Platform {
  env: Env;
  clock: Clock;
  mongo: Mongo;
  secret: Buffer;
  /** Shortens every lease; undefined: each kind of work has its own. */
  leaseMs?: number | undefined;
}

const embeddersOf = ({ matching, cacheDir, offline, dataDir }: Env) =>
  new Embedders({ matching, modelDir: matching.modelDir, cacheDir: cacheDir ?? defaultCacheDir(), offline, dataDir });

/** The outside world, given to every feature: database, clock, secrets, budgets, tasks. */
@Global()
@Module({})
export class PlatformModule implements OnModuleDestroy, OnApplicationShutdown {
  private stopped: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(Mongo) private readonly mongo: Mongo,
    @Inject(Tasks) private readonly tasks: Tasks,
    @Inject(SendLoop) private readonly sendLoop: SendLoop,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    @Inject(Embedders) private readonly embedders: Embedders,
  ) {}

  static with({ env, clock, mongo, secret, leaseMs }: Platform): DynamicModule {
    const outbox = new Outbox(mongo.db, { mailDomain: domainOf(env.mailFrom) });
    const kinds = new MailKinds();
    const tokens = new Tokens(secret);
    const returnAddresses = new ReturnAddresses(tokens, env.bounceDomain);
    const courier = returningCourier(kinds, returnAddresses);
    const transport =
      env.smtpUrl === null
        ? catcherTransport(mongo.db, { now: () => clock.now() })
        : smtpTransport(env.smtpUrl, {
            now: () => clock.now(),
            dkim: env.dkim ? loadDkimKey(env.dkim) : undefined,
          });
    const health = new TransportHealth(mongo.db);
    const sendLoop = new SendLoop(outbox, courier, transport, {
      health,
      ...env.mailRates,
      ...(leaseMs ? { leaseMs } : {}),
    });
    const provided = [
      { provide: ENV, useValue: env },
      { provide: CLOCK, useValue: clock },
      { provide: Mongo, useValue: mongo },
      { provide: Tokens, useValue: tokens },
      { provide: ReturnAddresses, useValue: returnAddresses },
      { provide: Limits, useValue: new Limits(mongo) },
      { provide: Leases, useValue: new Leases(mongo.db, leaseMs) },
      { provide: Embedders, useValue: embeddersOf(env) },
      { provide: Summaries, useValue: new Summaries(env.summaries) },
      { provide: Tasks, useValue: new Tasks(mongo, clock) },
      { provide: Outbox, useValue: outbox },
      { provide: MailKinds, useValue: kinds },
      { provide: MAIL_TRANSPORT, useValue: transport },
      { provide: SendLoop, useValue: sendLoop },
      { provide: TransportHealth, useValue: health },
      { provide: CaughtMails, useValue: new CaughtMails(mongo.db) },
    ];
    return {
      module: PlatformModule,
      providers: [
        ...provided,
        AccessGuard,
        { provide: APP_GUARD, useExisting: AccessGuard },
        { provide: ProblemFilter, useFactory: () => new ProblemFilter(renderProblemPage) },
        { provide: APP_FILTER, useExisting: ProblemFilter },
        PlainRoutes,
      ],
      exports: [...provided.map(({ provide }) => provide), PlainRoutes],
    };
  }

  /** The first to hear of it: nothing new is begun while HTTP requests and letters in hand are finished side by side. */
  onModuleDestroy(): void {
    this.stopped = Promise.all([this.sendLoop.stop(), this.tasks.stop()]);
    this.stopped.catch(() => {});
  }

  /** The last to go: everything that writes has been stopped by its own feature. */
  async onApplicationShutdown(): Promise<void> {
    await this.stopped;
    await this.transport.close();
    await this.embedders.close();
    await this.mongo.close();
  }
}
