import { Inject, Injectable } from '@nestjs/common';
import type {
  AccountView,
  AudienceCounts,
  AudienceQuery,
  ChangeAccount,
  ChangeContact,
  ContactRow,
  ContactsQuery,
  ContactView,
  SuppressionReason,
  WriteAccount,
  WriteContact,
} from '../../contract/audience.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import { isActiveAccount } from '../../domain/audience/account.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import { AccountsStore } from './accounts.store.ts';
import { AudienceService } from './audience.service.ts';
import type { Account, Contact } from './audience.ts';
import { ContactsStore, noMarks } from './contacts.store.ts';
import type { Page } from './pages.store.ts';
import { SuppressionsStore, type Suppression } from './suppressions.store.ts';

/** Accounts and people as staff see and change them. */
@Injectable()
export class CustomersService {
  constructor(
    private readonly accounts: AccountsStore,
    private readonly contacts: ContactsStore,
    private readonly suppressions: SuppressionsStore,
    private readonly audience: AudienceService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async counts(): Promise<AudienceCounts> {
    const [accounts, activeAccounts, contacts, withoutAddress, suppressed] = await Promise.all([
      this.accounts.count('all'),
      this.accounts.count('active'),
      this.contacts.count('all'),
      this.contacts.count('withoutAddress'),
      this.suppressions.count(),
    ]);
    return { accounts, activeAccounts, contacts, withoutAddress, suppressed };
  }

  async listAccounts(query: AudienceQuery): Promise<Page<AccountView>> {
    const page = await this.accounts.page(query);
    const people = await this.contacts.countByAccount(page.items.map(({ _id }) => _id));
    return { ...page, items: page.items.map((account) => toAccountView(account, people.get(account._id) ?? 0)) };
  }

  async account(id: Id<'account'>): Promise<AccountView> {
    return this.accountView(await this.findAccount(id));
  }

  async createAccount(given: WriteAccount): Promise<AccountView> {
    const account: Account = {
      ...{ _id: newId('account'), ...given },
      ...{ archivedAt: null, createdAt: this.clock.now(), rev: 1 },
    };
    if (!(await this.accounts.insert([account]))) throw new Problem('conflict', { key: 'audience.accountTaken' });
    return toAccountView(account, 0);
  }

  async changeAccount(id: Id<'account'>, { rev, archived, ...changes }: ChangeAccount): Promise<AccountView> {
    const before = await this.findAccount(id);
    const after = { ...before, ...changes, ...this.archiving(before, archived), rev: rev + 1 };
    refuseUnlessDone(await this.accounts.replace(after, rev), 'audience.accountTaken');
    return this.accountView(after);
  }

  async listContacts(query: ContactsQuery): Promise<Page<ContactRow>> {
    const page = await this.contacts.page(query);
    const [suppressions, accounts] = await Promise.all([
      this.audience.suppressionsOf(page.items.flatMap(({ email }) => email ?? [])),
      this.audience.accountsByIds(page.items.flatMap(({ accountId }) => accountId ?? [])),
    ]);
    const items = page.items.map((contact): ContactRow => {
      const account = contact.accountId === null ? undefined : accounts.get(contact.accountId);
      return {
        ...{ id: contact._id, name: contact.name, email: contact.email, role: contact.role },
        account: account ? { id: account._id, name: account.name } : null,
        archived: contact.archivedAt !== null,
        noMail: whyNoMail(contact, suppressions.get(contact.email ?? '')),
      };
    });
    return { ...page, items };
  }

  async contact(id: Id<'contact'>): Promise<ContactView> {
    return this.contactView(await this.findContact(id));
  }

  async createContact({ basis, ...given }: WriteContact): Promise<ContactView> {
    await this.refuseUnknownAccount(given.accountId);
    const now = this.clock.now();
    const contact: Contact = {
      ...{ _id: newId('contact'), ...given },
      ...{ basis: { kind: basis, source: 'staff', at: now }, ...noMarks },
      ...{ archivedAt: null, createdAt: now, rev: 1 },
    };
    if (!(await this.contacts.insert([contact]))) throw new Problem('conflict', { key: 'audience.contactTaken' });
    return this.contactView(contact);
  }

  async changeContact(id: Id<'contact'>, { rev, archived, ...changes }: ChangeContact): Promise<ContactView> {
    const before = await this.findContact(id);
    if (changes.accountId !== undefined) await this.refuseUnknownAccount(changes.accountId);
    const moved = changes.email !== undefined && changes.email !== before.email;
    const fresh = moved ? noMarks : {};
    const after: Contact = { ...before, ...changes, ...fresh, ...this.archiving(before, archived), rev: rev + 1 };
    if (after.email === null && after.externalId === null) throw new Problem('invalid', { key: 'audience.keyNeeded' });
    refuseUnlessDone(await this.contacts.replace(after, rev), 'audience.contactTaken');
    return this.contactView(after);
  }

  async suppress(id: Id<'contact'>): Promise<ContactView> {
    const contact = await this.findContact(id);
    if (contact.email === null) throw new Problem('conflict', { key: 'audience.noAddress' });
    await this.audience.suppress(contact.email, 'manual', this.clock.now());
    return this.contactView(contact);
  }

  async unsuppress(id: Id<'contact'>): Promise<ContactView> {
    await this.audience.allowMail(await this.findContact(id));
    return this.contactView(await this.findContact(id));
  }

  private archiving(before: { archivedAt: Date | null }, archived: boolean | undefined): { archivedAt: Date | null } {
    if (archived === undefined) return { archivedAt: before.archivedAt };
    return { archivedAt: archived ? (before.archivedAt ?? this.clock.now()) : null };
  }

  private async findAccount(id: Id<'account'>): Promise<Account> {
    const account = await this.accounts.find(id);
    if (!account) throw new Problem('notFound');
    return account;
  }

  private async findContact(id: Id<'contact'>): Promise<Contact> {
    const contact = await this.contacts.find(id);
    if (!contact) throw new Problem('notFound');
    return contact;
  }

  private async refuseUnknownAccount(id: Id<'account'> | null): Promise<void> {
    if (id !== null && !(await this.accounts.find(id))) throw new Problem('invalid', { key: 'audience.noSuchAccount' });
  }

  private async accountView(account: Account): Promise<AccountView> {
    const people = await this.contacts.countByAccount([account._id]);
    return toAccountView(account, people.get(account._id) ?? 0);
  }

  private async contactView(contact: Contact): Promise<ContactView> {
    const [account, suppressions] = await Promise.all([
      contact.accountId === null ? null : this.accounts.find(contact.accountId),
      this.audience.suppressionsOf(contact.email === null ? [] : [contact.email]),
    ]);
    return toContactView(contact, account, suppressions.get(contact.email ?? '') ?? null);
  }
}

/** An address is kept from mail by the list of addresses, or by what is noted about the person who has it. */
function whyNoMail(contact: Contact, suppression: Suppression | undefined): SuppressionReason | null {
  if (suppression) return suppression.reason;
  if (contact.complainedAt) return 'complained';
  return contact.bouncedAt ? 'bounced' : null;
}

function refuseUnlessDone(
  result: 'done' | 'stale' | 'taken',
  taken: 'audience.accountTaken' | 'audience.contactTaken',
) {
  if (result === 'stale') throw new Problem('stale');
  if (result === 'taken') throw new Problem('conflict', { key: taken });
}

function toAccountView(account: Account, contacts: number): AccountView {
  return {
    id: account._id,
    name: account.name,
    externalId: account.externalId,
    plan: account.plan,
    mrr: account.mrr,
    seats: account.seats,
    sector: account.sector,
    size: account.size,
    lifecycle: account.lifecycle,
    locale: account.locale,
    active: isActiveAccount(account),
    contacts,
    archivedAt: account.archivedAt?.toISOString() ?? null,
    createdAt: account.createdAt.toISOString(),
    rev: account.rev,
  };
}

function toContactView(contact: Contact, account: Account | null, suppression: Suppression | null): ContactView {
  const { kind, source, at } = contact.basis;
  return {
    id: contact._id,
    externalId: contact.externalId,
    account: account ? { id: account._id, name: account.name, active: isActiveAccount(account) } : null,
    email: contact.email,
    name: contact.name,
    role: contact.role,
    locale: contact.locale,
    zone: contact.zone,
    customerSince: contact.customerSince,
    basis: { kind, source, at: at.toISOString() },
    suppression: suppression ? { reason: suppression.reason, at: suppression.at.toISOString() } : null,
    bouncedAt: contact.bouncedAt?.toISOString() ?? null,
    bounceReason: contact.bounceReason ?? null,
    complainedAt: contact.complainedAt?.toISOString() ?? null,
    archivedAt: contact.archivedAt?.toISOString() ?? null,
    createdAt: contact.createdAt.toISOString(),
    rev: contact.rev,
  };
}
