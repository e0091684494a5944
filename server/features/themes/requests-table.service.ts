import { Injectable } from '@nestjs/common';
import type { Locale } from '../../contract/locale.ts';
import type { RequestFileQuery, RequestRow } from '../../contract/request.ts';
import { column, type Table } from '../../platform/tables/table.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { TriageService } from './triage.service.ts';

const BATCH = 1000;

/** The columns that `rumo themes` reads are among them. */
const columns = [
  column<RequestRow>('id', ({ id }) => id),
  column<RequestRow>('at', ({ at }) => at),
  column<RequestRow>('text', ({ quote }) => quote),
  column<RequestRow>('account', ({ account }) => account?.name),
  column<RequestRow>('contact', ({ contact }) => contact?.name),
  column<RequestRow>('score', ({ answerScore }) => answerScore),
  column<RequestRow>('metric', ({ answerMetric }) => answerMetric),
  column<RequestRow>('need', ({ need }) => need),
  column<RequestRow>('theme', ({ theme }) => theme && `#${theme.number}`),
  column<RequestRow>('label', ({ theme }) => theme?.name),
  column<RequestRow>('placedBy', ({ placedBy }) => placedBy),
  column<RequestRow>('state', ({ state }) => state),
  column<RequestRow>('source', ({ source }) => source),
];

/** Requests by name as a table. */
@Injectable()
export class RequestsTable {
  constructor(
    private readonly store: RequestsStore,
    private readonly triage: TriageService,
  ) {}

  /** @param locale the reader's, in which themes are named */
  requests(query: RequestFileQuery, locale: Locale | null): Table<RequestRow> {
    return { name: 'requests', columns, rows: this.rows(query, locale) };
  }

  private async *rows(query: RequestFileQuery, locale: Locale | null): AsyncGenerator<RequestRow> {
    const wanted = await this.triage.wanted(query);
    let batch: CustomerRequest[] = [];
    for await (const request of this.store.each(wanted)) {
      batch.push(request);
      if (batch.length < BATCH) continue;
      yield* await this.triage.rows(batch, locale);
      batch = [];
    }
    yield* await this.triage.rows(batch, locale);
  }
}
