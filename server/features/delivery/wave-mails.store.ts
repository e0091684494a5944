import { Injectable } from '@nestjs/common';
import { MongoServerError, type ClientSession, type Collection } from 'mongodb';
import type { MailStatus } from '../../domain/waves/mail-equation.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { deliveryId, type Delivery, type DeliveryKind } from '../../platform/outbox/delivery.ts';
import { DELIVERIES } from '../../platform/outbox/outbox-indexes.ts';

/** What becomes of mails, by status. */
export type StatusCounts = Partial<Record<MailStatus, number>>;

/** A wave's figures of one single instant. */
export interface WaveFigures {
  decided: number;
  invitations: number;
  invites: StatusCounts;
  reminders: StatusCounts;
  /** Reminders that were not needed. */
  answered: number;
  /** Invitation mails that were sent and came back for good. */
  bounced: number;
}

/** The parts of a mail by which a wave is judged while it is sent. */
export type TriedMail = Pick<Delivery, 'status' | 'reason' | 'smtp' | 'bounce' | 'complainedAt'>;

/** The parts of an invitation mail that a reminder follows. */
export type SentInvite = Pick<
  Delivery,
  '_id' | 'contactId' | 'email' | 'locale' | 'sentAt' | 'dueAt' | 'bounce' | 'complainedAt' | 'sample'
>;

/** Errors by which a server says that it cannot show one instant: it has just made or changed a collection. */
const NO_SNAPSHOT = [239, 246];

/** Reads a wave's mails: counted, as they went lately, and whom to remind. */
@Injectable()
export class WaveMailsStore {
  private readonly deliveries: Collection<Delivery>;

  constructor(private readonly mongo: Mongo) {
    this.deliveries = mongo.collection<Delivery>(DELIVERIES);
  }

  /** Everything at the same instant of the database: counted one after the other while mails go out, no sum comes out. */
  async figures(waveId: string): Promise<WaveFigures> {
    const session = this.mongo.connection.getClient().startSession({ snapshot: true });
    try {
      return await this.count(waveId, session as unknown as ClientSession);
    } catch (error) {
      if (!(error instanceof MongoServerError) || !NO_SNAPSHOT.includes(Number(error.code))) throw error;
      return await this.count(waveId);
    } finally {
      await session.endSession();
    }
  }

  /** The latest mails of a wave whose end is known, the newest first; only those tried after `from`. */
  tried(waveId: string, from: Date | null, limit: number): Promise<TriedMail[]> {
    return this.deliveries
      .find(
        {
          source: waveId,
          sendingAt: { $type: 'date', $gt: from ?? new Date(0) },
          kind: { $in: ['invite', 'reminder'] },
          status: { $in: ['sent', 'failed', 'uncertain'] },
        },
        { projection: { _id: 0, status: 1, reason: 1, smtp: 1, bounce: 1, complainedAt: 1 } },
      )
      .sort({ sendingAt: -1 })
      .limit(limit)
      .toArray();
  }

  /** Invitation mails that went out or may have, after the id `after`. */
  invitesSent(waveId: string, { after, limit }: { after: string | null; limit: number }): Promise<SentInvite[]> {
    return this.deliveries
      .find(
        {
          source: waveId,
          status: { $in: ['sent', 'uncertain'] },
          kind: 'invite',
          ...(after === null ? {} : { _id: { $gt: after } }),
        },
        {
          projection: {
            contactId: 1,
            email: 1,
            locale: 1,
            sentAt: 1,
            dueAt: 1,
            bounce: 1,
            complainedAt: 1,
            sample: 1,
          },
        },
      )
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  /** The reminders there are for these people, by `contact:seq`. */
  async reminders(
    waveId: string,
    contactIds: readonly string[],
    seqs: readonly number[],
  ): Promise<Map<string, Pick<Delivery, 'status' | 'sentAt' | 'dueAt'>>> {
    const ids = contactIds.flatMap((recipient) =>
      seqs.map((seq) => deliveryId({ kind: 'reminder', source: waveId, recipient, seq })),
    );
    const found = await this.deliveries
      .find({ _id: { $in: ids } }, { projection: { recipient: 1, seq: 1, status: 1, sentAt: 1, dueAt: 1 } })
      .toArray();
    return new Map(found.map(({ recipient, seq, ...reminder }) => [`${recipient}:${seq}`, reminder]));
  }

  /** When the next reminder that waits is due; null when none waits. */
  async nextReminderAt(waveId: string): Promise<Date | null> {
    const [next] = await this.deliveries
      .find(
        { source: waveId, status: { $in: ['queued', 'held', 'claimed'] }, kind: 'reminder' },
        { projection: { dueAt: 1 } },
      )
      .sort({ dueAt: 1 })
      .limit(1)
      .toArray();
    return next?.dueAt ?? null;
  }

  /** When the first invitation mail went out. */
  async firstSentAt(waveId: string): Promise<Date | null> {
    const [first] = await this.deliveries
      .find({ source: waveId, status: 'sent', kind: 'invite' }, { projection: { sentAt: 1 } })
      .sort({ sentAt: 1 })
      .limit(1)
      .toArray();
    return first?.sentAt ?? null;
  }

  /** When each reminded person's first reminder went out, by contact. */
  async firstReminders(waveId: string): Promise<Map<string, Date>> {
    const reminded = new Map<string, Date>();
    const sent = this.deliveries
      .find({ source: waveId, status: 'sent', kind: 'reminder', seq: 1 })
      .project<{ recipient: string; sentAt: Date }>({ _id: 0, recipient: 1, sentAt: 1 });
    for await (const { recipient, sentAt } of sent) reminded.set(recipient, sentAt);
    return reminded;
  }

  /** How many invitation mails were sent and came back for good. */
  countBounced(waveId: string): Promise<number> {
    return this.deliveries.countDocuments({ source: waveId, kind: 'invite', status: 'sent', 'bounce.kind': 'hard' });
  }

  /** The people whose invitation never reached them: not sent, or returned for good. */
  async notReached(waveId: string): Promise<Set<string>> {
    const lost = this.deliveries
      .find({
        source: waveId,
        kind: 'invite',
        $or: [{ status: { $in: ['failed', 'cancelled'] } }, { status: 'sent', 'bounce.kind': 'hard' }],
      })
      .project<{ recipient: string }>({ _id: 0, recipient: 1 });
    const recipients = new Set<string>();
    for await (const { recipient } of lost) recipients.add(recipient);
    return recipients;
  }

  byIds(ids: readonly string[]): Promise<Delivery[]> {
    return this.deliveries.find({ _id: { $in: [...ids] } }).toArray();
  }

  /** When these mails began to go out. */
  sendingOf(ids: readonly string[]): Promise<Pick<Delivery, '_id' | 'sendingAt'>[]> {
    return this.deliveries.find({ _id: { $in: [...ids] } }, { projection: { sendingAt: 1 } }).toArray();
  }

  /** All mails of these people in a wave. */
  ofPeople(waveId: string, contactIds: readonly string[]): Promise<Delivery[]> {
    return this.deliveries.find({ source: waveId, contactId: { $in: [...contactIds] } }).toArray();
  }

  /** Mails of waves of which nobody knows whether they arrived, after the id `after`. */
  uncertain({ after, limit }: { after: string | null; limit: number }): Promise<Delivery[]> {
    return this.deliveries
      .find({
        status: 'uncertain',
        kind: { $in: ['invite', 'reminder'] },
        ...(after === null ? {} : { _id: { $gt: after } }),
      })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  private async count(waveId: string, session?: ClientSession): Promise<WaveFigures> {
    const options = session ? { session } : {};
    // Mails follow invitations, and those decisions: read in this order, nobody can be seen twice even without a snapshot.
    const rows = await this.deliveries
      .aggregate<{ _id: { kind: DeliveryKind; status: MailStatus }; count: number }>(
        [{ $match: { source: waveId } }, { $group: { _id: { kind: '$kind', status: '$status' }, count: { $sum: 1 } } }],
        options,
      )
      .toArray();
    const of = (kind: DeliveryKind): StatusCounts =>
      Object.fromEntries(rows.filter(({ _id }) => _id.kind === kind).map(({ _id, count }) => [_id.status, count]));
    const answered = { source: waveId, status: 'cancelled' as const, kind: 'reminder' as const, reason: 'answered' };
    const bounced = { source: waveId, kind: 'invite' as const, 'bounce.kind': 'hard', status: 'sent' as const };
    return {
      invites: of('invite'),
      reminders: of('reminder'),
      answered: of('reminder').cancelled ? await this.deliveries.countDocuments(answered, options) : 0,
      bounced: await this.deliveries.countDocuments(bounced, options),
      decided: await this.mongo
        .collection<{ _id: string; waveId: string; outcome: string }>('decisions')
        .countDocuments({ waveId, outcome: 'invited' }, options),
      // Invitations carry the wave in their id; `;` follows `:`.
      invitations: await this.mongo
        .collection<{ _id: string }>('invitations')
        .countDocuments({ _id: { $gte: `${waveId}:`, $lt: `${waveId};` } }, options),
    };
  }
}
