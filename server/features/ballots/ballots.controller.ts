import { Controller, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { fileReaderOf, readerOf } from '../themes/theme-rows.ts';
import { ballotsTable, resultTable } from './ballot-tables.ts';
import { BallotsService } from './ballots.service.ts';
import { ClosingService } from './closing.service.ts';

@Controller()
export class BallotsController {
  constructor(
    private readonly ballots: BallotsService,
    private readonly closing: ClosingService,
  ) {}

  @Route(routes.ballots.list)
  list(@Input() { query }: InputOf<typeof routes.ballots.list>) {
    return this.ballots.list(query.groupId);
  }

  @Route(routes.ballots.export)
  async export(@Input() { query }: InputOf<typeof routes.ballots.export>) {
    return tableFile(ballotsTable((await this.ballots.list(query.groupId)).items), query.format);
  }

  @Route(routes.ballots.exportResult)
  async exportResult(@Input() { params, query }: InputOf<typeof routes.ballots.exportResult>, @Who() actor: Member) {
    return tableFile(resultTable(await this.ballots.show(params.id, fileReaderOf(actor))), query.format);
  }

  @Route(routes.ballots.create)
  create(@Input() { body }: InputOf<typeof routes.ballots.create>, @Who() actor: Member) {
    return this.ballots.create(body, readerOf(actor));
  }

  @Route(routes.ballots.get)
  get(@Input() { params }: InputOf<typeof routes.ballots.get>, @Who() actor: Member) {
    return this.ballots.show(params.id, readerOf(actor));
  }

  @Route(routes.ballots.change)
  change(@Input() { params, body }: InputOf<typeof routes.ballots.change>, @Who() actor: Member) {
    return this.ballots.change(params.id, body, readerOf(actor));
  }

  @Route(routes.ballots.remove)
  remove(@Input() { params }: InputOf<typeof routes.ballots.remove>) {
    return this.ballots.remove(params.id);
  }

  @Route(routes.ballots.opening)
  opening(@Input() { params }: InputOf<typeof routes.ballots.opening>) {
    return this.ballots.opening(params.id);
  }

  @Route(routes.ballots.open)
  open(@Input() { params, body }: InputOf<typeof routes.ballots.open>, @Who() actor: Member) {
    return this.ballots.open(params.id, body.rev, readerOf(actor));
  }

  @Route(routes.ballots.close)
  async close(@Input() { params, body }: InputOf<typeof routes.ballots.close>, @Who() actor: Member) {
    await this.closing.closeEarly(params.id, body);
    return this.ballots.show(params.id, readerOf(actor));
  }

  @Route(routes.ballots.voters)
  voters(@Input() { params, query }: InputOf<typeof routes.ballots.voters>) {
    return this.ballots.votersPage(params.id, query);
  }

  @Route(routes.ballots.sheet)
  @Header('content-type', 'application/json; charset=utf-8')
  async sheet(
    @Input() { params }: InputOf<typeof routes.ballots.sheet>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const sheet = await this.closing.sheet(params.id);
    void reply.header('content-disposition', `attachment; filename="ballot-${params.id}.json"`);
    return `${JSON.stringify(sheet, null, 2)}\n`;
  }
}
