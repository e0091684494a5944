import type { Db } from 'mongodb';
import { CAUGHT_MAILS, type CaughtMail } from './caught-mails.ts';
import { letterHeaders, oneLine, type Letter, type MailAddress } from './letter.ts';
import type { MailTransport, SendOutcome, SendResult } from './mail-transport.ts';

export interface CatcherOptions {
  /** How many mails are kept; the oldest go first. */
  keep?: number;
  now?: () => Date;
}

/** Above `keep` the collection may grow by this many before it is trimmed. */
const TRIM_EVERY = 50;

/** Keeps letters in the database instead of sending them: what works as soon as Rumo is started. Opens no socket. */
export function catcherTransport(db: Db, options: CatcherOptions = {}): MailTransport {
  const mails = db.collection<CaughtMail>(CAUGHT_MAILS, { writeConcern: { w: 'majority', journal: true } });
  const keep = options.keep ?? 5000;
  const now = options.now ?? (() => new Date());
  let sinceTrim = TRIM_EVERY;

  async function trim(): Promise<void> {
    const old = await mails
      .find({}, { projection: { _id: 1 } })
      .sort({ at: -1, _id: -1 })
      .skip(keep)
      .toArray();
    if (old.length > 0) await mails.deleteMany({ _id: { $in: old.map(({ _id }) => _id) } });
  }

  async function keepAll(letters: Omit<CaughtMail, 'receivedAt' | 'at'>[], at: Date): Promise<SendResult> {
    if (letters.length === 0) return said('sent', '');
    try {
      await mails.bulkWrite(
        letters.map(({ _id, ...mail }) => ({
          updateOne: {
            filter: { _id },
            update: { $push: { receivedAt: at }, $setOnInsert: { ...mail, at } },
            upsert: true,
          },
        })),
        { ordered: false },
      );
      sinceTrim += letters.length;
      if (sinceTrim > TRIM_EVERY) {
        sinceTrim = 0;
        await trim();
      }
      return { ...said('sent', '250 2.0.0 Kept by the mail catcher'), code: 250, enhanced: '2.0.0' };
    } catch (error) {
      // Some of a write that failed may have been done: nobody can tell which.
      return said('uncertain', String(error));
    }
  }

  return {
    // Like SMTP, so that a rehearsal shows what would happen: a letter that came twice is there with two times.
    idempotent: false,
    async *send(batch, control = {}) {
      const at = now();
      const kept: { id: string; mail: Omit<CaughtMail, 'receivedAt' | 'at'> }[] = [];
      for (const letter of batch) {
        if (control.signal?.aborted || control.mayBegin?.(letter) === false) {
          yield { id: letter.id, ...said('unsent', 'not begun') };
          continue;
        }
        try {
          kept.push({ id: letter.id, mail: caught(letter) });
        } catch (error) {
          yield { id: letter.id, ...said('refused', `not sent: ${String(error)}`) };
        }
      }
      const result = await keepAll(
        kept.map(({ mail }) => mail),
        at,
      );
      for (const { id } of kept) yield { id, ...result };
    },
    verify: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function said(outcome: SendOutcome, text: string): SendResult {
  return { outcome, code: null, enhanced: null, text, fault: null };
}

function caught(letter: Letter): Omit<CaughtMail, 'receivedAt' | 'at'> {
  const headers: [string, string][] = [
    ['From', shown(letter.from)],
    ['To', shown(letter.to)],
    ...(letter.replyTo ? [['Reply-To', shown(letter.replyTo)] as [string, string]] : []),
    ['Subject', oneLine(letter.subject)],
    ['Message-ID', `<${letter.messageId}>`],
    ...(letter.inReplyTo ? [['In-Reply-To', `<${letter.inReplyTo}>`] as [string, string]] : []),
    ...Object.entries(letterHeaders(letter)),
  ];
  return {
    _id: letter.messageId,
    deliveryId: letter.id,
    from: letter.from,
    to: letter.to,
    subject: oneLine(letter.subject),
    html: letter.html,
    text: letter.text,
    headers: headers.map(([name, value]) => ({ name, value })),
    ...(letter.sample ? { sample: true as const } : {}),
  };
}

function shown({ name, address }: MailAddress): string {
  return name ? `"${oneLine(name).replace(/["\\]/g, '')}" <${address}>` : address;
}
