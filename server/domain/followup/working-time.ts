import { isWorkday, type Holidays } from '../calendar/holidays.ts';
import { addDays, type LocalDay } from '../calendar/local-day.ts';
import { instantAt, localDayOf } from '../calendar/local-time.ts';

/** Where an organisation works, and when it does not. */
export interface WorkingCalendar {
  /** IANA zone. */
  readonly zone: string;
  readonly holidays: Holidays;
}

const HOUR = 3_600_000;
/** Days looked through before the search is given up: only a list of holidays can do that. */
const LONGEST_SEARCH = 800;

/**
 * The instant by which `hours` of working time have passed since `from`. Working time runs day and night on workdays of the
 * zone and stands still on weekends and holidays: 24 hours from Friday 16:00 end on Monday 16:00, and from any time of a
 * Saturday at the end of Monday. Days on which clocks change are as long as they are.
 * @param hours greater than 0
 * @throws RangeError for other hours, an unknown zone, or when hundreds of days hold too few workdays
 */
export function addWorkingHours(from: Date, hours: number, calendar: WorkingCalendar): Date {
  if (!(hours > 0)) throw new RangeError(`${hours} is not a number of hours`);
  let left = hours * HOUR;
  let day = localDayOf(from, calendar.zone);
  for (let days = 0; days < LONGEST_SEARCH; days += 1, day = addDays(day, 1)) {
    const { begins, ends } = workingPart(day, calendar);
    const begin = Math.max(begins, from.getTime());
    if (ends <= begin) continue;
    if (left <= ends - begin) return new Date(begin + left);
    left -= ends - begin;
  }
  throw new RangeError('too few workdays');
}

/** The working time between two instants, in hours; 0 when the second is not later. */
export function workingHours(from: Date, to: Date, calendar: WorkingCalendar): number {
  if (to.getTime() <= from.getTime()) return 0;
  const last = localDayOf(to, calendar.zone);
  let passed = 0;
  for (let day = localDayOf(from, calendar.zone); day <= last; day = addDays(day, 1)) {
    const { begins, ends } = workingPart(day, calendar);
    passed += Math.max(0, Math.min(ends, to.getTime()) - Math.max(begins, from.getTime()));
  }
  return passed / HOUR;
}

/** The instants between which a day is worked; none of it on a weekend or holiday. */
function workingPart(day: LocalDay, { zone, holidays }: WorkingCalendar): { begins: number; ends: number } {
  if (!isWorkday(day, holidays)) return { begins: 0, ends: 0 };
  return {
    begins: instantAt(day, '00:00', zone).at.getTime(),
    ends: instantAt(addDays(day, 1), '00:00', zone).at.getTime(),
  };
}
