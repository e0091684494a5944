import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import type { FollowUpCounts, FollowUpReason, FollowUpView } from '../../contract/followup.ts';
import type { Id } from '../../contract/ids.ts';
import { insertUnlessThere } from '../../platform/mongo/insert-unless-there.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredFollowUp, StoredNote } from './followups.ts';

/** Which follow-ups to show, and to whom. */
export interface FollowUpWish {
  view: FollowUpView;
  readerId: string;
  surveyId?: Id<'survey'> | undefined;
  reason?: FollowUpReason | undefined;
  /** Those of some people or accounts. */
  among?: { contactIds: readonly Id<'contact'>[]; accountIds: readonly Id<'account'>[] } | undefined;
}

/** After which row to go on: its time, and its id among those of the same time. */
export interface FollowUpPlace {
  at: Date;
  id: string;
}

@Injectable()
export class FollowUpsStore {
  private readonly followUps: Collection<StoredFollowUp>;

  constructor(mongo: Mongo) {
    this.followUps = mongo.collection<StoredFollowUp>('followUps');
  }

  find(id: string): Promise<StoredFollowUp | null> {
    return this.followUps.findOne({ _id: id });
  }

  findAll(ids: readonly string[]): Promise<StoredFollowUp[]> {
    return this.followUps.find({ _id: { $in: [...ids] } }).toArray();
  }

  /** Those there are already stay as they are. */
  async open(some: readonly StoredFollowUp[]): Promise<void> {
    await insertUnlessThere(this.followUps, some);
  }

  /** Null when somebody else has changed it since. */
  change(
    id: string,
    rev: number,
    change: Partial<Omit<StoredFollowUp, '_id' | 'rev' | 'notes' | 'toldTo'>>,
    toldTo: readonly Id<'staff'>[] = [],
  ): Promise<StoredFollowUp | null> {
    return this.followUps.findOneAndUpdate(
      { _id: id, rev },
      { $set: change, $inc: { rev: 1 }, $addToSet: { toldTo: { $each: [...toldTo] } } },
      { returnDocument: 'after' },
    );
  }

  addNote(id: string, rev: number, note: StoredNote): Promise<StoredFollowUp | null> {
    return this.followUps.findOneAndUpdate(
      { _id: id, rev },
      { $push: { notes: note }, $inc: { rev: 1 } },
      { returnDocument: 'after' },
    );
  }

  /** Only a note that `by` has written. */
  removeNote(id: string, number: number, by: Id<'staff'>): Promise<StoredFollowUp | null> {
    return this.followUps.findOneAndUpdate(
      { _id: id, notes: { $elemMatch: { number, by } } },
      { $pull: { notes: { number } }, $inc: { rev: 1 } },
      { returnDocument: 'after' },
    );
  }

  /** Open ones by their due time, done ones the newest first. */
  async page(
    wish: FollowUpWish,
    { after, limit }: { after?: FollowUpPlace | undefined; limit: number },
  ): Promise<{ items: StoredFollowUp[]; total: number }> {
    const filter = filterOf(wish);
    const isDone = wish.view === 'done';
    const [field, order] = isDone ? (['doneAt', -1] as const) : (['dueAt', 1] as const);
    const beyond = isDone ? '$lt' : '$gt';
    const rest: Filter<StoredFollowUp> = after
      ? { $or: [{ [field]: { [beyond]: after.at } }, { [field]: after.at, _id: { [beyond]: after.id } }] }
      : {};
    const [items, total] = await Promise.all([
      this.followUps
        .find({ $and: [filter, rest] })
        .sort({ [field]: order, _id: order })
        .limit(limit)
        .toArray(),
      this.followUps.countDocuments(filter),
    ]);
    return { items, total };
  }

  async counts(readerId: string | null, now: Date): Promise<FollowUpCounts> {
    const count = (filter: Filter<StoredFollowUp>) => this.followUps.countDocuments({ state: 'open', ...filter });
    const [open, overdue, mine] = await Promise.all([
      count({}),
      count({ dueAt: { $lt: now } }),
      readerId === null ? 0 : count({ ownerId: readerId as Id<'staff'> }),
    ]);
    return { open, overdue, mine };
  }

  ofMonth(surveyId: string, month: string): Promise<StoredFollowUp[]> {
    return this.followUps.find({ surveyId: surveyId as Id<'survey'>, month }).toArray();
  }

  /** Open ones that a person has not heard of and that nobody else takes care of; made-up ones are no news. */
  untold(staffId: Id<'staff'>, limit: number): Promise<StoredFollowUp[]> {
    return this.followUps
      .find({ state: 'open', ownerId: { $in: [null, staffId] }, toldTo: { $ne: staffId }, sample: { $exists: false } })
      .sort({ dueAt: 1, _id: 1 })
      .limit(limit)
      .toArray();
  }

  async told(ids: readonly string[], staffId: Id<'staff'>): Promise<void> {
    await this.followUps.updateMany({ _id: { $in: [...ids] } }, { $addToSet: { toldTo: staffId } });
  }

  /** Made-up ones, marked so that they go with the sample company. */
  async insertSample(some: readonly StoredFollowUp[]): Promise<void> {
    await insertUnlessThere(
      this.followUps,
      some.map((one) => ({ ...one, sample: true as const })),
    );
  }
}

function filterOf({ view, readerId, surveyId, reason, among }: FollowUpWish): Filter<StoredFollowUp> {
  return {
    state: view === 'done' ? 'done' : 'open',
    ...(view === 'mine' ? { ownerId: readerId as Id<'staff'> } : {}),
    ...(surveyId ? { surveyId } : {}),
    ...(reason ? { reason } : {}),
    ...(among
      ? { $or: [{ contactId: { $in: [...among.contactIds] } }, { accountId: { $in: [...among.accountIds] } }] }
      : {}),
  };
}
