/** What of a row a column sorts by; null goes last in both directions. */
export type SortValue = string | number | null;

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end';
  /** Makes the column sortable. */
  readonly sortBy?: (row: Row) => SortValue;
  /** The label is for assistive technology only (a column of buttons). */
  readonly hideLabel?: boolean;
  /** Keeps its words on one line. */
  readonly tight?: boolean;
}

export interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

/** Rows in the order of a column; equal ones keep theirs. Texts compare as `locale` does, `Item 9` before `Item 10`. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => SortValue,
  down: boolean,
  locale: string,
): Row[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const compare = (a: SortValue, b: SortValue): number => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return down ? -order : order;
  };
  return rows
    .map((row, place) => ({ row, place, value: sortBy(row) }))
    .sort((a, b) => compare(a.value, b.value) || a.place - b.place)
    .map(({ row }) => row);
}

/** The next sorting when a heading is pressed: numbers begin with the largest, texts with A. */
export function nextSorting<Row>(current: Sorting | null, column: Column<Row>): Sorting {
  if (current?.key === column.key) return { key: column.key, down: !current.down };
  return { key: column.key, down: column.align === 'end' };
}
