import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '007-requests-themes',
  up: async (db) => {
    const requests = db.collection('requests');
    await requests.createIndex({ state: 1, at: -1, _id: -1 });
    await requests.createIndex({ themeId: 1, state: 1, at: -1, _id: -1 });
    await requests.createIndex({ 'source.answerId': 1 });
    await requests.createIndex({ contactId: 1 });
    // Few at any time: what the grouping has not looked at.
    await requests.createIndex({ at: 1, _id: 1 }, { name: 'pending', partialFilterExpression: { pending: true } });
    const themes = db.collection('themes');
    await themes.createIndex({ number: 1 }, { unique: true });
    await themes.createIndex({ redirectTo: 1 });
    await themes.createIndex({ stale: 1 }, { partialFilterExpression: { stale: true } });
    await db.collection('themeConstraints').createIndex({ themes: 1 });
    await db.collection('changes').createIndex({ touches: 1, order: -1 });
    // The counters are there from the start, so that no two transactions race to make them.
    for (const _id of ['grouping', 'themeNumber', 'changes'])
      await db
        .collection<{ _id: string }>('counters')
        .updateOne({ _id }, { $setOnInsert: { value: 0 } }, { upsert: true });
  },
};
