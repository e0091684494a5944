import { Inject, Injectable } from '@nestjs/common';
import { minorDigits } from '../../domain/audience/amount.ts';
import { Amount, column, type Column, type Table } from '../../platform/tables/table.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { AudienceService } from './audience.service.ts';
import type { Account, Contact } from './audience.ts';

interface Customer {
  account: Account | null;
  contact: Contact | null;
}

/** Headings that the import recognises. An account without an external id is named by ours, so that it is found again. */
const accountColumns = (digits: number): readonly Column<Customer>[] => [
  column('accountId', ({ account }) => account && (account.externalId ?? account._id)),
  column('accountName', ({ account }) => account?.name),
  column('plan', ({ account }) => account?.plan),
  column('mrr', ({ account }) => (account && account.mrr !== null ? new Amount(account.mrr, digits) : null)),
  column('seats', ({ account }) => account?.seats),
  column('sector', ({ account }) => account?.sector),
  column('size', ({ account }) => account?.size),
  column('lifecycle', ({ account }) => account?.lifecycle),
];

const contactColumns: readonly Column<Customer>[] = [
  column('contactId', ({ contact }) => contact?.externalId),
  column('email', ({ contact }) => contact?.email),
  column('name', ({ contact }) => contact?.name),
  column('role', ({ contact }) => contact?.role),
  column('language', ({ contact }) => contact?.locale),
  column('customerSince', ({ contact }) => contact?.customerSince),
];

type RefusedRow = readonly [line: number, column: string | null, reason: string];
export const refusedColumns = [
  column<RefusedRow>('line', ([line]) => line),
  column<RefusedRow>('column', ([, name]) => name),
  column<RefusedRow>('reason', ([, , reason]) => reason),
];

/** Customers as tables that can be imported again: here it changes nothing, elsewhere it brings everyone. */
@Injectable()
export class ExportService {
  constructor(
    @Inject(AudienceService) private readonly audience: AudienceService,
    @Inject(SettingsService) private readonly settings: SettingsService,
  ) {}

  async accounts(): Promise<Table<Customer>> {
    const accounts = await this.audience.unarchivedAccounts();
    const rows = accounts.map((account) => ({ account, contact: null }));
    return { name: 'accounts', columns: accountColumns(await this.digits()), rows };
  }

  /** A row for each person, and one for each account that has none. Archived ones stay out. */
  async contacts(): Promise<Table<Customer>> {
    const columns = [...accountColumns(await this.digits()), ...contactColumns];
    return { name: 'contacts', columns, rows: this.everyone() };
  }

  private async *everyone(): AsyncGenerator<Customer> {
    const shown = new Set<string>();
    for await (const batch of this.audience.eachActiveContact()) {
      for (const { contact, account } of batch) {
        if (account) shown.add(account._id);
        yield { account, contact };
      }
    }
    for (const account of await this.audience.unarchivedAccounts())
      if (!shown.has(account._id)) yield { account, contact: null };
  }

  private async digits(): Promise<number> {
    return minorDigits((await this.settings.get()).currency);
  }
}
