import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Needs, StoredVote, StoredVoter } from './ballots.ts';

@Injectable()
export class VotesStore {
  private readonly votes: Collection<StoredVote>;
  private readonly voters: Collection<StoredVoter>;

  constructor(private readonly mongo: Mongo) {
    this.votes = mongo.collection<StoredVote>('votes');
    this.voters = mongo.collection<StoredVoter>('voters');
  }

  find(id: string): Promise<StoredVote | null> {
    return this.votes.findOne({ _id: id });
  }

  ofBallot(ballotId: Id<'ballot'>): Promise<StoredVote[]> {
    return this.votes.find({ ballotId }).sort({ _id: 1 }).toArray();
  }

  /** The votes of many ballots without their history. */
  ofBallots(ballotIds: readonly Id<'ballot'>[]): Promise<Omit<StoredVote, 'revisions'>[]> {
    return this.votes
      .find<Omit<StoredVote, 'revisions'>>({ ballotId: { $in: [...ballotIds] } }, { projection: { revisions: 0 } })
      .toArray();
  }

  /**
   * Keeps a vote, the newest in front of its history. False when the ballot was sealed meanwhile: voter and vote are
   * written together, so that a closing either counts a vote or refuses it.
   */
  keep(voter: StoredVoter, needs: Needs, at: Date): Promise<boolean> {
    const { _id, ballotId, contactId, accountId, sample } = voter;
    return this.mongo.transaction(async (session) => {
      const open = await this.voters.updateOne(
        { _id, sealed: false, leftOut: null },
        { $set: { votedAt: at } },
        { session },
      );
      if (open.matchedCount === 0) return false;
      await this.votes.updateOne(
        { _id },
        {
          $set: { needs, at },
          $push: { revisions: { at, needs } },
          $setOnInsert: { ballotId, contactId, accountId, ...(sample ? { sample } : {}) },
        },
        { upsert: true, session },
      );
      return true;
    });
  }
}
