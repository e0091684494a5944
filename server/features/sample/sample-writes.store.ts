import { Injectable } from '@nestjs/common';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import { DELIVERIES } from '../../platform/outbox/outbox-indexes.ts';
import type { StoredBallot, StoredVote, StoredVoter } from '../ballots/ballots.ts';
import type { StoredGroup } from '../groups/groups.store.ts';
import type { StoredRelease } from '../releases/releases.store.ts';
import type { StoredAskings } from '../waves/askings.store.ts';
import type { StoredDecision, StoredInvitation } from '../waves/decisions.store.ts';
import type { StoredWave } from '../waves/waves.store.ts';

/** Documents that have a past: the stages themselves write only what happens now. */
interface Past {
  waves: StoredWave;
  decisions: StoredDecision;
  invitations: StoredInvitation;
  askings: StoredAskings;
  [DELIVERIES]: Delivery;
  groups: StoredGroup;
  ballots: StoredBallot;
  voters: StoredVoter;
  votes: StoredVote;
  releases: StoredRelease;
}

/** Writes what would have happened in the months before. */
@Injectable()
export class SampleWritesStore {
  constructor(private readonly mongo: Mongo) {}

  async insert<Name extends keyof Past>(name: Name, documents: readonly Past[Name][]): Promise<void> {
    if (documents.length === 0) return;
    await this.mongo.collection<{ _id: string }>(name).insertMany(
      documents.map((document) => ({ ...document, sample: true })),
      { ordered: false },
    );
  }
}
