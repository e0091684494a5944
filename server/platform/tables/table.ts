/** An amount in the smallest unit of its currency (cents), with how many digits that is: 12950 with 2 is 129.50. */
export class Amount {
  readonly minor: number;
  readonly digits: number;

  constructor(minor: number, digits: number) {
    this.minor = minor;
    this.digits = digits;
  }
}

/** What cannot be one text or number: a list or an object, by its fields. Written as JSON in a cell of a CSV file. */
export class Nested {
  readonly content: unknown;

  constructor(content: unknown) {
    this.content = content;
  }
}

/**
 * What stands in one cell: an instant is written as ISO 8601 in UTC, a list of texts with commas in CSV and as a list
 * in JSON, none as an empty cell and null.
 */
export type Cell = string | number | boolean | null | undefined | Date | readonly string[] | Amount | Nested;

export interface Column<Row> {
  /** camelCase, the name in JSON; the heading in CSV is the same in snake_case, in every language. */
  readonly key: string;
  readonly value: (row: Row) => Cell;
  /** A heading that is not the key in snake_case, as the id of a question. */
  readonly heading?: string;
}

/** A table of the app, described once for all formats. */
export interface Table<Row> {
  /** Of the file without its ending, and what the JSON document calls itself: lower case, hyphens. */
  readonly name: string;
  /** Added to the file's name: a month, a period. */
  readonly part?: string;
  /** What the whole file is about, in JSON only: fields before the rows. */
  readonly about?: Readonly<Record<string, unknown>>;
  readonly columns: readonly Column<Row>[];
  /** Read once, row by row, while the file is sent: a long table never stands in memory as a whole. */
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}

/** A column by its key, or several read off an object that has fields of these names. */
export function column<Row>(key: string, value: (row: Row) => Cell, heading?: string): Column<Row> {
  return heading === undefined ? { key, value } : { key, value, heading };
}

/** `placedBy` is `placed_by`. */
export function headingOf({ key, heading }: Pick<Column<never>, 'key' | 'heading'>): string {
  return heading ?? key.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
