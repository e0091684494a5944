import type { Migration } from './migration.ts';

/** What is being grouped, of all files and of one, is counted while much of it is: by the keys alone, without reading a request. */
export const migration: Migration = {
  id: '033-counting-requests',
  up: async (db) => {
    const requests = db.collection('requests');
    await requests.createIndex(
      { pending: 1, at: 1, _id: 1, 'source.importId': 1 },
      { name: 'grouping', partialFilterExpression: { pending: true } },
    );
    if (await requests.indexExists('pending')) await requests.dropIndex('pending');
  },
};
