import type { ImportReport } from '../../contract/import.ts';
import type { RowPlan } from './import-plan.ts';

export type ImportCounts = Omit<ImportReport, 'refusals' | 'notes'>;

/**
 * Counts what became of rows: rows = created + updated + unchanged + refused. Accounts and contacts are counted once
 * each, however many rows they are on; refused rows count for neither. No rows gives zeros.
 */
export class ImportTally {
  private readonly outcomes = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  private readonly accounts = new Changes();
  private readonly contacts = new Changes();

  add({ outcome, about, account, contact }: RowPlan): void {
    this.outcomes[outcome] += 1;
    this.accounts.add(about.account, account);
    this.contacts.add(about.contact, contact);
  }

  get counts(): ImportCounts {
    const { created, updated, unchanged, refused } = this.outcomes;
    const rows = created + updated + unchanged + refused;
    return { rows, ...this.outcomes, accounts: this.accounts.counts, contacts: this.contacts.counts };
  }
}

class Changes {
  private readonly seen = new Set<string>();
  private readonly created = new Set<string>();
  private readonly updated = new Set<string>();

  add(id: string | null, write: { kind: 'insert' | 'update' } | null): void {
    if (id === null) return;
    this.seen.add(id);
    if (write?.kind === 'insert') this.created.add(id);
    else if (write && !this.created.has(id)) this.updated.add(id);
  }

  get counts() {
    const [created, updated] = [this.created.size, this.updated.size];
    return { created, updated, unchanged: this.seen.size - created - updated };
  }
}
