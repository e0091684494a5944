import { DELIVERIES } from '../outbox/outbox-indexes.ts';
import type { Migration } from './migration.ts';

const DAYS = 86_400;

/** Reports about mails: found by the mail's Message-ID, remembered for 90 days so that a repeated one does nothing. */
export const migration: Migration = {
  id: '014-back-channel',
  up: async (db) => {
    const deliveries = db.collection(DELIVERIES);
    await deliveries.createIndexes([
      { key: { messageId: 1 }, name: 'messageId' },
      // Refusals wait here until someone said what they mean, and then move to the kind they are of.
      { key: { 'bounce.kind': 1 }, name: 'refusals', partialFilterExpression: { status: 'failed', reason: 'refused' } },
    ]);
    await deliveries.updateMany({ bounce: { $exists: false } }, { $set: { bounce: null, complainedAt: null } });
    await db.collection('bounces').createIndex({ at: 1 }, { name: 'kept', expireAfterSeconds: 90 * DAYS });
  },
};
