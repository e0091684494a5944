import type { Migration } from './migration.ts';

export const migration: Migration = {
  id: '008-groups-ballots',
  up: async (db) => {
    await db.collection('groups').createIndex({ archivedAt: 1, name: 1 });
    await db.collection('ballots').createIndex({ status: 1, closesAt: 1 });
    await db.collection('ballots').createIndex({ groupId: 1, createdAt: -1 });
    await db.collection('voters').createIndex({ ballotId: 1, leftOut: 1, _id: 1 });
    await db.collection('votes').createIndex({ ballotId: 1, _id: 1 });
    await db.collection('ballotLinks').createIndex({ voterId: 1 });
  },
};
