import { nextWorkdayFrom, sendWindow, windowOf } from './business-days.ts';
import type { Holidays } from './holidays.ts';
import { addDays, type LocalDay } from './local-day.ts';
import { localDayOf } from './local-time.ts';

const MINUTE = 60_000;
/** The end of each window that stays free, so that whoever sends can finish what was due before the window closes. */
const FREE_END = 5 * MINUTE;
/** A day of which less is left is not among the days of a spread: a third of all mails would crowd into it. */
const WORTHWHILE = 60 * MINUTE;

/** Where in a spread someone stands: 0 or more, less than 1; the same person always at the same place. */
export type Place = number;

/**
 * The instant for one of many mails that are spread evenly over the sending hours of `days` workdays, in local time of
 * `zone`. The days begin with the one `earliest` falls on while an hour of its window is left, otherwise with the next
 * workday; never before `earliest`. Depends on nothing but its input, and grows with `place`.
 * @param days whole number, 1 or more.
 * @throws RangeError for another number of days, a place outside [0, 1), an unknown zone, or a year without a workday.
 */
export function spreadSlot(
  earliest: Date,
  { place, days, zone, holidays }: { place: Place; days: number; zone: string; holidays: Holidays },
): Date {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`${days} is not a number of days`);
  if (!(place >= 0 && place < 1)) throw new RangeError(`${place} is not a place`);
  const index = Math.floor(place * days);
  let day = localDayOf(sendWindow(earliest, zone, holidays), zone);
  if (windowOf(day, zone).closes.getTime() - earliest.getTime() < WORTHWHILE) {
    day = nextWorkdayFrom(addDays(day, 1), holidays);
  }
  for (let left = index; left > 0; left -= 1) day = nextWorkdayFrom(addDays(day, 1), holidays);
  return slotOn(day, place * days - index, zone, index === 0 ? earliest : undefined);
}

/**
 * When a mail whose hour has passed may go: `now` inside the sending hours, otherwise at its place in the first half of
 * the next window, so that what an outage held up does not all leave in the same minute, and a sender that is late again
 * still finds time for it.
 */
export function nextSlot(
  now: Date,
  { place, zone, holidays }: { place: Place; zone: string; holidays: Holidays },
): Date {
  const open = sendWindow(now, zone, holidays);
  return open.getTime() === now.getTime() ? now : slotOn(localDayOf(open, zone), place / 2, zone);
}

/** The instant inside the sending hours of `day` at the share `place` of them; not before `from`. */
export function slotOn(day: LocalDay, place: Place, zone: string, from?: Date): Date {
  const { opens, closes } = windowOf(day, zone);
  const begin = Math.max(opens.getTime(), from?.getTime() ?? 0);
  const end = Math.max(begin, closes.getTime() - FREE_END);
  return new Date(begin + Math.floor((end - begin) * place));
}
