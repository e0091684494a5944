import { Controller, Header } from '@nestjs/common';
import type { Locale } from '../../contract/locale.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { ExportService } from './export.service.ts';
import { ImportService } from './import.service.ts';

const table = routes.audience;
type Given<Name extends keyof typeof table> = InputOf<(typeof table)[Name]>;

const CSV = 'text/csv; charset=utf-8';

@Controller()
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly exports: ExportService,
  ) {}

  @Route(table.exportContacts)
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="contacts.csv"')
  exportContacts(@Input() { query }: Given<'exportContacts'>) {
    return this.exports.contactsCsv(query.style);
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
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="refused.csv"')
  async refusedRows(@Input() { params, query }: Given<'refusedRows'>, @Who() actor: Member) {
    return this.exports.refusedCsv(await this.imports.refusedRows(params.id, localeOf(actor)), query.style);
  }
}

function localeOf(actor: Member): Locale {
  return actor.kind === 'staff' ? actor.locale : 'en';
}
