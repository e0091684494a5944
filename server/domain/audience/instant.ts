import type { Message } from '../../contract/words.ts';
import { instantAt } from '../calendar/local-time.ts';
import { readDay, type DayOrder } from './day.ts';
import { isFault } from './import-cell.ts';

const NOON = '12:00';
/** An instant with its distance from UTC (ISO 8601). */
const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s*(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * The instant that a cell means, as ISO 8601 in UTC: with its distance from UTC as it stands, else read in `zone`; a day
 * without a time is its noon.
 * @param order how d/m/y and m/d/y are told apart; null refuses both
 */
export function readInstant(text: string, zone: string, order: DayOrder | null): string | Message {
  if (instant.test(text)) {
    const at = new Date(text.replace(' ', 'T').replace(/\s+/g, ''));
    if (!Number.isNaN(at.getTime())) return at.toISOString();
  }
  const day = readDay(text, order);
  if (isFault(day)) return day;
  const time = /[T ,]\s*(\d{1,2}:\d{2})/.exec(text)?.[1]?.padStart(5, '0') ?? NOON;
  return instantAt(day, /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : NOON, zone).at.toISOString();
}
