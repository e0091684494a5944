import type { AmbiguousColumn, ColumnField } from '../../contract/columns.ts';

/** Which columns of a file are read as what. */
export interface FoundColumns<Field extends ColumnField> {
  /** Field to place of its column, counted from 0. */
  readonly places: Readonly<Partial<Record<Field, number>>>;
  /** Fields that several columns could be: one must be chosen. */
  readonly ambiguous: readonly AmbiguousColumn<Field>[];
  readonly ignored: readonly string[];
}

/**
 * What was found by the headings, then as a person says: null is no column, and so is a heading that is not in the file.
 * A field of which a person said something is no longer ambiguous.
 */
export function asChosen<Field extends ColumnField>(
  header: readonly string[],
  fields: readonly Field[],
  found: Pick<FoundColumns<Field>, 'places' | 'ambiguous'>,
  chosen: Readonly<Partial<Record<Field, string | null>>>,
): FoundColumns<Field> {
  const places: Partial<Record<Field, number>> = { ...found.places };
  for (const field of fields) {
    const heading = chosen[field];
    if (heading === undefined) continue;
    const place = heading === null ? -1 : header.indexOf(heading);
    if (place < 0) delete places[field];
    else places[field] = place;
  }
  const taken = new Set<unknown>(Object.values(places));
  return {
    places,
    ambiguous: found.ambiguous.filter(({ field }) => chosen[field] === undefined),
    ignored: header.filter((_, place) => !taken.has(place)),
  };
}
