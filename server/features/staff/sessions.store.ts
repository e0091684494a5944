import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import { batchedLookup } from '../../platform/batched-lookup.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

export interface StoredSession {
  /** The hash of what the cookie holds. */
  _id: string;
  staffId: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** Absolute end; the database removes it after that. */
  expiresAt: Date;
}

@Injectable()
export class SessionsStore {
  private readonly sessions: Collection<StoredSession>;

  constructor(mongo: Mongo) {
    this.sessions = mongo.collection<StoredSession>('sessions');
  }

  async insert(session: StoredSession): Promise<void> {
    await this.sessions.insertOne(session);
  }

  /** Many ask at the same moment: everybody who has a report open that has just changed. */
  readonly find = batchedLookup<StoredSession>(
    async (hashes) => new Map((await this.findAll(hashes)).map((session) => [session._id, session])),
  );

  findAll(hashes: readonly string[]): Promise<StoredSession[]> {
    return this.sessions.find({ _id: { $in: [...hashes] } }).toArray();
  }

  async touch(hash: string, now: Date): Promise<void> {
    await this.sessions.updateOne({ _id: hash }, { $set: { lastSeenAt: now } });
  }

  async remove(hash: string): Promise<void> {
    await this.sessions.deleteOne({ _id: hash });
  }

  async removeOf(staffId: string): Promise<void> {
    await this.sessions.deleteMany({ staffId });
  }
}
