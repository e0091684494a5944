import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '003-surveys-waves',
  up: async (db) => {
    await db.collection('surveys').createIndex({ 'schedule.enabled': 1, 'schedule.nextWaveAt': 1 });
    await db.collection('surveyVersions').createIndex({ surveyId: 1, number: 1 }, { unique: true });
    await db.collection('waves').createIndex({ surveyId: 1, period: 1 }, { unique: true });
    await db.collection('waves').createIndex({ status: 1, closesAt: 1 });
    await db.collection('decisions').createIndex({ waveId: 1, outcome: 1, reason: 1, _id: 1 });
    await db.collection('decisions').createIndex({ contactId: 1, outcome: 1, waveOpenedAt: -1 });
    await db.collection('invitations').createIndex({ tokenHash: 1 }, { unique: true });
    await db.collection('invitations').createIndex({ queuedAt: 1, _id: 1 });
  },
};
