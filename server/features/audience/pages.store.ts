import type { Filter } from 'mongodb';
import { nameKey } from '../../domain/audience/account.ts';
import { literalPattern } from '../../domain/text/literal-pattern.ts';

export interface PageWish {
  search?: string | undefined;
  after?: string | undefined;
  limit: number;
  archived: boolean;
}

export interface Page<Item> {
  items: Item[];
  total: number;
  next: string | null;
}

/** Each word of `search` somewhere in the searched text, without regard to accents and case. */
export function containing<T>(field: keyof T & string, search: string | undefined): Filter<T> {
  const words = nameKey(search ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 8);
  if (words.length === 0) return {};
  const escaped = words.map((word) => literalPattern(word));
  return { $and: escaped.map((word) => ({ [field]: { $regex: word } })) } as Filter<T>;
}

/** Rows after the cursor in the order of `field` and id; all for no cursor or one that cannot be read. */
export function afterCursor<T>(field: keyof T & string, cursor: string | undefined): Filter<T> {
  const place = cursor === undefined ? null : readCursor(cursor);
  if (!place) return {};
  const [key, id] = place;
  return { $or: [{ [field]: { $gt: key } }, { [field]: key, _id: { $gt: id } }] } as Filter<T>;
}

/** Cuts the one row too many off, which told whether there is a next page. */
export function pageFrom<T extends { _id: string }>(
  found: T[],
  limit: number,
  field: keyof T & string,
  total: number,
): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const next = found.length > limit && last ? writeCursor(String(last[field]), last._id) : null;
  return { items, total, next };
}

function writeCursor(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key.slice(0, 150), id])).toString('base64url');
}

function readCursor(cursor: string): [string, string] | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(place) && place.length === 2 && place.every((part) => typeof part === 'string')
      ? (place as [string, string])
      : null;
  } catch {
    return null;
  }
}
