import type { Ordinal, ScheduleRule } from '../../contract/schedule.ts';
import { type Holidays, isWeekend, isWorkday } from './holidays.ts';
import { addMonths, daysOfMonth, type LocalDay, monthOf, weekdayOf } from './local-day.ts';
import { instantAt, localDayOf, localTimeOf } from './local-time.ts';

/** Why a wave opens on another day or at another time than one may expect. */
export type WaveNote =
  | { readonly kind: 'holiday' | 'weekend'; readonly day: LocalDay }
  | { readonly kind: 'shortMonth'; readonly month: string; readonly day: number }
  | { readonly kind: 'noSuchDay'; readonly month: string }
  | { readonly kind: 'clocksForward'; readonly day: LocalDay; readonly time: string };

/** The opening of a month's wave. */
export interface WaveDate {
  /** The month in the schedule's zone, `YYYY-MM`. */
  readonly period: string;
  readonly at: Date;
  /** `YYYY-MM-DDTHH:MM:SS` on the clocks of the zone. */
  readonly local: string;
  /** `±HH:MM`. */
  readonly offset: string;
  readonly notes: readonly WaveNote[];
}

/** Months in a row that may have no day for a rule before the rule is given up: only a list of holidays can do that. */
const MONTHS_WITHOUT_A_DAY = 120;

/**
 * The first wave strictly after `after`: one a month, in its month, in local time of `zone`. A month without the day
 * asked for is passed over and named in the notes.
 * @throws RangeError for an unknown zone, or when ten years have no such day.
 */
export function nextWave(rule: ScheduleRule, zone: string, after: Date, holidays: Holidays): WaveDate {
  return firstWave(rule, zone, monthOf(localDayOf(after, zone)), holidays, (at) => at.getTime() > after.getTime());
}

/** The first `count` waves at or after `from`, which counts itself. Errors as for `nextWave`. */
export function wavesFrom(rule: ScheduleRule, zone: string, from: Date, count: number, holidays: Holidays): WaveDate[] {
  const waves: WaveDate[] = [];
  let month = monthOf(localDayOf(from, zone));
  while (waves.length < count) {
    const wave = firstWave(rule, zone, month, holidays, (at) => at.getTime() >= from.getTime());
    waves.push(wave);
    month = addMonths(wave.period, 1);
  }
  return waves;
}

function firstWave(
  rule: ScheduleRule,
  zone: string,
  from: string,
  holidays: Holidays,
  fits: (at: Date) => boolean,
): WaveDate {
  const passedOver: WaveNote[] = [];
  for (let months = 0; months < MONTHS_WITHOUT_A_DAY; months += 1) {
    const month = addMonths(from, months);
    const chosen = dayOfRule(rule, month, holidays);
    if (!chosen) {
      passedOver.push({ kind: 'noSuchDay', month });
      continue;
    }
    const { at, exists } = instantAt(chosen.day, rule.at, zone);
    if (!fits(at)) continue;
    const { day, time, offset } = localTimeOf(at, zone);
    const moved: WaveNote[] = exists ? [] : [{ kind: 'clocksForward', day: chosen.day, time: rule.at }];
    return { period: month, at, local: `${day}T${time}`, offset, notes: [...passedOver, ...chosen.notes, ...moved] };
  }
  throw new RangeError('no month of the next ten years has such a day');
}

interface ChosenDay {
  readonly day: LocalDay;
  readonly notes: readonly WaveNote[];
}

/** The day of the rule in a month, shifted off holidays and weekends; null when the month has none. */
function dayOfRule({ on, shift }: ScheduleRule, month: string, holidays: Holidays): ChosenDay | null {
  const days = daysOfMonth(month);
  if (on.kind === 'workday') return workday(days, on.n, holidays);

  const notes: WaveNote[] = [];
  let day: LocalDay | undefined;
  if (on.kind === 'weekday') {
    day = nth(
      days.filter((candidate) => weekdayOf(candidate) === on.weekday),
      on.n,
    );
  } else if (on.kind === 'day' && on.day <= days.length) {
    day = days[on.day - 1];
  } else {
    day = days.at(-1);
    if (on.kind === 'day') notes.push({ kind: 'shortMonth', month, day: on.day });
  }
  if (day === undefined) return null;
  const asked = on.kind === 'weekday' && isWeekend(day);
  if (shift === 'none' || asked || isWorkday(day, holidays)) return { day, notes };
  const shifted = nearestWorkday(days, day, shift, holidays);
  if (shifted === day) return { day, notes };
  return { day: shifted, notes: [...notes, { kind: holidays(day) ? 'holiday' : 'weekend', day }] };
}

/** The nth workday, and the holidays from Monday to Friday that were passed over on the way to it. */
function workday(days: readonly LocalDay[], n: Ordinal, holidays: Holidays): ChosenDay | null {
  const weekdaysOfMonth = days.filter((day) => !isWeekend(day));
  const day = nth(
    weekdaysOfMonth.filter((candidate) => !holidays(candidate)),
    n,
  );
  if (day === undefined) return null;
  const onTheWay = weekdaysOfMonth.filter((other) => (n === 'last' ? other > day : other < day) && holidays(other));
  return { day, notes: onTheWay.map((other) => ({ kind: 'holiday', day: other })) };
}

/** The workday nearest to `day` in the direction asked, else in the other; a month without workdays leaves it where it is. */
function nearestWorkday(
  days: readonly LocalDay[],
  day: LocalDay,
  direction: 'next' | 'previous',
  holidays: Holidays,
): LocalDay {
  const workdays = days.filter((candidate) => isWorkday(candidate, holidays));
  const later = workdays.find((candidate) => candidate > day);
  const earlier = workdays.findLast((candidate) => candidate < day);
  return (direction === 'next' ? (later ?? earlier) : (earlier ?? later)) ?? day;
}

function nth(days: readonly LocalDay[], n: Ordinal): LocalDay | undefined {
  return n === 'last' ? days.at(-1) : days[n - 1];
}
