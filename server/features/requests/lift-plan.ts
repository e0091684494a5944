import { createHash } from 'node:crypto';
import { idFrom, type Id } from '../../contract/ids.ts';
import { liftRequests } from '../../domain/text/lift.ts';
import { foldText, sameWordsKey } from '../../domain/text/fold.ts';
import type { PendingLift } from '../answers/answers.service.ts';
import type { AskedText } from '../../domain/text/read-comment.ts';
import { newRequest, type AnswerSource, type CustomerRequest } from './customer-request.ts';

/** What follows the newest words, wherever the request is. */
export type Refreshed = Pick<CustomerRequest, '_id' | 'source' | 'quote' | 'searchKey' | 'answerScore'> &
  Partial<Pick<CustomerRequest, 'confidence'>>;

/** What an answer's newest words make of the requests that came from it. */
export interface LiftPlan {
  /** New ones, and old ones whose words came back: these are only opened again. */
  readonly open: readonly CustomerRequest[];
  /** Known ones that stand elsewhere in the comment now, in another spelling, or came with another score. */
  readonly refresh: readonly Refreshed[];
  /** Their words are gone, and nobody had touched them. */
  readonly withdraw: readonly CustomerRequest[];
  /** Their words are gone, but someone had placed or judged them: kept and marked. */
  readonly mark: readonly CustomerRequest[];
}

/**
 * The id of a request is made of where it was said and of its words, so that lifting the same answer again finds the
 * same requests, however often it is interrupted.
 */
export function liftedId(answerId: string, questionId: string, text: string): Id<'request'> {
  const words = sameWordsKey(text) || foldText(text);
  return idFrom('request', createHash('sha256').update(`${answerId}|${questionId}|${words}`).digest());
}

/** The texts of an answer as lifting reads them. */
export function askedTexts(answer: PendingLift): AskedText[] {
  return answer.texts.map(({ role, text }) => ({ text, question: role ?? 'why' }));
}

/**
 * Every request in the words of an answer; the same words twice under one question are one request.
 * @param meanings of the clauses of each of its texts; where there is none, words alone decide.
 */
export function liftedFrom(answer: PendingLift, meanings: readonly (Float32Array | null)[] = []): CustomerRequest[] {
  const found = new Map<Id<'request'>, CustomerRequest>();
  for (const [at, { questionId, role, text }] of answer.texts.entries()) {
    const context = { question: role ?? 'why', locale: answer.locale };
    for (const lifted of liftRequests(text, context, meanings[at])) {
      const _id = liftedId(answer.id, questionId, lifted.text);
      if (found.has(_id)) continue;
      found.set(
        _id,
        newRequest({
          _id,
          source: { kind: 'answer', answerId: answer.id, questionId, from: lifted.from, to: lifted.to },
          accountId: answer.accountId,
          contactId: answer.contactId,
          quote: lifted.text,
          language: lifted.language,
          need: null,
          sure: lifted.sure,
          confidence: lifted.confidence,
          answerScore: answer.score,
          answerMetric: answer.metric,
          at: answer.answeredAt,
          ...(answer.sample ? { sample: true as const } : {}),
        }),
      );
    }
  }
  return [...found.values()];
}

const samePlace = (a: CustomerRequest['source'], b: AnswerSource): boolean =>
  a.kind === 'answer' && a.from === b.from && a.to === b.to;

/** Compares what the words say now with the requests that came from them before. */
export function planLift(lifted: readonly CustomerRequest[], known: readonly CustomerRequest[]): LiftPlan {
  const before = new Map(known.map((request) => [request._id, request]));
  const now = new Set(lifted.map(({ _id }) => _id));
  const open: CustomerRequest[] = [];
  const refresh: Refreshed[] = [];
  for (const request of lifted) {
    const old = before.get(request._id);
    if (!old || old.state === 'withdrawn') open.push(request);
    else if (
      old.textChanged ||
      old.answerScore !== request.answerScore ||
      old.quote !== request.quote ||
      !samePlace(old.source, request.source as AnswerSource)
    ) {
      const { _id, source, quote, searchKey, answerScore, confidence } = request;
      refresh.push({ _id, source, quote, searchKey, answerScore, confidence });
    }
  }
  const gone = known.filter(({ _id, state, textChanged }) => !now.has(_id) && state !== 'withdrawn' && !textChanged);
  const touched = ({ placedBy, state }: CustomerRequest) => placedBy === 'human' || state === 'not-a-request';
  return { open, refresh, withdraw: gone.filter((request) => !touched(request)), mark: gone.filter(touched) };
}
