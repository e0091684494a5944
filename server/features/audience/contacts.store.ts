import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { nameKey } from '../../domain/audience/account.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { unlessTaken } from './accounts.store.ts';
import type { Contact } from './audience.ts';
import { afterCursor, containing, pageFrom, type Page, type PageWish } from './pages.store.ts';

/** A contact with the keys by which it is sorted and searched. */
export type StoredContact = Contact & { sortKey: string; searchKey: string };

export function toStoredContact(contact: Contact): StoredContact {
  return { ...contact, ...contactKeys(contact) };
}

export function contactKeys({ name, email, externalId }: Pick<Contact, 'name' | 'email' | 'externalId'>) {
  return {
    sortKey: nameKey(name ?? email ?? externalId ?? '').slice(0, 100),
    searchKey: nameKey(`${name ?? ''} ${email ?? ''} ${externalId ?? ''}`),
  };
}

/** How a person starts, and starts again with a new address: what an old one did says nothing about it. */
export const noMarks = { bouncedAt: null, bounceReason: null, complainedAt: null } as const;

const withoutKeys = { projection: { sortKey: 0, searchKey: 0 } } as const;

@Injectable()
export class ContactsStore {
  private readonly contacts: Collection<StoredContact>;

  constructor(mongo: Mongo) {
    this.contacts = mongo.collection<StoredContact>('contacts');
  }

  find(id: Id<'contact'>): Promise<Contact | null> {
    return this.contacts.findOne({ _id: id }, withoutKeys);
  }

  findAll(ids: readonly Id<'contact'>[]): Promise<Contact[]> {
    return this.contacts.find({ _id: { $in: [...ids] } }, withoutKeys).toArray();
  }

  findByExternalIds(ids: readonly string[]): Promise<Contact[]> {
    return this.contacts.find({ externalId: { $in: [...ids] } }, withoutKeys).toArray();
  }

  findByEmails(emails: readonly string[]): Promise<Contact[]> {
    return this.contacts.find({ email: { $in: [...emails] } }, withoutKeys).toArray();
  }

  /** Everyone who is not archived, the people of an account together, `size` at a time. */
  async *eachUnarchived(size: number): AsyncGenerator<Contact[]> {
    const cursor = this.contacts.find({ archivedAt: null }, withoutKeys).sort({ accountId: 1, _id: 1 }).batchSize(size);
    let batch: Contact[] = [];
    for await (const contact of cursor) {
      batch.push(contact);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  /** Ids of people, archived or not, whose name, address or external id has the words of `search`. */
  async idsMatching(search: string, limit: number): Promise<Id<'contact'>[]> {
    const found = await this.contacts
      .find(containing<StoredContact>('searchKey', search), { projection: { _id: 1 } })
      .limit(limit)
      .toArray();
    return found.map(({ _id }) => _id);
  }

  count(filter: 'all' | 'withoutAddress'): Promise<number> {
    return this.contacts.countDocuments({ archivedAt: null, ...(filter === 'withoutAddress' ? { email: null } : {}) });
  }

  /** How many people who are not archived each account has. */
  async countByAccount(ids: readonly Id<'account'>[]): Promise<Map<string, number>> {
    const groups = this.contacts.aggregate<{ _id: string; count: number }>([
      { $match: { accountId: { $in: [...ids] }, archivedAt: null } },
      { $group: { _id: '$accountId', count: { $sum: 1 } } },
    ]);
    return new Map((await groups.toArray()).map(({ _id, count }) => [_id, count]));
  }

  async page(wish: PageWish & { accountId?: Id<'account'> | undefined }): Promise<Page<Contact>> {
    const { search, after, limit, archived, accountId } = wish;
    const filter: Filter<StoredContact> = {
      archivedAt: archived ? { $ne: null } : null,
      ...(accountId ? { accountId } : {}),
      ...containing('searchKey', search),
    };
    const found = await this.contacts
      .find({ $and: [filter, afterCursor('sortKey', after)] })
      .sort({ sortKey: 1, _id: 1 })
      .limit(limit + 1)
      .toArray();
    return pageFrom(found, limit, 'sortKey', await this.contacts.countDocuments(filter));
  }

  /** False when another contact has the e-mail or the external id of one of these. */
  async insert(contacts: readonly Contact[]): Promise<boolean> {
    if (contacts.length === 0) return true;
    return unlessTaken(() => this.contacts.insertMany(contacts.map(toStoredContact)));
  }

  /** Replaces the contact that still has revision `rev`; 'taken' when its new e-mail or id belongs to another. */
  async replace(contact: Contact, rev: number): Promise<'done' | 'stale' | 'taken'> {
    const { _id, ...rest } = toStoredContact(contact);
    let matched = 0;
    const free = await unlessTaken(async () => {
      matched = (await this.contacts.updateOne({ _id, rev }, { $set: rest })).matchedCount;
    });
    return !free ? 'taken' : matched === 1 ? 'done' : 'stale';
  }

  /** Notes the first time that someone's address failed; false when they have another one by now. */
  async markBounced(id: Id<'contact'>, email: string, { at, text }: { at: Date; text: string }): Promise<boolean> {
    const set = { bouncedAt: at, bounceReason: text };
    await this.contacts.updateOne({ _id: id, email, bouncedAt: null }, { $set: set, $inc: { rev: 1 } });
    return (await this.contacts.countDocuments({ _id: id, email }, { limit: 1 })) === 1;
  }

  /** Notes the first time that someone complained. */
  async markComplained(id: Id<'contact'>, at: Date): Promise<void> {
    await this.contacts.updateOne({ _id: id, complainedAt: null }, { $set: { complainedAt: at }, $inc: { rev: 1 } });
  }

  /** Forgets that an address failed or complained. */
  async clearMarks(id: Id<'contact'>): Promise<void> {
    await this.contacts.updateOne(
      { _id: id, $or: [{ bouncedAt: { $ne: null } }, { complainedAt: { $ne: null } }] },
      { $set: noMarks, $inc: { rev: 1 } },
    );
  }

  async any(): Promise<boolean> {
    return (await this.contacts.estimatedDocumentCount()) > 0;
  }

  async removeSample(): Promise<number> {
    return (await this.contacts.deleteMany({ sample: true })).deletedCount;
  }
}
