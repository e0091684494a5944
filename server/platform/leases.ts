import { randomBytes } from 'node:crypto';
import type { Collection, Db } from 'mongodb';
import { isDuplicateKey } from './mongo/duplicate-key.ts';

interface Lease {
  _id: string;
  holder: string;
  /** By the database's clock. */
  until: Date;
}

/** Work that one process at a time may do. A holder that dies is replaced when its lease is over. */
export class Leases {
  private readonly leases: Collection<Lease>;
  private readonly longestMs: number;

  /** `db` must acknowledge writes by a majority and on disk. No lease is longer than `longestMs`. */
  constructor(db: Db, longestMs = Infinity) {
    this.longestMs = longestMs;
    this.leases = db.collection<Lease>('leases');
  }

  /** Runs `work` while holding the lease, prolonging it; does nothing when somebody else holds it. */
  async hold(name: string, seconds: number, work: () => Promise<void>): Promise<boolean> {
    const holder = randomBytes(12).toString('hex');
    const ms = Math.min(seconds * 1000, this.longestMs);
    if (!(await this.take(name, holder, ms))) return false;
    const prolong = setInterval(() => void this.take(name, holder, ms).catch(() => {}), ms / 3);
    try {
      await work();
    } finally {
      clearInterval(prolong);
      await this.leases.deleteOne({ _id: name, holder });
    }
    return true;
  }

  /** One write when nobody else has it: the lease of another stands in the way of an insertion. */
  private async take(name: string, holder: string, ms: number): Promise<boolean> {
    const until = [{ $set: { holder, until: { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: ms } } } }];
    try {
      await this.leases.updateOne({ _id: name, holder }, until, { upsert: true });
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const over = { _id: name, $expr: { $lt: ['$until', '$$NOW'] } };
    return (await this.leases.updateOne(over, until)).matchedCount === 1;
  }
}
