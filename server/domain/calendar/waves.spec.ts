import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { zones } from '../../../e2e/support/zones.ts';
import { easterSunday, holidaysFrom, holidaysOf, isWorkday, noHolidays } from './holidays.ts';
import { addMonths, monthOf } from './local-day.ts';
import { instantAt, localTimeOf } from './local-time.ts';
import { parseRule } from './rule-words.ts';
import { nextWave, wavesFrom } from './waves.ts';

const monthly = [
  'first workday at 09:00',
  '3rd workday at 02:30',
  'last workday at 23:59',
  'day 1 at 00:00',
  'day 1 at 00:00 shift none',
  'day 15 at 02:30 shift previous',
  'day 31 at 23:30 shift none',
  'last day at 00:30',
  '2nd tuesday at 09:00',
  'last sun at 02:30 shift none',
  'first sunday at 01:30',
  'last friday at 00:00',
];

const local = (text: string, zone: string, from: string, count: number, holidays = noHolidays) =>
  wavesFrom(parseRule(text), zone, instantAt(from, '00:00', zone).at, count, holidays).map((wave) =>
    wave.local.slice(0, 16),
  );

describe('the days of waves', () => {
  it('opens on the first workday after New Year in São Paulo and says why', () => {
    const [wave] = wavesFrom(
      parseRule('first workday at 09:00'),
      'America/Sao_Paulo',
      new Date('2027-01-01T03:00:00Z'),
      1,
      holidaysOf('BR'),
    );
    expect(wave).toEqual({
      period: '2027-01',
      at: new Date('2027-01-04T12:00:00Z'),
      local: '2027-01-04T09:00:00',
      offset: '-03:00',
      notes: [{ kind: 'holiday', day: '2027-01-01' }],
    });
  });

  it('clamps day 31, and keeps shifts inside their month', () => {
    expect(local('day 31 shift none', 'UTC', '2027-01-01', 4)).toEqual([
      '2027-01-31T09:00',
      '2027-02-28T09:00',
      '2027-03-31T09:00',
      '2027-04-30T09:00',
    ]);
    // 31 January 2027 is a Sunday: the next workday would be in February.
    expect(local('day 31', 'UTC', '2027-01-01', 1)).toEqual(['2027-01-29T09:00']);
    // 1 May 2027 is a Saturday: the previous workday would be in April.
    expect(local('day 1 shift previous', 'UTC', '2027-05-01', 1)).toEqual(['2027-05-03T09:00']);
    expect(local('last day at 10:00', 'UTC', '2028-02-01', 1)).toEqual(['2028-02-29T10:00']);
  });

  it('passes over months without a fifth Friday and names them', () => {
    const waves = wavesFrom(parseRule('5th friday'), 'UTC', new Date('2027-01-01T00:00:00Z'), 2, noHolidays);
    expect(waves.map(({ period }) => period)).toEqual(['2027-01', '2027-04']);
    expect(waves[1]?.notes).toEqual([
      { kind: 'noSuchDay', month: '2027-02' },
      { kind: 'noSuchDay', month: '2027-03' },
    ]);
  });

  it('leaves a Saturday asked for by name alone, and moves a Monday that is a holiday', () => {
    expect(local('first saturday', 'UTC', '2027-01-01', 1)).toEqual(['2027-01-02T09:00']);
    expect(local('first monday', 'UTC', '2027-01-01', 1, holidaysFrom(['2027-01-04']))).toEqual(['2027-01-05T09:00']);
  });

  it('leaves a month whose workdays are all holidays where it is, and gives up after ten years', () => {
    expect(local('day 4', 'UTC', '2027-01-01', 1, () => true)).toEqual(['2027-01-04T09:00']);
    expect(() => local('first workday', 'UTC', '2027-01-01', 1, () => true)).toThrow(RangeError);
  });

  it('opens after the gap when clocks go forward, and once, the first time, when they go back', () => {
    const zone = 'America/New_York';
    expect(instantAt('2027-03-14', '02:30', zone)).toEqual({ at: new Date('2027-03-14T07:00:00Z'), exists: false });
    expect(instantAt('2027-11-07', '01:30', zone)).toEqual({ at: new Date('2027-11-07T05:30:00Z'), exists: true });
    // 00:00 does not exist in Cairo when summer begins; half an hour in Lord Howe.
    expect(instantAt('2027-04-30', '00:00', 'Africa/Cairo').at).toEqual(new Date('2027-04-29T22:00:00Z'));
    expect(localTimeOf(instantAt('2027-10-03', '02:15', 'Australia/Lord_Howe').at, 'Australia/Lord_Howe').time).toBe(
      '02:30:00',
    );
    const [wave] = wavesFrom(
      parseRule('2nd sunday at 02:30'),
      zone,
      instantAt('2027-03-01', '00:00', zone).at,
      1,
      noHolidays,
    );
    expect(wave?.notes).toEqual([{ kind: 'clocksForward', day: '2027-03-14', time: '02:30' }]);
  });

  it('opens one wave a month from 2024 to 2040, in its month, each later than the one before', () => {
    const months = 17 * 12;
    const expected = Array.from({ length: months }, (_, index) => addMonths('2024-01', index));
    const faults: string[] = [];
    // Each zone meets two rules, so that each rule meets some seven zones.
    for (const [place, zone] of zones.entries()) {
      for (const text of monthly.filter((_, index) => index % 6 === place % 6)) {
        const rule = parseRule(text);
        const holidays = holidaysOf((['BR', 'PT', 'none'] as const)[Math.trunc(place / 3) % 3] ?? 'none');
        const waves = wavesFrom(rule, zone, instantAt('2024-01-01', '00:00', zone).at, months, holidays);
        expect(waves.map(({ period }) => period)).toEqual(expected);
        waves.forEach(({ at, local: wall, period }, index) => {
          const day = localTimeOf(at, zone).day;
          const inMonth = monthOf(day) === period && wall.startsWith(day);
          const later = index === 0 || at.getTime() > (waves[index - 1]?.at.getTime() ?? Infinity);
          const works = rule.on.kind !== 'workday' || isWorkday(day, holidays);
          if (!inMonth || !later || !works) faults.push(`${text} ${zone} ${wall}`);
        });
      }
    }
    expect(faults).toEqual([]);
  });

  it('finds by single steps what it lists at once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...monthly, '5th friday'),
        fc.date({ min: new Date('2024-01-01'), max: new Date('2040-06-30'), noInvalidDate: true }),
        (zone, text, from) => {
          const rule = parseRule(text);
          const [first, second] = wavesFrom(rule, zone, from, 2, noHolidays);
          expect(nextWave(rule, zone, new Date(from.getTime() - 1), noHolidays)).toEqual(first);
          expect(nextWave(rule, zone, first?.at ?? from, noHolidays).at).toEqual(second?.at);
        },
      ),
    );
  });

  it('refuses a zone nobody knows', () => {
    expect(() => nextWave(parseRule('day 1'), 'Europe/Lisboa', new Date(0), noHolidays)).toThrow('not a time zone');
  });
});

describe('national holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('finds Easter of %i', (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });

  it('knows those of Brazil and Portugal', () => {
    const all = (country: 'BR' | 'PT', year: string) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`).flatMap((month) =>
        Array.from({ length: 31 }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`).filter(
          holidaysOf(country),
        ),
      );
    expect(all('BR', '2027')).toHaveLength(10);
    expect(all('BR', '2027')).toContain('2027-03-26');
    // 20 November became a national day by a law of December 2023.
    expect(all('BR', '2023')).toHaveLength(9);
    expect(all('BR', '2024')).toContain('2024-11-20');
    expect(all('PT', '2027')).toHaveLength(13);
    expect(all('PT', '2027')).toEqual(expect.arrayContaining(['2027-03-26', '2027-05-27', '2027-12-08']));
  });
});
