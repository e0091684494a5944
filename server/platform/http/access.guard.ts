import '@fastify/cookie';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
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
    void reply.headers(marksOf(spec));
    if (spec.limit) await this.limits.spend(spec.limit, addressOf(request));
    const bearer = /^Bearer (rmo_[\w-]+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
    const cookie = request.cookies[sessionCookieName(this.env)] ?? null;
    request.actor = bearer || cookie ? await this.authenticator.identify({ cookie, bearer }) : { kind: 'anonymous' };
    if (spec.method !== 'GET' && spec.accepts !== 'form' && !bearer) this.refuseForgery(request.headers);
    if (spec.policy !== 'public' && spec.policy !== 'setup') requireRole(request.actor, spec.policy, spec);
  }

  /**
   * Lets somebody who carries neither cookie nor key through to a write that is open to all; throws the Problem for which they
   * may not. Null when that is decided at once, and what must be waited for otherwise.
   */
  admitStranger(spec: RouteSpec, headers: IncomingHttpHeaders, address: string): Promise<void> | null {
    if (spec.policy !== 'public') throw new Problem('unauthenticated');
    const spending = spec.limit ? this.limits.spendQuickly(spec.limit, address) : null;
    if (spending) return spending.then(() => this.refuseForgery(headers));
    this.refuseForgery(headers);
    return null;
  }

  /** A write from a browser must come from our own pages: Fetch Metadata, else the Origin, and a header no form can send. */
  private refuseForgery(headers: IncomingHttpHeaders): void {
    const site = headers['sec-fetch-site'];
    const origin = headers.origin;
    const foreign =
      site !== undefined
        ? site !== 'same-origin' && site !== 'none'
        : origin !== undefined && !this.isOurs(origin, headers);
    if (foreign || headers['x-rumo-csrf'] !== '1') throw new Problem('forbidden');
  }

  private isOurs(origin: string, { host }: IncomingHttpHeaders): boolean {
    return origin === new URL(this.env.publicUrl).origin || origin === `http://${host}`;
  }
}

/** Replies are private unless their handler says otherwise, and pages are for people, not for search engines. */
export function marksOf({ reply }: RouteSpec): Readonly<Record<string, string>> {
  if (reply !== 'page') return NOT_KEPT;
  return PAGE;
}

const NOT_KEPT = { 'cache-control': 'no-store' };
const PAGE = {
  ...NOT_KEPT,
  'content-type': 'text/html; charset=utf-8',
  'x-robots-tag': 'noindex, nofollow, noarchive',
};

function requireRole(actor: Actor, role: Role, spec: RouteSpec): void {
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated');
  if (roles.indexOf(actor.role) < roles.indexOf(role)) throw new Problem('forbidden');
  if (spec.session && actor.kind !== 'staff') throw new Problem('forbidden');
}
