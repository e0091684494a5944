import type { Locale } from '../../contract/locale.ts';
import { guessLanguage, type Language } from '../../domain/text/language.ts';
import { liftRequests } from '../../domain/text/lift.ts';
import { newRequest, type CustomerRequest } from '../requests/customer-request.ts';
import { importedId } from './line-identity.ts';
import type { StoredImportLine, StoredRequestImport } from './request-imports.store.ts';

type Around = Pick<StoredRequestImport, '_id' | 'textsAre' | 'question' | 'locale' | 'startedAt'>;

/** What becomes of a line: the request that it is, or those in its comment; the same words twice are one request. */
export function requestsOf({ line, said, key }: StoredImportLine, around: Around): CustomerRequest[] {
  if (!said || key === undefined) return [];
  const { text, accountId, contactId, need, at } = said;
  const locale = said.locale ?? around.locale;
  const found = new Map<string, CustomerRequest>();
  for (const { quote, language, sure, confidence } of wordsIn(text, locale, said.locale !== null, around)) {
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
  text: string,
  locale: Locale,
  isStated: boolean,
  { textsAre, question }: Around,
): { quote: string; language: Language; sure: boolean; confidence: number | null }[] {
  if (textsAre === 'comments')
    return liftRequests(text, { question, locale }).map(({ text: quote, language, sure, confidence }) => ({
      quote,
      language,
      sure,
      confidence,
    }));
  const spoken = locale === 'en' ? 'en' : 'pt';
  return [{ quote: text, language: isStated ? spoken : (guessLanguage(text) ?? spoken), sure: true, confidence: null }];
}
