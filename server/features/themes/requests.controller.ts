import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { RequestCorrections } from './request-corrections.service.ts';
import { RequestsTable } from './requests-table.service.ts';
import { TriageService } from './triage.service.ts';

@Controller()
export class RequestsController {
  constructor(
    private readonly triage: TriageService,
    private readonly corrections: RequestCorrections,
    private readonly tables: RequestsTable,
  ) {}

  @Route(routes.requests.list)
  list(@Input() { query }: InputOf<typeof routes.requests.list>) {
    return this.triage.page(query);
  }

  @Route(routes.requests.export)
  export(@Input() { query }: InputOf<typeof routes.requests.export>) {
    return tableFile(this.tables.requests(query), query.format);
  }

  @Route(routes.requests.get)
  get(@Input() { params }: InputOf<typeof routes.requests.get>) {
    return this.triage.detail(params.id);
  }

  @Route(routes.requests.add)
  add(@Input() { body }: InputOf<typeof routes.requests.add>, @Who() actor: Member) {
    return this.corrections.add(body, actor);
  }

  @Route(routes.requests.confirm)
  confirm(@Input() { body }: InputOf<typeof routes.requests.confirm>, @Who() actor: Member) {
    return this.corrections.confirm(body, actor);
  }

  @Route(routes.requests.move)
  move(@Input() { params, body }: InputOf<typeof routes.requests.move>, @Who() actor: Member) {
    return this.corrections.move(params.id, body.rev, body.to, actor);
  }

  @Route(routes.requests.accept)
  accept(@Input() { params, body }: InputOf<typeof routes.requests.accept>, @Who() actor: Member) {
    return this.corrections.accept(params.id, body.rev, actor);
  }

  @Route(routes.requests.dismiss)
  dismiss(@Input() { params, body }: InputOf<typeof routes.requests.dismiss>, @Who() actor: Member) {
    return this.corrections.dismiss(params.id, body.rev, actor);
  }

  @Route(routes.requests.restore)
  restore(@Input() { params, body }: InputOf<typeof routes.requests.restore>, @Who() actor: Member) {
    return this.corrections.restore(params.id, body.rev, actor);
  }

  @Route(routes.requests.undo)
  undo(@Input() { params }: InputOf<typeof routes.requests.undo>, @Who() actor: Member) {
    return this.corrections.undo(params.id, actor);
  }
}
