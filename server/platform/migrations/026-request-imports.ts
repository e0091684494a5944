import type { Migration } from './migration.ts';

/** Requests that are brought in as a file. */
export const migration: Migration = {
  id: '026-request-imports',
  up: async (db) => {
    await db.collection('requestImports').createIndexes([
      { key: { startedAt: -1, _id: -1 }, name: 'newest' },
      { key: { state: 1, startedAt: 1 }, name: 'open' },
    ]);
    await db.collection('requestImportLines').createIndexes([
      { key: { importId: 1, _id: 1 }, name: 'pending', partialFilterExpression: { pending: true } },
      { key: { importId: 1, outcome: 1, _id: 1 }, name: 'outcome' },
      { key: { expiresAt: 1 }, name: 'expiry', expireAfterSeconds: 0 },
    ]);
    await db.collection('importedLines').createIndex({ importId: 1 });
    await db
      .collection('requests')
      .createIndex(
        { 'source.importId': 1, _id: 1 },
        { name: 'imported', partialFilterExpression: { 'source.importId': { $exists: true } } },
      );
  },
};
