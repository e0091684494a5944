import { addDays, type LocalDay, weekdayOf } from './local-day.ts';

/** Whether a day is a holiday. */
export type Holidays = (day: LocalDay) => boolean;

/** No holidays at all: workdays are Monday to Friday. */
export const noHolidays: Holidays = () => false;

/** National days of each year, `MM-DD`, and days counted from Easter Sunday. */
const national = {
  /** Brazil: the national holidays by federal law, 20 November among them since 2024; Carnival is not one. */
  BR: {
    fixed: ['01-01', '04-21', '05-01', '09-07', '10-12', '11-02', '11-15', '11-20', '12-25'],
    since: { '11-20': 2024 },
    fromEaster: [-2],
  },
  /** Portugal: the obligatory holidays of the labour code (article 234). */
  PT: {
    fixed: ['01-01', '04-25', '05-01', '06-10', '08-15', '10-05', '11-01', '12-01', '12-08', '12-25'],
    since: {},
    fromEaster: [-2, 0, 60],
  },
} as const;

/** Whether a day is a national holiday of the country; `none` knows no holidays. Municipal and state days do not count. */
export function holidaysOf(country: 'BR' | 'PT' | 'none'): Holidays {
  if (country === 'none') return noHolidays;
  const { fixed, since, fromEaster } = national[country];
  const first: Readonly<Record<string, number>> = since;
  const years = new Map<string, Set<LocalDay>>();
  return (day) => {
    const year = day.slice(0, 4);
    let days = years.get(year);
    if (!days) {
      const easter = easterSunday(Number(year));
      days = new Set([
        ...fixed.filter((date) => Number(year) >= (first[date] ?? 0)).map((date) => `${year}-${date}`),
        ...fromEaster.map((offset) => addDays(easter, offset)),
      ]);
      years.set(year, days);
    }
    return days.has(day);
  };
}

/** Exactly the given days are holidays. */
export function holidaysFrom(days: Iterable<LocalDay>): Holidays {
  const set = new Set(days);
  return (day) => set.has(day);
}

/** Whether people work: Monday to Friday, no holiday. */
export function isWorkday(day: LocalDay, holidays: Holidays): boolean {
  return !isWeekend(day) && !holidays(day);
}

/** Saturday or Sunday. */
export function isWeekend(day: LocalDay): boolean {
  const weekday = weekdayOf(day);
  return weekday === 'sat' || weekday === 'sun';
}

/** Easter Sunday of a Gregorian year (the anonymous algorithm published in Nature, 20 April 1876). */
export function easterSunday(year: number): LocalDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * correction + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  const day = String((days % 31) + 1).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${month}-${day}`;
}
