import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { rowsOfPages } from '../../platform/tables/rows-of-pages.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { readerOf } from '../themes/theme-rows.ts';
import { AccountHistoryService } from './account-history.service.ts';
import { historyTable } from './history-table.ts';
import { PersonHistoryService } from './person-history.service.ts';

/** Entries in memory while a file is sent. */
const PAGE = 100;

@Controller()
export class HistoryController {
  constructor(
    private readonly people: PersonHistoryService,
    private readonly accounts: AccountHistoryService,
  ) {}

  @Route(routes.history.ofContact)
  ofContact(@Input() { params, query }: InputOf<typeof routes.history.ofContact>, @Who() actor: Member) {
    return this.people.of(params.id, query, readerOf(actor).locale);
  }

  @Route(routes.history.ofAccount)
  ofAccount(@Input() { params, query }: InputOf<typeof routes.history.ofAccount>, @Who() actor: Member) {
    return this.accounts.of(params.id, query, readerOf(actor).locale);
  }

  @Route(routes.history.exportOfContact)
  async exportOfContact(
    @Input() { params, query: { show, format } }: InputOf<typeof routes.history.exportOfContact>,
    @Who() actor: Member,
  ) {
    const { locale } = readerOf(actor);
    await this.people.exists(params.id);
    const rows = rowsOfPages((after) => this.people.of(params.id, { show, after, limit: PAGE }, locale));
    return tableFile(historyTable(rows), format);
  }

  @Route(routes.history.exportOfAccount)
  async exportOfAccount(
    @Input() { params, query: { show, format } }: InputOf<typeof routes.history.exportOfAccount>,
    @Who() actor: Member,
  ) {
    const { locale } = readerOf(actor);
    await this.accounts.exists(params.id);
    const rows = rowsOfPages((after) => this.accounts.of(params.id, { show, after, limit: PAGE }, locale));
    return tableFile(historyTable(rows), format);
  }
}
