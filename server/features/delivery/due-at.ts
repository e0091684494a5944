import { createHash } from 'node:crypto';
import { addBusinessDaysTo, sendWindow } from '../../domain/calendar/business-days.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import type { HolidayCalendar } from '../../contract/settings.ts';
import type { Sending } from '../../contract/chosen-survey.ts';

const SPREAD_DAYS = 3;
const WINDOW_MINUTES = 180;
const MINUTE = 60_000;

/**
 * When an invitation's mail is due: at once, or in the morning hours of the contact's zone, spread over three business
 * days. The place in the spread comes from wave and contact, so that a repeated planning finds the same instant.
 */
export function dueAt(
  wave: { _id: string; sending: Sending },
  contact: { _id: string; zone: string | null },
  settings: { zone: string; holidays: HolidayCalendar },
  now: Date,
): Date {
  if (wave.sending === 'now') return now;
  const zone = contact.zone ?? settings.zone;
  const holidays = holidaysOf(settings.holidays);
  const place = createHash('sha256').update(`${wave._id}:${contact._id}`).digest().readUInt32BE(0);
  const first = sendWindow(now, zone, holidays);
  const day = addBusinessDaysTo(first, place % SPREAD_DAYS, zone, holidays);
  const minute = (Math.floor(place / SPREAD_DAYS) % WINDOW_MINUTES) * MINUTE;
  // Someone whose minute of today has passed already is written to at the day's first possible instant instead.
  return sendWindow(new Date(day.getTime() + Math.min(minute, minutesLeft(day, zone) * MINUTE)), zone, holidays);
}

/** Minutes from an instant inside the window to the window's last minute. */
function minutesLeft(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  return Math.max(0, 11 * 60 + 29 - (of('hour') * 60 + of('minute')));
}
