import type { SkipReason } from '../../contract/wave.ts';
import { daysBetween, type LocalDay, monthOf } from '../calendar/local-day.ts';
import { localDayOf } from '../calendar/local-time.ts';
import { hash32 } from './hash.ts';
import { byAccount, dealThirds, type Dealt, inDealingOrder, type Third } from './thirds.ts';

const HOUR_MS = 3_600_000;

/** What is known about a contact when a wave opens. */
export interface ContactFacts extends Dealt {
  readonly id: string;
  readonly accountId: string | null;
  readonly email: string | null;
  readonly bounced: boolean;
  readonly complained: boolean;
  readonly unsubscribed: boolean;
  /** A contact without an account counts as active. */
  readonly accountActive: boolean;
  readonly inSegment: boolean;
  /** The day the import gave, if it gave one. */
  readonly customerSince: LocalDay | null;
  readonly createdAt: Date;
  /** The opening of the latest wave that asked this contact, by kind of its survey; null for never. */
  readonly lastAsked: {
    readonly sameSurvey: Date | null;
    readonly otherRelationship: Date | null;
    readonly transactional: Date | null;
  };
}

/** The wave that is about to open. */
export interface WaveFacts {
  readonly openingAt: Date;
  /** The schedule's zone: days and months are counted there. */
  readonly zone: string;
  /** When the survey's first wave opened; null when this is the first. */
  readonly firstWaveAt: Date | null;
  readonly who: 'third' | 'everyone';
  /** Whose turn it is, from `thirdOfTurn`. */
  readonly third: Third;
  /** At most so many people, all accounts together; null for no limit. */
  readonly sampleSize: number | null;
}

/** Quiet times, in days from the opening day of the wave that asked; `anything` in hours between two openings. */
export interface SamplingSettings {
  readonly sameSurveyDays: number;
  readonly otherRelationshipDays: number;
  readonly transactionalDays: number;
  readonly anythingHours: number;
  readonly newCustomerDays: number;
}

export const defaultSampling: SamplingSettings = {
  sameSurveyDays: 80,
  otherRelationshipDays: 25,
  transactionalDays: 30,
  anythingHours: 24,
  newCustomerDays: 30,
};

/** Invited when `skipped` is null. */
export interface Decision {
  readonly contactId: string;
  readonly skipped: SkipReason | null;
}

/**
 * Decides for every contact whether a wave asks it, and if not, why: the first reason that holds, in the order of
 * `skipReasons`.
 *
 * With `who: 'third'` each account is asked its third of the month, and never more than a third of its contacts, rounded
 * up, by the same survey in one month. With `who: 'everyone'` neither counts; quiet times always do.
 * @param contacts all contacts of every account, also those who cannot be asked: the thirds are dealt among all.
 * @returns one decision a contact, in the order given.
 */
export function decide(
  contacts: readonly ContactFacts[],
  wave: WaveFacts,
  settings: SamplingSettings = defaultSampling,
): Decision[] {
  const today = localDayOf(wave.openingAt, wave.zone);
  const dayOf = daysIn(wave.zone);
  const skipped = new Map<string, SkipReason | null>();
  const thirds = dealThirds(contacts);

  for (const contact of contacts) {
    const reason = ownReason(contact, wave, settings, today, dayOf);
    skipped.set(
      contact.id,
      reason ?? (wave.who === 'third' && thirds.get(contact.id) !== wave.third ? 'not_this_third' : null),
    );
  }
  if (wave.who === 'third') capAccounts(contacts, skipped, (instant) => monthOf(dayOf(instant)) === monthOf(today));
  if (wave.sampleSize !== null) {
    const drawn = contacts
      .filter(({ id }) => skipped.get(id) === null)
      .map(({ id }) => ({ id, lot: hash32(`${today}:${id}`) }))
      .sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1));
    for (const { id } of drawn.slice(wave.sampleSize)) skipped.set(id, 'not_sampled');
  }
  return contacts.map(({ id }) => ({ contactId: id, skipped: skipped.get(id) ?? null }));
}

/** The reason that lies in the contact itself, before any rotation. */
function ownReason(
  contact: ContactFacts,
  wave: WaveFacts,
  settings: SamplingSettings,
  today: LocalDay,
  dayOf: (instant: Date) => LocalDay,
): SkipReason | null {
  if (contact.email === null || contact.email.trim() === '') return 'no_address';
  if (contact.bounced) return 'bounced';
  if (contact.complained) return 'complained';
  if (contact.unsubscribed) return 'unsubscribed';
  if (!contact.accountActive) return 'account_inactive';
  if (!contact.inSegment) return 'not_in_segment';

  const cameInLater = wave.firstWaveAt !== null && contact.createdAt.getTime() >= wave.firstWaveAt.getTime();
  const since = contact.customerSince ?? (cameInLater ? dayOf(contact.createdAt) : null);
  if (since !== null && daysBetween(since, today) < settings.newCustomerDays) return 'too_new';

  const { sameSurvey, otherRelationship, transactional } = contact.lastAsked;
  const within = (asked: Date | null, days: number): boolean =>
    asked !== null &&
    (daysBetween(dayOf(asked), today) < days ||
      wave.openingAt.getTime() - asked.getTime() < settings.anythingHours * HOUR_MS);
  const recently =
    within(sameSurvey, settings.sameSurveyDays) ||
    within(otherRelationship, settings.otherRelationshipDays) ||
    within(transactional, settings.transactionalDays);
  return recently ? 'asked_recently' : null;
}

/** Leaves of each account no more than a third a month, those already asked this month by the same survey included. */
function capAccounts(
  contacts: readonly ContactFacts[],
  skipped: Map<string, SkipReason | null>,
  isThisMonth: (instant: Date) => boolean,
): void {
  for (const members of byAccount(contacts).values()) {
    const asked = members.filter(({ lastAsked: { sameSurvey } }) => sameSurvey !== null && isThisMonth(sameSurvey));
    let left = Math.ceil(members.length / 3) - asked.length;
    for (const { id } of inDealingOrder(members)) {
      if (skipped.get(id) !== null) continue;
      if (left <= 0) skipped.set(id, 'account_cap');
      left -= 1;
    }
  }
}

/** Days of `zone`, each instant looked up once: many contacts share the opening of a wave. */
function daysIn(zone: string): (instant: Date) => LocalDay {
  const known = new Map<number, LocalDay>();
  return (instant) => {
    const day = known.get(instant.getTime()) ?? localDayOf(instant, zone);
    known.set(instant.getTime(), day);
    return day;
  };
}
