import { skipReasons, type SkipReason } from '../../contract/wave.ts';
import { dayNumber } from '../calendar/local-day.ts';
import type { ContactFacts } from './facts.ts';
import { byAccount, dealInOrder } from './thirds.ts';

/** A reason as a small number: 0 for none, then the place of the reason in the fixed order, from 1. */
export type ReasonCode = number;

export const codeOf = (reason: SkipReason | null): ReasonCode =>
  reason === null ? 0 : skipReasons.indexOf(reason) + 1;
export const reasonOf = (code: ReasonCode): SkipReason | null => skipReasons[code - 1] ?? null;

/** A day or an instant that never was. */
export const NEVER = -Infinity;

/**
 * The people of whole accounts as columns, about fifty bytes a person: what does not change from wave to wave is worked
 * out once. The rows of an account stand together, in the order in which its people are dealt.
 */
export interface Roster {
  readonly size: number;
  /** For each row, the place among the contacts given. */
  readonly places: Uint32Array;
  /** The first row of each account, and in the end the number of rows. */
  readonly accounts: Uint32Array;
  readonly third: Uint8Array;
  /** The reason that holds whatever the day: an address, an opt-out, the account. */
  readonly standing: Uint8Array;
  readonly isOutside: Uint8Array;
  /** The day number of `customerSince`, or `NEVER`. */
  readonly since: Float64Array;
  readonly createdAt: Float64Array;
}

/** When the people of a roster were last asked, by row, in milliseconds; `NEVER` for never. */
export interface AskedColumns {
  readonly same: Float64Array;
  readonly otherRelationship: Float64Array;
  readonly transactional: Float64Array;
}

/** @param contacts all contacts of whole accounts. */
export function rosterOf(contacts: readonly ContactFacts[]): Roster {
  const size = contacts.length;
  const placeOf = new Map(contacts.map(({ id }, place) => [id, place]));
  const roster: Roster = {
    size,
    places: new Uint32Array(size),
    accounts: new Uint32Array(byAccountCount(contacts) + 1),
    third: new Uint8Array(size),
    standing: new Uint8Array(size),
    isOutside: new Uint8Array(size),
    since: new Float64Array(size),
    createdAt: new Float64Array(size),
  };
  let row = 0;
  let account = 0;
  for (const [key, members] of byAccount(contacts)) {
    roster.accounts[account] = row;
    account += 1;
    for (const { contact, third } of dealInOrder(key, members)) {
      roster.places[row] = placeOf.get(contact.id)!;
      roster.third[row] = third;
      roster.standing[row] = codeOf(standingReason(contact));
      roster.isOutside[row] = contact.inSegment ? 0 : 1;
      roster.since[row] = contact.customerSince === null ? NEVER : dayNumber(contact.customerSince);
      roster.createdAt[row] = contact.createdAt.getTime();
      row += 1;
    }
  }
  roster.accounts[account] = row;
  return roster;
}

function byAccountCount(contacts: readonly ContactFacts[]): number {
  let alone = 0;
  const accounts = new Set<string>();
  for (const { accountId } of contacts) {
    if (accountId === null) alone += 1;
    else accounts.add(accountId);
  }
  return accounts.size + alone;
}

function standingReason(contact: ContactFacts): SkipReason | null {
  if (contact.email === null || contact.email.trim() === '') return 'no_address';
  if (contact.bounced) return 'bounced';
  if (contact.complained) return 'complained';
  if (contact.unsubscribed) return 'unsubscribed';
  return contact.accountActive ? null : 'account_inactive';
}
