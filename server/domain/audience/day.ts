import type { Message } from '../../contract/words.ts';

/** How days with slashes are written: day first or month first. */
export type DayOrder = 'dmy' | 'mdy';

/** What a column shows of its order: one order, none needed, both possible, or neither (it mixes them). */
export type DayReading = DayOrder | 'none' | 'open' | 'mixed';

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const written = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ,].*)?$/;

/**
 * The one order in which every day of a column is a real day. Cells that are no day at all are passed over; days that
 * are the same in both orders (05/05) decide nothing.
 */
export function dayReadingOf(cells: Iterable<string>): DayReading {
  const column = new DayColumn();
  for (const cell of cells) column.see(cell);
  return column.reading;
}

/** The same cell by cell, in whatever order: for a column too long to be gone through in one go. */
export class DayColumn {
  #seen = false;
  #differs = false;
  #dmy = true;
  #mdy = true;

  see(cell: string): void {
    const parts = written.exec(cell.trim());
    if (!parts) return;
    const [a, b, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const asDmy = isDay(year, b, a);
    const asMdy = isDay(year, a, b);
    if (!asDmy && !asMdy) return;
    this.#seen = true;
    if (a !== b) this.#differs = true;
    this.#dmy &&= asDmy;
    this.#mdy &&= asMdy;
  }

  /** As far as cells were seen; `none` before the first day. */
  get reading(): DayReading {
    if (!this.#seen) return 'none';
    if (this.#dmy && this.#mdy) return this.#differs ? 'open' : 'dmy';
    return this.#dmy ? 'dmy' : this.#mdy ? 'mdy' : 'mixed';
  }
}

/**
 * A day from 1900 to 2199 as `2024-05-31`; a time after it is dropped.
 * @param order how d/m/y and m/d/y are told apart; null refuses both, because the column does not say.
 */
export function readDay(text: string, order: DayOrder | null): string | Message {
  const cell = text.trim();
  const ordered = iso.exec(cell);
  if (ordered) return dayFrom(Number(ordered[1]), Number(ordered[2]), Number(ordered[3]), cell);
  const parts = written.exec(cell);
  if (!parts) return { key: 'importFaults.notADay', params: { value: cell.slice(0, 60) } };
  const [a, b, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (order === null) return { key: 'importFaults.dayOrder', params: { value: cell.slice(0, 60) } };
  return order === 'dmy' ? dayFrom(year, b, a, cell) : dayFrom(year, a, b, cell);
}

function dayFrom(year: number, month: number, day: number, cell: string): string | Message {
  if (!isDay(year, month, day)) return { key: 'importFaults.notADay', params: { value: cell.slice(0, 60) } };
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
