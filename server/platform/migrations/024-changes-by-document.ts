import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '024-changes-by-document',
  up: async (db) => {
    // What a request went through, the merges of its themes among it; and what stands in the way of an undo.
    await db.collection('changes').createIndex({ 'after.id': 1, order: -1 });
    const requests = db.collection('requests');
    // What waits for a person, and what an account asked for.
    await requests.createIndex(
      { at: -1, _id: -1 },
      { name: 'waiting', partialFilterExpression: { state: 'open', placedBy: 'auto' } },
    );
  },
};
