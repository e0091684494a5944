import {
  type Ordinal,
  type ScheduleDay,
  type ScheduleRule,
  type ScheduleShift,
  type Weekday,
  weekdays,
} from '../../contract/schedule.ts';

const ordinals: Readonly<Record<string, Ordinal>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  last: 'last',
};
const printedOrdinals = ['first', '2nd', '3rd', '4th', '5th'];
const fullWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A rule that cannot be read: where in the text, and what was expected there. */
export class RuleFault extends Error {
  /** From 1. */
  readonly column: number;
  readonly expected: string;

  constructor(column: number, found: string | undefined, expected: string) {
    super(`column ${column}: ${found === undefined ? 'the rule ends' : `"${found}"`}, expected ${expected}`);
    this.name = 'RuleFault';
    this.column = column;
    this.expected = expected;
  }
}

/**
 * Reads a rule such as "first workday at 09:00", "day 31", "last day", "5th friday shift none". Case and blanks do not
 * matter. Left out: at 09:00, shift next.
 * @throws RuleFault with the column of the first word that does not fit.
 */
export function parseRule(text: string): ScheduleRule {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ word: match[0].toLowerCase(), column: match.index + 1 }));
  let place = 0;
  const fault = (expected: string): never => {
    throw new RuleFault(words[place]?.column ?? text.length + 1, words[place]?.word, expected);
  };
  const take = <Value>(expected: string, read: (word: string) => Value | undefined): Value => {
    const value = words[place] === undefined ? undefined : read(words[place]?.word ?? '');
    if (value === undefined) return fault(expected);
    place += 1;
    return value;
  };

  const on = readDay(take);
  let at = '09:00';
  if (words[place]?.word === 'at') {
    place += 1;
    at = take('a time such as 09:00', readTime);
  }
  let shift: ScheduleShift = 'next';
  if (words[place]?.word === 'shift') {
    place += 1;
    shift = take('next, previous or none', (word) =>
      word === 'next' || word === 'previous' || word === 'none' ? word : undefined,
    );
  }
  if (place < words.length) fault('"at HH:MM", then "shift next|previous|none", or the end');
  return { on, at, shift };
}

type Take = <Value>(expected: string, read: (word: string) => Value | undefined) => Value;

function readDay(take: Take): ScheduleDay {
  const n = take('"day", "last" or first, 2nd, 3rd, 4th, 5th', (word) =>
    word === 'day' ? 'day' : Object.hasOwn(ordinals, word) ? ordinals[word] : undefined,
  );
  if (n === 'day') {
    const day = take('a day from 1 to 31', (word) => (/^([1-9]|[12]\d|3[01])$/.test(word) ? Number(word) : undefined));
    return { kind: 'day', day };
  }
  const what = take(n === 'last' ? '"day", "workday" or a weekday' : '"workday" or a weekday', (word) =>
    word === 'workday' || (word === 'day' && n === 'last') ? word : readWeekday(word),
  );
  if (what === 'day') return { kind: 'last-day' };
  return what === 'workday' ? { kind: 'workday', n } : { kind: 'weekday', weekday: what, n };
}

function readWeekday(word: string): Weekday | undefined {
  return weekdays.find((weekday, index) => word === weekday || word === fullWeekdays[index]);
}

function readTime(word: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):([0-5]\d)$/.exec(word) ?? [];
  return hour === '' || Number(hour) > 23 ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

/** Writes a rule in the words `parseRule` reads; always with its time, with its shift when it is not "next". */
export function printRule({ on, at, shift }: ScheduleRule): string {
  return `${printDay(on)} at ${at}${shift === 'next' ? '' : ` shift ${shift}`}`;
}

function printDay(on: ScheduleDay): string {
  if (on.kind === 'day') return `day ${on.day}`;
  if (on.kind === 'last-day') return 'last day';
  const ordinal = on.n === 'last' ? 'last' : printedOrdinals[on.n - 1];
  return `${ordinal} ${on.kind === 'workday' ? 'workday' : fullWeekdays[weekdays.indexOf(on.weekday)]}`;
}
