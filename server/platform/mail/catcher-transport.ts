import type { Db } from 'mongodb';
import { CAUGHT_MAILS, type CaughtMail } from './caught-mails.ts';
import { letterHeaders, oneLine, type Letter, type MailAddress } from './letter.ts';
import type { MailTransport } from './mail-transport.ts';

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

  return {
    // Like SMTP, so that a rehearsal shows what would happen: a letter that came twice is there with two times.
    idempotent: false,
    async send(letter) {
      const at = now();
      const { _id, ...mail } = caught(letter);
      await mails.updateOne({ _id }, { $push: { receivedAt: at }, $setOnInsert: { ...mail, at } }, { upsert: true });
      sinceTrim += 1;
      if (sinceTrim > TRIM_EVERY) {
        sinceTrim = 0;
        await trim();
      }
      return {
        outcome: 'sent',
        code: 250,
        enhanced: '2.0.0',
        text: '250 2.0.0 Kept by the mail catcher',
        systemic: false,
      };
    },
    verify: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
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
