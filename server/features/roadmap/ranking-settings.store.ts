import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import { RankSettings } from '../../contract/rank-file.ts';
import type { RankingSettings } from '../../contract/roadmap.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

const KEY = 'ranking';
type Stored = RankingSettings & { _id: string };

@Injectable()
export class RankingSettingsStore {
  private readonly settings: Collection<Stored>;

  constructor(mongo: Mongo) {
    this.settings = mongo.collection<Stored>('rankingSettings');
  }

  /** The defaults, with rev 0, until an owner changes them. */
  async get(): Promise<RankingSettings> {
    const stored = await this.settings.findOne({ _id: KEY }, { projection: { _id: 0 } });
    return stored ?? { ...RankSettings.parse({}), rev: 0 };
  }

  /** Replaces the settings that still have their `rev`; null when someone was faster. */
  async replace({ rev, ...settings }: RankingSettings): Promise<RankingSettings | null> {
    const next = { ...settings, rev: rev + 1 };
    try {
      const written = await this.settings.updateOne({ _id: KEY, rev }, { $set: next }, { upsert: rev === 0 });
      return written.matchedCount + written.upsertedCount === 1 ? next : null;
    } catch (error) {
      if (isDuplicateKey(error)) return null;
      throw error;
    }
  }
}
