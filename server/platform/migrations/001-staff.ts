import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '001-staff',
  up: async (db) => {
    await db.collection('staff').createIndex({ email: 1 }, { unique: true });
    await db.collection('sessions').createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
    await db.collection('sessions').createIndex({ staffId: 1 });
    await db.collection('staffInvitations').createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
    await db.collection('apiKeys').createIndex({ hash: 1 }, { unique: true });
    await db.collection('limits').createIndex({ expire: 1 }, { expireAfterSeconds: 0 });
    await db.collection('limits').createIndex({ key: 1 }, { unique: true });
  },
};
