import type { Id } from '../../contract/ids.ts';
import type { Message } from '../../contract/words.ts';
import { nameKey } from '../audience/account.ts';
import type { LineFacts } from './read-line.ts';

export interface AccountKnown {
  readonly _id: Id<'account'>;
  readonly externalId: string | null;
  readonly name: string;
}

export interface ContactKnown {
  readonly _id: Id<'contact'>;
  readonly email: string | null;
  readonly accountId: Id<'account'> | null;
}

/** Who said what stands on a line. */
export interface Sayer {
  readonly accountId: Id<'account'> | null;
  readonly contactId: Id<'contact'> | null;
}

/** Why nobody can be named: `unknown` when nobody here is called so, which may be passed over. */
export interface NotFound {
  readonly field: 'account' | 'email';
  readonly message: Message;
  readonly unknown: boolean;
}

/** The customers that the lines of a file may mean. */
export class Customers {
  private readonly byId = new Map<string, AccountKnown>();
  private readonly byName = new Map<string, AccountKnown[]>();
  private readonly byEmail = new Map<string, ContactKnown>();

  addAccount(account: AccountKnown): void {
    this.byId.set(account._id, account);
    if (account.externalId !== null) this.byId.set(account.externalId, account);
    const key = nameKey(account.name);
    const namesakes = this.byName.get(key);
    if (namesakes) namesakes.push(account);
    else this.byName.set(key, [account]);
  }

  addContact(contact: ContactKnown): void {
    if (contact.email !== null) this.byEmail.set(contact.email, contact);
  }

  /**
   * An account by its external id, by ours, or by its name when no other is called the same; a person by e-mail. Without
   * an account on the line it is the person's of today.
   */
  find({ account, email }: Pick<LineFacts, 'account' | 'email'>): Sayer | NotFound {
    const contact = email === null ? null : this.byEmail.get(email);
    if (contact === undefined) {
      const message = { key: 'requestFile.unknownPerson', params: { value: email!.slice(0, 80) } } as const;
      return { field: 'email', unknown: true, message };
    }
    const contactId = contact?._id ?? null;
    if (account === null) return { accountId: contact?.accountId ?? null, contactId };
    const known = this.byId.get(account);
    if (known) return { accountId: known._id, contactId };
    const namesakes = this.byName.get(nameKey(account)) ?? [];
    if (namesakes.length === 1) return { accountId: namesakes[0]!._id, contactId };
    const params = { name: account.slice(0, 80) };
    return namesakes.length === 0
      ? { field: 'account', unknown: true, message: { key: 'requestFile.unknownAccount', params } }
      : { field: 'account', unknown: false, message: { key: 'importFaults.severalAccounts', params } };
  }

  /** The same, but who is not known is passed over. */
  findKnown(facts: Pick<LineFacts, 'account' | 'email'>): Sayer | NotFound {
    const found = this.find(facts);
    if (!('unknown' in found) || !found.unknown) return found;
    return this.findKnown({ ...facts, [found.field]: null });
  }
}
