import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '006-reports',
  up: async (db) => {
    await db.collection('sums').createIndex({ waveId: 1 });
  },
};
