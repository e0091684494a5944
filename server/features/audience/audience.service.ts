import { Inject, Injectable } from '@nestjs/common';
import type { SuppressionReason } from '../../contract/audience.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { isActiveAccount } from '../../domain/audience/account.ts';
import { Tokens } from '../../platform/tokens.ts';
import { AccountsStore } from './accounts.store.ts';
import type { Account, Contact, ContactWithAccount } from './audience.ts';
import { ContactsStore } from './contacts.store.ts';
import { SuppressionsStore, type Suppression } from './suppressions.store.ts';

/** Who the customers are, for every later stage. */
@Injectable()
export class AudienceService {
  constructor(
    private readonly accounts: AccountsStore,
    private readonly contacts: ContactsStore,
    private readonly suppressions: SuppressionsStore,
    @Inject(Tokens) private readonly tokens: Tokens,
  ) {}

  contact(id: Id<'contact'>): Promise<Contact | null> {
    return this.contacts.find(id);
  }

  contactsByIds(ids: readonly Id<'contact'>[]): Promise<Map<Id<'contact'>, Contact>> {
    return keyed(ids, (some) => this.contacts.findAll(some));
  }

  /** People whose name, address or external id has the words of `search`; at most `limit`. */
  contactIdsMatching(search: string, limit: number): Promise<Id<'contact'>[]> {
    return this.contacts.idsMatching(search, limit);
  }

  /** Accounts whose name or external id has the words of `search`; at most `limit`. */
  accountIdsMatching(search: string, limit: number): Promise<Id<'account'>[]> {
    return this.accounts.idsMatching(search, limit);
  }

  account(id: Id<'account'>): Promise<Account | null> {
    return this.accounts.find(id);
  }

  accountsByIds(ids: readonly Id<'account'>[]): Promise<Map<Id<'account'>, Account>> {
    return keyed(ids, (some) => this.accounts.findAll(some));
  }

  /** Every account that takes part, by name. */
  activeAccounts(): Promise<Account[]> {
    return this.accounts.listActive();
  }

  /** Active and churned ones, by name. */
  unarchivedAccounts(): Promise<Account[]> {
    return this.accounts.listUnarchived();
  }

  isActive(account: Pick<Account, 'lifecycle' | 'archivedAt'>): boolean {
    return isActiveAccount(account);
  }

  /** No account and no contact at all, archived ones included. */
  async isEmpty(): Promise<boolean> {
    return !(await this.accounts.any()) && !(await this.contacts.any());
  }

  /**
   * Everyone who is not archived with their account, `size` at a time, the people of an account one after the other.
   * People of inactive accounts and without an address are among them: whoever asks says why they are skipped.
   */
  async *eachActiveContact(size = 1000): AsyncGenerator<ContactWithAccount[]> {
    for await (const contacts of this.contacts.eachUnarchived(size)) {
      const ids = contacts.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
      const accounts = await this.accountsByIds(ids);
      yield contacts.map((contact) => ({
        contact,
        account: contact.accountId === null ? null : (accounts.get(contact.accountId) ?? null),
      }));
    }
  }

  /** Those of the addresses that get no more surveys. */
  async suppressedIn(emails: readonly string[]): Promise<Set<string>> {
    return new Set((await this.suppressionsOf(emails)).keys());
  }

  /** Why and since when each suppressed address gets no more surveys. */
  async suppressionsOf(emails: readonly string[]): Promise<Map<string, Suppression>> {
    const byFingerprint = new Map(emails.map((email) => [this.fingerprint(email), email]));
    const found = await keyed([...byFingerprint.keys()], (some) => this.suppressions.find(some));
    return new Map([...found].map(([fingerprint, suppression]) => [byFingerprint.get(fingerprint)!, suppression]));
  }

  async suppress(email: string, reason: SuppressionReason, now: Date): Promise<void> {
    await this.suppressions.add({ _id: this.fingerprint(email), reason, at: now });
  }

  async unsuppress(email: string): Promise<void> {
    await this.suppressions.remove(this.fingerprint(email));
  }

  /** Notes that someone's address takes no mail, in the mail server's words; false when they have another one by now. */
  markBounced(id: Id<'contact'>, email: string, bounce: { at: Date; text: string }): Promise<boolean> {
    return this.contacts.markBounced(id, email, bounce);
  }

  markComplained(id: Id<'contact'>, now: Date): Promise<void> {
    return this.contacts.markComplained(id, now);
  }

  /** Takes back whatever kept someone from getting mail: opting out, a bounce, a complaint. */
  async allowMail({ _id, email }: Pick<Contact, '_id' | 'email'>): Promise<void> {
    if (email !== null) await this.unsuppress(email);
    await this.contacts.clearMarks(_id);
  }

  /** The language to write to someone in: theirs, else their account's, else the organisation's. */
  localeOf(
    contact: Pick<Contact, 'locale'>,
    account: Pick<Account, 'locale'> | null,
    settings: { locale: Locale },
  ): Locale {
    return contact.locale ?? account?.locale ?? settings.locale;
  }

  /** Made-up customers, marked so that `removeSample` takes away exactly these. */
  async insertSample(accounts: readonly Account[], contacts: readonly Contact[]): Promise<void> {
    const sample = true as const;
    const free =
      (await this.accounts.insert(accounts.map((account) => ({ ...account, sample })))) &&
      (await this.contacts.insert(contacts.map((contact) => ({ ...contact, sample }))));
    if (!free) throw new Error('a customer of the sample company is already there');
  }

  async removeSample(): Promise<{ accounts: number; contacts: number }> {
    const contacts = await this.contacts.removeSample();
    return { contacts, accounts: await this.accounts.removeSample() };
  }

  private fingerprint(email: string): string {
    return this.tokens.fingerprint('suppression', email.trim().normalize('NFC').toLowerCase());
  }
}

/** What was found, by id; asked for in parts, because a query has a size limit. */
async function keyed<Key extends string, Found extends { _id: Key }>(
  ids: readonly Key[],
  find: (some: Key[]) => Promise<Found[]>,
): Promise<Map<Key, Found>> {
  const unique = [...new Set(ids)];
  const found = new Map<Key, Found>();
  for (let at = 0; at < unique.length; at += 5000)
    for (const one of await find(unique.slice(at, at + 5000))) found.set(one._id, one);
  return found;
}
