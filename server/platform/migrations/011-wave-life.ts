import { DELIVERIES } from '../outbox/outbox-indexes.ts';
import type { Migration } from './migration.ts';

/**
 * Waves can be paused and cancelled, and remind. A wave that was opened before reminders existed sends none; surveys
 * send one from their next wave on.
 */
export const migration: Migration = {
  id: '011-wave-life',
  up: async (db) => {
    const waves = db.collection('waves');
    await waves.updateMany(
      { rev: { $exists: false } },
      { $set: { reminders: 0, pause: null, watchedFrom: null, cancelledAt: null, rev: 1 } },
    );
    await db
      .collection('surveys')
      .updateMany({ 'schedule.reminders': { $exists: false } }, { $set: { 'schedule.reminders': 1 } });
    const deliveries = db.collection(DELIVERIES);
    await deliveries.createIndexes([
      // Counting a wave's mails by kind and status reads the index alone.
      { key: { source: 1, status: 1, kind: 1, _id: 1 }, name: 'sourceKind' },
      { key: { source: 1, sendingAt: -1 }, name: 'tried', partialFilterExpression: { sendingAt: { $type: 'date' } } },
      { key: { source: 1, kind: 1 }, name: 'bounced', partialFilterExpression: { 'bounce.kind': 'hard' } },
    ]);
    // `sourceKind` begins with the same fields and serves whoever read by it.
    const names = (await deliveries.indexes()).map(({ name }) => name);
    if (names.includes('source')) await deliveries.dropIndex('source');
  },
};
