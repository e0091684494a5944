import type { AlertTime } from '../../contract/followup.ts';
import type { Role } from '../../contract/route.ts';
import { isWorkday } from '../calendar/holidays.ts';
import { instantAt, localDayOf } from '../calendar/local-time.ts';
import type { WorkingCalendar } from './working-time.ts';

/** Mails of "at once" are at least this far apart: thirty minutes in milliseconds. */
export const APART = 30 * 60_000;
/** The hours, local time, in which the mail of the morning is written; who was asleep then waits for the next morning. */
const MORNING = { from: '08:00', until: '12:00' } as const;

/** What is so until somebody chooses: owners hear each morning, nobody else is written to unasked. */
export function alertTimeOf(chosen: AlertTime | null, role: Role): AlertTime {
  return chosen ?? (role === 'owner' ? 'morning' : 'off');
}

/**
 * Whether it is time for a mail about what is new: at once, but not within thirty minutes of the last one; or once on the
 * morning of a workday, from 08:00 until before 12:00 in the zone of the organisation.
 * @param lastAt when the last one was written; null for none
 */
export function isTimeToTell(when: AlertTime, lastAt: Date | null, now: Date, calendar: WorkingCalendar): boolean {
  if (when === 'off') return false;
  if (when === 'at-once') return lastAt === null || now.getTime() - lastAt.getTime() >= APART;
  const today = localDayOf(now, calendar.zone);
  if (!isWorkday(today, calendar.holidays)) return false;
  const from = instantAt(today, MORNING.from, calendar.zone).at;
  const until = instantAt(today, MORNING.until, calendar.zone).at;
  return now >= from && now < until && (lastAt === null || lastAt < from);
}
