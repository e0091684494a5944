import { Controller, Header, Req, Res, type OnModuleInit } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { PlainRoutes } from '../../platform/http/plain-routes.ts';
import type { Caller } from '../../platform/http/quick-lane.ts';
import { addressOf, Input, Route, type RumoRequest } from '../../platform/http/route.ts';
import { answerScript } from '../../platform/templates/page.ts';
import { AnswerPageService, type Page } from './answer-page.service.ts';
import type { Visitor } from './link.service.ts';
import { readOpened } from './opened-page.ts';

@Controller()
export class AnswerPageController implements OnModuleInit {
  constructor(
    private readonly pages: AnswerPageService,
    private readonly plain: PlainRoutes,
  ) {}

  /** What the page's script sends is most of what comes in when a survey goes out. */
  onModuleInit(): void {
    this.plain.serve({
      spec: routes.answers.opened,
      readQuickly: readOpened,
      page: ({ params, body }, caller) => this.pages.opened(visitor(params.token, caller), body),
    });
  }

  @Route(routes.answers.page)
  async page(
    @Input() { params }: InputOf<typeof routes.answers.page>,
    @Req() request: RumoRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return send(reply, await this.pages.open(visitor(params.token, callerOf(request)), null));
  }

  @Route(routes.answers.pageWithScore)
  async pageWithScore(
    @Input() { params }: InputOf<typeof routes.answers.pageWithScore>,
    @Req() request: RumoRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return send(reply, await this.pages.open(visitor(params.token, callerOf(request)), params.score));
  }

  @Route(routes.answers.answer)
  async answer(
    @Input() { params, body }: InputOf<typeof routes.answers.answer>,
    @Req() request: RumoRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return send(reply, await this.pages.send(visitor(params.token, callerOf(request)), body));
  }

  @Route(routes.answers.script)
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  script() {
    return answerScript.source;
  }
}

function send(reply: FastifyReply, { status, html, policy }: Page): string {
  void reply.status(status).header('content-security-policy', policy);
  return html;
}

function callerOf(request: RumoRequest): Caller {
  return { address: addressOf(request), headers: request.headers };
}

function visitor(token: string, { address, headers }: Caller): Visitor {
  return {
    token,
    address,
    agent: headers['user-agent'] ?? '',
    languages: headers['accept-language'],
  };
}
