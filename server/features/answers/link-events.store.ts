import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import { randomBytes } from 'node:crypto';
import type { LinkVisit } from '../../domain/answers/evidence.ts';
import { Gatherer } from '../../platform/gatherer.ts';
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
  /** Of the mail address to which the link was sent; older rows and people without one have none. */
  domain?: string | null;
}

/** Who opens a link, as far as it is kept. */
export type Opener = Pick<LinkEvent, 'ipPrefix' | 'agent'>;

/** All openings of one link. */
export interface LinkHistory {
  domain: string | null;
  visits: LinkVisit[];
}

/** More than anybody opens in ten minutes; a scanner that does has shown enough by then. */
const ENOUGH = 500;

/** So many openings of many links are read together. */
const MANY = 10 * ENOUGH;

/** A question about one link. */
interface Since {
  readonly invitationId: string;
  readonly from: Date;
}

/** Which links were opened when: all that opening a link leaves behind. */
@Injectable()
export class LinkEventsStore {
  private readonly events: Collection<LinkEvent>;
  private readonly lately = new Gatherer<Since, LinkEvent[]>({
    run: async (asked) => (await this.together(asked)).map((value) => ({ status: 'fulfilled', value })),
    atOnce: 1,
    largest: 500,
    capacity: 5000,
    patience: 8000,
  });

  constructor(mongo: Mongo) {
    this.events = mongo.collection<LinkEvent>('linkEvents');
  }

  async append(event: Omit<LinkEvent, '_id'>): Promise<void> {
    await this.events.insertOne({ _id: randomBytes(12).toString('base64url'), ...event });
  }

  /** The openings since an instant, the newest first; `own` are those by `opener`. */
  async since(invitationId: string, from: Date, opener?: () => Opener): Promise<LinkVisit[]> {
    const events = await this.lately.add({ invitationId, from });
    const own = events.length > 0 ? opener?.() : undefined;
    return events.map(({ at, score, ipPrefix, agent }) => ({
      at: at.getTime(),
      score,
      own: own?.ipPrefix === ipPrefix && own.agent === agent,
    }));
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

  /** Many links with one question; where machines have opened so many that they crowd others out, each by itself. */
  private async together(asked: readonly Since[]): Promise<LinkEvent[][]> {
    const ids = [...new Set(asked.map(({ invitationId }) => invitationId))];
    const earliest = new Date(Math.min(...asked.map(({ from }) => from.getTime())));
    const found = await this.events
      .find({ invitationId: { $in: ids }, at: { $gte: earliest } }, { limit: MANY })
      .toArray();
    if (found.length === MANY)
      return Promise.all(
        asked.map(({ invitationId, from }) =>
          this.events
            .find({ invitationId, at: { $gte: from } })
            .sort({ at: -1 })
            .limit(ENOUGH)
            .toArray(),
        ),
      );
    const byLink = new Map<string, LinkEvent[]>(ids.map((id) => [id, []]));
    for (const event of found.sort((a, b) => b.at.getTime() - a.at.getTime()))
      byLink.get(event.invitationId)!.push(event);
    return asked.map(({ invitationId, from }) =>
      byLink
        .get(invitationId)!
        .filter(({ at }) => at >= from)
        .slice(0, ENOUGH),
    );
  }
}
