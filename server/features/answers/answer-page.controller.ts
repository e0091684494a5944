import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { acceptedLocale } from '../../contract/locale.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route, type RumoRequest } from '../../platform/http/route.ts';
import { AnswerPageService, type Page } from './answer-page.service.ts';
import type { Visitor } from './link.service.ts';

@Controller()
export class AnswerPageController {
  constructor(private readonly pages: AnswerPageService) {}

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
}

function send(reply: FastifyReply, { status, html }: Page): string {
  void reply.status(status);
  return html;
}

function visitor(token: string, request: RumoRequest): Visitor {
  const { headers, ip } = request;
  return {
    token,
    address: ip,
    agent: headers['user-agent'] ?? '',
    locale: acceptedLocale(headers['accept-language']),
  };
}
