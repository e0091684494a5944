import type { Id } from '../../contract/ids.ts';
import type { Message } from '../../contract/words.ts';
import { nameKey } from '../audience/account.ts';
import type { AnswerRecord } from './answer-record.ts';

export interface KnownContact {
  readonly _id: Id<'contact'>;
  readonly externalId: string | null;
  readonly email: string | null;
  readonly accountId: Id<'account'> | null;
}

export interface KnownAccount {
  readonly _id: Id<'account'>;
  readonly externalId: string | null;
  readonly name: string;
}

/** Somebody who is known from their answers only, as the newest of them says. */
export interface NewPerson<Known> {
  readonly known: Known;
  record: AnswerRecord;
  /** Of a person: the account of the newest answer. */
  account: Id<'account'> | null;
}

/** Whose answer a record is. */
export interface Respondent {
  readonly contactId: Id<'contact'>;
  readonly accountId: Id<'account'> | null;
}

export interface NewIds {
  readonly contact: () => Id<'contact'>;
  readonly account: () => Id<'account'>;
}

/**
 * Finds the people and accounts of answers, and takes in those that are not known. A person is known by the external id,
 * by ours, or by e-mail; an account by its external id, by ours, or by its name when no other is called the same.
 */
export class PeopleBook {
  private readonly contacts = new Map<string, KnownContact>();
  private readonly byEmail = new Map<string, KnownContact>();
  private readonly accounts = new Map<string, KnownAccount>();
  private readonly byName = new Map<string, KnownAccount[]>();
  private readonly freshContacts = new Map<string, NewPerson<KnownContact>>();
  private readonly freshAccounts = new Map<string, NewPerson<KnownAccount>>();
  private readonly kept = new Set<NewPerson<unknown>>();
  private readonly ids: NewIds;

  constructor(contacts: readonly KnownContact[], accounts: readonly KnownAccount[], ids: NewIds) {
    this.ids = ids;
    contacts.forEach((contact) => this.learnContact(contact));
    accounts.forEach((account) => this.learnAccount(account));
  }

  /**
   * @param saysAccount whether the file has a column for accounts; without one the answer belongs to the person's account
   *   of today, with one an empty cell means that there was none
   */
  find(record: AnswerRecord, saysAccount: boolean): Respondent | Message {
    const contact = this.contactOf(record);
    if ('key' in contact) return contact;
    const { accountId, accountName } = record.day;
    if (accountId === null && accountName === null)
      return { contactId: contact._id, accountId: saysAccount ? null : contact.accountId };
    const account = this.accountOf(record);
    return 'key' in account ? account : { contactId: contact._id, accountId: account._id };
  }

  /** Takes in whoever of a found record was not known. Call it for records that are kept. */
  keep(record: AnswerRecord, { contactId, accountId }: Respondent): void {
    const fresh = [
      this.freshContacts.get(contactId),
      accountId === null ? undefined : this.freshAccounts.get(accountId),
    ];
    for (const known of fresh) {
      if (!known) continue;
      this.kept.add(known);
      if (record.answeredAt < known.record.answeredAt) continue;
      known.record = record;
      known.account = accountId;
    }
  }

  /** Those of kept records who were not known before. */
  get newContacts(): NewPerson<KnownContact>[] {
    return [...this.freshContacts.values()].filter((known) => this.kept.has(known));
  }

  get newAccounts(): NewPerson<KnownAccount>[] {
    return [...this.freshAccounts.values()].filter((known) => this.kept.has(known));
  }

  /** How an account is called; null for one that is not known. */
  nameOf(accountId: Id<'account'>): string | null {
    return this.accounts.get(accountId)?.name ?? null;
  }

  private contactOf(record: AnswerRecord): KnownContact | Message {
    const { id, email } = record.person;
    const byId = id === null ? undefined : this.contacts.get(id);
    const byEmail = email === null ? undefined : this.byEmail.get(email);
    if (byId && byEmail && byId !== byEmail) return { key: 'importFaults.twoPeople' };
    if (byEmail && id !== null && !byId && byEmail.externalId !== null)
      return { key: 'importFaults.emailOfAnother', params: { id: byEmail.externalId } };
    const known = byId ?? byEmail;
    if (known) return known;
    const contact = { _id: this.ids.contact(), externalId: id, email, accountId: null };
    this.learnContact(contact);
    this.freshContacts.set(contact._id, { known: contact, record, account: null });
    return contact;
  }

  private accountOf(record: AnswerRecord): KnownAccount | Message {
    const { accountId, accountName } = record.day;
    if (accountId !== null) {
      const known = this.accounts.get(accountId);
      if (known) return known;
    } else {
      const namesakes = this.byName.get(nameKey(accountName!)) ?? [];
      if (namesakes.length > 1) return { key: 'importFaults.severalAccounts', params: { name: accountName! } };
      if (namesakes[0]) return namesakes[0];
    }
    const account = { _id: this.ids.account(), externalId: accountId, name: accountName ?? accountId! };
    this.learnAccount(account);
    this.freshAccounts.set(account._id, { known: account, record, account: null });
    return account;
  }

  private learnContact(contact: KnownContact): void {
    if (contact.externalId !== null) this.contacts.set(contact.externalId, contact);
    this.contacts.set(contact._id, contact);
    if (contact.email !== null) this.byEmail.set(contact.email, contact);
  }

  private learnAccount(account: KnownAccount): void {
    if (account.externalId !== null) this.accounts.set(account.externalId, account);
    this.accounts.set(account._id, account);
    const key = nameKey(account.name);
    this.byName.set(key, [...(this.byName.get(key) ?? []), account]);
  }
}
