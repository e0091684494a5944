import { Controller, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { MailboxService } from './mailbox.service.ts';
import { SurveyTestService } from './survey-test.service.ts';

/**
 * A mail's own styles may apply and nothing in it may run or load; only our own pages may frame it. What its links open
 * is a tab like any other, or the answer page could not be tried from there.
 */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

@Controller()
export class DeliveryController {
  constructor(
    private readonly mailbox: MailboxService,
    private readonly tests: SurveyTestService,
  ) {}

  @Route(routes.delivery.test)
  test(@Input() { params, body }: InputOf<typeof routes.delivery.test>, @Who() actor: Member) {
    return this.tests.send(params.id, actor.id, body.locale);
  }

  @Route(routes.delivery.preview)
  @Header('content-type', 'text/html; charset=utf-8')
  preview(
    @Input() { params, query }: InputOf<typeof routes.delivery.preview>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    framed(reply);
    return this.tests.preview(params.id, query.locale).then(withLinksInTabs);
  }

  @Route(routes.delivery.mails)
  mails(@Input() { query }: InputOf<typeof routes.delivery.mails>) {
    return this.mailbox.list(query);
  }

  @Route(routes.delivery.mail)
  mail(@Input() { params }: InputOf<typeof routes.delivery.mail>) {
    return this.mailbox.get(params.id);
  }

  @Route(routes.delivery.mailHtml)
  @Header('content-type', 'text/html; charset=utf-8')
  mailHtml(
    @Input() { params }: InputOf<typeof routes.delivery.mailHtml>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    framed(reply);
    return this.mailbox.html(params.id).then(withLinksInTabs);
  }
}

function framed(reply: FastifyReply): void {
  void reply.header('content-security-policy', MAIL_POLICY).header('x-frame-options', 'SAMEORIGIN');
}

/** Inside a frame a link could open nothing: our pages refuse to be framed. */
function withLinksInTabs(html: string): string {
  return html.replace(/<head[^>]*>/i, '$&<base target="_blank">');
}
