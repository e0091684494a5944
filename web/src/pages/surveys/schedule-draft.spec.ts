import { expect, it } from '@jest/globals';
import { parseRule, printRule } from '../../../../server/domain/calendar/rule-words.ts';
import { draftOf, ruleOf } from './schedule-draft.ts';

it.each([
  'first workday at 09:00',
  'last workday at 08:15 shift none',
  '2nd tuesday at 10:30',
  '5th friday at 09:00 shift previous',
  'last sunday at 23:59',
  'last day at 09:00',
  'day 1 at 09:00',
  'day 31 at 09:00 shift none',
])('shows "%s" and says it again', (words) => {
  expect(printRule(ruleOf(draftOf(parseRule(words))))).toBe(words);
});

it('offers the usual days by name and the others by their parts', () => {
  expect(draftOf(parseRule('first workday')).day).toBe('first workday');
  expect(draftOf(parseRule('3rd thu'))).toMatchObject({ day: 'nth', nth: '3', what: 'thu' });
  expect(draftOf(parseRule('day 7'))).toMatchObject({ day: 'number', number: '7' });
});

it('holds a number to the days of a month', () => {
  const draft = { ...draftOf(parseRule('day 7')), number: '99' };
  expect(ruleOf(draft).on).toEqual({ kind: 'day', day: 31 });
  expect(ruleOf({ ...draft, number: '' }).on).toEqual({ kind: 'day', day: 1 });
});
