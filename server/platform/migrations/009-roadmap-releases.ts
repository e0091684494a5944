import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '009-roadmap-releases',
  up: async (db) => {
    await db
      .collection('roadmapRows')
      .createIndexes([
        { key: { state: 1, position: 1 } },
        { key: { status: 1, position: 1 } },
        { key: { position: 1 } },
      ]);
    await db
      .collection('releases')
      .createIndexes([{ key: { status: 1, publishedAt: -1 } }, { key: { createdAt: -1, _id: -1 } }]);
  },
};
