import { Binary, type Db, type IndexSpecification } from 'mongodb';
import { packVector } from '../../domain/vectors/packed-vector.ts';
import type { Migration } from './migration.ts';

/** Words and names are searched in memory: what was written since is looked up, and no index holds every word any more. */
export const migration: Migration = {
  id: '030-searching-in-memory',
  up: async (db) => {
    const marks: [collection: string, key: IndexSpecification][] = [
      ['requests', { saidAt: 1 }],
      ['comments', { keptAt: 1 }],
      ['themes', { namedAt: 1 }],
    ];
    for (const [collection, key] of marks) await db.collection(collection).createIndex(key, { sparse: true });
    const former: [collection: string, index: string][] = [
      ['requests', 'words_1'],
      ['comments', 'words_1'],
      ['themes', 'names'],
    ];
    for (const [collection, index] of former)
      if (await db.collection(collection).indexExists(index)) await db.collection(collection).dropIndex(index);
    await packVectorsOfComments(db);
  },
};

const BATCH = 1000;

/** Vectors of comments were float32 one after the other, an even number of bytes; packed they are an odd one. */
async function packVectorsOfComments(db: Db): Promise<void> {
  const comments = db.collection<{ _id: string; vector: Binary | null }>('comments');
  for (let after = ''; ;) {
    const read = await comments
      .find({ _id: { $gt: after }, vector: { $ne: null } }, { projection: { vector: 1 } })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray();
    const bare = read.filter(({ vector }) => vector!.length() % 2 === 0);
    if (bare.length > 0)
      await comments.bulkWrite(
        bare.map(({ _id, vector }) => ({
          updateOne: {
            filter: { _id },
            update: {
              $set: { vector: new Binary(packVector(new Float32Array(Uint8Array.from(vector!.buffer).buffer))) },
            },
          },
        })),
      );
    const last = read.at(-1);
    if (!last) return;
    after = last._id;
  }
}
