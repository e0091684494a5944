import { guessLanguage, type Language } from '../../domain/text/language.ts';
import { liftRequests } from '../../domain/text/lift.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import { maskedPlace } from '../../domain/text/masked-place.ts';
import type { Span } from '../../domain/text/own-words.ts';
import { newRequest, type CustomerRequest } from '../requests/customer-request.ts';
import type { SilentLine, TakenLine } from '../requests/imported-comments.store.ts';
import { importedId } from './line-identity.ts';
import type { LineSaid, StoredImportLine, StoredRequestImport } from './request-imports.store.ts';

type Around = Pick<StoredRequestImport, '_id' | 'textsAre' | 'question' | 'locale' | 'startedAt'>;

/** What becomes of a line. */
export interface FromLine {
  readonly requests: readonly CustomerRequest[];
  /** What is kept beside them of a comment. */
  readonly kept: Pick<TakenLine, 'comment' | 'silent'>;
}

interface Wish {
  readonly quote: string;
  readonly language: Language;
  readonly sure: boolean;
  readonly confidence: number | null;
  /** In the comment as it is kept. */
  readonly place: Span | null;
}

/**
 * What becomes of a line: the request that it is, or those in its comment; the same words twice are one request.
 * @param meaning what the clauses of its comment mean, where that is known
 */
export function fromLine(
  { line, said, key }: StoredImportLine,
  around: Around,
  meaning: Float32Array | null = null,
): FromLine {
  if (!said || key === undefined) return { requests: [], kept: {} };
  const comment = around.textsAre === 'comments' ? maskPersonal(said.text) : null;
  const found = new Map<string, CustomerRequest>();
  for (const { quote, language, sure, confidence, place } of wishesIn(said, comment, around, meaning)) {
    const _id = importedId(key, quote);
    if (found.has(_id)) continue;
    const { accountId, contactId, need, at } = said;
    found.set(
      _id,
      newRequest({
        _id,
        source: {
          kind: 'imported',
          importId: around._id,
          line,
          ...(place ? { piece: { comment: key, from: place.from, to: place.to } } : {}),
        },
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
  const requests = [...found.values()];
  if (comment === null) return { requests, kept: {} };
  return { requests, kept: { comment, ...(requests.length === 0 ? { silent: silentOf(said, around) } : {}) } };
}

function wishesIn(
  { text, locale: stated }: LineSaid,
  comment: string | null,
  { question, locale: usual }: Around,
  meaning: Float32Array | null,
): Wish[] {
  const locale = stated ?? usual;
  if (comment !== null)
    return liftRequests(text, { question, locale }, meaning).map(
      ({ text: quote, language, sure, confidence, from, to }) => ({
        quote,
        language,
        sure,
        confidence,
        place: maskedPlace(text, comment, { from, to }),
      }),
    );
  const spoken = locale === 'en' ? 'en' : 'pt';
  const language = stated === null ? (guessLanguage(text) ?? spoken) : spoken;
  return [{ quote: text, language, sure: true, confidence: null, place: null }];
}

function silentOf({ accountId, contactId, need, locale, at }: LineSaid, around: Around): SilentLine {
  return { accountId, contactId, need, locale: locale ?? around.locale, at: at ?? around.startedAt, found: [] };
}
