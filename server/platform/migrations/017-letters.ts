import type { Migration } from './migration.ts';

/** Who gets the monthly letter: owners, until somebody says otherwise. */
export const migration: Migration = {
  id: '017-letters',
  up: async (db) => {
    const staff = db.collection('staff');
    await staff.updateMany({ letter: { $exists: false }, role: 'owner' }, { $set: { letter: true } });
    await staff.updateMany({ letter: { $exists: false } }, { $set: { letter: false } });
  },
};
