import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { DetailedSums } from '../../domain/answers/kept-cells.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { writeMany } from '../../platform/mongo/write-many.ts';

/** The counted answers of one account, or of one person without, in one wave: all that reports read. */
export interface StoredSums extends DetailedSums {
  /** `wave:account`, or `wave:contact` for someone without account. */
  _id: string;
  waveId: Id<'wave'>;
  /** The account, or the contact that has none. */
  cluster: string;
  /** What the account paid a month on the day of asking, in minor units; null when not known. */
  mrr: number | null;
  rev: number;
  sample?: true;
}

/** How much of sums is read: totals alone, also those by single values, or all there is. */
export type SumsDetail = 'totals' | 'values' | 'cells';

/** Sums as read: parts that were not asked for are absent. */
export type ReadSums = Omit<StoredSums, 'values' | 'cells'> & Partial<Pick<StoredSums, 'values' | 'cells'>>;

const without: Record<SumsDetail, Record<string, 0>> = {
  totals: { values: 0, cells: 0 },
  values: { cells: 0 },
  cells: {},
};

@Injectable()
export class SumsStore {
  private readonly sums: Collection<StoredSums>;

  constructor(mongo: Mongo) {
    this.sums = mongo.collection<StoredSums>('sums');
  }

  ofWaves(waveIds: readonly string[], detail: SumsDetail = 'totals'): Promise<ReadSums[]> {
    return this.sums.find({ waveId: { $in: [...waveIds] as Id<'wave'>[] } }, { projection: without[detail] }).toArray();
  }

  byIds(ids: readonly string[]): Promise<StoredSums[]> {
    return this.sums.find({ _id: { $in: [...ids] } }).toArray();
  }

  /** The accounts and lone people of which sums are kept for a wave. */
  clustersOf(waveId: Id<'wave'>): Promise<string[]> {
    return this.sums.distinct('cluster', { waveId });
  }

  /** Those among them that belong to the sample company. */
  async samplesOf(waveId: Id<'wave'>): Promise<Set<string>> {
    return new Set(await this.sums.distinct('cluster', { waveId, sample: true }));
  }

  /** The revisions that new counts must name; sums that are not there are left out. */
  async revsOf(ids: readonly string[]): Promise<Map<string, number>> {
    const found = await this.sums.find({ _id: { $in: [...ids] } }, { projection: { rev: 1 } }).toArray();
    return new Map(found.map(({ _id, rev }) => [_id, rev]));
  }

  /**
   * Writes counts that were made after their `rev` was read, 0 for sums that were not there. Returns the ids of those that
   * another count was written of, or that were removed, in between: answers may have changed, so count them again.
   */
  async replace(counts: readonly StoredSums[]): Promise<Set<string>> {
    if (counts.length === 0) return new Set();
    // A count that names another revision than the kept one finds nothing to replace, and its insertion meets the key.
    const operations = counts.map(({ _id, rev, ...sums }) => ({
      replaceOne: { filter: { _id, rev }, replacement: { ...sums, rev: rev + 1 }, upsert: true },
    }));
    const { refusals, result } = await writeMany(this.sums, operations);
    const again = new Set<string>();
    for (const [index, { code, isDuplicateKey }] of refusals) {
      if (!isDuplicateKey) throw new Error(`the database refused to write sums (error ${code})`);
      again.add(counts[index]!._id);
    }
    for (const index of Object.keys(result.upsertedIds)) {
      const { _id, rev } = counts[Number(index)]!;
      if (rev > 0) again.add(_id);
    }
    return again;
  }

  async removeSample(): Promise<number> {
    return (await this.sums.deleteMany({ sample: true })).deletedCount;
  }
}
