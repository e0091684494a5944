import { matchColumns } from '../../contract/columns.ts';
import { asChosen, type FoundColumns } from './chosen-columns.ts';
import { importFields, type ImportField, type ImportMapping } from '../../contract/import.ts';

/** Field to place of its column, counted from 0. */
export type ImportPlaces = Readonly<Partial<Record<ImportField, number>>>;

/**
 * Which column holds which field: by the headings' synonyms, then as `chosen` says (null: no column; a heading that is
 * not in the file counts as none). In a file without e-mails and people's ids, plain "id" and "name" are the account's.
 */
export function findImportColumns(header: readonly string[], chosen: ImportMapping = {}): FoundColumns<ImportField> {
  const { matched, ambiguous } = matchColumns(header, importFields);
  const places: Partial<Record<ImportField, number>> = { ...matched };
  const settled = (field: ImportField) => field in places || ambiguous.some((one) => one.field === field);
  if (!settled('email')) {
    move(places, settled, 'contactId', 'accountId', header);
    if (places.contactId === undefined) move(places, settled, 'name', 'accountName', header);
  }
  return asChosen(header, importFields, { places, ambiguous }, chosen);
}

const unclear = new Set(['id', 'name', 'nome', 'codigo']);

function move(
  places: Partial<Record<ImportField, number>>,
  settled: (field: ImportField) => boolean,
  from: ImportField,
  to: ImportField,
  header: readonly string[],
): void {
  const place = places[from];
  if (place === undefined || settled(to) || !unclear.has(header[place]!.trim().toLowerCase())) return;
  places[to] = place;
  delete places[from];
}
