import { Inject, Injectable } from '@nestjs/common';
import { idSchema, type Id } from '../../contract/ids.ts';
import { nameKey } from '../../domain/audience/account.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import { AccountsStore } from './accounts.store.ts';
import type { Account, Contact } from './audience.ts';
import { ContactsStore } from './contacts.store.ts';

/** By what people and accounts of a file may be known. */
export interface Traces {
  readonly contactIds: readonly string[];
  readonly emails: readonly string[];
  readonly accountIds: readonly string[];
  readonly accountNames: readonly string[];
}

type NewAccount = Pick<Account, '_id' | 'externalId' | 'name' | 'plan' | 'mrr' | 'sector' | 'size'>;
type NewContact = Pick<
  Contact,
  '_id' | 'externalId' | 'accountId' | 'email' | 'name' | 'role' | 'locale' | 'customerSince'
>;

/** Few enough that reading them holds up nobody. */
const LOOKUP = 500;

/** People and accounts behind answers of a file: finds them, and takes in those who are known from answers only. */
@Injectable()
export class PeopleOfAnswers {
  constructor(
    private readonly accounts: AccountsStore,
    private readonly contacts: ContactsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everyone who could be meant. */
  async find({ contactIds, emails, accountIds, accountNames }: Traces) {
    const ownContacts = await ownIds('contact', contactIds);
    const ownAccounts = await ownIds('account', accountIds);
    const contacts = distinct([
      ...(await inParts(contactIds, (some) => this.contacts.findByExternalIds(some))),
      ...(await inParts(ownContacts, (some) => this.contacts.findAll(some))),
      ...(await inParts(emails, (some) => this.contacts.findByEmails(some))),
    ]);
    const theirs = [...new Set(contacts.flatMap(({ accountId }) => accountId ?? []))];
    const accounts = distinct([
      ...(await inParts(accountIds, (some) => this.accounts.findByExternalIds(some))),
      ...(await inParts([...ownAccounts, ...theirs], (some) => this.accounts.findAll(some))),
      ...(await inParts(accountNames, (some) => this.accounts.findByNameKeys([...new Set(some.map(nameKey))]))),
    ]);
    return { contacts, accounts };
  }

  /**
   * Takes in people and accounts that are archived from the start: they are counted in what they said, and nobody asks
   * them. False when somebody else took a name, an e-mail or an id meanwhile.
   */
  async takeIn(accounts: readonly NewAccount[], contacts: readonly NewContact[]): Promise<boolean> {
    const now = this.clock.now();
    const kept = { archivedAt: now, createdAt: now, rev: 1 };
    const rest = { seats: null, lifecycle: null, locale: null };
    if (!(await this.accounts.insert(accounts.map((account) => ({ ...account, ...rest, ...kept }))))) return false;
    const basis = { kind: 'legitimate-interest' as const, source: 'answers', at: now };
    const marks = { zone: null, basis, bouncedAt: null, complainedAt: null };
    return this.contacts.insert(contacts.map((contact) => ({ ...contact, ...marks, ...kept })));
  }
}

async function inParts<Key, Found>(keys: readonly Key[], find: (some: Key[]) => Promise<Found[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < keys.length; at += LOOKUP) found.push(...(await find(keys.slice(at, at + LOOKUP))));
  return found;
}

function distinct<Found extends { _id: string }>(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [one._id, one])).values()];
}

/** Those that look like ids of ours. */
async function ownIds<Kind extends 'contact' | 'account'>(kind: Kind, ids: readonly string[]): Promise<Id<Kind>[]> {
  const schema = idSchema(kind);
  const own: Id<Kind>[] = [];
  const time = new SharingTime();
  for (const id of ids) {
    await time.pause();
    const parsed = schema.safeParse(id);
    if (parsed.success) own.push(parsed.data);
  }
  return own;
}
