import { guessLanguage, type Language } from '../../domain/text/language.ts';
import { liftRequests } from '../../domain/text/lift.ts';
import { newRequest, type CustomerRequest } from '../requests/customer-request.ts';
import { importedId } from './line-identity.ts';
import type { StoredImportLine, StoredRequestImport } from './request-imports.store.ts';

type Around = Pick<StoredRequestImport, '_id' | 'textsAre' | 'question' | 'locale' | 'startedAt'>;

/**
 * What becomes of a line: the request that it is, or those in its comment; the same words twice are one request.
 * @param meaning what the clauses of its comment mean, where that is known
 */
export function requestsOf(
  { line, said, key }: StoredImportLine,
  around: Around,
  meaning: Float32Array | null = null,
): CustomerRequest[] {
  if (!said || key === undefined) return [];
  const { accountId, contactId, need, at } = said;
  const found = new Map<string, CustomerRequest>();
  for (const { quote, language, sure, confidence } of wordsIn(said, around, meaning)) {
    const _id = importedId(key, quote);
    if (found.has(_id)) continue;
    found.set(
      _id,
      newRequest({
        _id,
        source: { kind: 'imported', importId: around._id, line },
        accountId,
        contactId,
        quote,
        language,
        need,
        sure,
        confidence,
        at: at ?? around.startedAt,
      }),
    );
  }
  return [...found.values()];
}

function wordsIn(
  { text, locale: stated }: NonNullable<StoredImportLine['said']>,
  { textsAre, question, locale: usual }: Around,
  meaning: Float32Array | null,
): { quote: string; language: Language; sure: boolean; confidence: number | null }[] {
  const locale = stated ?? usual;
  if (textsAre === 'comments')
    return liftRequests(text, { question, locale }, meaning).map(({ text: quote, language, sure, confidence }) => ({
      quote,
      language,
      sure,
      confidence,
    }));
  const spoken = locale === 'en' ? 'en' : 'pt';
  const language = stated === null ? (guessLanguage(text) ?? spoken) : spoken;
  return [{ quote: text, language, sure: true, confidence: null }];
}
