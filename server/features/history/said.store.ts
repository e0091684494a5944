import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import type { StoredFollowUp } from '../followup/followups.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { PageWish, Whose } from './whose.ts';

/** An answer without what came before it. */
export type SaidAnswer = Omit<StoredAnswer, 'revisions'>;

/** What a person, or an account's people, answered and asked for. */
@Injectable()
export class SaidStore {
  private readonly answers: Collection<StoredAnswer>;
  private readonly requests: Collection<CustomerRequest>;
  private readonly followUps: Collection<StoredFollowUp>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<StoredAnswer>('answers');
    this.requests = mongo.collection<CustomerRequest>('requests');
    this.followUps = mongo.collection<StoredFollowUp>('followUps');
  }

  /** Everything that was given, the oldest first, without its words. */
  scores(whose: Whose): Promise<Omit<SaidAnswer, 'values'>[]> {
    return this.answers
      .find<Omit<SaidAnswer, 'values'>>(answersOf(whose), { projection: { revisions: 0, values: 0, evidence: 0 } })
      .sort({ answeredAt: 1, _id: 1 })
      .toArray();
  }

  pageOfAnswers(whose: Whose, { before, limit }: PageWish): Promise<SaidAnswer[]> {
    const older: Filter<StoredAnswer> = before
      ? { $or: [{ answeredAt: { $lt: before.at } }, { answeredAt: before.at, _id: { $lt: before.id } }] }
      : {};
    return this.answers
      .find<SaidAnswer>({ $and: [answersOf(whose), older] }, { projection: { revisions: 0 } })
      .sort({ answeredAt: -1, _id: -1 })
      .limit(limit)
      .toArray();
  }

  countAnswers(whose: Whose): Promise<number> {
    return this.answers.countDocuments(answersOf(whose));
  }

  /** Open requests that staff typed in or brought in as a file. */
  pageOfTyped(whose: Whose, { before, limit }: PageWish): Promise<CustomerRequest[]> {
    const older: Filter<CustomerRequest> = before
      ? { $or: [{ at: { $lt: before.at } }, { at: before.at, _id: { $lt: before.id as Id<'request'> } }] }
      : {};
    return this.requests
      .find({ $and: [typedOf(whose), older] })
      .sort({ at: -1, _id: -1 })
      .limit(limit)
      .toArray();
  }

  countTyped(whose: Whose): Promise<number> {
    return this.requests.countDocuments(typedOf(whose));
  }

  /** The open requests that were lifted from some answers, in the order in which they were said. */
  liftedFrom(answerIds: readonly string[]): Promise<CustomerRequest[]> {
    return this.requests
      .find({ 'source.answerId': { $in: [...answerIds] }, state: 'open' })
      .sort({ 'source.from': 1, _id: 1 })
      .toArray();
  }

  /** By answer whether somebody gets back to its person. */
  async followUpsOf(answerIds: readonly string[]): Promise<Map<string, Pick<StoredFollowUp, 'state' | 'outcome'>>> {
    const found = await this.followUps
      .find({ _id: { $in: [...answerIds] } }, { projection: { state: 1, outcome: 1 } })
      .toArray();
    return new Map(found.map(({ _id, state, outcome }) => [_id, { state, outcome }]));
  }

  /** Every open request, the newest first. */
  openRequests(whose: Whose): Promise<CustomerRequest[]> {
    return this.requests.find(openOf(whose)).sort({ at: -1, _id: -1 }).toArray();
  }
}

/** An account's answers are those of its people on the day they were asked. */
function answersOf(whose: Whose): Filter<StoredAnswer> {
  return whose.kind === 'person'
    ? { 'respondent.contactId': whose.contactId }
    : { waveId: { $in: [...whose.waveIds] }, cluster: whose.accountId };
}

function openOf(whose: Whose): Filter<CustomerRequest> {
  const by = whose.kind === 'person' ? { contactId: whose.contactId } : { accountId: whose.accountId };
  return { ...by, state: 'open' };
}

function typedOf(whose: Whose): Filter<CustomerRequest> {
  return { ...openOf(whose), 'source.kind': { $in: ['typed', 'imported'] } };
}
