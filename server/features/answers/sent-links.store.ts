import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import { Gatherer } from '../../platform/gatherer.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredInvitation } from '../waves/decisions.store.ts';
import { LinkEventsStore } from './link-events.store.ts';
import { MANY, openingsOf, openingsOfEach, type LinkEvent, type OpenedSince } from './openings.ts';

/** A link by which something was sent, and the link that the stamp of the sending page names. */
export interface SentLink extends OpenedSince {
  readonly tokenHash: string;
}

export interface KnownLink {
  readonly invitation: StoredInvitation | null;
  /** Of the link that the stamp names, the newest first. */
  readonly openings: readonly LinkEvent[];
}

/**
 * Whom a link belongs to and when it was opened lately: all that an answer by hand is asked about, of many links with one
 * question. Two questions beside each other cost a third more, and the second is a command of its own.
 */
@Injectable()
export class SentLinksStore {
  private readonly invitations: Collection<StoredInvitation>;
  private readonly questions = new Gatherer<SentLink, KnownLink>({
    run: async (sent) => (await this.together(sent)).map((value) => ({ status: 'fulfilled', value })),
    atOnce: 2,
    largest: 500,
    capacity: 5000,
    patience: 8000,
  });

  constructor(
    mongo: Mongo,
    private readonly events: LinkEventsStore,
  ) {
    this.invitations = mongo.collection<StoredInvitation>('invitations');
  }

  find(sent: SentLink): Promise<KnownLink> {
    return this.questions.add(sent);
  }

  private async together(sent: readonly SentLink[]): Promise<KnownLink[]> {
    const found = await this.invitations
      .aggregate<StoredInvitation | LinkEvent>(
        [
          { $match: { tokenHash: { $in: sent.map(({ tokenHash }) => tokenHash) } } },
          { $unionWith: { coll: 'linkEvents', pipeline: [{ $match: openingsOf(sent) }, { $limit: MANY }] } },
        ],
        // Everything in the first reply.
        { batchSize: 2 * MANY },
      )
      .toArray();
    const byHash = new Map<string, StoredInvitation>();
    const events: LinkEvent[] = [];
    for (const one of found)
      if ('tokenHash' in one) byHash.set(one.tokenHash, one);
      else events.push(one);
    const openings = events.length === MANY ? await this.events.eachAlone(sent) : openingsOfEach(sent, events);
    return sent.map(({ tokenHash }, at) => ({
      invitation: byHash.get(tokenHash) ?? null,
      openings: openings[at]!,
    }));
  }
}
