import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { zones } from '../../../e2e/support/zones.ts';
import { addDays, dayNumber } from './local-day.ts';
import { dayCounter, instantAt, localDayOf } from './local-time.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What the clocks of a zone show, asked of the platform alone: `2027-03-14 03:00`. */
function clockOf(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (instant) => format.format(instant);
}

/** The instants, to the minute, at which the clocks of a zone change between 2024 and 2040. */
function changesOfClocks(zone: string): number[] {
  const clock = clockOf(zone);
  const offset = (instant: number) => Date.parse(`${clock(instant).replace(' ', 'T')}:00Z`) - instant;
  const changes: number[] = [];
  for (let from = Date.UTC(2024, 0, 1); from < Date.UTC(2041, 0, 1); from += 240 * HOUR) {
    let [last, first] = [from, from + 240 * HOUR];
    if (offset(last) === offset(first)) continue;
    while (first - last > MINUTE) {
      const middle = last + Math.floor((first - last) / 2 / MINUTE) * MINUTE;
      if (offset(middle) === offset(last)) last = middle;
      else first = middle;
    }
    changes.push(first);
  }
  return changes;
}

describe('local time where clocks change', () => {
  it('is the first of two readings, and after a gap the first instant that is there, in forty zones until 2040', () => {
    const faults: string[] = [];
    let looked = 0;
    for (const zone of zones) {
      const clock = clockOf(zone);
      for (const change of changesOfClocks(zone)) {
        // What would have been on the clock around the change, had it gone on as before, and as after.
        for (const base of [change - MINUTE, change]) {
          const shown = Date.parse(`${clock(base).replace(' ', 'T')}:00Z`);
          for (const minutes of [-61, -60, -31, -30, -1, 0, 1, 29, 30, 31, 59, 60, 61]) {
            const [day = '', time = ''] = new Date(shown + minutes * MINUTE).toISOString().slice(0, 16).split('T');
            const { at, exists } = instantAt(day, time, zone);
            const wanted = `${day} ${time}`;
            const instant = at.getTime();
            looked += 1;
            // The same reading before: zones put their clocks back by half an hour, an hour or two.
            const isFirst = ![30, 60, 120].some((back) => clock(instant - back * MINUTE) === wanted);
            const fits = exists ? clock(instant) === wanted && isFirst : instant === change && clock(instant) > wanted;
            if (!fits) faults.push(`${zone} ${wanted} -> ${at.toISOString()} ${exists}`);
          }
        }
      }
    }
    expect(looked).toBeGreaterThan(5000);
    expect(faults).toEqual([]);
  });
});

describe('counting days', () => {
  it('counts the days that the clocks show', () => {
    const counters = new Map(zones.map((zone) => [zone, dayCounter(zone)]));
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2010-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        (zone, instant) => {
          expect(counters.get(zone)!(instant.getTime())).toBe(dayNumber(localDayOf(instant, zone)));
        },
      ),
      { numRuns: 500 },
    );
    const lisbon = dayCounter('Europe/Lisbon');
    const springDay = dayNumber('2027-03-28');
    for (let hour = 0; hour < 23; hour += 1) expect(lisbon(Date.UTC(2027, 2, 28, hour))).toBe(springDay);
    expect(lisbon(Date.UTC(2027, 2, 28, 23))).toBe(springDay + 1);
    expect(addDays('1970-01-01', springDay)).toBe('2027-03-28');
    expect(() => dayCounter('Mars/Olympus')).toThrow(RangeError);
  });
});
