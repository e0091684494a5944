import { Injectable } from '@nestjs/common';
import { Binary, type Collection } from 'mongodb';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { packVector, unpackVector } from './packed-vector.ts';

interface StoredVector {
  _id: string;
  embedder: string;
  bytes: Binary;
}

/** The vectors of requests, each with the name of the embedder that made it. */
@Injectable()
export class VectorsStore {
  private readonly vectors: Collection<StoredVector>;

  constructor(mongo: Mongo) {
    this.vectors = mongo.collection<StoredVector>('requestVectors');
  }

  async keep(embedder: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    if (vectors.size === 0) return;
    await this.vectors.bulkWrite(
      [...vectors].map(([_id, vector]) => ({
        updateOne: {
          filter: { _id },
          update: { $set: { embedder, bytes: new Binary(packVector(vector)) } },
          upsert: true,
        },
      })),
      { ordered: false },
    );
  }

  /** Those that this embedder made, one after the other. */
  async *each(embedder: string, dims: number): AsyncGenerator<[id: string, vector: Float32Array]> {
    for await (const { _id, bytes } of this.vectors.find({ embedder })) yield [_id, unpackVector(bytes.buffer, dims)];
  }

  /** The vectors of some requests, by whatever embedder; its name ends in the number of dimensions. */
  async ofRequests(ids: readonly string[]): Promise<Map<string, Float32Array>> {
    const found = await this.vectors.find({ _id: { $in: [...ids] } }).toArray();
    return new Map(
      found.flatMap(({ _id, embedder, bytes }) => {
        const dims = Number(/-(\d+)(?:\/\d+)?$/.exec(embedder)?.[1]);
        return dims > 0 ? [[_id, unpackVector(bytes.buffer, dims)] as const] : [];
      }),
    );
  }

  /** Vectors whose request is gone. */
  async removeOrphans(): Promise<void> {
    const orphans = this.vectors.aggregate<{ _id: string }>([
      {
        $lookup: {
          from: 'requests',
          localField: '_id',
          foreignField: '_id',
          as: 'request',
          pipeline: [{ $project: { _id: 1 } }],
        },
      },
      { $match: { request: [] } },
      { $project: { _id: 1 } },
    ]);
    const ids = (await orphans.toArray()).map(({ _id }) => _id);
    await this.vectors.deleteMany({ _id: { $in: ids } });
  }
}
