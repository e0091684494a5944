import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addBusinessDays, sendWindow } from './business-days.ts';
import { holidaysFrom, holidaysOf, isWorkday, noHolidays } from './holidays.ts';
import { localTimeOf } from './local-time.ts';

describe('business days', () => {
  it('counts Monday to Friday without holidays', () => {
    expect(addBusinessDays('2027-01-01', 1, noHolidays)).toBe('2027-01-04');
    expect(addBusinessDays('2027-01-02', 1, noHolidays)).toBe('2027-01-04');
    expect(addBusinessDays('2027-01-04', 0, noHolidays)).toBe('2027-01-04');
    expect(addBusinessDays('2027-01-04', 4, noHolidays)).toBe('2027-01-08');
    expect(addBusinessDays('2027-01-04', 4, holidaysFrom(['2027-01-06']))).toBe('2027-01-11');
    expect(() => addBusinessDays('2027-01-04', -1, noHolidays)).toThrow(RangeError);
    expect(() => addBusinessDays('2027-01-04', 1, () => true)).toThrow(RangeError);
  });
});

describe('the hours mails are sent', () => {
  it.each([
    ['2027-01-04T12:00:00Z', '2027-01-04T12:00:00.000Z'], // Monday 09:00
    ['2027-01-04T03:00:00Z', '2027-01-04T11:30:00.000Z'], // Monday 00:00
    ['2027-01-04T14:30:00Z', '2027-01-05T11:30:00.000Z'], // Monday 11:30, just over
    ['2027-01-08T20:00:00Z', '2027-01-11T11:30:00.000Z'], // Friday evening
    ['2027-01-01T12:00:00Z', '2027-01-04T11:30:00.000Z'], // New Year, a Friday
  ])('from %s it is %s in São Paulo', (earliest, sent) => {
    expect(sendWindow(new Date(earliest), 'America/Sao_Paulo', holidaysOf('BR')).toISOString()).toBe(sent);
  });

  it('is always inside the hours, never early, and stays where it is put', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        fc.constantFrom('America/Sao_Paulo', 'Europe/Lisbon', 'Asia/Kolkata', 'Pacific/Chatham', 'America/New_York'),
        (earliest, zone) => {
          const holidays = holidaysOf('PT');
          const sent = sendWindow(earliest, zone, holidays);
          const { day, time } = localTimeOf(sent, zone);
          expect(isWorkday(day, holidays)).toBe(true);
          expect(time >= '08:30:00' && time < '11:30:00').toBe(true);
          expect(sent.getTime()).toBeGreaterThanOrEqual(earliest.getTime());
          expect(sendWindow(sent, zone, holidays)).toEqual(sent);
        },
      ),
    );
  });
});
