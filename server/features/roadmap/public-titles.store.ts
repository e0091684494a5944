import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { PublicTitle, WritePublicTitle } from '../../contract/roadmap.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

type Stored = PublicTitle & { _id: Id<'theme'> };

const none: PublicTitle = { en: null, 'pt-BR': null, 'pt-PT': null, rev: 0 };

/** By what name visitors see a theme, where it has another one for them. */
@Injectable()
export class PublicTitlesStore {
  private readonly titles: Collection<Stored>;

  constructor(mongo: Mongo) {
    this.titles = mongo.collection<Stored>('publicTitles');
  }

  async get(id: Id<'theme'>): Promise<PublicTitle> {
    return (await this.titles.findOne({ _id: id }, { projection: { _id: 0 } })) ?? none;
  }

  async findAll(ids: readonly Id<'theme'>[]): Promise<Map<string, PublicTitle>> {
    const found = await this.titles.find({ _id: { $in: [...ids] } }).toArray();
    return new Map(found.map((title) => [title._id, title]));
  }

  /** Null when it is no longer of revision `rev`. */
  async replace(id: Id<'theme'>, { rev, ...texts }: WritePublicTitle): Promise<PublicTitle | null> {
    const next = { ...texts, rev: rev + 1 };
    try {
      const written = await this.titles.updateOne({ _id: id, rev }, { $set: next }, { upsert: rev === 0 });
      return written.matchedCount + written.upsertedCount === 1 ? next : null;
    } catch (error) {
      if (isDuplicateKey(error)) return null;
      throw error;
    }
  }
}
