import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '020-histories',
  up: async (db) => {
    await db.collection('requests').createIndex({ accountId: 1, state: 1, at: -1, _id: -1 });
    await db.collection('votes').createIndex({ accountId: 1, at: -1, _id: -1 });
  },
};
