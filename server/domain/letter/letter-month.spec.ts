import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holidaysOf, isWorkday, noHolidays } from '../calendar/holidays.ts';
import { addMonths, monthOf } from '../calendar/local-day.ts';
import { localTimeOf } from '../calendar/local-time.ts';
import { boundsOfMonth, letterDueAt, letterMonthAt } from './letter-month.ts';

const SAO_PAULO = 'America/Sao_Paulo';
const brazil = holidaysOf('BR');

describe('the day of a letter', () => {
  it.each([
    // 1 December 2026 is a Tuesday.
    ['2026-11', '2026-12-01T11:00:00.000Z'],
    // 1 January 2027 is a holiday and a Friday.
    ['2026-12', '2027-01-04T11:00:00.000Z'],
    // 1 May 2027 is a holiday and a Saturday.
    ['2027-04', '2027-05-03T11:00:00.000Z'],
    // 1 November 2026 is a Sunday, the 2nd a holiday.
    ['2026-10', '2026-11-03T11:00:00.000Z'],
  ])('of %s is the first workday of the month after', (month, due) => {
    expect(letterDueAt(month, SAO_PAULO, brazil).toISOString()).toBe(due);
  });

  it('knows the holidays of the organisation only', () => {
    expect(letterDueAt('2026-11', 'Europe/Lisbon', holidaysOf('PT')).toISOString()).toBe('2026-12-02T08:00:00.000Z');
    expect(letterDueAt('2026-11', 'Europe/Lisbon', noHolidays).toISOString()).toBe('2026-12-01T08:00:00.000Z');
  });

  it('is due from its hour until the month is over', () => {
    expect(letterMonthAt(new Date('2027-01-04T10:59:59Z'), SAO_PAULO, brazil)).toBeNull();
    expect(letterMonthAt(new Date('2027-01-04T11:00:00Z'), SAO_PAULO, brazil)).toBe('2026-12');
    expect(letterMonthAt(new Date('2027-02-01T02:59:59Z'), SAO_PAULO, brazil)).toBe('2026-12');
    expect(letterMonthAt(new Date('2027-02-01T03:00:00Z'), SAO_PAULO, brazil)).toBeNull();
  });

  const zones = fc.constantFrom(SAO_PAULO, 'Europe/Lisbon', 'Asia/Tokyo', 'America/Noronha', 'Pacific/Auckland', 'UTC');
  const calendars = fc.constantFrom(brazil, holidaysOf('PT'), noHolidays);
  const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });

  it('is a workday with no workday before it in its month, at eight', () => {
    fc.assert(
      fc.property(instants, zones, calendars, (at, zone, holidays) => {
        const month = at.toISOString().slice(0, 7);
        const { day, time } = localTimeOf(letterDueAt(month, zone, holidays), zone);
        expect(time).toBe('08:00:00');
        expect(monthOf(day)).toBe(addMonths(month, 1));
        expect(isWorkday(day, holidays)).toBe(true);
        for (let date = 1; date < Number(day.slice(8)); date += 1)
          expect(isWorkday(`${day.slice(0, 8)}${String(date).padStart(2, '0')}`, holidays)).toBe(false);
      }),
    );
  });

  it('never moves back to an earlier month as time goes on', () => {
    fc.assert(
      fc.property(instants, fc.nat(40 * 86_400_000), zones, calendars, (at, later, zone, holidays) => {
        const before = letterMonthAt(at, zone, holidays);
        const after = letterMonthAt(new Date(at.getTime() + later), zone, holidays);
        if (before !== null && after !== null) expect(after >= before).toBe(true);
      }),
    );
  });
});

it('bounds a month by midnights of the zone', () => {
  expect(boundsOfMonth('2026-12', SAO_PAULO)).toEqual({
    from: new Date('2026-12-01T03:00:00Z'),
    until: new Date('2027-01-01T03:00:00Z'),
  });
});
