import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { RefusalKind } from '../../domain/bounce/refusal.ts';
import type { MailOut } from '../../domain/bounce/soft-bounces.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { outboxReasons, type Bounce, type Delivery } from '../../platform/outbox/delivery.ts';
import { DELIVERIES } from '../../platform/outbox/outbox-indexes.ts';

/** One report that came in; it names the mail, never the person. */
interface Report {
  /** `dsn:` or `arf:` and a hash of the report's own id: the same report has no second effect. */
  _id: string;
  deliveryId: string;
  kind: RefusalKind | 'complaint';
  at: Date;
  /** False between the first effect and the last: whoever sees the report again finishes it. */
  isDone: boolean;
}

export type NewReport = Omit<Report, 'isDone'>;

/** What came back, on the mails themselves and as a list of reports. */
@Injectable()
export class BackChannelStore {
  private readonly deliveries: Collection<Delivery>;
  private readonly reports: Collection<Report>;

  constructor(mongo: Mongo) {
    this.deliveries = mongo.collection<Delivery>(DELIVERIES);
    this.reports = mongo.collection<Report>('bounces');
  }

  /** The mail whose Message-ID begins so. */
  deliveryBehind(reference: string): Promise<Delivery | null> {
    // `g` comes right after the hexadecimal digits.
    return this.deliveries.findOne({ messageId: { $gte: reference, $lt: `${reference}g` } });
  }

  /** False when this report has had its effects already. */
  async begin(report: NewReport): Promise<boolean> {
    const { _id, ...rest } = report;
    const before = await this.reports.findOneAndUpdate(
      { _id },
      { $setOnInsert: { ...rest, isDone: false } },
      { upsert: true, returnDocument: 'before' },
    );
    return !before?.isDone;
  }

  async finish(reportId: string): Promise<void> {
    await this.reports.updateOne({ _id: reportId }, { $set: { isDone: true } });
  }

  /** The first bounce stays. */
  async noteBounce(deliveryId: string, bounce: Bounce): Promise<void> {
    await this.deliveries.updateOne({ _id: deliveryId, bounce: null }, { $set: { bounce } });
  }

  async noteComplaint(deliveryId: string, at: Date): Promise<void> {
    await this.deliveries.updateOne({ _id: deliveryId, complainedAt: null }, { $set: { complainedAt: at } });
  }

  /** Every mail that went out to a person at this address. */
  async mailsOut(contactId: string, email: string): Promise<(MailOut & { id: string })[]> {
    const found = this.deliveries.find(
      { contactId, email, status: { $in: ['sent', 'failed', 'uncertain'] } },
      { projection: { source: 1, createdAt: 1, 'bounce.kind': 1 } },
    );
    return found
      .map(({ _id, source, createdAt, bounce }) => ({
        id: _id,
        source,
        at: createdAt.getTime(),
        isSoftBounce: bounce?.kind === 'soft',
      }))
      .toArray();
  }

  /** Mails that a server refused while they were sent, and of which nobody has said yet what that means. */
  unjudgedRefusals(limit: number): Promise<Delivery[]> {
    return this.deliveries
      .find({ status: 'failed', reason: outboxReasons.refused, 'smtp.code': { $gte: 500 }, 'bounce.kind': null })
      .limit(limit)
      .toArray();
  }
}
