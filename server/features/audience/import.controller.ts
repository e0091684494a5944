import { Controller } from '@nestjs/common';
import type { Locale } from '../../contract/locale.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { ExportService, refusedColumns } from './export.service.ts';
import { ImportService } from './import.service.ts';

const table = routes.audience;
type Given<Name extends keyof typeof table> = InputOf<(typeof table)[Name]>;

@Controller()
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly exports: ExportService,
  ) {}

  @Route(table.exportAccounts)
  async exportAccounts(@Input() { query }: Given<'exportAccounts'>) {
    return tableFile(await this.exports.accounts(), query.format);
  }

  @Route(table.exportContacts)
  async exportContacts(@Input() { query }: Given<'exportContacts'>) {
    return tableFile(await this.exports.contacts(), query.format);
  }

  @Route(table.previewImport)
  preview(@Input() { body, query }: Given<'previewImport'>, @Who() actor: Member) {
    return this.imports.preview(body, query, localeOf(actor));
  }

  @Route(table.startImport)
  start(@Input() { body, query }: Given<'startImport'>, @Who() actor: Member) {
    return this.imports.start(body, query, localeOf(actor));
  }

  @Route(table.importStatus)
  status(@Input() { params }: Given<'importStatus'>, @Who() actor: Member) {
    return this.imports.status(params.id, localeOf(actor));
  }

  @Route(table.refusedRows)
  async refusedRows(@Input() { params, query }: Given<'refusedRows'>, @Who() actor: Member) {
    const rows = await this.imports.refusedRows(params.id, localeOf(actor));
    return tableFile({ name: 'refused', columns: refusedColumns, rows }, query.format);
  }
}

function localeOf(actor: Member): Locale {
  return actor.kind === 'staff' ? actor.locale : 'en';
}
