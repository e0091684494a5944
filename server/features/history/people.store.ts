import { Injectable } from '@nestjs/common';
import type { Collection, Document, Filter } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Delivery, DeliveryKind } from '../../platform/outbox/delivery.ts';
import { DELIVERIES } from '../../platform/outbox/outbox-indexes.ts';
import type { Contact } from '../audience/audience.ts';
import type { StoredDecision } from '../waves/decisions.store.ts';
import type { PageWish } from './whose.ts';

/** A mail that was to go out; `moment` is when it did, or was due. */
export type SentMail = Pick<
  Delivery,
  '_id' | 'kind' | 'source' | 'contactId' | 'status' | 'bounce' | 'complainedAt'
> & {
  moment: Date;
};

/** The people of an account, whom it was asked, and the mails to them. */
@Injectable()
export class PeopleStore {
  private readonly contacts: Collection<Contact>;
  private readonly decisions: Collection<StoredDecision>;
  private readonly deliveries: Collection<Delivery>;

  constructor(mongo: Mongo) {
    this.contacts = mongo.collection<Contact>('contacts');
    this.decisions = mongo.collection<StoredDecision>('decisions');
    this.deliveries = mongo.collection<Delivery>(DELIVERIES);
  }

  /** Everyone who belongs to an account today, archived ones too. */
  ofAccount(accountId: Id<'account'>): Promise<Contact[]> {
    return this.contacts.find({ accountId }).sort({ _id: 1 }).toArray();
  }

  /** How many waves invited a person. */
  timesAsked(contactId: Id<'contact'>): Promise<number> {
    return this.decisions.countDocuments({ contactId, outcome: 'invited' });
  }

  /** Those of some people whom a wave invited since a day. */
  async askedSince(contactIds: readonly Id<'contact'>[], since: Date): Promise<Set<Id<'contact'>>> {
    const asked = await this.decisions.distinct('contactId', {
      contactId: { $in: [...contactIds] },
      outcome: 'invited',
      waveOpenedAt: { $gte: since },
    });
    return new Set(asked);
  }

  /** Mails that were not called off, the newest first. */
  pageOfMails(
    contactIds: readonly Id<'contact'>[],
    kinds: readonly DeliveryKind[] | null,
    { before, limit }: PageWish,
  ): Promise<SentMail[]> {
    const older: Document[] = before
      ? [{ $match: { $or: [{ moment: { $lt: before.at } }, { moment: before.at, _id: { $lt: before.id } }] } }]
      : [];
    return this.deliveries
      .aggregate<SentMail>([
        { $match: mailsTo(contactIds, kinds) },
        {
          $project: {
            ...{ kind: 1, source: 1, contactId: 1, status: 1, bounce: 1, complainedAt: 1 },
            moment: { $ifNull: ['$sentAt', '$dueAt'] },
          },
        },
        ...older,
        { $sort: { moment: -1, _id: -1 } },
        { $limit: limit },
      ])
      .toArray();
  }

  countMails(contactIds: readonly Id<'contact'>[], kinds: readonly DeliveryKind[] | null): Promise<number> {
    return this.deliveries.countDocuments(mailsTo(contactIds, kinds));
  }

  /** When each of some mails went out; those that did not are left out. */
  async sentAt(ids: readonly string[]): Promise<Map<string, Date>> {
    const sent = await this.deliveries
      .find({ _id: { $in: [...ids] }, status: 'sent', sentAt: { $ne: null } }, { projection: { sentAt: 1 } })
      .toArray();
    return new Map(sent.map(({ _id, sentAt }) => [_id, sentAt!]));
  }
}

function mailsTo(contactIds: readonly Id<'contact'>[], kinds: readonly DeliveryKind[] | null): Filter<Delivery> {
  return {
    // The index holds mails to contacts only; the type says that these are.
    contactId: { $in: [...contactIds], $type: 'string' },
    status: { $ne: 'cancelled' },
    ...(kinds ? { kind: { $in: [...kinds] } } : {}),
  };
}
