import { type Weekday, weekdays } from '../../contract/schedule.ts';

/** A day on the wall, `YYYY-MM-DD`, in whatever zone it was read. Days compare as strings. */
export type LocalDay = string;

const DAY_MS = 86_400_000;

/** The day as midnight UTC: only a carrier for counting, never an instant anybody means. */
function carrier(day: LocalDay): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(time)) throw new RangeError(`"${day}" is not a day`);
  return time;
}

/** `day` plus `days`, which may be negative. */
export function addDays(day: LocalDay, days: number): LocalDay {
  return new Date(carrier(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The number of a day, counted from 1 January 1970. */
export function dayNumber(day: LocalDay): number {
  return carrier(day) / DAY_MS;
}

/** The day of the week. */
export function weekdayOf(day: LocalDay): Weekday {
  return weekdays[(new Date(carrier(day)).getUTCDay() + 6) % 7] as Weekday;
}

/** The month `YYYY-MM` a day is in. */
export function monthOf(day: LocalDay): string {
  return day.slice(0, 7);
}

/** All days of a month `YYYY-MM`, first to last. */
export function daysOfMonth(month: string): LocalDay[] {
  const days: LocalDay[] = [];
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Months since January of year 0: consecutive months are consecutive numbers. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month `months` after `month`; negative goes back. */
export function addMonths(month: string, months: number): string {
  const number = monthNumber(month) + months;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
