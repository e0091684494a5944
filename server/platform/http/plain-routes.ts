import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { InputOf, RouteSpec } from '../../contract/route.ts';
import { AccessGuard } from './access.guard.ts';
import { ProblemFilter } from './problem.filter.ts';
import { readInput, statusOf, type RumoRequest } from './route.ts';

/**
 * Serves a page of the table of routes by itself, for the one that comes in by the thousand: the same gate, the same schemas
 * and the same problems as on every other route, without the pipeline of decorators, interceptors and observables around them.
 */
@Injectable()
export class PlainRoutes {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly guard: AccessGuard,
    private readonly problems: ProblemFilter,
  ) {}

  /** To be called while the application starts. */
  serve<R extends RouteSpec & { readonly reply: 'page' }>(
    spec: R,
    page: (input: InputOf<R>, request: RumoRequest, reply: FastifyReply) => Promise<string>,
  ): void {
    const status = statusOf(spec);
    const answer = async (request: RumoRequest, reply: FastifyReply): Promise<void> => {
      try {
        await this.guard.admit(spec, request, reply);
        void reply.status(status);
        void reply.send(await page(readInput(spec, request) as InputOf<R>, request, reply));
      } catch (error) {
        this.problems.tell(error, request, reply);
      }
    };
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.route({
      method: spec.method,
      url: spec.path,
      handler: (request, reply) => void answer(request, reply),
    });
  }
}
