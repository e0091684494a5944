import type { LeftOutReason } from '../../contract/group.ts';
import { isActiveAccount } from '../../domain/audience/account.ts';
import type { Account, Contact } from '../audience/audience.ts';

/** Why somebody of a group is not written to; null for those who are. */
export function leftOutReason(
  contact: Pick<Contact, 'archivedAt' | 'email' | 'bouncedAt' | 'complainedAt'>,
  account: Pick<Account, 'lifecycle' | 'archivedAt'> | null,
  suppressed: ReadonlySet<string>,
): LeftOutReason | null {
  if (contact.archivedAt) return 'archived';
  if (contact.email === null) return 'no_address';
  if (contact.bouncedAt) return 'bounced';
  if (contact.complainedAt) return 'complained';
  if (suppressed.has(contact.email)) return 'unsubscribed';
  return account === null || isActiveAccount(account) ? null : 'account_inactive';
}
