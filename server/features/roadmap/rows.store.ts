import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { roadmapStates, type RoadmapQuery, type RoadmapState } from '../../contract/roadmap.ts';
import type { ThemeStatus } from '../../contract/theme.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import { containing } from '../audience/pages.store.ts';
import type { KeptRow } from './kept-row.ts';

/** Few enough that reading them holds up nobody. */
const BATCH = 500;

/** Which computation the rows are of. */
interface RoadmapRun {
  _id: 'roadmap';
  version: number;
  asOf: string;
  rankedAt: Date;
}

/** The roadmap ready to be read: a page of it is an indexed find, however many requests and votes stand behind it. */
@Injectable()
export class RowsStore {
  private readonly rows: Collection<KeptRow>;
  private readonly runs: Collection<RoadmapRun>;

  constructor(private readonly mongo: Mongo) {
    this.rows = mongo.collection<KeptRow>('roadmapRows');
    this.runs = mongo.collection<RoadmapRun>('roadmapRuns');
  }

  run(): Promise<RoadmapRun | null> {
    return this.runs.findOne({ _id: 'roadmap' });
  }

  find(id: Id<'theme'>): Promise<KeptRow | null> {
    return this.rows.findOne({ _id: id });
  }

  all(): Promise<KeptRow[]> {
    return this.rows.find().sort({ position: 1 }).toArray();
  }

  /** What visitors may see, in the order of the roadmap. */
  published(statuses: readonly ThemeStatus[]): Promise<KeptRow[]> {
    return this.rows
      .find({ status: { $in: [...statuses] }, public: true })
      .sort({ position: 1 })
      .toArray();
  }

  async page({ state, status, search, after, limit }: RoadmapQuery): Promise<{ items: KeptRow[]; total: number }> {
    const filter: Filter<KeptRow> = {
      ...(state ? { state } : {}),
      ...(status ? { status } : {}),
      ...containing<KeptRow>('searchKey', search),
    };
    const place = after === undefined ? NaN : Number(after);
    const items = await this.rows
      .find(Number.isFinite(place) ? { ...filter, position: { $gt: place } } : filter)
      .sort({ position: 1 })
      .limit(limit)
      .toArray();
    return { items, total: await this.rows.countDocuments(filter) };
  }

  async counts(): Promise<Record<RoadmapState, number>> {
    const counts = await Promise.all(roadmapStates.map((state) => this.rows.countDocuments({ state })));
    return Object.fromEntries(roadmapStates.map((state, at) => [state, counts[at] ?? 0])) as Record<
      RoadmapState,
      number
    >;
  }

  /**
   * Puts a computation in place of version `seen` (0 for none), at once for all readers, and writes only what differs.
   * False when another computation was faster: then this one may know less.
   */
  async replace(rows: readonly KeptRow[], run: { asOf: string; rankedAt: Date }, seen: number): Promise<boolean> {
    try {
      return await this.mongo.transaction(async (session) => {
        const next = { ...run, version: seen + 1 };
        if (seen === 0) await this.runs.insertOne({ _id: 'roadmap', ...next }, { session });
        else {
          const mine = await this.runs.updateOne({ _id: 'roadmap', version: seen }, { $set: next }, { session });
          if (mine.matchedCount === 0) return false;
        }
        const time = new SharingTime();
        const kept = new Map<KeptRow['_id'], string>();
        for await (const row of this.rows.find({}, { session, batchSize: BATCH })) {
          kept.set(row._id, JSON.stringify(row));
          await time.pause();
        }
        const changed: KeptRow[] = [];
        for (const row of rows) {
          if (JSON.stringify(row) !== kept.get(row._id)) changed.push(row);
          kept.delete(row._id);
          await time.pause();
        }
        const writes = [
          ...changed.map((row) => ({ replaceOne: { filter: { _id: row._id }, replacement: row, upsert: true } })),
          ...(kept.size > 0 ? [{ deleteMany: { filter: { _id: { $in: [...kept.keys()] } } } }] : []),
        ];
        if (writes.length > 0) await this.rows.bulkWrite(writes, { session, ordered: false });
        return true;
      });
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}
