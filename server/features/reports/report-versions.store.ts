import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

interface StoredVersion {
  _id: Id<'survey'>;
  /** How often the sums of this survey were written. */
  version: number;
}

/** Counts, for each survey, how often what its reports are made of has changed: one small document that is cheap to look at. */
@Injectable()
export class ReportVersionsStore {
  private readonly versions: Collection<StoredVersion>;

  constructor(mongo: Mongo) {
    this.versions = mongo.collection<StoredVersion>('reportVersions');
  }

  /** Surveys whose sums were never written have version 0 and are left out. */
  async all(): Promise<Map<string, number>> {
    const found = await this.versions.find().toArray();
    return new Map(found.map(({ _id, version }) => [_id, version]));
  }

  async of(surveyId: string): Promise<number> {
    return (await this.versions.findOne({ _id: surveyId as Id<'survey'> }))?.version ?? 0;
  }

  /** To be called after sums are written and before their answers are marked: a crash in between tells twice, never not at all. */
  async moved(surveyIds: Iterable<Id<'survey'>>): Promise<void> {
    const operations = [...new Set(surveyIds)].map((_id) => ({
      updateOne: { filter: { _id }, update: { $inc: { version: 1 } }, upsert: true },
    }));
    if (operations.length > 0) await this.versions.bulkWrite(operations, { ordered: false });
  }
}
