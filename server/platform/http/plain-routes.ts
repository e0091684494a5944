import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { InputOf, RouteSpec } from '../../contract/route.ts';
import { AccessGuard } from './access.guard.ts';
import { ProblemFilter } from './problem.filter.ts';
import { readInput, type RumoRequest } from './route.ts';

/** A page and the status it is sent with. */
export interface PlainPage {
  readonly status: number;
  readonly html: string;
}

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

  /**
   * To be called while the application starts.
   * @param policy what a browser may load for the page
   */
  serve<R extends RouteSpec & { readonly reply: 'page' }>(
    spec: R,
    policy: string,
    page: (input: InputOf<R>, request: RumoRequest) => Promise<PlainPage>,
  ): void {
    // What every reply has is known once the first request has come through the gate.
    let common: readonly string[] | null = null;
    const answer = async (request: RumoRequest, reply: FastifyReply): Promise<void> => {
      try {
        await this.guard.admit(spec, request, reply);
        const { status, html } = await page(readInput(spec, request) as InputOf<R>, request);
        common ??= listed({ ...reply.getHeaders(), 'content-security-policy': policy });
        reply.hijack();
        reply.raw.writeHead(status, [...common, 'content-length', String(Buffer.byteLength(html))]);
        reply.raw.end(html);
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

/** Names and values by turns, as Node writes them without looking at each again. */
function listed(headers: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [name, String(value)]);
}
