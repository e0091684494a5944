import type { ScheduleRule } from '../../contract/schedule.ts';
import { monthNumber } from '../calendar/local-day.ts';
import { hash32 } from './hash.ts';

/** Which of the three parts of every account: 0, 1 or 2. */
export type Third = 0 | 1 | 2;

/** What dealing looks at. */
export interface Dealt {
  readonly id: string;
  readonly accountId: string | null;
  readonly createdAt: Date;
}

/**
 * Deals the contacts of each account into three parts whose sizes differ by one at most, and tells everyone's part.
 *
 * Contacts stand in the order in which they came, those of the same instant by hash, and are dealt in turn, beginning at
 * a part chosen by the account's hash: so newcomers stand last and nobody else's part changes. A contact without an account is
 * an account of one. Deal all contacts of an account, also those who may not be asked, or parts change with every
 * bounce.
 */
export function dealThirds(contacts: readonly Dealt[]): Map<string, Third> {
  const thirds = new Map<string, Third>();
  for (const [account, members] of byAccount(contacts))
    for (const { contact, third } of dealInOrder(account, members)) thirds.set(contact.id, third);
  return thirds;
}

/** The members of one account in dealing order, each with their part. */
export function dealInOrder<Contact extends Dealt>(
  account: string,
  members: readonly Contact[],
): { readonly contact: Contact; readonly third: Third }[] {
  const first = hash32(account);
  return inDealingOrder(members).map((contact, place) => ({ contact, third: ((first + place) % 3) as Third }));
}

/** Contacts by account; one without an account stands alone under a key no account has. */
export function byAccount<Contact extends Dealt>(contacts: readonly Contact[]): Map<string, Contact[]> {
  const accounts = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const key = contact.accountId ?? `alone:${contact.id}`;
    const members = accounts.get(key);
    if (members) members.push(contact);
    else accounts.set(key, [contact]);
  }
  return accounts;
}

/** Earlier comers first; those of one instant by hash, equal hashes by id. */
function inDealingOrder<Contact extends Dealt>(contacts: readonly Contact[]): Contact[] {
  if (contacts.length === 1) return [...contacts];
  return contacts
    .map((contact) => ({ contact, hash: hash32(contact.id) }))
    .sort(
      (a, b) =>
        a.contact.createdAt.getTime() - b.contact.createdAt.getTime() ||
        a.hash - b.hash ||
        (a.contact.id < b.contact.id ? -1 : 1),
    )
    .map(({ contact }) => contact);
}

/** A wave's place in the rotation. */
export interface Turn {
  /** Its month, `2027-01`; a second wave of a month (`2027-01+1`) has the turn of the first. */
  readonly period: string;
  readonly rule: ScheduleRule;
  /** How many months of this survey had a wave before, this month not counted. */
  readonly earlierMonths: number;
  /** 0 for the first survey of the organisation, 1 for the next …: each takes the third after. */
  readonly surveyPosition: number;
}

/**
 * Whose turn it is: the three parts follow each other month by month, the same for all surveys, so that two surveys
 * never ask the same part. A rule that not every month has a day for (the fifth of a weekday) goes on by its own waves,
 * since its months may all be three apart.
 */
export function thirdOfTurn({ period, rule, earlierMonths, surveyPosition }: Turn): Third {
  const skipsMonths = rule.on.kind === 'weekday' && rule.on.n === 5;
  const turn = (skipsMonths ? earlierMonths : monthNumber(period.slice(0, 7))) + surveyPosition;
  return (turn % 3) as Third;
}
