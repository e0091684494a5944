import { Injectable } from '@nestjs/common';
import mongoose, { Schema, type Model } from 'mongoose';
import type { BallotStatus } from '../../contract/ballot.ts';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredBallot, StoredResult } from './ballots.ts';

const schema = new Schema<StoredBallot>(
  {
    _id: { type: String, required: true },
    groupId: { type: String, required: true },
    question: { type: String, required: true },
    themeIds: { type: [String], required: true },
    labels: { type: [{ _id: false, themeId: String, label: String, inLocale: Schema.Types.Mixed }], required: true },
    maxCritical: { type: Number, required: true },
    quorum: { type: Number, default: null },
    status: { type: String, required: true },
    createdAt: { type: Date, required: true },
    openedAt: { type: Date, default: null },
    closesAt: { type: Date, default: null },
    closedAt: { type: Date, default: null },
    closedEarly: { type: String, default: null },
    memberIds: { type: [String], required: true },
    invitedAt: { type: Date, default: null },
    result: { type: Schema.Types.Mixed, default: null },
    rev: { type: Number, required: true },
    sample: { type: Boolean },
  },
  { versionKey: false, minimize: false },
);

type Draft = Pick<StoredBallot, 'question' | 'themeIds' | 'maxCritical' | 'quorum' | 'closesAt'>;

@Injectable()
export class BallotsStore {
  private readonly ballots: Model<StoredBallot>;

  constructor(mongo: Mongo) {
    this.ballots = mongo.connection.model<StoredBallot>('Ballot', schema, 'ballots');
  }

  find(id: string): Promise<StoredBallot | null> {
    return this.ballots.findById(id).lean<StoredBallot>().exec();
  }

  list(filter: { groupId?: Id<'group'>; status?: BallotStatus } = {}): Promise<StoredBallot[]> {
    return this.ballots.find(filter).sort({ createdAt: -1, _id: 1 }).lean<StoredBallot[]>().exec();
  }

  async insert(ballot: StoredBallot): Promise<void> {
    await this.ballots.insertMany([ballot]);
  }

  /** Null when it is no longer a draft of revision `rev`. */
  changeDraft(id: Id<'ballot'>, rev: number, change: Draft): Promise<StoredBallot | null> {
    return this.moved({ _id: id, rev, status: 'draft' }, change);
  }

  async removeDraft(id: Id<'ballot'>): Promise<boolean> {
    return (await this.ballots.deleteOne({ _id: id, status: 'draft' })).deletedCount === 1;
  }

  open(
    id: Id<'ballot'>,
    rev: number,
    change: Pick<StoredBallot, 'openedAt' | 'labels' | 'memberIds'>,
  ): Promise<StoredBallot | null> {
    return this.moved({ _id: id, rev, status: 'draft' }, { ...change, status: 'open' });
  }

  /** Opened ballots whose people are not all written down yet. */
  uninvited(): Promise<StoredBallot[]> {
    return this.ballots.find({ status: 'open', invitedAt: null }).lean<StoredBallot[]>().exec();
  }

  async markInvited(id: Id<'ballot'>, at: Date): Promise<void> {
    await this.ballots.updateOne({ _id: id, invitedAt: null }, { $set: { invitedAt: at } });
  }

  closeEarly(id: Id<'ballot'>, rev: number, closedAt: Date, closedEarly: string): Promise<StoredBallot | null> {
    return this.moved({ _id: id, rev, status: 'open' }, { status: 'closed', closedAt, closedEarly });
  }

  /** Ballots past their time, and closed ones that a stopped process left uncounted. */
  due(now: Date): Promise<StoredBallot[]> {
    const past = mongoose.trusted({ $lte: now }) as unknown as Date;
    return this.ballots
      .find({
        $or: [
          { status: 'open', closesAt: past },
          { status: 'closed', result: null },
        ],
      })
      .lean<StoredBallot[]>()
      .exec();
  }

  /** Closes at its own time, however late somebody looks at the clock. */
  closeOnTime(ballot: StoredBallot): Promise<StoredBallot | null> {
    return this.moved({ _id: ballot._id, status: 'open' }, { status: 'closed', closedAt: ballot.closesAt });
  }

  async keepResult(id: Id<'ballot'>, result: StoredResult): Promise<void> {
    await this.ballots.updateOne({ _id: id, status: 'closed', result: null }, { $set: { result }, $inc: { rev: 1 } });
  }

  async removeSample(): Promise<number> {
    return (await this.ballots.deleteMany({ sample: true })).deletedCount;
  }

  private moved(
    from: Partial<Pick<StoredBallot, '_id' | 'rev' | 'status'>>,
    change: Partial<StoredBallot>,
  ): Promise<StoredBallot | null> {
    return this.ballots
      .findOneAndUpdate(from, { $set: change, $inc: { rev: 1 } }, { returnDocument: 'after' })
      .lean<StoredBallot>()
      .exec();
  }
}
