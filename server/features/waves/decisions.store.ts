import { Injectable } from '@nestjs/common';
import type { AnyBulkWriteOperation, Collection, Filter } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { SkipReason } from '../../contract/wave.ts';
import { batchedLookup } from '../../platform/batched-lookup.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** What the account and the contact were on the day of the decision; reports cut by these values for ever. */
export interface Frozen {
  account: {
    id: Id<'account'>;
    name: string;
    plan: string | null;
    mrr: number | null;
    sector: string | null;
    size: string | null;
  } | null;
  contact: { id: Id<'contact'>; locale: Locale };
}

export interface StoredDecision {
  /** `wave:contact`. */
  _id: string;
  waveId: Id<'wave'>;
  surveyId: Id<'survey'>;
  surveyKind: 'relationship' | 'transactional';
  waveOpenedAt: Date;
  contactId: Id<'contact'>;
  accountId: Id<'account'> | null;
  outcome: 'invited' | 'skipped';
  reason: SkipReason | null;
  frozen: Frozen;
  at: Date;
  sample?: true;
}

export interface StoredInvitation {
  /** `wave:contact`. */
  _id: string;
  tokenHash: string;
  waveId: Id<'wave'>;
  surveyId: Id<'survey'>;
  contactId: Id<'contact'>;
  accountId: Id<'account'> | null;
  locale: Locale;
  at: Date;
  /** When delivery took it over; null until then. */
  queuedAt: Date | null;
  sample?: true;
}

/** When a contact was last asked, by what. */
export interface LastAsked {
  sameSurvey: Date | null;
  otherRelationship: Date | null;
  transactional: Date | null;
}

@Injectable()
export class DecisionsStore {
  private readonly decisions: Collection<StoredDecision>;
  private readonly invitations: Collection<StoredInvitation>;

  constructor(mongo: Mongo) {
    this.decisions = mongo.collection<StoredDecision>('decisions');
    this.invitations = mongo.collection<StoredInvitation>('invitations');
  }

  /** Ids among `contactIds` for which this wave has decided already. */
  async decided(waveId: string, contactIds: readonly string[]): Promise<Set<string>> {
    const ids = contactIds.map((contactId) => `${waveId}:${contactId}`);
    const found = await this.decisions.find({ _id: { $in: ids } }, { projection: { contactId: 1 } }).toArray();
    return new Set(found.map((decision) => decision.contactId));
  }

  /**
   * Writes what is not there yet: the invitation before the decision that promises it, so that a crash in between leaves
   * no decision without its invitation.
   */
  async insertMissing(decisions: readonly StoredDecision[], invitations: readonly StoredInvitation[]): Promise<void> {
    const unlessThere = <T extends { _id: string }>({ _id, ...rest }: T) =>
      ({
        updateOne: { filter: { _id }, update: { $setOnInsert: rest }, upsert: true },
      }) as unknown as AnyBulkWriteOperation<T>;
    if (invitations.length > 0) await this.invitations.bulkWrite(invitations.map(unlessThere), { ordered: false });
    if (decisions.length > 0) await this.decisions.bulkWrite(decisions.map(unlessThere), { ordered: false });
  }

  /** The last time each contact was invited before, outside `waveId`. */
  async lastAsked(contactIds: readonly string[], surveyId: string, waveId: string): Promise<Map<string, LastAsked>> {
    const latest = (condition: object) => ({ $max: { $cond: [condition, '$waveOpenedAt', null] } });
    const same = { $eq: ['$surveyId', surveyId] };
    const relationship = { $eq: ['$surveyKind', 'relationship'] };
    const rows = await this.decisions
      .aggregate<{ _id: string } & LastAsked>([
        { $match: { contactId: { $in: [...contactIds] }, outcome: 'invited', waveId: { $ne: waveId } } },
        {
          $group: {
            _id: '$contactId',
            sameSurvey: latest(same),
            otherRelationship: latest({ $and: [relationship, { $not: [same] }] }),
            transactional: latest({ $and: [{ $not: [relationship] }, { $not: [same] }] }),
          },
        },
      ])
      .toArray();
    return new Map(rows.map(({ _id, ...asked }) => [_id, asked]));
  }

  find(waveId: string, contactId: string): Promise<StoredDecision | null> {
    return this.decisions.findOne({ _id: `${waveId}:${contactId}` });
  }

  async count(waveId: string): Promise<{ outcome: string; reason: SkipReason | null; count: number }[]> {
    const rows = await this.decisions
      .aggregate<{ _id: { outcome: string; reason: SkipReason | null }; count: number }>([
        { $match: { waveId } },
        { $group: { _id: { outcome: '$outcome', reason: '$reason' }, count: { $sum: 1 } } },
      ])
      .toArray();
    return rows.map(({ _id, count }) => ({ ..._id, count }));
  }

  async page(
    waveId: string,
    { reason, after, limit }: { reason?: string | undefined; after?: string | undefined; limit: number },
  ): Promise<{ items: StoredDecision[]; total: number }> {
    const filter: Filter<StoredDecision> = { waveId: waveId as Id<'wave'> };
    if (reason === 'invited') filter.outcome = 'invited';
    else if (reason) Object.assign(filter, { outcome: 'skipped', reason });
    const total = await this.decisions.countDocuments(filter);
    const items = await this.decisions
      .find(after ? { ...filter, _id: { $gt: after } } : filter)
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
    return { items, total };
  }

  findInvitation(id: string): Promise<StoredInvitation | null> {
    return this.invitations.findOne({ _id: id });
  }

  /** Many links are opened at the same moment: after a mailing, hundreds a second. */
  readonly findInvitationByToken = batchedLookup<StoredInvitation>(async (hashes) => {
    const found = await this.invitations.find({ tokenHash: { $in: [...hashes] } }).toArray();
    return new Map(found.map((invitation) => [invitation.tokenHash, invitation]));
  });

  /** Invitations that delivery has not taken over yet, the oldest ids first. */
  unqueued(limit: number): Promise<StoredInvitation[]> {
    return this.invitations.find({ queuedAt: null }).sort({ _id: 1 }).limit(limit).toArray();
  }

  async markQueued(ids: readonly string[], at: Date): Promise<void> {
    await this.invitations.updateMany({ _id: { $in: [...ids] }, queuedAt: null }, { $set: { queuedAt: at } });
  }

  invitationsOf(contactId: string): Promise<StoredInvitation[]> {
    return this.invitations
      .find({ contactId: contactId as Id<'contact'> })
      .sort({ at: -1 })
      .toArray();
  }
}
