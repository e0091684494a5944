import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Env } from '../../config/env.ts';
import { isSecure, sessionCookieName } from '../../platform/http/session-cookie.ts';
import { ENV } from '../../platform/symbols.ts';
import { SESSION_LIFETIME } from './sessions.service.ts';

@Injectable()
export class SessionCookie {
  constructor(@Inject(ENV) private readonly env: Env) {}

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(sessionCookieName(this.env), token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: isSecure(this.env),
      maxAge: SESSION_LIFETIME / 1000,
    });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(sessionCookieName(this.env), { path: '/', secure: isSecure(this.env) });
  }
}
