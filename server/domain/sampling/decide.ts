import type { SkipReason } from '../../contract/wave.ts';
import { dayCounter } from '../calendar/local-time.ts';
import { type ContactFacts, defaultSampling, type LastAsked, type SamplingSettings, type WaveFacts } from './facts.ts';
import { type DayOf, reasonsOf } from './reasons.ts';
import { type AskedColumns, NEVER, reasonOf, type Roster, rosterOf } from './roster.ts';

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
