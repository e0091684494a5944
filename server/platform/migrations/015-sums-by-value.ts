import type { Migration } from './migration.ts';

const BEFORE = 'pending_summedAt_1__id_1';

/** Sums tell apart what people were on the day of asking: the worker counts all answers again. */
export const migration: Migration = {
  id: '015-sums-by-value',
  up: async (db) => {
    const answers = db.collection('answers');
    // Those that wait are taken account by account, so that each account is counted again once or twice only.
    await answers.createIndex(
      { summedAt: 1, waveId: 1, cluster: 1, _id: 1 },
      { name: 'pending_sums', partialFilterExpression: { summedAt: null } },
    );
    if (await answers.indexExists(BEFORE)) await answers.dropIndex(BEFORE);
    // Until a sum is counted again its totals stand, and no part of it is known.
    await db
      .collection('sums')
      .updateMany({ cells: { $exists: false } }, { $set: { metric: 'nps', mrr: null, values: [], cells: [] } });
    await answers.updateMany({ summedAt: { $type: 'date' } }, { $set: { summedAt: null } });
  },
};
