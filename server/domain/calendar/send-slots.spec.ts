import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { zones } from '../../../e2e/support/zones.ts';
import { holidaysFrom, holidaysOf, isWorkday, noHolidays } from './holidays.ts';
import { localTimeOf } from './local-time.ts';
import { nextSlot, slotOn, spreadSlot } from './send-slots.ts';

const SAO_PAULO = 'America/Sao_Paulo';
const at = (iso: string) => new Date(iso);
const spread = (earliest: string, place: number, more: { zone?: string; days?: number } = {}) =>
  spreadSlot(at(earliest), {
    place,
    days: more.days ?? 3,
    zone: more.zone ?? SAO_PAULO,
    holidays: noHolidays,
  }).toISOString();

describe('a spread over the sending hours of three workdays', () => {
  it.each([
    // Monday 4 January 2027, 09:00 in São Paulo: what is left of the morning, then Tuesday and Wednesday whole.
    ['2027-01-04T12:00:00Z', 0, '2027-01-04T12:00:00.000Z'],
    ['2027-01-04T12:00:00Z', 0.5 / 3, '2027-01-04T13:12:30.000Z'],
    ['2027-01-04T12:00:00Z', 1 / 3, '2027-01-05T11:30:00.000Z'],
    ['2027-01-04T12:00:00Z', 2 / 3, '2027-01-06T11:30:00.000Z'],
    ['2027-01-04T12:00:00Z', 2.5 / 3, '2027-01-06T12:57:30.000Z'],
    // Friday 11:00: half an hour is not worth a third of all mails.
    ['2027-01-08T14:00:00Z', 0, '2027-01-11T11:30:00.000Z'],
    // Friday 10:30: the hour that is left is.
    ['2027-01-08T13:30:00Z', 0, '2027-01-08T13:30:00.000Z'],
    // Saturday.
    ['2027-01-09T12:00:00Z', 11 / 12, '2027-01-13T13:41:15.000Z'],
  ])('begins at %s: place %d is at %s', (earliest, place, slot) => {
    expect(spread(earliest, place)).toBe(slot);
  });

  it('goes round holidays', () => {
    const holidays = holidaysFrom(['2027-01-05']);
    const slot = spreadSlot(at('2027-01-04T11:30:00Z'), { place: 0.34, days: 3, zone: SAO_PAULO, holidays });
    expect(localTimeOf(slot, SAO_PAULO).day).toBe('2027-01-06');
  });

  it('refuses what is no spread', () => {
    expect(() => spread('2027-01-04T12:00:00Z', 1)).toThrow(RangeError);
    expect(() => spread('2027-01-04T12:00:00Z', -0.1)).toThrow(RangeError);
    expect(() => spread('2027-01-04T12:00:00Z', 0, { days: 0 })).toThrow(RangeError);
    expect(() => spread('2027-01-04T12:00:00Z', 0, { zone: 'Moon/Crater' })).toThrow(RangeError);
  });

  const anyTime = fc.date({ min: at('2024-01-01T00:00:00Z'), max: at('2040-12-20T00:00:00Z'), noInvalidDate: true });
  const anyPlace = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const anyHolidays = fc.constantFrom('BR' as const, 'PT' as const, 'none' as const).map(holidaysOf);

  it('is inside the sending hours of a workday, never early, within three workdays, and the same again', () => {
    fc.assert(
      fc.property(anyTime, anyPlace, fc.constantFrom(...zones), anyHolidays, (earliest, place, zone, holidays) => {
        const wanted = { place, days: 3, zone, holidays };
        const slot = spreadSlot(earliest, wanted);
        const { day, time } = localTimeOf(slot, zone);
        expect(isWorkday(day, holidays)).toBe(true);
        expect(time >= '08:30:00' && time < '11:30:00').toBe(true);
        expect(slot.getTime()).toBeGreaterThanOrEqual(earliest.getTime());
        expect(spreadSlot(earliest, wanted)).toEqual(slot);
        const last = spreadSlot(earliest, { ...wanted, place: 1 - Number.EPSILON });
        expect(slot.getTime()).toBeLessThanOrEqual(last.getTime());
        expect(nextSlot(slot, wanted)).toEqual(slot);
      }),
      { numRuns: 400 },
    );
  });

  it('gives each of the three days its third, and each half hour of a whole day its share', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...zones), (earliest, zone) => {
        const slots = Array.from({ length: 900 }, (_, i) =>
          localTimeOf(spreadSlot(earliest, { place: (i + 0.5) / 900, days: 3, zone, holidays: noHolidays }), zone),
        );
        const days = Map.groupBy(slots, ({ day }) => day);
        expect([...days.values()].map((of) => of.length)).toEqual([300, 300, 300]);
        const lastDay = [...days.values()][2]!;
        const firstHalfHour = lastDay.filter(({ time }) => time < '09:00:00').length;
        expect(firstHalfHour).toBeGreaterThanOrEqual(50);
        expect(firstHalfHour).toBeLessThanOrEqual(53);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a missed hour', () => {
  const next = (now: string, place = 0.5) =>
    nextSlot(at(now), { place, zone: SAO_PAULO, holidays: holidaysOf('BR') }).toISOString();

  it('is made up at once inside the window, else at its place in the first half of the next one', () => {
    expect(next('2027-01-04T13:00:00Z')).toBe('2027-01-04T13:00:00.000Z');
    expect(next('2027-01-04T14:30:00Z')).toBe('2027-01-05T12:13:45.000Z');
    expect(next('2027-01-04T23:00:00Z', 0)).toBe('2027-01-05T11:30:00.000Z');
    // Thursday night before the Friday that is New Year's Day.
    expect(next('2026-12-31T23:00:00Z', 0)).toBe('2027-01-04T11:30:00.000Z');
  });

  it('keeps the local hours over a change of clocks', () => {
    expect(slotOn('2027-03-26', 0, 'Europe/Lisbon')).toEqual(at('2027-03-26T08:30:00Z'));
    expect(slotOn('2027-03-29', 0, 'Europe/Lisbon')).toEqual(at('2027-03-29T07:30:00Z'));
  });

  it('is never at night, whenever and wherever', () => {
    fc.assert(
      fc.property(
        fc.date({ min: at('2024-01-01T00:00:00Z'), max: at('2040-12-20T00:00:00Z'), noInvalidDate: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.constantFrom(...zones),
        (now, place, zone) => {
          const slot = nextSlot(now, { place, zone, holidays: holidaysOf('PT') });
          const { day, time } = localTimeOf(slot, zone);
          expect(isWorkday(day, holidaysOf('PT'))).toBe(true);
          expect(time >= '08:30:00' && time < '11:30:00').toBe(true);
          expect(slot.getTime()).toBeGreaterThanOrEqual(now.getTime());
        },
      ),
      { numRuns: 400 },
    );
  });
});
