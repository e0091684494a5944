import type { Migration } from './migration.ts';

const present = { $type: 'string' } as const;

export const migration: Migration = {
  id: '002-audience',
  up: async (db) => {
    const accounts = db.collection('accounts');
    await accounts.createIndex({ externalId: 1 }, { unique: true, partialFilterExpression: { externalId: present } });
    // An account that no outside system knows is recognised by its name.
    await accounts.createIndex(
      { nameKey: 1 },
      { name: 'nameKey_own', unique: true, partialFilterExpression: { externalId: { $type: 'null' } } },
    );
    await accounts.createIndex({ nameKey: 1, _id: 1 });
    const contacts = db.collection('contacts');
    await contacts.createIndex({ email: 1 }, { unique: true, partialFilterExpression: { email: present } });
    await contacts.createIndex({ externalId: 1 }, { unique: true, partialFilterExpression: { externalId: present } });
    await contacts.createIndex({ accountId: 1, _id: 1 });
    await contacts.createIndex({ sortKey: 1, _id: 1 });
    // At most one import writes at a time.
    await db
      .collection('imports')
      .createIndex({ writing: 1 }, { unique: true, partialFilterExpression: { writing: true } });
    // Refused rows name people, so a report is kept for a month only.
    for (const name of ['imports', 'importRemarks'])
      await db.collection(name).createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
  },
};
