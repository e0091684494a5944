import type { Id } from '../../contract/ids.ts';
import { AccountBook } from './account-book.ts';
import { ContactBook } from './contact-book.ts';
import type { KnownAccount, KnownContact, NewIds, Write } from './import-known.ts';
import type { Remark, RowFacts } from './import-row.ts';

/** What becomes of one row. A refused row writes nothing. */
export interface RowPlan {
  readonly line: number;
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'refused';
  readonly account: Write<KnownAccount> | null;
  readonly contact: Write<KnownContact> | null;
  readonly refusal: Remark | null;
  readonly notes: readonly Remark[];
  /** Whom the row is about, for counting each once. */
  readonly about: { readonly account: Id<'account'> | null; readonly contact: Id<'contact'> | null };
}

export interface Known {
  readonly accounts: readonly KnownAccount[];
  readonly contacts: readonly KnownContact[];
}

/**
 * Decides row by row what an import writes. Rows must come in the order of the file.
 *
 * A person is who has the row's external id, else who has its e-mail; when these are two people the row is refused. An
 * account is the one with the row's account id, else the one of that name. An account without an id takes the id that
 * the file gives for its name, if it gives only one. A person named twice, and two rows that say different things of one
 * account, are refused from the second row on, so that the order of rows never decides what is kept.
 * @param known everyone whose id, e-mail or name occurs in the file.
 * @param rows all rows of the file, of which the names and ids are looked at beforehand, in steps of one.
 */
export function* importPlanner(
  known: Known,
  rows: readonly RowFacts[],
  newIds: NewIds,
): Generator<void, (row: RowFacts) => RowPlan> {
  const accounts = new AccountBook(newIds);
  const contacts = new ContactBook(newIds);
  for (const account of known.accounts) yield accounts.know(account);
  for (const contact of known.contacts) yield contacts.know(contact);
  for (const row of rows) yield accounts.foresee(row);

  return (row) => {
    const refused = (refusal: Remark): RowPlan => ({
      ...{ line: row.line, outcome: 'refused', account: null, contact: null, refusal, notes: [] },
      about: { account: null, contact: null },
    });
    if (row.fault) return refused(row.fault);
    const account = row.account && accounts.resolve(row.account, row.contact === null);
    if (account && 'message' in account) return refused(account);
    const contact = row.contact && contacts.resolve(row.contact);
    if (contact && 'message' in contact) return refused(contact);

    const accountWrite = row.account && account ? accounts.take(account, row.line, row.contact === null) : null;
    const contactWrite =
      row.contact && contact ? contacts.take(contact, row.contact, account?.value._id ?? null, row.line) : null;
    const outcome = outcomeOf(contactWrite) ?? outcomeOf(accountWrite) ?? 'unchanged';
    const archived = contact?.value.archived === true || account?.value.archived === true;
    const notes = archived
      ? [...row.notes, { field: null, message: { key: 'importFaults.archived' } as const }]
      : row.notes;
    const about = { account: account?.value._id ?? null, contact: contact?.value._id ?? null };
    return { line: row.line, outcome, account: accountWrite, contact: contactWrite, refusal: null, notes, about };
  };
}

function outcomeOf(write: { kind: 'insert' | 'update' } | null): 'created' | 'updated' | null {
  return write === null ? null : write.kind === 'insert' ? 'created' : 'updated';
}
