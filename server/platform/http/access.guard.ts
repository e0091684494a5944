import '@fastify/cookie';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../contract/problem.ts';
import { roles, type Role, type RouteSpec } from '../../contract/route.ts';
import { ENV } from '../symbols.ts';
import type { Env } from '../../config/env.ts';
import { Limits } from '../limits.ts';
import { AUTHENTICATOR, type Actor, type Authenticator } from './actor.ts';
import { addressOf, ROUTE, type RumoRequest } from './route.ts';
import { sessionCookieName } from './session-cookie.ts';

/** The one gate of every route: its policy, its budget, and protection against requests forged by other sites. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: Limits,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const spec = this.reflector.get<RouteSpec | undefined>(ROUTE, context.getHandler());
    if (!spec) throw new Error(`${context.getClass().name}.${context.getHandler().name} has no policy`);
    const http = context.switchToHttp();
    await this.admit(spec, http.getRequest<RumoRequest>(), http.getResponse<FastifyReply>());
    return true;
  }

  /** Lets a request through to a route of the table and leaves on it who is calling; throws the Problem for which it may not. */
  async admit(spec: RouteSpec, request: RumoRequest, reply: FastifyReply): Promise<void> {
    request.spec = spec;
    mark(reply, spec);
    if (spec.limit) await this.limits.spend(spec.limit, addressOf(request));
    const bearer = /^Bearer (rmo_[\w-]+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
    const cookie = request.cookies[sessionCookieName(this.env)] ?? null;
    request.actor = bearer || cookie ? await this.authenticator.identify({ cookie, bearer }) : { kind: 'anonymous' };
    if (spec.method !== 'GET' && spec.accepts !== 'form' && !bearer) this.refuseForgery(request);
    if (spec.policy !== 'public' && spec.policy !== 'setup') requireRole(request.actor, spec.policy, spec);
  }

  /** A write from a browser must come from our own pages: Fetch Metadata, else the Origin, and a header no form can send. */
  private refuseForgery(request: RumoRequest): void {
    const site = request.headers['sec-fetch-site'];
    const origin = request.headers.origin;
    const foreign =
      site !== undefined
        ? site !== 'same-origin' && site !== 'none'
        : origin !== undefined && !this.isOurs(origin, request);
    if (foreign || request.headers['x-rumo-csrf'] !== '1') throw new Problem('forbidden');
  }

  private isOurs(origin: string, request: RumoRequest): boolean {
    return origin === new URL(this.env.publicUrl).origin || origin === `http://${request.headers.host}`;
  }
}

/** Replies are private unless their handler says otherwise, and pages are for people, not for search engines. */
function mark(reply: FastifyReply, spec: RouteSpec): void {
  void reply.header('cache-control', 'no-store');
  if (spec.reply === 'page')
    void reply.type('text/html; charset=utf-8').header('x-robots-tag', 'noindex, nofollow, noarchive');
}

function requireRole(actor: Actor, role: Role, spec: RouteSpec): void {
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated');
  if (roles.indexOf(actor.role) < roles.indexOf(role)) throw new Problem('forbidden');
  if (spec.session && actor.kind !== 'staff') throw new Problem('forbidden');
}
