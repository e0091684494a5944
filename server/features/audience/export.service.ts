import { Inject, Injectable } from '@nestjs/common';
import { minorDigits } from '../../domain/audience/amount.ts';
import { plainCsv, spreadsheetCsv, writeCsv, type CsvValue } from '../../platform/csv/write-csv.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { AudienceService } from './audience.service.ts';
import type { Account, Contact } from './audience.ts';

export type FileStyle = 'plain' | 'spreadsheet';

/** Headings that the import recognises. */
const header = [
  ...['Account ID', 'Account name', 'Plan', 'MRR', 'Seats', 'Sector', 'Size', 'Lifecycle'],
  ...['Contact ID', 'Email', 'Name', 'Role', 'Language', 'Customer since'],
] as const;

const nobody = ['', '', '', '', '', ''] as const;

/** Customers as a file that can be imported again: here it changes nothing, elsewhere it brings everyone. */
@Injectable()
export class ExportService {
  constructor(
    @Inject(AudienceService) private readonly audience: AudienceService,
    @Inject(SettingsService) private readonly settings: SettingsService,
  ) {}

  /** A row for each person, and one for each account that has none. Archived ones stay out. */
  async contactsCsv(style: FileStyle): Promise<string> {
    const digits = minorDigits((await this.settings.get()).currency);
    const rows: CsvValue[][] = [];
    const shown = new Set<string>();
    for await (const batch of this.audience.eachActiveContact()) {
      for (const { contact, account } of batch) {
        if (account) shown.add(account._id);
        rows.push([...accountCells(account, digits, style), ...contactCells(contact)]);
      }
    }
    for (const account of await this.audience.unarchivedAccounts())
      if (!shown.has(account._id)) rows.push([...accountCells(account, digits, style), ...nobody]);
    return writeCsv(header, rows, style === 'spreadsheet' ? spreadsheetCsv : plainCsv);
  }

  refusedCsv(rows: readonly (readonly [number, string | null, string])[], style: FileStyle): string {
    return writeCsv(['Line', 'Column', 'Reason'], rows, style === 'spreadsheet' ? spreadsheetCsv : plainCsv);
  }
}

/** An account without an external id is named by ours, so that it is found again even when it has a namesake. */
function accountCells(account: Account | null, digits: number, style: FileStyle): CsvValue[] {
  if (!account) return header.slice(0, 8).map(() => '');
  const { _id, externalId, name, plan, seats, sector, size, lifecycle } = account;
  return [externalId ?? _id, name, plan, moneyCell(account.mrr, digits, style), seats, sector, size, lifecycle];
}

function contactCells({ externalId, email, name, role, locale, customerSince }: Contact): CsvValue[] {
  return [externalId, email, name, role, locale, customerSince];
}

/** Always with all its decimals, so that the whole column shows its decimal sign. */
function moneyCell(minor: number | null, digits: number, style: FileStyle): string {
  if (minor === null) return '';
  const text = String(minor).padStart(digits + 1, '0');
  if (digits === 0) return text;
  return `${text.slice(0, -digits)}${style === 'spreadsheet' ? ',' : '.'}${text.slice(-digits)}`;
}
