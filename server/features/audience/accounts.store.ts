import { Injectable } from '@nestjs/common';
import { type Collection, type Filter } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { nameKey } from '../../domain/audience/account.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Account } from './audience.ts';
import { afterCursor, containing, pageFrom, type Page, type PageWish } from './pages.store.ts';

/** An account with the keys by which it is sorted, searched and recognised. */
export type StoredAccount = Account & { nameKey: string; searchKey: string };

export function toStoredAccount(account: Account): StoredAccount {
  return { ...account, ...accountKeys(account) };
}

export function accountKeys({ name, externalId }: Pick<Account, 'name' | 'externalId'>) {
  return { nameKey: nameKey(name), searchKey: nameKey(`${name} ${externalId ?? ''}`) };
}

const withoutKeys = { projection: { nameKey: 0, searchKey: 0 } } as const;

@Injectable()
export class AccountsStore {
  private readonly accounts: Collection<StoredAccount>;

  constructor(mongo: Mongo) {
    this.accounts = mongo.collection<StoredAccount>('accounts');
  }

  find(id: Id<'account'>): Promise<Account | null> {
    return this.accounts.findOne({ _id: id }, withoutKeys);
  }

  findAll(ids: readonly Id<'account'>[]): Promise<Account[]> {
    return this.accounts.find({ _id: { $in: [...ids] } }, withoutKeys).toArray();
  }

  findByExternalIds(ids: readonly string[]): Promise<Account[]> {
    return this.accounts.find({ externalId: { $in: [...ids] } }, withoutKeys).toArray();
  }

  findByNameKeys(keys: readonly string[]): Promise<Account[]> {
    return this.accounts.find({ nameKey: { $in: [...keys] } }, withoutKeys).toArray();
  }

  listUnarchived(): Promise<Account[]> {
    return this.accounts.find({ archivedAt: null }, withoutKeys).sort({ nameKey: 1, _id: 1 }).toArray();
  }

  listActive(): Promise<Account[]> {
    return this.accounts
      .find({ archivedAt: null, lifecycle: { $ne: 'churned' } }, withoutKeys)
      .sort({ nameKey: 1, _id: 1 })
      .toArray();
  }

  /** Ids of accounts, archived or not, whose name or external id has the words of `search`. */
  async idsMatching(search: string, limit: number): Promise<Id<'account'>[]> {
    const found = await this.accounts
      .find(containing<StoredAccount>('searchKey', search), { projection: { _id: 1 } })
      .limit(limit)
      .toArray();
    return found.map(({ _id }) => _id);
  }

  count(filter: 'all' | 'active'): Promise<number> {
    const active: Filter<StoredAccount> = { lifecycle: { $ne: 'churned' } };
    return this.accounts.countDocuments({ archivedAt: null, ...(filter === 'active' ? active : {}) });
  }

  async page({ search, after, limit, archived }: PageWish): Promise<Page<Account>> {
    const filter: Filter<StoredAccount> = {
      archivedAt: archived ? { $ne: null } : null,
      ...containing('searchKey', search),
    };
    const found = await this.accounts
      .find({ $and: [filter, afterCursor('nameKey', after)] })
      .sort({ nameKey: 1, _id: 1 })
      .limit(limit + 1)
      .toArray();
    return pageFrom(found, limit, 'nameKey', await this.accounts.countDocuments(filter));
  }

  /** False when another account has this external id, or this name and no external id either. */
  async insert(accounts: readonly Account[]): Promise<boolean> {
    if (accounts.length === 0) return true;
    return unlessTaken(() => this.accounts.insertMany(accounts.map(toStoredAccount)));
  }

  /** Replaces the account that still has revision `rev`; 'taken' when its new key belongs to another. */
  async replace(account: Account, rev: number): Promise<'done' | 'stale' | 'taken'> {
    const { _id, ...rest } = toStoredAccount(account);
    let matched = 0;
    const free = await unlessTaken(async () => {
      matched = (await this.accounts.updateOne({ _id, rev }, { $set: rest })).matchedCount;
    });
    return !free ? 'taken' : matched === 1 ? 'done' : 'stale';
  }

  async any(): Promise<boolean> {
    return (await this.accounts.estimatedDocumentCount()) > 0;
  }

  async removeSample(): Promise<number> {
    return (await this.accounts.deleteMany({ sample: true })).deletedCount;
  }
}

export async function unlessTaken(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
