import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { zones } from '../../../e2e/support/zones.ts';
import { holidaysOf, isWorkday, noHolidays } from '../calendar/holidays.ts';
import { localTimeOf } from '../calendar/local-time.ts';
import { reminderAt, remindersEnd } from './reminders.ts';

const at = (iso: string) => new Date(iso);
const person = { place: 0, zone: 'America/Sao_Paulo', holidays: noHolidays };
const closesAt = at('2027-01-18T12:00:00Z');
const when = (number: number, invited: string, previous: string | null = null, more = {}) =>
  reminderAt(
    number,
    { invitedAt: at(invited), previousSentAt: previous === null ? null : at(previous), closesAt },
    { ...person, ...more },
  )?.toISOString() ?? null;

describe('the hour of a reminder', () => {
  it.each([
    // Monday to Friday of the same week.
    [1, '2027-01-04T12:00:00Z', null, '2027-01-08T11:30:00.000Z'],
    // Wednesday to Tuesday over the weekend.
    [1, '2027-01-06T12:00:00Z', null, '2027-01-12T11:30:00.000Z'],
    // Sent at 23:00 in São Paulo, which is the next day in UTC.
    [1, '2027-01-05T02:00:00Z', null, '2027-01-08T11:30:00.000Z'],
    [2, '2027-01-04T12:00:00Z', '2027-01-08T12:00:00Z', '2027-01-14T11:30:00.000Z'],
    // The first went out late: four more business days would be in the last two days of the wave.
    [2, '2027-01-04T12:00:00Z', '2027-01-13T12:00:00Z', null],
    // Invited too late to be reminded.
    [1, '2027-01-12T12:00:00Z', null, null],
  ])('reminder %d, invited %s, reminded %s', (number, invited, previous, expected) => {
    expect(when(number, invited, previous)).toBe(expected);
  });

  it('waits over a holiday', () => {
    expect(
      reminderAt(
        1,
        { invitedAt: at('2026-12-30T12:00:00Z'), previousSentAt: null, closesAt },
        { ...person, holidays: holidaysOf('BR') },
      ),
    ).toEqual(at('2027-01-06T11:30:00Z'));
  });

  it('knows two reminders only', () => {
    expect(() => when(0, '2027-01-04T12:00:00Z')).toThrow(RangeError);
    expect(() => when(3, '2027-01-04T12:00:00Z')).toThrow(RangeError);
  });

  it('is in the sending hours, at least four days later, and never in the last two days', () => {
    fc.assert(
      fc.property(
        fc.date({ min: at('2024-01-01T00:00:00Z'), max: at('2040-12-01T00:00:00Z'), noInvalidDate: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.constantFrom(...zones),
        fc.constantFrom(1, 2),
        (invitedAt, place, zone, number) => {
          const holidays = holidaysOf('BR');
          const closes = new Date(invitedAt.getTime() + 14 * 24 * 3_600_000);
          const times = { invitedAt, previousSentAt: invitedAt, closesAt: closes };
          const reminder = reminderAt(number, times, { place, zone, holidays });
          if (reminder === null) return;
          const { day, time } = localTimeOf(reminder, zone);
          expect(isWorkday(day, holidays)).toBe(true);
          expect(time >= '08:30:00' && time < '11:30:00').toBe(true);
          expect(reminder.getTime() - invitedAt.getTime()).toBeGreaterThan(3 * 24 * 3_600_000);
          expect(reminder.getTime()).toBeLessThan(remindersEnd(closes).getTime());
        },
      ),
      { numRuns: 300 },
    );
  });
});
