import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '022-grouping',
  up: async (db) => {
    await db.collection('themes').createIndex({ unsettled: 1 }, { partialFilterExpression: { unsettled: true } });
    // A vector is named by its embedder and its request, so that two embedders may have made one of the same request.
    const vectors = db.collection<{ _id: string; embedder: string }>('requestVectors');
    const isNamed = { $regexMatch: { input: '$_id', regex: /\|/ } };
    await vectors
      .aggregate([
        { $match: { $expr: { $not: isNamed } } },
        { $set: { _id: { $concat: ['$embedder', '|', '$_id'] }, keptAt: '$$NOW' } },
        { $merge: { into: 'requestVectors', whenMatched: 'keepExisting' } },
      ])
      .toArray();
    await vectors.deleteMany({ $expr: { $not: isNamed } });
    await vectors.createIndex({ embedder: 1, keptAt: 1 });
    const embedder = (await vectors.findOne({}, { projection: { embedder: 1 } }))?.embedder ?? null;
    await db
      .collection<{ _id: string }>('groupingState')
      .updateOne(
        { _id: 'grouping' },
        { $setOnInsert: { embedder, filled: null, lookAgainAfter: null, arrivals: 0 } },
        { upsert: true },
      );
    const known = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
    for (const name of ['groupingTurns', 'refinementPlans', 'groupingThresholds'])
      if (!known.has(name)) await db.createCollection(name);
  },
};
