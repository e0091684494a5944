import type { Id } from '../../contract/ids.ts';
import type { RequestNeed, RequestState, Waiting } from '../../contract/request.ts';
import type { Metric } from '../../contract/survey.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { Language } from '../../domain/text/language.ts';

/** Lifted from a comment: the quote is the comment's text from `from` to `to`. */
export interface AnswerSource {
  kind: 'answer';
  answerId: string;
  questionId: string;
  from: number;
  to: number;
}

export interface TypedSource {
  kind: 'typed';
  staffId: string;
}

/** From a file: a line of it, or part of one. */
export interface ImportedSource {
  kind: 'imported';
  importId: Id<'import'>;
  line: number;
  /** Of a comment. Lines that are requests as they stand have none, nor have those that came before comments were kept. */
  piece?: PieceOfComment;
}

/** Where a request stands in its comment as it is kept, `from` to `to`; `comment` is the key of its line. */
export interface PieceOfComment {
  comment: string;
  from: number;
  to: number;
}

/** One wish of a customer. */
export interface CustomerRequest {
  _id: Id<'request'>;
  source: AnswerSource | TypedSource | ImportedSource;
  accountId: Id<'account'> | null;
  contactId: Id<'contact'> | null;
  quote: string;
  /** The quote as it is searched. */
  searchKey: string;
  /** The words by which it is found; the store keeps them with the quote. */
  words?: readonly string[];
  /** When it was last written what it says or how it stands, by the database's clock; searching reads it again then. */
  saidAt?: Date;
  language: Language;
  need: RequestNeed | null;
  state: RequestState;
  /** False for what may not be a request at all: a person decides. */
  sure: boolean;
  /** How likely it is a request, 0 to 1, as far as lifting could tell. */
  confidence?: number | null;
  /** The comment no longer says this. */
  textChanged: boolean;
  /** Always a live theme: a merge takes its requests along. */
  themeId: Id<'theme'> | null;
  placedBy: 'auto' | 'human';
  /** Whether the grouping has still to look at it. */
  pending: boolean;
  /** Cosine with the others of its theme when it came in; null when it was the first. */
  score: number | null;
  embedder: string | null;
  suggestions: { themeId: Id<'theme'>; score: number }[];
  nearestQuote: string | null;
  /** The request that it is the quote of; older ones do not say. */
  nearestId?: Id<'request'> | null;
  /** The score given with the comment. */
  answerScore: number | null;
  /** Its scale; older requests came from NPS answers and do not say. */
  answerMetric?: Metric | null;
  at: Date;
  rev: number;
  sample?: true;
}

/** What is said of a request as it comes in; everything else follows. */
export type SaidRequest = Pick<
  CustomerRequest,
  '_id' | 'source' | 'accountId' | 'contactId' | 'quote' | 'language' | 'need' | 'at'
> &
  Partial<Pick<CustomerRequest, 'sure' | 'confidence' | 'answerScore' | 'answerMetric' | 'sample'>>;

/** A request as it comes in: open, sure unless told otherwise, and waiting for the grouping. */
export function newRequest(said: SaidRequest): CustomerRequest {
  return {
    searchKey: foldText(said.quote),
    state: 'open',
    sure: true,
    textChanged: false,
    themeId: null,
    placedBy: 'auto',
    pending: true,
    score: null,
    embedder: null,
    suggestions: [],
    nearestQuote: null,
    answerScore: null,
    rev: 1,
    ...said,
  };
}

/** What of a request is not settled; null when everything is, or when it is not open. */
export function waitingOf({
  state,
  sure,
  themeId,
  placedBy,
  pending,
}: Pick<CustomerRequest, 'state' | 'sure' | 'themeId' | 'placedBy' | 'pending'>): Waiting | null {
  if (state !== 'open') return null;
  if (themeId !== null) return placedBy === 'auto' ? 'unseen' : null;
  if (pending) return 'grouping';
  return sure ? 'unplaced' : 'unsure';
}
