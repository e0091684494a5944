import { Controller, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { readerOf } from '../themes/theme-rows.ts';
import { ReleasesService } from './releases.service.ts';
import { releasesTable } from './releases-table.ts';

const { releases } = routes;
/** A mail's own styles may apply and nothing in it may run or load; only our own pages may frame it. */
const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

@Controller()
export class ReleasesController {
  constructor(private readonly service: ReleasesService) {}

  @Route(releases.list)
  list(@Input() { query }: InputOf<typeof releases.list>) {
    return this.service.list(query);
  }

  @Route(releases.export)
  export(@Input() { query }: InputOf<typeof releases.export>) {
    return tableFile(releasesTable(this.service), query.format);
  }

  @Route(releases.create)
  create(@Input() { body }: InputOf<typeof releases.create>, @Who() actor: Member) {
    return this.service.create(body, readerOf(actor).locale);
  }

  @Route(releases.get)
  get(@Input() { params }: InputOf<typeof releases.get>, @Who() actor: Member) {
    return this.service.get(params.id, readerOf(actor).locale);
  }

  @Route(releases.change)
  change(@Input() { params, body }: InputOf<typeof releases.change>, @Who() actor: Member) {
    return this.service.change(params.id, body, readerOf(actor).locale);
  }

  @Route(releases.remove)
  remove(@Input() { params, body }: InputOf<typeof releases.remove>) {
    return this.service.remove(params.id, body.rev);
  }

  @Route(releases.preview)
  preview(@Input() { params }: InputOf<typeof releases.preview>) {
    return this.service.preview(params.id);
  }

  @Route(releases.previewMail)
  @Header('content-type', 'text/html; charset=utf-8')
  previewMail(
    @Input() { params, query }: InputOf<typeof releases.previewMail>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.header('content-security-policy', MAIL_POLICY).header('x-frame-options', 'SAMEORIGIN');
    return this.service.previewMail(params.id, query.locale);
  }

  @Route(releases.publish)
  publish(@Input() { params, body }: InputOf<typeof releases.publish>, @Who() actor: Member) {
    return this.service.publish(params.id, body.rev, actor);
  }

  @Route(releases.deliveries)
  deliveries(@Input() { params, query }: InputOf<typeof releases.deliveries>) {
    return this.service.deliveries(params.id, query);
  }
}
