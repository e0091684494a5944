import { matchColumns } from '../../contract/columns.ts';
import { requestFileFields, type RequestFileField, type RequestFileMapping } from '../../contract/request-import.ts';
import { asChosen, type FoundColumns } from '../audience/chosen-columns.ts';

export type RequestColumns = FoundColumns<RequestFileField>;

/**
 * Which column of a file of requests holds what: by the headings' synonyms, then as `chosen` says. Where no column is
 * called a text, that of the titles is the text.
 */
export function findRequestColumns(header: readonly string[], chosen: RequestFileMapping = {}): RequestColumns {
  const { matched, ambiguous } = matchColumns(header, requestFileFields);
  const isTextKnown = matched.text !== undefined || ambiguous.some(({ field }) => field === 'text');
  const title = isTextKnown ? undefined : matchColumns(header, ['title']).matched.title;
  const places = title === undefined ? matched : { ...matched, text: title };
  return asChosen(header, requestFileFields, { places, ambiguous }, chosen);
}
