import { DateTime } from 'luxon';
import { BadInput } from './command.ts';

export const dateOrders = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?<offset>Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,?[T ]+\d{1,2}:\d{2}.*)?$/;

/**
 * How the dates of a column are ordered when they are not ISO: only one order may fit them all.
 * @returns null when no cell asks the question, or every order says the same.
 */
export function dateOrderOf(cells: readonly string[], where: string): DateOrder | null {
  let fits: DateOrder[] = [...dateOrders];
  let differs = false;
  for (const cell of cells) {
    const readings = dateOrders.map((order) => readNumbers(cell.trim(), order));
    if (readings.every((reading) => reading === null)) continue;
    fits = fits.filter((order) => readings[dateOrders.indexOf(order)] !== null);
    differs ||= readings[0] !== readings[1];
  }
  if (!differs) return null;
  if (fits.length === 1) return fits[0]!;
  throw new BadInput(
    fits.length === 2
      ? `${where}: every date can be read with the day or the month first. Say --dates dmy or --dates mdy.`
      : `${where}: some dates have the day first, others the month. Say --dates dmy or --dates mdy.`,
  );
}

/**
 * The day of a cell, `2027-01-31`: ISO as it stands, an instant with an offset in `zone`, numbers by `order`.
 * @returns null when it is no date.
 */
export function readDay(cell: string, order: DateOrder, zone: string): string | null {
  const text = cell.trim();
  const parts = iso.exec(text);
  if (!parts) return readNumbers(text, order);
  if (parts.groups?.['offset'] === undefined) return isDay(parts[1]!) ? parts[1]! : null;
  const instant = DateTime.fromISO(
    text
      .replace(' ', 'T')
      .replace(/\s*UTC$/i, 'Z')
      .replaceAll(' ', ''),
    { zone },
  );
  return instant.isValid ? instant.toISODate() : null;
}

function readNumbers(text: string, order: DateOrder): string | null {
  const parts = numbers.exec(text);
  if (!parts) return null;
  const [first, second, year] = [parts[1]!, parts[2]!, parts[3]!];
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  const written = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

function isDay(text: string): boolean {
  return DateTime.fromISO(text, { zone: 'utc' }).isValid;
}
