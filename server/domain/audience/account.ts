import type { Lifecycle } from '../../contract/audience.ts';

/**
 * Whether an account takes part: its people may be asked and its wishes count.
 * Not churned and not archived; an account whose lifecycle is not known counts as a customer.
 */
export function isActiveAccount(account: { lifecycle: Lifecycle | null; archivedAt: Date | null }): boolean {
  return account.lifecycle !== 'churned' && account.archivedAt === null;
}

/**
 * A name as it is compared and searched: without accents and case, spaces brought together. Empty for a name of blanks.
 */
export function nameKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
