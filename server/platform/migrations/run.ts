import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { Leases } from '../leases.ts';
import type { Migration } from './migration.ts';

const LEASE = 'migrations';
const LEASE_SECONDS = 120;
const WAIT_MS = 200;

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
  const leases = new Leases(db);
  for (;;) {
    // Version 0.1 kept its lease here, and one that was killed while migrating left it behind.
    const done = new Set((await applied.find({ _id: { $ne: 'lease' } }).toArray()).map((step) => step._id));
    const unknown = [...done].filter((id) => !migrations.some((migration) => migration.id === id));
    if (unknown.length > 0) {
      throw new Error(
        `This database was written by a newer Rumo (it knows ${unknown.join(', ')}). Start that version, or restore a backup.`,
      );
    }
    const pending = migrations.filter((migration) => !done.has(migration.id));
    if (pending.length === 0) return;
    const isMine = await leases.hold(LEASE, LEASE_SECONDS, async () => {
      for (const migration of pending) {
        await migration.up(db);
        await applied.updateOne({ _id: migration.id }, { $set: { at: new Date() } }, { upsert: true });
      }
    });
    if (!isMine) await sleep(WAIT_MS);
  }
}
