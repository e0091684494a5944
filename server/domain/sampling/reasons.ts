import { dayNumber, type LocalDay, monthOf, addMonths } from '../calendar/local-day.ts';
import { localDayOf } from '../calendar/local-time.ts';
import type { SamplingSettings, WaveFacts } from './facts.ts';
import { type AskedColumns, codeOf, NEVER, type ReasonCode, type Roster } from './roster.ts';

const HOUR_MS = 3_600_000;

const NOT_IN_SEGMENT = codeOf('not_in_segment');
const TOO_NEW = codeOf('too_new');
const ASKED_RECENTLY = codeOf('asked_recently');
const NOT_THIS_THIRD = codeOf('not_this_third');
const ACCOUNT_CAP = codeOf('account_cap');

/** How the days of a zone are counted; from `dayCounter`, kept between waves because it remembers. */
export type DayOf = (instant: number) => number;

/**
 * The first reason that holds for each row of a roster, everything but a sample: 0 where a wave may ask.
 *
 * With `who: 'third'` each account is asked its third of the month, and never more than a third of its contacts, rounded
 * up, by the same survey in one month. With `who: 'everyone'` neither counts; quiet times always do.
 */
export function reasonsOf(
  roster: Roster,
  asked: AskedColumns,
  wave: WaveFacts,
  settings: SamplingSettings,
  dayOf: DayOf,
  isOutside: Uint8Array = roster.isOutside,
): Uint8Array {
  const opening = wave.openingAt.getTime();
  const today = dayOf(opening);
  const firstWave = wave.firstWaveAt?.getTime() ?? Infinity;
  const codes = new Uint8Array(roster.size);
  const within = (instant: number, days: number): boolean =>
    instant !== NEVER && (today - dayOf(instant) < days || opening - instant < settings.anythingHours * HOUR_MS);
  const own = (row: number): ReasonCode => {
    if (roster.standing[row] !== 0) return roster.standing[row]!;
    if (isOutside[row] !== 0) return NOT_IN_SEGMENT;
    const createdAt = roster.createdAt[row]!;
    let since = roster.since[row]!;
    if (since === NEVER && createdAt >= firstWave) since = dayOf(createdAt);
    if (since !== NEVER && today - since < settings.newCustomerDays) return TOO_NEW;
    if (
      within(asked.same[row]!, settings.sameSurveyDays) ||
      within(asked.otherRelationship[row]!, settings.otherRelationshipDays) ||
      within(asked.transactional[row]!, settings.transactionalDays)
    )
      return ASKED_RECENTLY;
    return wave.who === 'third' && roster.third[row] !== wave.third ? NOT_THIS_THIRD : 0;
  };
  for (let row = 0; row < roster.size; row += 1) codes[row] = own(row);
  if (wave.who === 'third')
    capAccounts(roster, asked.same, codes, monthDays(localDayOf(wave.openingAt, wave.zone)), dayOf);
  return codes;
}

/** The number of a month's first day, and of the next month's. */
function monthDays(day: LocalDay): { readonly first: number; readonly next: number } {
  const month = monthOf(day);
  return { first: dayNumber(`${month}-01`), next: dayNumber(`${addMonths(month, 1)}-01`) };
}

/** Leaves of each account no more than a third a month, those already asked this month by the same survey included. */
function capAccounts(
  { accounts }: Roster,
  same: Float64Array,
  codes: Uint8Array,
  month: { readonly first: number; readonly next: number },
  dayOf: DayOf,
): void {
  for (let account = 0; account + 1 < accounts.length; account += 1) {
    const from = accounts[account]!;
    const until = accounts[account + 1]!;
    let left = Math.ceil((until - from) / 3);
    for (let row = from; row < until; row += 1) {
      if (same[row] === NEVER) continue;
      const day = dayOf(same[row]!);
      if (day >= month.first && day < month.next) left -= 1;
    }
    for (let row = from; row < until; row += 1) {
      if (codes[row] !== 0) continue;
      if (left <= 0) codes[row] = ACCOUNT_CAP;
      left -= 1;
    }
  }
}
