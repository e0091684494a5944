import { Global, Module, type DynamicModule, type OnApplicationShutdown, Inject } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { Env } from '../config/env.ts';
import { CLOCK, type Clock } from './clock.ts';
import { AccessGuard } from './http/access.guard.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { ReplyInterceptor } from './http/reply.interceptor.ts';
import { Limits } from './limits.ts';
import { Mongo } from './mongo/mongo.ts';
import { ENV } from './symbols.ts';
import { Tasks } from './tasks/tasks.ts';
import { Tokens } from './tokens.ts';

export interface Platform {
  env: Env;
  clock: Clock;
  mongo: Mongo;
  secret: Buffer;
}

/** The outside world, given to every feature: database, clock, secrets, budgets, tasks. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(Mongo) private readonly mongo: Mongo,
    @Inject(Tasks) private readonly tasks: Tasks,
  ) {}

  static with({ env, clock, mongo, secret }: Platform): DynamicModule {
    const provided = [
      { provide: ENV, useValue: env },
      { provide: CLOCK, useValue: clock },
      { provide: Mongo, useValue: mongo },
      { provide: Tokens, useValue: new Tokens(secret) },
      { provide: Limits, useValue: new Limits(mongo) },
      { provide: Tasks, useValue: new Tasks(mongo, clock) },
    ];
    return {
      module: PlatformModule,
      providers: [
        ...provided,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: ReplyInterceptor },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(({ detail }) => detail) },
      ],
      exports: provided.map(({ provide }) => provide),
    };
  }

  /** The last to go: everything that writes has been stopped by its own feature. */
  async onApplicationShutdown(): Promise<void> {
    await this.tasks.stop();
    await this.mongo.close();
  }
}
