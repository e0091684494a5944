import { IANAZone } from 'luxon';
import type { LocalDay } from './local-day.ts';

/** An instant as a clock on the wall shows it. */
export interface LocalTime {
  readonly day: LocalDay;
  /** `HH:MM:SS`. */
  readonly time: string;
  /** Offset from UTC, `±HH:MM`. */
  readonly offset: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

function zoneOf(name: string): IANAZone {
  const zone = IANAZone.create(name);
  if (!zone.isValid) throw new RangeError(`"${name}" is not a time zone`);
  return zone;
}

/** What the clocks of `zone` show at `instant`. Throws RangeError for an unknown zone. */
export function localTimeOf(instant: Date, zone: string): LocalTime {
  const minutes = zoneOf(zone).offset(instant.getTime());
  const wall = new Date(instant.getTime() + minutes * MINUTE_MS).toISOString();
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(Math.trunc(size % 60))}`;
  return { day: wall.slice(0, 10), time: wall.slice(11, 19), offset };
}

/** The day it is in `zone` at `instant`. */
export function localDayOf(instant: Date, zone: string): LocalDay {
  return localTimeOf(instant, zone).day;
}

/**
 * Counts the days of `zone` quickly for many instants: the number of the local day an instant falls on, counted from 1
 * January 1970. Offsets are looked up once a day of UTC; a day on which the clocks change is looked up exactly.
 * @throws RangeError for an unknown zone.
 */
export function dayCounter(zone: string): (instant: number) => number {
  const known = zoneOf(zone);
  const offsets = new Map<number, number | null>();
  return (instant) => {
    const utcDay = Math.floor(instant / DAY_MS);
    let offset = offsets.get(utcDay);
    if (offset === undefined) {
      const atStart = known.offset(utcDay * DAY_MS);
      offset = atStart === known.offset((utcDay + 1) * DAY_MS) ? atStart : null;
      offsets.set(utcDay, offset);
    }
    return Math.floor((instant + (offset ?? known.offset(instant)) * MINUTE_MS) / DAY_MS);
  };
}

/**
 * The instant at which the clocks of `zone` show `time` (`HH:MM`) on `day`.
 *
 * Where clocks are put back and show it twice, the first; where they are put forward and never show it, the first
 * instant after the gap (then `exists` is false). A zone moves its clocks at most once in two days.
 */
export function instantAt(day: LocalDay, time: string, zone: string): { readonly at: Date; readonly exists: boolean } {
  const known = zoneOf(zone);
  const wall = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wall)) throw new RangeError(`"${day} ${time}" is not a local time`);
  const before = known.offset(wall - DAY_MS);
  const after = known.offset(wall + DAY_MS);
  const readings = [before, after]
    .map((offset) => ({ offset, utc: wall - offset * MINUTE_MS }))
    .filter(({ offset, utc }) => known.offset(utc) === offset)
    .map(({ utc }) => utc);
  if (readings.length > 0) return { at: new Date(Math.min(...readings)), exists: true };
  return { at: new Date(changeOfClocks(known, wall - DAY_MS, wall + DAY_MS)), exists: false };
}

/** The first instant, to the second, at which the offset is no longer what it is at `from`. */
function changeOfClocks(zone: IANAZone, from: number, to: number): number {
  const old = zone.offset(from);
  let last = Math.trunc(from / 1000);
  let first = Math.trunc(to / 1000);
  while (first - last > 1) {
    const middle = Math.trunc((first + last) / 2);
    if (zone.offset(middle * 1000) === old) last = middle;
    else first = middle;
  }
  return first * 1000;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
