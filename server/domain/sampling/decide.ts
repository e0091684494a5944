import type { SkipReason } from '../../contract/wave.ts';
import type { LocalDay } from '../calendar/local-day.ts';
import { dayCounter } from '../calendar/local-time.ts';
import { type DayOf, reasonsOf } from './reasons.ts';
import { type AskedColumns, NEVER, reasonOf, type Roster, rosterOf } from './roster.ts';
import type { Dealt, Third } from './thirds.ts';

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
  readonly lastAsked: LastAsked;
}

export interface LastAsked {
  readonly sameSurvey: Date | null;
  readonly otherRelationship: Date | null;
  readonly transactional: Date | null;
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

/** May be asked when `skipped` is null. */
export interface Decision {
  readonly contactId: string;
  readonly skipped: SkipReason | null;
}

/**
 * Decides for every contact whether a wave may ask it, and if not, why: the first reason that holds, in the order of
 * `skipReasons`. A sample is drawn afterwards, among all accounts together, from those who may be asked.
 * @param contacts all contacts of every account, also those who cannot be asked: the thirds are dealt among all.
 * @param dayOf from `dayCounter` of the wave's zone, to be kept where many batches are decided one after the other.
 * @returns one decision a contact, in the order given.
 */
export function decide(
  contacts: readonly ContactFacts[],
  wave: WaveFacts,
  settings: SamplingSettings = defaultSampling,
  dayOf: DayOf = dayCounter(wave.zone),
): Decision[] {
  const roster = rosterOf(contacts);
  const codes = reasonsOf(roster, askedColumns(roster, contacts), wave, settings, dayOf);
  const skipped = new Array<SkipReason | null>(contacts.length).fill(null);
  for (let row = 0; row < roster.size; row += 1) skipped[roster.places[row]!] = reasonOf(codes[row]!);
  return contacts.map(({ id }, place) => ({ contactId: id, skipped: skipped[place] ?? null }));
}

function askedColumns({ size, places }: Roster, contacts: readonly ContactFacts[]): AskedColumns {
  const column = (read: (asked: LastAsked) => Date | null) => {
    const instants = new Float64Array(size);
    for (let row = 0; row < size; row += 1) instants[row] = read(contacts[places[row]!]!.lastAsked)?.getTime() ?? NEVER;
    return instants;
  };
  return {
    same: column(({ sameSurvey }) => sameSurvey),
    otherRelationship: column(({ otherRelationship }) => otherRelationship),
    transactional: column(({ transactional }) => transactional),
  };
}
