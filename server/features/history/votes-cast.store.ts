import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { voterId, type StoredBallot, type StoredVote } from '../ballots/ballots.ts';
import type { PageWish, Whose } from './whose.ts';

export type CastVote = Omit<StoredVote, 'revisions'>;

/** Votes of people by name: of counted ballots alone, because until then nobody learns of a vote. */
@Injectable()
export class VotesCastStore {
  private readonly ballots: Collection<StoredBallot>;
  private readonly votes: Collection<StoredVote>;

  constructor(mongo: Mongo) {
    this.ballots = mongo.collection<StoredBallot>('ballots');
    this.votes = mongo.collection<StoredVote>('votes');
  }

  /** The ballots that may be told of, with the names of their themes as the voters saw them. */
  async counted(): Promise<Map<Id<'ballot'>, Pick<StoredBallot, '_id' | 'question' | 'labels'>>> {
    const counted = await this.ballots
      .find({ status: 'closed', result: { $ne: null } }, { projection: { question: 1, labels: 1 } })
      .toArray();
    return new Map(counted.map((ballot) => [ballot._id, ballot]));
  }

  page(whose: Whose, ballotIds: readonly Id<'ballot'>[], { before, limit }: PageWish): Promise<CastVote[]> {
    const older: Filter<StoredVote> = before
      ? { $or: [{ at: { $lt: before.at } }, { at: before.at, _id: { $lt: before.id } }] }
      : {};
    return this.votes
      .find<CastVote>({ $and: [castBy(whose, ballotIds), older] }, { projection: { revisions: 0 } })
      .sort({ at: -1, _id: -1 })
      .limit(limit)
      .toArray();
  }

  count(whose: Whose, ballotIds: readonly Id<'ballot'>[]): Promise<number> {
    return this.votes.countDocuments(castBy(whose, ballotIds));
  }

  /** What some people said in some ballots. */
  ofPeople(contactIds: readonly Id<'contact'>[], ballotIds: readonly Id<'ballot'>[]): Promise<CastVote[]> {
    const ids = ballotIds.flatMap((ballotId) => contactIds.map((contactId) => voterId(ballotId, contactId)));
    return this.votes.find<CastVote>({ _id: { $in: ids } }, { projection: { revisions: 0 } }).toArray();
  }
}

function castBy(whose: Whose, ballotIds: readonly Id<'ballot'>[]): Filter<StoredVote> {
  if (whose.kind === 'person') return { _id: { $in: ballotIds.map((ballotId) => voterId(ballotId, whose.contactId)) } };
  return { accountId: whose.accountId, ballotId: { $in: [...ballotIds] } };
}
