import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '023-theme-names',
  up: async (db) => {
    const themes = db.collection('themes');
    await themes.createIndex({ naming: 1 }, { partialFilterExpression: { naming: true } });
    // Names are found by other rules than before: all are thought over once.
    await themes.updateMany({ redirectTo: null }, { $set: { stale: true } });
  },
};
