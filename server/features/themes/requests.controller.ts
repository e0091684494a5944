import { Controller } from '@nestjs/common';
import type { Changed } from '../../contract/change.ts';
import type { RequestSeen } from '../../contract/request.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { ConflictsService } from './conflicts.service.ts';
import { RequestCorrections } from './request-corrections.service.ts';
import { RequestsTable } from './requests-table.service.ts';
import { readerOf } from './theme-rows.ts';
import { TriageService } from './triage.service.ts';

@Controller()
export class RequestsController {
  constructor(
    private readonly triage: TriageService,
    private readonly corrections: RequestCorrections,
    private readonly conflicts: ConflictsService,
    private readonly tables: RequestsTable,
  ) {}

  @Route(routes.requests.list)
  list(@Input() { query }: InputOf<typeof routes.requests.list>, @Who() actor: Member) {
    return this.triage.page(query, readerOf(actor).locale);
  }

  @Route(routes.requests.counts)
  counts() {
    return this.triage.counts();
  }

  @Route(routes.requests.export)
  export(@Input() { query }: InputOf<typeof routes.requests.export>, @Who() actor: Member) {
    return tableFile(this.tables.requests(query, readerOf(actor).locale), query.format);
  }

  @Route(routes.requests.get)
  get(@Input() { params }: InputOf<typeof routes.requests.get>, @Who() actor: Member) {
    return this.triage.detail(params.id, readerOf(actor).locale);
  }

  @Route(routes.requests.add)
  add(@Input() { body }: InputOf<typeof routes.requests.add>, @Who() actor: Member) {
    return this.corrections.add(body, actor);
  }

  @Route(routes.requests.confirm)
  confirm(@Input() { body }: InputOf<typeof routes.requests.confirm>, @Who() actor: Member) {
    return this.told(body.items, actor, (items) => this.corrections.confirm(items, actor));
  }

  @Route(routes.requests.acceptMany)
  acceptMany(@Input() { body }: InputOf<typeof routes.requests.acceptMany>, @Who() actor: Member) {
    return this.told(body.items, actor, (items) => this.corrections.accept(items, actor));
  }

  @Route(routes.requests.dismissMany)
  dismissMany(@Input() { body }: InputOf<typeof routes.requests.dismissMany>, @Who() actor: Member) {
    return this.told(body.items, actor, (items) => this.corrections.dismiss(items, actor));
  }

  @Route(routes.requests.restoreMany)
  restoreMany(@Input() { body }: InputOf<typeof routes.requests.restoreMany>, @Who() actor: Member) {
    return this.told(body.items, actor, (items) => this.corrections.restore(items, actor));
  }

  @Route(routes.requests.moveMany)
  moveMany(@Input() { body }: InputOf<typeof routes.requests.moveMany>, @Who() actor: Member) {
    return this.told(body.items, actor, (items) => this.corrections.move(items, body.to, actor));
  }

  @Route(routes.requests.move)
  move(@Input() { params, body }: InputOf<typeof routes.requests.move>, @Who() actor: Member) {
    return this.told([{ ...params, rev: body.rev }], actor, (items) => this.corrections.move(items, body.to, actor));
  }

  @Route(routes.requests.accept)
  accept(@Input() { params, body }: InputOf<typeof routes.requests.accept>, @Who() actor: Member) {
    return this.told([{ ...params, rev: body.rev }], actor, (items) => this.corrections.accept(items, actor));
  }

  @Route(routes.requests.dismiss)
  dismiss(@Input() { params, body }: InputOf<typeof routes.requests.dismiss>, @Who() actor: Member) {
    return this.told([{ ...params, rev: body.rev }], actor, (items) => this.corrections.dismiss(items, actor));
  }

  @Route(routes.requests.restore)
  restore(@Input() { params, body }: InputOf<typeof routes.requests.restore>, @Who() actor: Member) {
    return this.told([{ ...params, rev: body.rev }], actor, (items) => this.corrections.restore(items, actor));
  }

  @Route(routes.requests.undo)
  undo(@Input() { params, query }: InputOf<typeof routes.requests.undo>, @Who() actor: Member) {
    return this.corrections.undo(params.id, actor, query.rest);
  }

  /** What is refused because of others is told with what they did. */
  private told(
    items: readonly RequestSeen[],
    actor: Member,
    correct: (items: readonly RequestSeen[]) => Promise<Changed>,
  ) {
    return this.conflicts.explained({ requests: items }, readerOf(actor), () => correct(items));
  }
}
