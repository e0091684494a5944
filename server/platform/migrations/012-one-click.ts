import type { Migration } from './migration.ts';

/** Links in mails answer with one click; whoever had set Rumo up before gets that too, and can switch it off. */
export const migration: Migration = {
  id: '012-one-click',
  up: async (db) => {
    await db
      .collection<{ _id: string }>('settings')
      .updateOne({ _id: 'deployment', oneClick: { $exists: false } }, { $set: { oneClick: 'auto', trapLink: true } });
    await db
      .collection('answers')
      .createIndex({ finaliseAt: 1 }, { partialFilterExpression: { status: 'provisional' } });
  },
};
