import { Injectable } from '@nestjs/common';
import type { MailFacts, WorkFacts } from '../../domain/doctor/work-diagnosis.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import { DELIVERIES } from '../../platform/outbox/outbox-indexes.ts';

const MINUTE = 60_000;
/** A mail that is due goes out within seconds; what is ten minutes late does not go out by itself. */
const OVERDUE_MS = 10 * MINUTE;
const RECENT_MS = 30 * 24 * 60 * MINUTE;
const LIMIT_MS = 5000;

/** A tick as Agenda keeps it. */
interface Tick {
  _id: string;
  lastRunAt?: Date | null;
  nextRunAt?: Date | null;
}

/** Counts what waits, and reads when the shared ticks last ran. */
@Injectable()
export class DoctorStore {
  constructor(private readonly mongo: Mongo) {}

  async mails(now: Date): Promise<MailFacts> {
    const mails = this.mongo.collection<Delivery>(DELIVERIES);
    const bounded = { maxTimeMS: LIMIT_MS };
    const late = { status: 'queued', dueAt: { $lt: new Date(now.getTime() - OVERDUE_MS) } } as const;
    const [waiting, overdue, oldest, uncertain, failed] = await Promise.all([
      mails.countDocuments({ status: { $in: ['queued', 'held', 'claimed', 'sending'] } }, bounded),
      mails.countDocuments(late, bounded),
      mails.findOne(late, { sort: { dueAt: 1 }, projection: { dueAt: 1 }, ...bounded }),
      mails.countDocuments({ status: 'uncertain' }, bounded),
      mails.countDocuments({ status: 'failed', dueAt: { $gt: new Date(now.getTime() - RECENT_MS) } }, bounded),
    ]);
    return { waiting, overdue, oldestDueAt: oldest?.dueAt ?? null, uncertain, failed, now };
  }

  async ticks(): Promise<WorkFacts['ticks']> {
    const ticks = await this.mongo.collection<Tick>('ticks').find({}, { maxTimeMS: LIMIT_MS }).toArray();
    if (ticks.length === 0) return null;
    const times = (field: 'lastRunAt' | 'nextRunAt') =>
      ticks.flatMap((tick) => (tick[field] ? [tick[field].getTime()] : [])).sort((a, b) => a - b);
    const last = times('lastRunAt').at(-1);
    const next = times('nextRunAt')[0];
    return {
      lastRunAt: last === undefined ? null : new Date(last),
      nextRunAt: next === undefined ? null : new Date(next),
    };
  }
}
