import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Env } from '../../config/env.ts';
import type { InputOf, RouteSpec } from '../../contract/route.ts';
import { ENV } from '../symbols.ts';
import { AccessGuard } from './access.guard.ts';
import { ProblemFilter } from './problem.filter.ts';
import { QuickLane, type PlainPage, type QuickRoute } from './quick-lane.ts';
import { addressOf, readInput, type RumoRequest } from './route.ts';
import { securityHeaders } from './security-headers.ts';
import { isSecure } from './session-cookie.ts';
import { trustedProxies } from './trusted-proxies.ts';

/**
 * Serves a page of the table of routes by itself, for the one that comes in by the thousand: the same gate, the same schemas
 * and the same problems as on every other route, without the pipeline of decorators, interceptors and observables around
 * them; and the plainest of its requests without Fastify, too.
 */
@Injectable()
export class PlainRoutes implements OnApplicationBootstrap {
  private readonly routes: QuickRoute[] = [];

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly guard: AccessGuard,
    private readonly problems: ProblemFilter,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** To be called while the application starts. */
  serve<R extends RouteSpec & { readonly method: 'POST'; readonly reply: 'page' }>(route: QuickRoute<R>): void {
    const { spec, page } = route;
    const answer = async (request: RumoRequest, reply: FastifyReply): Promise<void> => {
      try {
        await this.guard.admit(spec, request, reply);
        const input = readInput(spec, request) as InputOf<R>;
        sendPage(reply, await page(input, { address: addressOf(request), headers: request.headers }));
      } catch (error) {
        this.problems.tell(error, request, reply);
      }
    };
    this.server.route({
      method: spec.method,
      url: spec.path,
      handler: (request, reply) => void answer(request, reply),
    });
    this.routes.push(route as unknown as QuickRoute);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { guard, problems, env, server } = this;
    const parse = server.getDefaultJsonParser('error', 'error');
    const lane = new QuickLane({
      guard,
      problems,
      trusts: trustedProxies(env.trustedProxies),
      readJson: (text) =>
        new Promise((resolve, reject) => {
          void parse(undefined as never, text, (error, value) => (error ? reject(error) : resolve(value)));
        }),
      everyReply: await securityHeaders({ secure: isSecure(env) }),
    });
    for (const route of this.routes) lane.add(route);
    lane.open(server.server);
    server.addHook('preClose', (done) => {
      lane.close();
      done();
    });
  }

  private get server(): FastifyInstance {
    return this.host.httpAdapter.getInstance<FastifyInstance>();
  }
}

/** Sends a page by Fastify. */
function sendPage(reply: FastifyReply, { status, html, policy }: PlainPage): void {
  if (policy !== undefined) void reply.header('content-security-policy', policy);
  void reply.status(status).send(html);
}
