import type { Migration } from './migration.ts';

/**
 * What later stages have not taken over is few at any time: its indexes hold that only, so that they stay small however many
 * answers there are, and taking one over removes an entry instead of moving it.
 */
export const migration: Migration = {
  id: '013-intake',
  up: async (db) => {
    const answers = db.collection('answers');
    const pending = [
      { key: { liftedAt: 1, status: 1, _id: 1 }, of: { liftedAt: null }, whole: 'liftedAt_1_status_1__id_1' },
      { key: { summedAt: 1, _id: 1 }, of: { summedAt: null }, whole: 'summedAt_1__id_1' },
    ] as const;
    for (const { key, of, whole } of pending) {
      await answers.createIndex(key, { name: `pending_${whole}`, partialFilterExpression: of });
      if (await answers.indexExists(whole)) await answers.dropIndex(whole);
    }
  },
};
