import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '032-requests-to-decide',
  up: async (db) => {
    // Few at any time, however many were grouped: what a person has to decide on, in its order and as a count.
    const toDecide = { state: 'open', themeId: null, pending: false };
    await db
      .collection('requests')
      .createIndex({ pending: 1, at: -1, _id: -1 }, { name: 'toDecide', partialFilterExpression: toDecide });
  },
};
