import type { Ordinal, ScheduleDay, ScheduleRule } from '../../../../server/contract/schedule.ts';
import { say, tell } from '../../lib/words.svelte.ts';

/** In Portuguese the days from Monday to Friday are feminine. */
const isFeminine = (on: ScheduleDay) => on.kind === 'weekday' && on.weekday !== 'sat' && on.weekday !== 'sun';

const nths = {
  1: ['surveysPage.nth1', 'surveysPage.nth1f'],
  2: ['surveysPage.nth2', 'surveysPage.nth2f'],
  3: ['surveysPage.nth3', 'surveysPage.nth3f'],
  4: ['surveysPage.nth4', 'surveysPage.nth4f'],
  5: ['surveysPage.nth5', 'surveysPage.nth5f'],
  last: ['surveysPage.nthLast', 'surveysPage.nthLastF'],
} as const;

/** `second`, in the gender of what it counts. */
export function nthText(n: Ordinal, feminine = false): string {
  const [masculine, other] = nths[n as keyof typeof nths];
  return tell({ key: feminine ? other : masculine });
}

/** `first workday`, `second Tuesday`, `day 15`. */
export function ruleDayText(on: ScheduleDay): string {
  if (on.kind === 'day') return say('surveysPage.dayNumber', { day: on.day });
  if (on.kind === 'last-day') return say('surveysPage.dayLast');
  if (on.kind === 'workday') return say('surveysPage.dayWorkday', { nth: nthText(on.n) });
  const weekday = say(`surveysPage.${on.weekday}`);
  return say('surveysPage.dayWeekday', { nth: nthText(on.n, isFeminine(on)), weekday });
}

/** `on the first workday of every month at 09:00`. */
export function ruleText({ on, at }: ScheduleRule): string {
  const key = on.kind === 'day' ? 'ruleSentenceNumber' : isFeminine(on) ? 'ruleSentenceF' : 'ruleSentence';
  return tell({ key: `surveysPage.${key}`, params: { day: ruleDayText(on), time: at } });
}
