import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '024-changes-by-document',
  up: async (db) => {
    // What a request went through, the merges of its themes among it; and what stands in the way of an undo.
    await db.collection('changes').createIndex({ 'after.id': 1, order: -1 });
    // What waits for a person, in its order and as a count.
    await db.collection('requests').createIndex({ state: 1, placedBy: 1, at: -1, _id: -1 });
  },
};
