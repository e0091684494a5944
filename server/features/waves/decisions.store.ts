import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { SkipReason } from '../../contract/wave.ts';
import { batchedLookup } from '../../platform/batched-lookup.ts';
import { insertUnlessThere } from '../../platform/mongo/insert-unless-there.ts';
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
  /** Role and day are absent in decisions made before they were kept. */
  contact: { id: Id<'contact'>; locale: Locale; role?: string | null; customerSince?: string | null };
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

/** A question of more ids than this would come near the largest that the database takes. */
const IDS_A_QUESTION = 5000;

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

  /** Whether this wave has decided on anybody yet. */
  async hasAny(waveId: string): Promise<boolean> {
    return (await this.decisions.findOne({ waveId: waveId as Id<'wave'> }, { projection: { _id: 1 } })) !== null;
  }

  countInvited(waveId: string): Promise<number> {
    return this.decisions.countDocuments({ waveId: waveId as Id<'wave'>, outcome: 'invited' });
  }

  /** The decisions of this wave against some of these people. */
  skippedAmong(waveId: string, contactIds: readonly string[]): Promise<StoredDecision[]> {
    const ids = contactIds.map((contactId) => `${waveId}:${contactId}`);
    return this.decisions.find({ _id: { $in: ids }, outcome: 'skipped' }).toArray();
  }

  /**
   * Writes what is not there yet: the invitation before the decision that promises it, so that a crash in between leaves
   * no decision without its invitation. A decision that is there already stays, but that an invitation wins over a
   * reason against it.
   */
  async insertMissing(decisions: readonly StoredDecision[], invitations: readonly StoredInvitation[]): Promise<void> {
    await insertUnlessThere(this.invitations, invitations);
    if (await insertUnlessThere(this.decisions, decisions)) return;
    await this.decisions.updateMany(
      { _id: { $in: invitations.map(({ _id }) => _id) }, outcome: 'skipped' },
      { $set: { outcome: 'invited', reason: null } },
    );
  }

  /** Writes that people were asked elsewhere; an invitation of ours stays, and wins over a reason against it. */
  async insertAsked(decisions: readonly StoredDecision[]): Promise<void> {
    if (await insertUnlessThere(this.decisions, decisions)) return;
    await this.decisions.updateMany(
      { _id: { $in: decisions.map(({ _id }) => _id) }, outcome: 'skipped' },
      { $set: { outcome: 'invited', reason: null } },
    );
  }

  find(waveId: string, contactId: string): Promise<StoredDecision | null> {
    return this.byId(`${waveId}:${contactId}`);
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

  /** What people were on the day of asking, by `wave:contact`; those that nobody decided on are left out. */
  async frozenOf(ids: readonly string[]): Promise<Map<string, Pick<StoredDecision, 'frozen' | 'waveOpenedAt'>>> {
    const decisions = new Map<string, Pick<StoredDecision, 'frozen' | 'waveOpenedAt'>>();
    for (let from = 0; from < ids.length; from += IDS_A_QUESTION) {
      const found = this.decisions
        .find({ _id: { $in: ids.slice(from, from + IDS_A_QUESTION) } })
        .project<Pick<StoredDecision, '_id' | 'frozen' | 'waveOpenedAt'>>({ frozen: 1, waveOpenedAt: 1 });
      for (const { _id, ...decision } of await found.toArray()) decisions.set(_id, decision);
    }
    return decisions;
  }

  /** Every decision of a wave, one after the other: more than fit in memory at once. */
  eachOf(
    waveId: string,
  ): AsyncIterable<Pick<StoredDecision, 'contactId' | 'accountId' | 'outcome' | 'reason' | 'frozen'>> {
    return this.decisions
      .find({ waveId: waveId as Id<'wave'> })
      .project<Pick<StoredDecision, 'contactId' | 'accountId' | 'outcome' | 'reason' | 'frozen'>>({
        contactId: 1,
        accountId: 1,
        outcome: 1,
        reason: 1,
        frozen: 1,
      })
      .batchSize(1000);
  }

  async page(
    waveId: string,
    wish: {
      reason?: string | undefined;
      contactIds?: readonly string[] | undefined;
      after?: string | undefined;
      limit: number;
    },
  ): Promise<{ items: StoredDecision[]; total: number }> {
    const { reason, contactIds, after, limit } = wish;
    const filter: Filter<StoredDecision> = { waveId: waveId as Id<'wave'> };
    if (reason === 'invited') filter.outcome = 'invited';
    else if (reason) Object.assign(filter, { outcome: 'skipped', reason });
    if (contactIds) filter._id = { $in: contactIds.map((contactId) => `${waveId}:${contactId}`) };
    const total = await this.decisions.countDocuments(filter);
    const items = await this.decisions
      .find(after ? { $and: [filter, { _id: { $gt: after } }] } : filter)
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
    return { items, total };
  }

  findInvitation(id: string): Promise<StoredInvitation | null> {
    return this.invitations.findOne({ _id: id });
  }

  private readonly byId = batchedLookup<StoredDecision>(async (ids) => {
    const found = await this.decisions.find({ _id: { $in: [...ids] } }).toArray();
    return new Map(found.map((decision) => [decision._id, decision]));
  });

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
