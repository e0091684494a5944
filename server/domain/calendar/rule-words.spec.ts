import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ScheduleRule, weekdays } from '../../contract/schedule.ts';
import { parseRule, printRule, RuleFault } from './rule-words.ts';

const ordinal = fc.constantFrom(1, 2, 3, 4, 5, 'last' as const);
const anyRule: fc.Arbitrary<ScheduleRule> = fc.record({
  on: fc.oneof(
    fc.record({ kind: fc.constant('day' as const), day: fc.integer({ min: 1, max: 31 }) }),
    fc.constant({ kind: 'last-day' as const }),
    fc.record({ kind: fc.constant('workday' as const), n: ordinal }),
    fc.record({ kind: fc.constant('weekday' as const), weekday: fc.constantFrom(...weekdays), n: ordinal }),
  ),
  at: fc.integer({ min: 0, max: 1439 }).map((minute) => {
    const two = (number: number) => String(number).padStart(2, '0');
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  }),
  shift: fc.constantFrom('next' as const, 'previous' as const, 'none' as const),
});

describe('a schedule in words', () => {
  it.each([
    ['first workday at 09:00', { on: { kind: 'workday', n: 1 }, at: '09:00', shift: 'next' }],
    ['First  WORKDAY', { on: { kind: 'workday', n: 1 }, at: '09:00', shift: 'next' }],
    ['day 31 at 8:05 shift none', { on: { kind: 'day', day: 31 }, at: '08:05', shift: 'none' }],
    ['last day shift previous', { on: { kind: 'last-day' }, at: '09:00', shift: 'previous' }],
    ['last workday', { on: { kind: 'workday', n: 'last' }, at: '09:00', shift: 'next' }],
    ['5th friday', { on: { kind: 'weekday', weekday: 'fri', n: 5 }, at: '09:00', shift: 'next' }],
    ['2nd tue at 23:59', { on: { kind: 'weekday', weekday: 'tue', n: 2 }, at: '23:59', shift: 'next' }],
  ])('reads "%s"', (text, rule) => {
    expect(parseRule(text)).toEqual(rule);
  });

  it.each([
    ['', 1, '"day", "last"'],
    ['day 32', 5, '1 to 31'],
    ['day 0', 5, '1 to 31'],
    ['2nd day', 5, 'weekday'],
    ['constructor workday', 1, '"day", "last"'],
    ['first workday at 24:00', 18, 'a time'],
    ['first workday at', 17, 'a time'],
    ['first workday shift sideways', 21, 'next, previous or none'],
    ['first workday at 09:00 daily', 24, 'the end'],
  ])('says where "%s" cannot be read', (text, column, expected) => {
    let fault: unknown;
    try {
      parseRule(text);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(RuleFault);
    expect((fault as RuleFault).column).toBe(column);
    expect((fault as RuleFault).expected).toContain(expected);
  });

  it('prints every rule so that it reads back the same, and the schema agrees', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(parseRule(printRule(rule))).toEqual(rule);
        expect(ScheduleRule.parse(rule)).toEqual(rule);
      }),
    );
  });

  it('refuses unknown keys in its JSON form', () => {
    expect(ScheduleRule.safeParse({ on: { kind: 'last-day' }, every: 'month' }).success).toBe(false);
    expect(ScheduleRule.parse({ on: { kind: 'last-day' } })).toEqual({
      on: { kind: 'last-day' },
      at: '09:00',
      shift: 'next',
    });
  });
});
