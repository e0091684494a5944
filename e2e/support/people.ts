import { randomBytes } from 'node:crypto';
import { idFrom, type Id } from '../../server/contract/ids.ts';
import { AccountsStore } from '../../server/features/audience/accounts.store.ts';
import type { Account, Contact } from '../../server/features/audience/audience.ts';
import { ContactsStore } from '../../server/features/audience/contacts.store.ts';
import type { TestApp } from './app.ts';

type Given<T> = Partial<Omit<T, '_id'>>;

/** A customer company, written through its store: for tests whose subject is not the audience itself. */
export async function addAccount(rumo: TestApp, given: Given<Account> & { name: string }): Promise<Account> {
  const account: Account = {
    _id: idFrom('account', randomBytes(13)),
    externalId: null,
    plan: null,
    mrr: null,
    seats: null,
    sector: null,
    size: null,
    lifecycle: null,
    locale: null,
    archivedAt: null,
    createdAt: rumo.clock.now(),
    rev: 1,
    ...given,
  };
  await rumo.app.get(AccountsStore, { strict: false }).insert([account]);
  return account;
}

/** A person at an account, or alone. */
export async function addContact(
  rumo: TestApp,
  given: Given<Contact> & { name: string; email: string | null; accountId?: Id<'account'> | null },
): Promise<Contact> {
  const contact: Contact = {
    _id: idFrom('contact', randomBytes(13)),
    externalId: null,
    accountId: null,
    role: null,
    locale: null,
    zone: null,
    customerSince: null,
    basis: { kind: 'legitimate-interest', source: 'test', at: rumo.clock.now() },
    bouncedAt: null,
    complainedAt: null,
    archivedAt: null,
    createdAt: rumo.clock.now(),
    rev: 1,
    ...given,
  };
  await rumo.app.get(ContactsStore, { strict: false }).insert([contact]);
  return contact;
}
