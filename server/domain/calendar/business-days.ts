import { type Holidays, isWorkday } from './holidays.ts';
import { addDays, type LocalDay } from './local-day.ts';
import { instantAt, localDayOf } from './local-time.ts';

/** Days in a row without a workday before the search is given up: only a list of holidays can do that. */
const LONGEST_REST = 366;

/** When mails may arrive: Monday to Friday, from 08:30 until before 11:30 local time. */
export const sendingHours = { from: '08:30', until: '11:30' } as const;

/**
 * The day `count` workdays after `day`; 0 is the day itself, whatever day it is. From a Saturday, 1 is Monday.
 * @param count whole number, not negative.
 */
export function addBusinessDays(day: LocalDay, count: number, holidays: Holidays): LocalDay {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is not a number of workdays`);
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = nextWorkdayFrom(addDays(reached, 1), holidays);
  return reached;
}

/**
 * The first instant at or after `earliest` inside the sending hours of `zone`, on a workday: `earliest` itself when it
 * is inside already, otherwise the next 08:30.
 */
export function sendWindow(earliest: Date, zone: string, holidays: Holidays): Date {
  const today = localDayOf(earliest, zone);
  if (isWorkday(today, holidays)) {
    const { opens, closes } = windowOf(today, zone);
    if (earliest.getTime() <= opens.getTime()) return opens;
    if (earliest.getTime() < closes.getTime()) return earliest;
  }
  return instantAt(nextWorkdayFrom(addDays(today, 1), holidays), sendingHours.from, zone).at;
}

/** The sending hours of a day in `zone`; `closes` is the first instant outside. */
export function windowOf(day: LocalDay, zone: string): { readonly opens: Date; readonly closes: Date } {
  return { opens: instantAt(day, sendingHours.from, zone).at, closes: instantAt(day, sendingHours.until, zone).at };
}

/** The first workday at or after `day`. Throws RangeError when a whole year has none. */
export function nextWorkdayFrom(day: LocalDay, holidays: Holidays): LocalDay {
  for (let days = 0; days < LONGEST_REST; days += 1) {
    const candidate = addDays(day, days);
    if (isWorkday(candidate, holidays)) return candidate;
  }
  throw new RangeError('a year without a workday');
}
