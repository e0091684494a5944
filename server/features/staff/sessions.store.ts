import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
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

  find(hash: string): Promise<StoredSession | null> {
    return this.sessions.findOne({ _id: hash });
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
