import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import { randomBytes } from 'node:crypto';
import type { LinkVisit } from '../../domain/answers/evidence.ts';
import { Gatherer } from '../../platform/gatherer.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import {
  asVisits,
  ENOUGH,
  MANY,
  openingsOf,
  openingsOfEach,
  type LinkEvent,
  type OpenedSince,
  type Opener,
} from './openings.ts';

/** All openings of one link. */
export interface LinkHistory {
  domain: string | null;
  visits: LinkVisit[];
}

/** Which links were opened when: all that opening a link leaves behind. */
@Injectable()
export class LinkEventsStore {
  private readonly events: Collection<LinkEvent>;
  private readonly lately = new Gatherer<OpenedSince, LinkEvent[]>({
    run: async (asked) => (await this.ofEach(asked)).map((value) => ({ status: 'fulfilled', value })),
    atOnce: 1,
    largest: 500,
    capacity: 5000,
    patience: 8000,
  });

  constructor(private readonly mongo: Mongo) {
    this.events = mongo.collection<LinkEvent>('linkEvents');
  }

  async append(event: Omit<LinkEvent, '_id'>): Promise<void> {
    await this.events.insertOne({ _id: randomBytes(12).toString('base64url'), ...event });
  }

  /** The openings since an instant, the newest first; `own` are those by `opener`. */
  async since(invitationId: string, from: Date, opener?: () => Opener): Promise<LinkVisit[]> {
    return asVisits(await this.lately.add({ invitationId, from }), opener);
  }

  /** Which links were opened between two instants. */
  async openedBetween(from: Date, to: Date): Promise<string[]> {
    return this.events.distinct('invitationId', { at: { $gt: from, $lte: to } });
  }

  async histories(invitationIds: readonly string[]): Promise<LinkHistory[]> {
    const found = await this.events
      .aggregate<{ domain: string | null; visits: { at: Date; score: LinkVisit['score'] }[] }>([
        { $match: { invitationId: { $in: [...invitationIds] } } },
        {
          $group: {
            _id: '$invitationId',
            domain: { $max: '$domain' },
            visits: { $firstN: { n: ENOUGH, input: { at: '$at', score: '$score' } } },
          },
        },
      ])
      .toArray();
    return found.map(({ domain, visits }) => ({
      domain: domain ?? null,
      visits: visits.map(({ at, score }) => ({ at: at.getTime(), score })),
    }));
  }

  /** The openings that answer several questions, the newest of each first; all with one question to the database. */
  async ofEach(asked: readonly OpenedSince[]): Promise<LinkEvent[][]> {
    const found = await this.together(asked);
    return found.length === MANY ? this.eachAlone(asked) : openingsOfEach(asked, found);
  }

  /** All of them in one reply; as a cursor only when the plain command fails, so that it is tried once more. */
  private async together(asked: readonly OpenedSince[]): Promise<LinkEvent[]> {
    const filter = openingsOf(asked);
    try {
      const command = { find: this.events.collectionName, filter, limit: MANY, batchSize: MANY, singleBatch: true };
      return (await this.mongo.db.command(command))['cursor'].firstBatch as LinkEvent[];
    } catch {
      return this.events.find(filter, { limit: MANY, batchSize: 2 * MANY }).toArray();
    }
  }

  /** Each link by itself, for when machines have opened so many that they crowd others out. */
  private eachAlone(asked: readonly OpenedSince[]): Promise<LinkEvent[][]> {
    return Promise.all(
      asked.map(({ invitationId, from }) =>
        this.events
          .find({ invitationId, at: { $gte: from } })
          .sort({ at: -1 })
          .limit(ENOUGH)
          .toArray(),
      ),
    );
  }
}
