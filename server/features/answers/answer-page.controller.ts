import { Controller, Header, Req, Res, type OnModuleInit } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { scriptedPagePolicy } from '../../platform/http/content-policy.ts';
import { PlainRoutes } from '../../platform/http/plain-routes.ts';
import { addressOf, Input, Route, type RumoRequest } from '../../platform/http/route.ts';
import { answerScript } from '../../platform/templates/page.ts';
import { AnswerPageService, type Page } from './answer-page.service.ts';
import type { Visitor } from './link.service.ts';

@Controller()
export class AnswerPageController implements OnModuleInit {
  constructor(
    private readonly pages: AnswerPageService,
    private readonly plain: PlainRoutes,
  ) {}

  /** What the page's script sends is most of what comes in when a survey goes out. */
  onModuleInit(): void {
    this.plain.serve(routes.answers.opened, async ({ params, body }, request, reply) =>
      send(reply, await this.pages.opened(visitor(params.token, request), body)),
    );
  }

  @Route(routes.answers.page)
  async page(
    @Input() { params }: InputOf<typeof routes.answers.page>,
    @Req() request: RumoRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return send(reply, await this.pages.open(visitor(params.token, request), null));
  }

  @Route(routes.answers.pageWithScore)
  async pageWithScore(
    @Input() { params }: InputOf<typeof routes.answers.pageWithScore>,
    @Req() request: RumoRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return send(reply, await this.pages.open(visitor(params.token, request), params.score));
  }

  @Route(routes.answers.answer)
  async answer(
    @Input() { params, body }: InputOf<typeof routes.answers.answer>,
    @Req() request: RumoRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return send(reply, await this.pages.send(visitor(params.token, request), body));
  }

  @Route(routes.answers.script)
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  script() {
    return answerScript.source;
  }
}

function send(reply: FastifyReply, { status, html }: Page): string {
  void reply.status(status).header('content-security-policy', scriptedPagePolicy);
  return html;
}

function visitor(token: string, request: RumoRequest): Visitor {
  const { headers } = request;
  return {
    token,
    address: addressOf(request),
    agent: headers['user-agent'] ?? '',
    languages: headers['accept-language'],
  };
}
