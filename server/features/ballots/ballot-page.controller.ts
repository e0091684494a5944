import '@fastify/cookie';
import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Env } from '../../config/env.ts';
import { acceptedLocale } from '../../contract/locale.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route, type RumoRequest } from '../../platform/http/route.ts';
import { isSecure } from '../../platform/http/session-cookie.ts';
import { ENV } from '../../platform/symbols.ts';
import type { Visitor } from './ballot-link.service.ts';
import { BallotPageService, type Page } from './ballot-page.service.ts';

@Controller()
export class BallotPageController {
  constructor(
    private readonly pages: BallotPageService,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Route(routes.ballots.page)
  async page(
    @Input() { params }: InputOf<typeof routes.ballots.page>,
    @Req() request: RumoRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.send(reply, await this.pages.show(visitor(params.token, request)));
  }

  @Route(routes.ballots.act)
  async act(
    @Input() { params, body }: InputOf<typeof routes.ballots.act>,
    @Req() request: RumoRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.send(reply, await this.pages.act(visitor(params.token, request), body));
  }

  private send(reply: FastifyReply, { status, html, cookie }: Page): string {
    void reply.status(status);
    if (cookie)
      void reply.setCookie(cookie.name, cookie.value, {
        path: '/b',
        httpOnly: true,
        sameSite: 'lax',
        secure: isSecure(this.env),
        maxAge: cookie.maxAge,
      });
    return html;
  }
}

function visitor(token: string, request: RumoRequest): Visitor {
  return {
    token,
    address: request.ip,
    cookies: request.cookies,
    locale: acceptedLocale(request.headers['accept-language']),
  };
}
