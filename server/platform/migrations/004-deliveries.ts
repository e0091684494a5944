import { CAUGHT_MAILS, caughtMailIndexes } from '../mail/caught-mails.ts';
import { DELIVERIES, outboxIndexes } from '../outbox/outbox-indexes.ts';
import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '004-deliveries',
  up: async (db) => {
    await db.collection(DELIVERIES).createIndexes(outboxIndexes);
    await db.collection(CAUGHT_MAILS).createIndexes(caughtMailIndexes);
  },
};
