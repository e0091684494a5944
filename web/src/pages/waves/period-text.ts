import { monthText } from '../../lib/format.ts';
import { say, words } from '../../lib/words.svelte.ts';

/** `2027-01` → `January 2027`; `2027-01+1` → `January 2027, number 2`. */
export function periodText(period: string): string {
  const [month = period, more] = period.split('+');
  const text = monthText(words.locale, month);
  return more === undefined ? text : say('surveysPage.again', { month: text, number: Number(more) + 1 });
}
