import { Injectable } from '@nestjs/common';
import { Binary, type Collection } from 'mongodb';
import { packVector, unpackVector } from '../../domain/vectors/packed-vector.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { GroupingStateStore } from './grouping-state.store.ts';

interface StoredVector {
  /** The embedder and the request, with a bar between them. */
  _id: string;
  embedder: string;
  bytes: Binary;
  /** When it was made, by the database's clock. */
  keptAt: Date;
}

/** Few enough that reading them holds up nobody. */
const BATCH = 500;
const REMOVED_AT_ONCE = 5000;

const vectorId = (embedder: string, request: string): string => `${embedder}|${request}`;
const requestOf = (id: string): string => id.slice(id.lastIndexOf('|') + 1);

/** The length of an embedder's vectors, by its id: it ends in it, or in it and a version. */
export function dimsOf(embedder: string): number {
  const dims = Number(/-(\d+)(?:\/\d+)?$/.exec(embedder)?.[1]);
  if (!(dims > 0)) throw new RangeError(`the name of the embedder ${embedder} does not tell its dimensions`);
  return dims;
}

/** The vectors of requests, one for each embedder that has made one. */
@Injectable()
export class VectorsStore {
  private readonly vectors: Collection<StoredVector>;

  constructor(
    mongo: Mongo,
    private readonly state: GroupingStateStore,
  ) {
    this.vectors = mongo.collection<StoredVector>('requestVectors');
  }

  async keep(embedder: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    if (vectors.size === 0) return;
    await this.vectors.bulkWrite(
      [...vectors].map(([request, vector]) => ({
        updateOne: {
          filter: { _id: vectorId(embedder, request) },
          update: { $set: { embedder, bytes: new Binary(packVector(vector)) }, $currentDate: { keptAt: true } },
          upsert: true,
        },
      })),
      { ordered: false },
    );
  }

  /** Those that this embedder made of some requests. */
  async madeBy(
    embedder: string,
    requests: readonly string[],
    dims = dimsOf(embedder),
  ): Promise<Map<string, Float32Array>> {
    const ids = requests.map((request) => vectorId(embedder, request));
    const found = await this.vectors.find({ _id: { $in: ids } }, { batchSize: BATCH }).toArray();
    return new Map(found.map(({ _id, bytes }) => [requestOf(_id), unpackVector(bytes.buffer, dims)]));
  }

  /** Those of some requests that the grouping compares. */
  async ofRequests(requests: readonly string[]): Promise<Map<string, Float32Array>> {
    const { embedder } = await this.state.get();
    return embedder === null ? new Map() : this.madeBy(embedder, requests);
  }

  /** Which of some requests this embedder has not looked at. */
  async missing(embedder: string, requests: readonly string[]): Promise<Set<string>> {
    const ids = requests.map((request) => vectorId(embedder, request));
    const found = await this.vectors.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray();
    const made = new Set(found.map(({ _id }) => requestOf(_id)));
    return new Set(requests.filter((request) => !made.has(request)));
  }

  /** Those that this embedder made since an instant, or all; the oldest first. */
  async *newer(
    embedder: string,
    dims: number,
    since: Date | null,
  ): AsyncGenerator<{ id: string; vector: Float32Array }> {
    const made = { embedder, ...(since ? { keptAt: { $gte: since } } : {}) };
    const found = this.vectors
      .find(made, { projection: { bytes: 1 }, batchSize: BATCH })
      .sort({ embedder: 1, keptAt: 1 });
    for await (const { _id, bytes } of found) yield { id: requestOf(_id), vector: unpackVector(bytes.buffer, dims) };
  }

  /** Vectors of all embedders but these, a part at a time. */
  async removeOthers(embedders: readonly string[]): Promise<void> {
    for (;;) {
      const others = await this.vectors
        .find({ embedder: { $nin: [...embedders] } }, { projection: { _id: 1 }, limit: REMOVED_AT_ONCE })
        .toArray();
      if (others.length === 0) return;
      await this.vectors.deleteMany({ _id: { $in: others.map(({ _id }) => _id) } });
    }
  }

  /** Vectors whose request is gone. */
  async removeOrphans(): Promise<void> {
    const orphans = this.vectors.aggregate<{ _id: string }>([
      { $set: { request: { $last: { $split: ['$_id', '|'] } } } },
      {
        $lookup: {
          from: 'requests',
          localField: 'request',
          foreignField: '_id',
          as: 'found',
          pipeline: [{ $project: { _id: 1 } }],
        },
      },
      { $match: { found: [] } },
      { $project: { _id: 1 } },
    ]);
    const ids = (await orphans.toArray()).map(({ _id }) => _id);
    await this.vectors.deleteMany({ _id: { $in: ids } });
  }
}
