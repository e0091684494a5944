import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { localeOf, RequestImportService } from './request-import.service.ts';
import { SilentComments } from './silent-comments.service.ts';

const table = routes.requestFiles;
type Given<Name extends keyof typeof table> = InputOf<(typeof table)[Name]>;

@Controller()
export class RequestFilesController {
  constructor(
    private readonly imports: RequestImportService,
    private readonly silentComments: SilentComments,
  ) {}

  @Route(table.preview)
  preview(@Input() { body, query }: Given<'preview'>, @Who() actor: Member) {
    return this.imports.preview(body, query, localeOf(actor));
  }

  @Route(table.start)
  start(@Input() { body, query }: Given<'start'>, @Who() actor: Member) {
    return this.imports.start(body, query, actor);
  }

  @Route(table.list)
  list() {
    return this.imports.list();
  }

  @Route(table.status)
  status(@Input() { params }: Given<'status'>, @Who() actor: Member) {
    return this.imports.status(params.id, localeOf(actor));
  }

  @Route(table.lines)
  async lines(@Input() { params, query }: Given<'lines'>, @Who() actor: Member) {
    return tableFile(await this.imports.lines(params.id, localeOf(actor)), query.format);
  }

  @Route(table.silent)
  silent(@Input() { params, query }: Given<'silent'>) {
    return this.silentComments.page(params.id, query);
  }

  @Route(table.find)
  find(@Input() { params, body }: Given<'find'>, @Who() actor: Member) {
    return this.silentComments.find(params.id, params.line, body.text, actor);
  }

  @Route(table.undo)
  undo(@Input() { params }: Given<'undo'>, @Who() actor: Member) {
    return this.imports.undo(params.id, actor);
  }
}
