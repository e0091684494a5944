import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { batchedLookup } from '../../platform/batched-lookup.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

export interface StoredKey {
  _id: Id<'key'>;
  name: string;
  role: 'viewer' | 'editor';
  hash: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

@Injectable()
export class KeysStore {
  private readonly keys: Collection<StoredKey>;

  constructor(mongo: Mongo) {
    this.keys = mongo.collection<StoredKey>('apiKeys');
  }

  async insert(key: StoredKey): Promise<void> {
    await this.keys.insertOne(key);
  }

  list(): Promise<StoredKey[]> {
    return this.keys.find().sort({ createdAt: 1 }).toArray();
  }

  /** By the hash of its secret; programs ask many things at once. */
  readonly find = batchedLookup<StoredKey>(async (hashes) => {
    const found = await this.keys.find({ hash: { $in: [...hashes] } }).toArray();
    return new Map(found.map((key) => [key.hash, key]));
  });

  /** Those of some keys that are there. */
  async known(ids: readonly string[]): Promise<Id<'key'>[]> {
    if (ids.length === 0) return [];
    const found = await this.keys.find({ _id: { $in: [...ids] as Id<'key'>[] } }, { projection: { _id: 1 } }).toArray();
    return found.map(({ _id }) => _id);
  }

  async touch(id: Id<'key'>, now: Date): Promise<void> {
    await this.keys.updateOne({ _id: id }, { $set: { lastUsedAt: now } });
  }

  /** Whether there was such a key. */
  async remove(id: string): Promise<boolean> {
    return (await this.keys.deleteOne({ _id: id as Id<'key'> })).deletedCount === 1;
  }
}
