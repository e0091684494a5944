import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** How far the work on the grouping has come; it outlives the process that does it. */
export interface GroupingState {
  /** Whose vectors the grouping compares; null before the first request. */
  readonly embedder: string | null;
  /** Another embedder that has made vectors of all requests, so that it may take over. */
  readonly filled: string | null;
  /** Scores and likenesses of requests after this id were made by an embedder of before; null when none are left. */
  readonly lookAgainAfter: string | null;
  /** Requests that came since the last refinement. */
  readonly arrivals: number;
  /** Whether everything has to be gone through again, because a person chose another threshold. */
  readonly regroup: boolean;
  /** The change of sensitivity whose steps are being done; null when none are. */
  readonly run: Id<'change'> | null;
  /** A change by which another one is taken back, how many documents are as they were, and of how many; null when none is. */
  readonly takingBack: { readonly change: Id<'change'>; readonly done: number; readonly total: number | null } | null;
  /** By which rules the themes are named; those of before are named anew. */
  readonly naming: number;
}

type Stored = GroupingState & {
  _id: string;
  /** By the database's clock: when a process last had the embedder in use. */
  usedAt?: Date;
  /** How often requests were removed for good, which leaves nothing behind that tells of it. */
  removals?: number;
};

const NOTHING: GroupingState = {
  embedder: null,
  filled: null,
  lookAgainAfter: null,
  arrivals: 0,
  regroup: false,
  run: null,
  takingBack: null,
  naming: 0,
};
const ID = 'grouping';

@Injectable()
export class GroupingStateStore {
  private readonly states: Collection<Stored>;

  constructor(mongo: Mongo) {
    this.states = mongo.collection<Stored>('groupingState');
  }

  async get(): Promise<GroupingState> {
    return { ...NOTHING, ...(await this.states.findOne({ _id: ID })) };
  }

  /** Whose vectors the grouping compares; null before the first request. */
  async embedderId(): Promise<string | null> {
    return (await this.get()).embedder;
  }

  /** On what searching stands. */
  async searched(): Promise<{ embedder: string | null; removals: number }> {
    const { embedder = null, removals = 0 } = (await this.states.findOne({ _id: ID })) ?? {};
    return { embedder, removals };
  }

  /** Requests were removed for good: whoever holds them in memory reads them anew. */
  async noteRemoval(): Promise<void> {
    await this.states.updateOne({ _id: ID }, { $setOnInsert: NOTHING, $inc: { removals: 1 } }, { upsert: true });
  }

  async change(change: Partial<GroupingState>, session?: ClientSession): Promise<void> {
    await this.states.updateOne({ _id: ID }, { $set: change }, { upsert: true, ...(session ? { session } : {}) });
  }

  /** The first embedder there is comes into use, whoever is first to say so. */
  async begin(embedder: string): Promise<string> {
    await this.states.updateOne({ _id: ID }, { $setOnInsert: NOTHING }, { upsert: true });
    await this.states.updateOne({ _id: ID, embedder: null }, { $set: { embedder } });
    return (await this.get()).embedder ?? embedder;
  }

  /** A process has the embedder in use. */
  async markUsed(): Promise<void> {
    await this.states.updateOne({ _id: ID }, { $currentDate: { usedAt: true } });
  }

  /** Whether no process has had the embedder in use for so long. */
  async isUnused(minutes: number): Promise<boolean> {
    const ago = { $dateSubtract: { startDate: '$$NOW', unit: 'minute', amount: minutes } };
    return (await this.states.findOne({ _id: ID, $expr: { $gt: ['$usedAt', ago] } })) === null;
  }

  async addArrivals(count: number, session: ClientSession): Promise<void> {
    await this.states.updateOne({ _id: ID }, { $inc: { arrivals: count } }, { session });
  }
}
