import type { Locale } from '../../contract/locale.ts';
import type { RequestNeed } from '../../contract/request.ts';
import type { RequestFileField, TextsAre } from '../../contract/request-import.ts';
import type { Message } from '../../contract/words.ts';
import type { DayOrder, DayReading } from '../audience/day.ts';
import { isFault, readEmail, readShortText } from '../audience/import-cell.ts';
import { readLanguage } from '../audience/import-words.ts';
import { readInstant } from '../audience/instant.ts';

import type { RequestColumns } from './request-columns.ts';
import { readNeed } from './need-words.ts';

/** Characters of one request, and of one comment. */
export const TEXT_LIMITS: Readonly<Record<TextsAre, number>> = { requests: 2_000, comments: 20_000 };

/** Days of one file that are kept in mind. */
const MOST_DAYS = 10_000;

/** A line of a file; a cell that holds neither a text nor a number is null. */
export interface FileLine {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly (string | null)[];
}

/** How the lines of one file are to be read. */
export interface LineReading {
  readonly places: RequestColumns['places'];
  readonly textsAre: TextsAre;
  readonly zone: string;
  readonly dates: DayReading;
  readonly order: DayOrder | null;
  /** Nothing can have been said later (ISO 8601). */
  readonly now: string;
  /** When something was said on a day as a cell writes it. */
  readonly instantOf: (cell: string) => string | Message;
}

/** What a line says. */
export interface LineFacts {
  readonly text: string;
  /** The line's own id where the file comes from. */
  readonly id: string | null;
  /** By name or external id. */
  readonly account: string | null;
  readonly email: string | null;
  /** ISO 8601. */
  readonly at: string | null;
  /** The language of ours that the line names. */
  readonly locale: Locale | null;
  readonly need: RequestNeed | null;
}

/** Why a line was not taken, and in which column that stands. */
export interface LineRefusal {
  readonly place: number | null;
  readonly message: Message;
}

/**
 * How lines are read whose column of days shows `dates`.
 * @param chosen what a person says of the order; counts only where the column leaves it open.
 */
export function readingOfLines(
  given: Omit<LineReading, 'order' | 'instantOf'>,
  chosen: DayOrder | undefined,
): LineReading {
  const { dates, zone } = given;
  const order = dates === 'dmy' || dates === 'mdy' ? dates : (chosen ?? null);
  // Many lines are of one day, and finding its noon in a zone takes longer than all else of a line.
  const known = new Map<string, string | Message>();
  const instantOf = (cell: string) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const instant = readInstant(cell, zone, order);
    if (known.size < MOST_DAYS) known.set(cell, instant);
    return instant;
  };
  return { ...given, order, instantOf };
}

/**
 * What one line says; `empty` when it has no text. The first cell that cannot be read is the line's refusal. A language
 * that is not spoken here is passed over: the words tell.
 */
export function readLine({ cells }: FileLine, reading: LineReading): LineFacts | LineRefusal | 'empty' {
  const { places, textsAre, now, instantOf } = reading;
  let refusal: LineRefusal | null = null;
  const refuse = (field: RequestFileField, message: Message): null => {
    refusal ??= { place: places[field] ?? null, message };
    return null;
  };
  const read = <T>(field: RequestFileField, parse: (text: string) => T | Message): T | null => {
    const place = places[field];
    const cell = place === undefined ? '' : cells[place];
    if (cell === null) return refuse(field, { key: 'requestFile.notText' });
    const text = (cell ?? '').trim();
    if (text === '') return null;
    const value = parse(text);
    return isFault(value) ? refuse(field, value) : value;
  };
  const limit = TEXT_LIMITS[textsAre];
  const text = read<string>('text', (words) =>
    words.length > limit ? { key: 'importFaults.tooLong', params: { limit } } : words,
  );
  if (text === null) return refusal ?? 'empty';
  const facts: LineFacts = {
    text,
    id: read<string>('id', readShortText),
    account: read<string>('account', readShortText),
    email: read<string>('email', readEmail),
    at: read<string>('date', (cell) => {
      const at = instantOf(cell);
      return !isFault(at) && at > now ? { key: 'requestFile.future' } : at;
    }),
    locale: read<Locale | null>('lang', readLanguage),
    need: read<RequestNeed>('need', readNeed),
  };
  return refusal ?? facts;
}
