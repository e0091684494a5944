import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import { randomBytes } from 'node:crypto';
import type { LinkVisit } from '../../domain/answers/evidence.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

interface LinkEvent {
  _id: string;
  invitationId: string;
  /** On the machine's clock; the row goes after 90 days. */
  at: Date;
  score: number | 'x' | null;
  /** The network only: /24 or /48. */
  ipPrefix: string;
  /** Keyed hash of the user agent. */
  agent: string;
}

/** More than anybody opens in ten minutes; a scanner that does has shown enough by then. */
const ENOUGH = 500;

/** Which links were opened when: all that opening a link leaves behind. */
@Injectable()
export class LinkEventsStore {
  private readonly events: Collection<LinkEvent>;

  constructor(mongo: Mongo) {
    this.events = mongo.collection<LinkEvent>('linkEvents');
  }

  async append(event: Omit<LinkEvent, '_id'>): Promise<void> {
    await this.events.insertOne({ _id: randomBytes(12).toString('base64url'), ...event });
  }

  async since(invitationId: string, from: Date): Promise<LinkVisit[]> {
    const events = await this.events
      .find({ invitationId, at: { $gte: from } })
      .sort({ at: -1 })
      .limit(ENOUGH)
      .toArray();
    return events.map(({ at, score }) => ({ at: at.getTime(), score }));
  }
}
