import type { BasisKind } from '../../contract/audience.ts';
import type { KnownAccount, KnownContact } from '../../domain/audience/import-known.ts';
import type { RowPlan } from '../../domain/audience/import-plan.ts';
import type { Account, Contact } from './audience.ts';
import { noMarks } from './contacts.store.ts';
import type { ImportWrites } from './imports.store.ts';

export function toKnownAccount(account: Account): KnownAccount {
  const { _id, externalId, name, plan, mrr, seats, sector, size, lifecycle } = account;
  return { _id, externalId, name, plan, mrr, seats, sector, size, lifecycle, archived: account.archivedAt !== null };
}

export function toKnownContact(contact: Contact): KnownContact {
  const { _id, externalId, accountId, email, name, role, locale, customerSince } = contact;
  return {
    _id,
    externalId,
    accountId,
    email,
    name,
    role,
    locale,
    customerSince,
    archived: contact.archivedAt !== null,
  };
}

/** What decided rows write, as whole documents where they are new. */
export function writesOf(plans: readonly RowPlan[], basis: BasisKind, now: Date): ImportWrites {
  const writes: ImportWrites = { accounts: [], contacts: [] };
  for (const { account, contact } of plans) {
    if (account?.kind === 'insert') writes.accounts.push({ insert: newAccount(account.value, now) });
    else if (account) writes.accounts.push({ update: account.value, set: account.set });
    if (contact?.kind === 'insert') writes.contacts.push({ insert: newContact(contact.value, basis, now) });
    else if (contact) {
      const marks = contact.set.email === undefined ? {} : noMarks;
      writes.contacts.push({ update: contact.value, set: { ...contact.set, ...marks } });
    }
  }
  return writes;
}

function newAccount(known: KnownAccount, now: Date): Account {
  const { _id, externalId, name, plan, mrr, seats, sector, size, lifecycle } = known;
  const facts = { externalId, name, plan, mrr, seats, sector, size, lifecycle };
  return { _id, ...facts, locale: null, archivedAt: null, createdAt: now, rev: 1 };
}

function newContact(known: KnownContact, kind: BasisKind, now: Date): Contact {
  const { _id, externalId, accountId, email, name, role, locale, customerSince } = known;
  const facts = { externalId, accountId, email, name, role, locale, customerSince, zone: null };
  const basis = { kind, source: 'import', at: now };
  return { _id, ...facts, basis, ...noMarks, archivedAt: null, createdAt: now, rev: 1 };
}
