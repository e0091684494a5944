import { Controller, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member, Signed } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { LettersService } from './letters.service.ts';

const { letters } = routes;
/** A mail's own styles may apply and nothing in it may run or load; only our own pages may frame it. */
const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

@Controller()
export class LettersController {
  constructor(private readonly service: LettersService) {}

  @Route(letters.list)
  list(@Input() { query }: InputOf<typeof letters.list>, @Who() reader: Member) {
    return this.service.list(query, reader);
  }

  @Route(letters.soFar)
  soFar(@Input() { query }: InputOf<typeof letters.soFar>, @Who() reader: Member) {
    return this.service.soFar(query.locale, reader);
  }

  @Route(letters.get)
  get(@Input() { params, query }: InputOf<typeof letters.get>, @Who() reader: Member) {
    return this.service.get(params.month, query.locale, reader);
  }

  @Route(letters.mail)
  @Header('content-type', 'text/html; charset=utf-8')
  mail(
    @Input() { params, query }: InputOf<typeof letters.mail>,
    @Who() reader: Signed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.header('content-security-policy', MAIL_POLICY).header('x-frame-options', 'SAMEORIGIN');
    return this.service.mail(params.month, query.locale, reader);
  }

  @Route(letters.sendToMe)
  sendToMe(@Input() { params }: InputOf<typeof letters.sendToMe>, @Who() reader: Signed) {
    return this.service.sendToMe(params.month, reader);
  }

  @Route(letters.sendAgain)
  sendAgain(@Input() { params, body }: InputOf<typeof letters.sendAgain>) {
    return this.service.sendAgain(params.month, body.staffId);
  }
}
