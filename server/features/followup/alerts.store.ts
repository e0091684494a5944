import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { AlertTime } from '../../contract/followup.ts';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredAlerts } from './followups.ts';

const unchosen = { when: null, lastAt: null, seq: 0, batch: null } as const;

/** What each member of staff is told by mail, and how far that is. */
@Injectable()
export class AlertsStore {
  private readonly alerts: Collection<StoredAlerts>;

  constructor(mongo: Mongo) {
    this.alerts = mongo.collection<StoredAlerts>('followUpAlerts');
  }

  /** Of everyone asked for; whoever has not chosen is there too. */
  async of(ids: readonly Id<'staff'>[]): Promise<Map<Id<'staff'>, StoredAlerts>> {
    const found = await this.alerts.find({ _id: { $in: [...ids] } }).toArray();
    const known = new Map(found.map((one) => [one._id, one]));
    return new Map(ids.map((id) => [id, known.get(id) ?? { _id: id, ...unchosen }]));
  }

  async choose(id: Id<'staff'>, when: AlertTime): Promise<void> {
    const { lastAt, seq, batch } = unchosen;
    await this.alerts.updateOne(
      { _id: id },
      { $set: { when }, $setOnInsert: { lastAt, seq, batch } },
      { upsert: true },
    );
  }

  /** Remembers that a morning was looked through and had nothing new. */
  async looked(id: Id<'staff'>, lastAt: Date): Promise<void> {
    const { when, seq, batch } = unchosen;
    await this.alerts.updateOne(
      { _id: id },
      { $set: { lastAt }, $setOnInsert: { when, seq, batch } },
      { upsert: true },
    );
  }

  /** Begins the next mail; false when another worker has begun one. */
  async begin({ _id, seq }: StoredAlerts, ids: readonly string[], at: Date): Promise<boolean> {
    await this.alerts.updateOne({ _id }, { $setOnInsert: unchosen }, { upsert: true });
    const batch = { seq: seq + 1, ids: [...ids], at };
    const begun = await this.alerts.updateOne({ _id, seq, batch: null }, { $set: { batch, lastAt: at, seq: seq + 1 } });
    return begun.modifiedCount === 1;
  }

  /** The mail is queued, and its follow-ups are known as told. */
  async finish(id: Id<'staff'>, seq: number): Promise<void> {
    await this.alerts.updateOne({ _id: id, 'batch.seq': seq }, { $set: { batch: null } });
  }
}
