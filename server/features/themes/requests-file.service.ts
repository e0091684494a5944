import { Injectable } from '@nestjs/common';
import type { RequestFileQuery, RequestRow } from '../../contract/request.ts';
import { plainCsv, spreadsheetCsv, writeCsv } from '../../platform/csv/write-csv.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { ThemesService } from './themes.service.ts';
import { TriageService } from './triage.service.ts';

const COLUMNS = [
  'id',
  'at',
  'text',
  'account',
  'contact',
  'score',
  'need',
  'theme',
  'label',
  'placed_by',
  'state',
  'source',
];
const BATCH = 1000;

/** Requests as a file, in the columns that `rumo themes` reads. */
@Injectable()
export class RequestsFile {
  constructor(
    private readonly requests: RequestsStore,
    private readonly triage: TriageService,
    private readonly themes: ThemesService,
  ) {}

  async csv({ view, search, theme, style }: RequestFileQuery): Promise<string> {
    const wanted = { view, search, theme: theme && (await this.themes.resolve(theme)) };
    const lines: (string | number | null)[][] = [];
    let batch: CustomerRequest[] = [];
    for await (const request of this.requests.each(wanted)) {
      batch.push(request);
      if (batch.length < BATCH) continue;
      lines.push(...(await this.triage.rows(batch)).map(toLine));
      batch = [];
    }
    lines.push(...(await this.triage.rows(batch)).map(toLine));
    return writeCsv(COLUMNS, lines, style === 'spreadsheet' ? spreadsheetCsv : plainCsv);
  }
}

function toLine(row: RequestRow): (string | number | null)[] {
  const { id, at, quote, account, contact, answerScore, need, theme, placedBy, state, source } = row;
  return [
    id,
    at,
    quote,
    account?.name ?? null,
    contact?.name ?? null,
    answerScore,
    need,
    theme ? `#${theme.number}` : null,
    theme?.name ?? null,
    placedBy,
    state,
    source,
  ];
}
