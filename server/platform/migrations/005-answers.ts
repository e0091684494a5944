import type { Migration } from './migration.ts';

const NINETY_DAYS = 90 * 24 * 3600;

export const migration: Migration = {
  id: '005-answers',
  up: async (db) => {
    await db.collection('answers').createIndexes([
      { key: { waveId: 1, answeredAt: -1, _id: -1 } },
      { key: { waveId: 1, cluster: 1 } },
      { key: { 'respondent.contactId': 1, answeredAt: -1 } },
      { key: { status: 1, answeredAt: 1 } },
      // What later stages have not taken over yet: few at any time.
      { key: { liftedAt: 1, status: 1, _id: 1 } },
      { key: { summedAt: 1, _id: 1 } },
    ]);
    await db
      .collection('linkEvents')
      .createIndexes([{ key: { invitationId: 1, at: -1 } }, { key: { at: 1 }, expireAfterSeconds: NINETY_DAYS }]);
  },
};
