import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { isDuplicateKey } from '../mongo/duplicate-key.ts';
import type { Migration } from './migration.ts';

const LEASE_SECONDS = 120;

interface Applied {
  _id: string;
  at: Date;
}

/**
 * Brings the database to the shape this version needs. Several processes may start at once: one holds a lease and
 * migrates, the others wait. A database with a step that this version does not know is refused.
 */
export async function migrate(db: Db, migrations: readonly Migration[]): Promise<void> {
  const applied = db.collection<Applied>('migrations');
  for (;;) {
    const done = new Set((await applied.find({ _id: { $ne: 'lease' } }).toArray()).map((step) => step._id));
    const unknown = [...done].filter((id) => !migrations.some((migration) => migration.id === id));
    if (unknown.length > 0) {
      throw new Error(
        `This database was written by a newer Rumo (it knows ${unknown.join(', ')}). Start that version, or restore a backup.`,
      );
    }
    const pending = migrations.filter((migration) => !done.has(migration.id));
    if (pending.length === 0) return;
    if (!(await takeLease(db))) {
      await sleep(200);
      continue;
    }
    try {
      for (const migration of pending) {
        await migration.up(db);
        await applied.updateOne({ _id: migration.id }, { $set: { at: new Date() } }, { upsert: true });
      }
    } finally {
      await db.collection<{ _id: string }>('migrations').deleteOne({ _id: 'lease' });
    }
  }
}

/** The lease is one document whose end is measured by the database's clock; a dead holder is replaced after it. */
async function takeLease(db: Db): Promise<boolean> {
  const leases = db.collection<{ _id: string; until: Date }>('migrations');
  try {
    await leases.updateOne({ _id: 'lease' }, { $setOnInsert: { until: new Date(0) } }, { upsert: true });
  } catch (error) {
    // Two processes inserted it at once: it is there now.
    if (!isDuplicateKey(error)) throw error;
  }
  const taken = await leases.updateOne({ _id: 'lease', $expr: { $lt: ['$until', '$$NOW'] } }, [
    { $set: { until: { $dateAdd: { startDate: '$$NOW', unit: 'second', amount: LEASE_SECONDS } } } },
  ]);
  return taken.modifiedCount === 1;
}
