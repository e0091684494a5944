import type { Migration } from './migration.ts';

/** What staff are asked of the grouping, and what they said. */
export const migration: Migration = {
  id: '025-theme-questions',
  up: async (db) => {
    await db.collection('themeQuestions').createIndex({ of: 1 });
    await db.collection('themeAnswers').createIndex({ embedder: 1, at: -1 });
    await db.collection('changes').createIndex({ order: 1 });
    // A threshold that was set by hand stays one.
    await db.collection('groupingThresholds').updateMany({ join: { $exists: true } }, { $rename: { join: 'fixed' } });
  },
};
