import { nextWorkdayFrom } from '../calendar/business-days.ts';
import type { Holidays } from '../calendar/holidays.ts';
import { addMonths, monthOf } from '../calendar/local-day.ts';
import { instantAt, localDayOf } from '../calendar/local-time.ts';

/** When a letter is written on its day, on the clocks of the organisation: before the month's wave opens. */
export const LETTER_HOUR = '08:00';

/**
 * The instant from which the letter about `month` (`YYYY-MM`) is due: 08:00 in `zone` on the first workday of the month
 * after it. Where the clocks skip that hour, the first instant after the gap.
 * @throws RangeError for an unknown zone, or when a year has no workday.
 */
export function letterDueAt(month: string, zone: string, holidays: Holidays): Date {
  const day = nextWorkdayFrom(`${addMonths(month, 1)}-01`, holidays);
  return instantAt(day, LETTER_HOUR, zone).at;
}

/**
 * The month whose letter should have been written by `now`: the one before the month it is in `zone`, from 08:00 on the
 * first workday until the month ends, so that missed days are caught up. Null before that hour: then nothing is due.
 * @throws RangeError as `letterDueAt`.
 */
export function letterMonthAt(now: Date, zone: string, holidays: Holidays): string | null {
  const month = addMonths(monthOf(localDayOf(now, zone)), -1);
  return now.getTime() >= letterDueAt(month, zone, holidays).getTime() ? month : null;
}

/** The instants in which `month` lies on the clocks of `zone`: `from` included, `until` not. */
export function boundsOfMonth(month: string, zone: string): { readonly from: Date; readonly until: Date } {
  const first = (one: string) => instantAt(`${one}-01`, '00:00', zone).at;
  return { from: first(month), until: first(addMonths(month, 1)) };
}
