import type { Migration } from './migration.ts';

/** Comments that are kept beside the line they came with: in the order of their file, and apart those in which nothing was found. */
export const migration: Migration = {
  id: '031-imported-comments',
  up: async (db) => {
    const lines = db.collection('importedLines');
    const key = { importId: 1, line: 1 } as const;
    await lines.createIndexes([
      { key, name: 'lines' },
      { key, name: 'silent', partialFilterExpression: { silent: { $exists: true } } },
    ]);
    if (await lines.indexExists('importId_1')) await lines.dropIndex('importId_1');
  },
};
